import { brotliDecompressSync } from 'node:zlib'
import { instantOf } from '../../articles/published.ts'
import type { ReceivedPage } from '../../articles/received-page.ts'
import type { Database } from '../../database/engine.ts'
import { nextPageReadBefore } from '../../database/queries/received-pages.ts'
import { readerVersion } from '../../pages/version.ts'
import { textHash } from '../ids.ts'
import { noPendingUpdates, type PendingUpdates } from '../pending-updates.ts'
import { runUpdates } from '../update.ts'
import { storedParagraphs, type Extractor, type NewArticle } from './articles.ts'
import { removeProse } from '../quotes/prose.ts'
import { rereadArticle } from './rebuild.ts'
import { currentQuotations, noteReplaced } from './replaced.ts'

/** Reads the article on a page, or says why there is none. */
export type PageReader = (
  page: ReceivedPage,
  origin: { readonly id: string; readonly outlet: string },
) => Promise<{ readonly article: NewArticle } | { readonly problem: string }>

/** What became of a page that was read again. */
export type Reread = { readonly id: string } & ({ readonly changed: boolean } | { readonly problem: string })

/**
 * Reads every kept page that an earlier version has read again, each in a transaction of its own, so that what is
 * interrupted goes on where it was. The revision keeps its number, as the outlet has changed nothing; a page on which
 * this version finds no article keeps its text.
 */
export async function* rereadPages(db: Database, extractor: Extractor, read: PageReader): AsyncGenerator<Reread> {
  for (;;) {
    const next = await db.transaction().execute(async (transaction) => {
      const row = await nextPageReadBefore(transaction, readerVersion)
      return row && { id: row.given_id, ...(await rereadPage(transaction, extractor, read, row)) }
    })
    if (!next) return
    yield next
  }
}

type PageRow = NonNullable<Awaited<ReturnType<typeof nextPageReadBefore>>>

async function rereadPage(
  db: Database,
  extractor: Extractor,
  read: PageReader,
  row: PageRow,
): Promise<{ readonly changed: boolean } | { readonly problem: string }> {
  const { article_id: id, revision } = row
  await db
    .updateTable('received_pages')
    .set({ reader_version: readerVersion })
    .where('article_id', '=', id)
    .where('revision', '=', revision)
    .execute()
  const found = await read(pageOf(row), { id: row.given_id, outlet: row.outlet_name })
  if ('problem' in found) return found
  const { text, title, byline, section, credit, published, language } = found.article
  const described = {
    title: title ?? null,
    byline: byline ?? null,
    section: section ?? null,
    credit: credit ?? null,
    published: published ?? null,
  }
  const fresh = {
    ...described,
    language: language ?? null,
    paragraphs: storedParagraphs(found.article),
    text,
    text_hash: textHash(text),
  }
  const stored = await db
    .selectFrom('revisions')
    .select(['title', 'byline', 'section', 'credit', 'published', 'language', 'paragraphs', 'text', 'text_hash'])
    .where('article_id', '=', id)
    .where('number', '=', revision)
    .executeTakeFirstOrThrow()
  if ((Object.keys(fresh) as (keyof typeof fresh)[]).every((field) => stored[field] === fresh[field]))
    return { changed: false }
  // What was indexed of the text so far can be told only while it is there.
  if (revision === row.current) await removeProse(db, id)
  await db.updateTable('revisions').set(fresh).where('article_id', '=', id).where('number', '=', revision).execute()
  if (revision === row.current) {
    const pending = noPendingUpdates()
    await replaceCurrent(db, extractor, { id, revision }, described, pending)
    await runUpdates(db, pending)
  }
  return { changed: true }
}

/** Writes what follows from the new text of an article's current revision. */
async function replaceCurrent(
  db: Database,
  extractor: Extractor,
  { id, revision }: { readonly id: string; readonly revision: number },
  described: { readonly title: string | null; readonly published: string | null },
  pending: PendingUpdates,
): Promise<void> {
  const before = await currentQuotations(db, id)
  const published_at = described.published && instantOf(described.published)
  await db
    .updateTable('articles')
    .set({ ...described, published_at, updated_at: new Date().toISOString() })
    .where('id', '=', id)
    .execute()
  await rereadArticle(db, extractor, id, pending)
  await noteReplaced(db, { article: id, revision: revision + 1 }, before)
  pending.arrivals.set(id, 'changed')
}

function pageOf({ compressed, media_type, address, received_at, status, headers }: PageRow): ReceivedPage {
  return {
    bytes: brotliDecompressSync(compressed),
    mediaType: media_type,
    address,
    receivedAt: received_at,
    status,
    headers: headers === null ? null : (JSON.parse(headers) as Record<string, string>),
  }
}
