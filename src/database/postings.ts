import { sql, type RawBuilder } from 'kysely'
import { queryForNumbers } from './number-rows.ts'
import type { Database } from './engine.ts'

/** An entry of a list of postings. */
export interface PostingRow {
  readonly key: number
  readonly date_bucket: number
  readonly rank: number
  readonly id: number
}

/**
 * A query's beginning that names the date buckets in which a table has postings: `buckets.bucket`. They are found one
 * after another along the index, as there are few of them and many postings.
 */
export const withBucketsOf = (table: 'postings' | 'prose_postings'): RawBuilder<unknown> => sql`
  with recursive buckets (bucket) as (
    select min(date_bucket) from ${sql.table(table)}
    union all
    select (select min(date_bucket) from ${sql.table(table)} where date_bucket > bucket) from buckets
    where bucket is not null
  )`

/** Prepares the question in which of some date buckets a table has postings. */
export function bucketsWithPostings(
  table: 'postings' | 'prose_postings',
): (db: Database, buckets: Iterable<number>) => Promise<Set<number>> {
  const query = queryForNumbers<{ bucket: number }>()(
    ['bucket'],
    (_db, rows) => sql`
      with asked (bucket) as (${rows})
      select bucket from asked where exists (select 1 from ${sql.table(table)} where date_bucket = bucket)`,
  )
  return async (db, buckets) => {
    const asked = Array.from(new Set(buckets), (bucket) => ({ bucket }))
    return new Set((await query(db, asked)).map(({ bucket }) => bucket))
  }
}

/** How an engine looks up many lists of postings at once. */
export interface PostingsLookup {
  /**
   * A query for the first entries of each list, by rank; where others have the rank of the last, some of those may come,
   * too.
   * @param wanted a query for keys and date buckets
   */
  firstOf(wanted: RawBuilder<unknown>, most: number): RawBuilder<PostingRow>
}

/** The lookup of the engine that a database runs on. */
export function postingsLookupOf(db: Database): PostingsLookup {
  return (db.getExecutor().adapter as unknown as { readonly postings: PostingsLookup }).postings
}
