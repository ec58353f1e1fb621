import { sql } from 'kysely'
import type { PostingRow, PostingsLookup } from '../postings.ts'

/** PostgreSQL goes down the index once for each list. */
export const postgresPostings: PostingsLookup = {
  firstOf: (wanted, most) => sql<PostingRow>`
    with wanted (wanted_key, wanted_bucket) as (${wanted})
    select wanted_key as "key", wanted_bucket as date_bucket, first."rank", first.utterance_id as id
    from wanted cross join lateral (
      select "rank", utterance_id from postings where "key" = wanted_key and date_bucket = wanted_bucket
      order by "rank", utterance_id limit ${most}
    ) as first`,
}
