import { createHash } from 'node:crypto'
import { brotliCompressSync, constants } from 'node:zlib'
import type { ReceivedPage } from '../../articles/received-page.ts'
import { forAll } from '../../database/batches.ts'
import type { Database } from '../../database/engine.ts'
import { readerVersion } from '../../pages/version.ts'

/** One revision of an article. */
export interface Revision {
  readonly article: string
  readonly revision: number
}

/** Brotli's scale ends at 11. Beyond 5 a page takes many times as long, for a tenth of the space. */
const quality = 5

/** Keeps the page that a revision was read from. Equal pages are kept once. */
export async function keepPage(db: Database, { article, revision }: Revision, page: ReceivedPage): Promise<void> {
  const digest = digestOf(page.bytes)
  const known = await db.selectFrom('page_contents').select('digest').where('digest', '=', digest).executeTakeFirst()
  if (!known) {
    const compressed = brotliCompressSync(page.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    await db.insertInto('page_contents').values({ digest, compressed }).execute()
  }
  await db
    .insertInto('received_pages')
    .values({
      article_id: article,
      revision,
      digest,
      length: page.bytes.length,
      media_type: page.mediaType,
      address: page.address,
      received_at: page.receivedAt,
      status: page.status,
      headers: page.headers && JSON.stringify(page.headers),
      reader_version: readerVersion,
    })
    .execute()
}

/** Whether a revision was read from this very page: then another text is no edit, but another way of reading it. */
export async function isKept(db: Database, { article, revision }: Revision, { bytes }: ReceivedPage): Promise<boolean> {
  const page = await db
    .selectFrom('received_pages')
    .select('digest')
    .where('article_id', '=', article)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return page?.digest === digestOf(bytes)
}

/** Removes the pages of an article. */
export async function removePages(db: Database, article: string): Promise<void> {
  const rows = await db.deleteFrom('received_pages').where('article_id', '=', article).returning('digest').execute()
  await forAll(
    rows.map(({ digest }) => digest),
    async (digests) => {
      await db
        .deleteFrom('page_contents')
        .where('digest', 'in', digests)
        .where('digest', 'not in', (of) => of.selectFrom('received_pages').select('received_pages.digest'))
        .execute()
      return []
    },
  )
}

/**
 * Erases what all kept pages hold. That they were received, with digest, address and time, stays: whoever has a page
 * can still show that it is the same.
 * @returns how many were erased
 */
export async function purgePages(db: Database): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('page_contents').executeTakeFirst()
  return Number(numDeletedRows)
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
