import type { Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'
import * as quotesAndArticles from './0001-articles-and-quotes.ts'
import * as search from './0002-search.ts'
import * as apiKeys from './0003-api-keys.ts'
import * as withdrawalsAndIdempotency from './0004-withdrawals-and-idempotency.ts'
import * as statements from './0005-statements.ts'
import * as corrections from './0006-corrections.ts'
import * as reasons from './0007-reasons.ts'
import * as addressee from './0008-addressee.ts'
import * as changes from './0009-changes.ts'
import * as counts from './0010-counts.ts'
import * as searchByRank from './0012-search-by-rank.ts'
import * as speakersOfKeys from './0013-speakers-of-keys.ts'

/**
 * A step forward and the same step back. It speaks of tables as they were at its time, so it is not bound to today's
 * types.
 */
export interface EngineMigration {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly up: (db: Kysely<any>, tables: TableOptions) => Promise<void>
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly down: (db: Kysely<any>, tables: TableOptions) => Promise<void>
}

/** All migrations, listed by hand so that they are found in a build as in a clone; run in the order of their names. */
export const migrations: Readonly<Record<string, EngineMigration>> = {
  '0001-articles-and-quotes': quotesAndArticles,
  '0002-search': search,
  '0003-api-keys': apiKeys,
  '0004-withdrawals-and-idempotency': withdrawalsAndIdempotency,
  '0005-statements': statements,
  '0006-corrections': corrections,
  '0007-reasons': reasons,
  '0008-addressee': addressee,
  '0009-changes': changes,
  '0010-counts': counts,
  '0012-search-by-rank': searchByRank,
  '0013-speakers-of-keys': speakersOfKeys,
}
