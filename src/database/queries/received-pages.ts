import type { Database } from '../engine.ts'

/** The page that a revision of an article was read from, without what it holds; `kept` is whether that is still there. */
export function findReceivedPage(db: Database, article: string, revision: number) {
  return db
    .selectFrom('received_pages')
    .leftJoin('page_contents', 'page_contents.digest', 'received_pages.digest')
    .select([
      'received_pages.digest',
      'length',
      'media_type',
      'address',
      'received_at',
      'status',
      'headers',
      'reader_version',
      'page_contents.digest as kept',
    ])
    .where('article_id', '=', article)
    .where('revision', '=', revision)
    .executeTakeFirst()
}

/** What a page holds, compressed with Brotli. */
export async function findPageContent(db: Database, digest: string): Promise<Buffer | undefined> {
  const row = await db.selectFrom('page_contents').select('compressed').where('digest', '=', digest).executeTakeFirst()
  return row?.compressed
}

/** The first kept page that an earlier version than this has read, with what it holds. */
export function nextPageReadBefore(db: Database, version: number) {
  return db
    .selectFrom('received_pages')
    .innerJoin('page_contents', 'page_contents.digest', 'received_pages.digest')
    .innerJoin('articles', 'articles.id', 'received_pages.article_id')
    .select([
      'received_pages.article_id',
      'received_pages.revision',
      'articles.revision as current',
      'articles.given_id',
      'articles.outlet_name',
      'compressed',
      'media_type',
      'address',
      'received_pages.received_at',
      'status',
      'headers',
    ])
    .where('reader_version', '<', version)
    .orderBy('received_pages.article_id')
    .orderBy('received_pages.revision')
    .limit(1)
    .executeTakeFirst()
}
