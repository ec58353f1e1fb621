import { sql, type Kysely } from 'kysely'
import type { TableOptions } from '../../src/database/engine.ts'
import { createIndex } from './create-index.ts'

/** Printed texts, and the quotations of articles that print them. */
export async function createQuotations(db: Kysely<unknown>, { strict }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('wordings'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('words', 'integer', (column) => column.notNull())
    .execute()
  await strict(db.schema.createTable('quotations'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('wording_id', 'text', (column) => column.notNull().references('wordings.id'))
    .addColumn('utterance_id', 'integer')
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('direct', 'fragment', 'unmarked')`))
    .addColumn('marked', 'integer', (column) => column.notNull().check(sql`marked in (0, 1)`))
    .addColumn('unclosed', 'integer', (column) => column.notNull().check(sql`unclosed in (0, 1)`))
    .addColumn('span_start', 'integer', (column) => column.notNull())
    .addColumn('span_end', 'integer', (column) => column.notNull())
    .addColumn('parts', 'text', (column) => column.notNull())
    .addColumn('speaker_id', 'text', (column) => column.references('speakers.id'))
    .addColumn('speaker_name', 'text')
    .addColumn('speaker_key', 'text')
    .addColumn('source_start', 'integer')
    .addColumn('source_end', 'integer')
    .addColumn('source_text', 'text')
    .addColumn('cue_start', 'integer')
    .addColumn('cue_end', 'integer')
    .addColumn('cue_text', 'text')
    .addColumn('medium_start', 'integer')
    .addColumn('medium_end', 'integer')
    .addColumn('medium_text', 'text')
    .addColumn('medium', 'text')
    .addColumn('addressee_start', 'integer')
    .addColumn('addressee_end', 'integer')
    .addColumn('addressee_text', 'text')
    .addColumn('addressee', 'text')
    .addColumn('time_start', 'integer')
    .addColumn('time_end', 'integer')
    .addColumn('time_text', 'text')
    .addColumn('time_from', 'text')
    .addColumn('time_to', 'text')
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('confidence', 'real', (column) => column.notNull())
    .addColumn('correction_id', 'text')
    .addForeignKeyConstraint(
      'quotations_revision',
      ['article_id', 'revision'],
      'revisions',
      ['article_id', 'number'],
      (key) => key.onDelete('cascade'),
    )
    .execute()
  await strict(db.schema.createTable('replaced_quotations'))
    .addColumn('quotation_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('quote_id', 'text')
    .addColumn('replaced_by_id', 'text')
    .execute()
  await createIndex(db, 'replaced_quotations', ['article_id'])
  await createIndex(db, 'replaced_quotations', ['quote_id'])
  await createIndex(db, 'quotations', ['article_id', 'ordinal'])
  await createIndex(db, 'quotations', ['wording_id'])
  await createIndex(db, 'quotations', ['speaker_id', 'id'])
  // By name and speaker: finds the few quotations of a name whose speaker has changed, among however many.
  await createIndex(db, 'quotations', ['speaker_key', 'speaker_id'])
  await createIndex(db, 'quotations', ['utterance_id', 'article_id', 'id'])
}
