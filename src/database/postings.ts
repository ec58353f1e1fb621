import type { RawBuilder } from 'kysely'
import type { Database } from './engine.ts'

/** An entry of a list of postings. */
export interface PostingRow {
  readonly key: number
  readonly date_bucket: number
  readonly rank: number
  readonly id: number
}

/** How an engine looks up many lists of postings at once. */
export interface PostingsLookup {
  /**
   * A query for the first entries of each list, by rank; where others have the rank of the last, some of those may come,
   * too.
   * @param wanted `values` of keys and date buckets
   */
  firstOf(wanted: RawBuilder<unknown>, most: number): RawBuilder<PostingRow>
}

/** The lookup of the engine that a database runs on. */
export function postingsLookupOf(db: Database): PostingsLookup {
  return (db.getExecutor().adapter as unknown as { readonly postings: PostingsLookup }).postings
}
