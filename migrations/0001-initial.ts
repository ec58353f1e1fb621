import type { Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'
import { createArticles } from './initial/articles.ts'
import { createCorrections } from './initial/corrections.ts'
import { createCounts } from './initial/counts.ts'
import { createLogs } from './initial/log.ts'
import { createQuotations } from './initial/quotations.ts'
import { createQuotes } from './initial/quotes.ts'
import { createServiceTables } from './initial/service.ts'
import { createSpeakers } from './initial/speakers.ts'
import { createStatements } from './initial/statements.ts'
import { createUtterances } from './initial/utterances.ts'

/**
 * The tables of the first version. What each column holds is written in src/database/schema, file by file as here.
 *
 * Foreign keys lead from what is derived to what it is derived from, and are left out where the other end may be
 * missing (a correction outlives its article) or where keeping them would need an index that nothing else uses.
 */
export async function up(db: Kysely<unknown>, tables: TableOptions): Promise<void> {
  await createArticles(db, tables)
  await createSpeakers(db, tables)
  await createQuotations(db, tables)
  await createUtterances(db, tables)
  await createQuotes(db, tables)
  await createStatements(db, tables)
  await createCorrections(db, tables)
  await createCounts(db, tables)
  await createLogs(db, tables)
  await createServiceTables(db, tables)
  await tables.wordingIndex.create(db)
}

/** Leaves nothing of the above. */
export async function down(db: Kysely<unknown>, tables: TableOptions): Promise<void> {
  await tables.wordingIndex.drop(db)
  // Each before the tables that it refers to.
  const names = [
    'idempotent_response_parts',
    'idempotent_responses',
    'withdrawn_articles',
    'api_keys',
    'audit_entries',
    'changes',
    'daily_counts',
    'article_counts',
    'dismissed_quotations',
    'revocations',
    'corrected_quotations',
    'corrections',
    'quote_overlaps',
    'statement_quotes',
    'statements',
    'given_texts',
    'memberships',
    'quotes',
    'prose_postings',
    'utterance_matches',
    'postings',
    'utterances',
    'replaced_quotations',
    'quotations',
    'wordings',
    'speaker_handles',
    'speaker_other_names',
    'speaker_names',
    'speaker_keys',
    'article_speakers',
    'speaker_aliases',
    'speakers',
    'revisions',
    'articles',
    'outlets',
  ]
  for (const name of names) await db.schema.dropTable(name).execute()
}
