import { sql } from 'kysely'
import type { PostingRow, PostingsLookup } from '../postings.ts'

/** SQLite joins no subquery that looks at the tables beside it: the rank of the last entry is looked up first. */
export const sqlitePostings: PostingsLookup = {
  firstOf: (wanted, most) => sql<PostingRow>`
    with wanted (wanted_key, wanted_bucket) as (${wanted})
    select postings."key", postings.date_bucket, postings."rank", postings.utterance_id as id
    from wanted cross join postings
    where postings."key" = wanted_key and postings.date_bucket = wanted_bucket and postings."rank" <= coalesce((
      select bound."rank" from postings as bound where bound."key" = wanted_key and bound.date_bucket = wanted_bucket
      order by bound."rank", bound.utterance_id limit 1 offset ${most} - 1
    ), 0)`,
}
