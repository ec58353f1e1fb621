import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'

/** Occasions that quotes are from, and the texts of such that are given. */
export async function up(db: Kysely<unknown>, { strict, clustered }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('statement_texts'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('speaker_name', 'text', (column) => column.notNull())
    .addColumn('speaker_key', 'text', (column) => column.notNull())
    .addColumn('speaker_handle', 'text')
    .addColumn('medium', 'text')
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text', (column) => column.notNull())
    .execute()
  await index(db, 'statement_texts', ['speaker_key'])
  await index(db, 'statement_texts', ['speaker_handle'])
  await strict(db.schema.createTable('statements'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('text_id', 'text')
    .addColumn('speaker_id', 'text')
    .addColumn('medium', 'text')
    .addColumn('addressee', 'text')
    .addColumn('day', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('pieces', 'text', (column) => column.notNull())
    .addColumn('quotes', 'integer', (column) => column.notNull())
    .addColumn('quotations', 'integer', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addColumn('outlets', 'integer', (column) => column.notNull())
    .addColumn('first_published_at', 'text')
    .execute()
  await index(db, 'statements', ['first_published_at', 'id'])
  await index(db, 'statements', ['speaker_id', 'first_published_at', 'id'])
  await index(db, 'statements', ['medium', 'first_published_at', 'id'])
  await db.schema
    .createIndex('statements_by_speaker_id_day')
    .on('statements')
    .columns(['speaker_id', 'day'])
    .where(sql.ref('text_id'), 'is not', null)
    .execute()
  await clustered(db.schema.createTable('statement_quotes'))
    .addColumn('quote_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('speaker_id', 'text', (column) => column.notNull())
    .addColumn('moment', 'text', (column) => column.notNull())
    .addColumn('begins', 'integer')
    .addColumn('ends', 'integer')
    .addColumn('text_id', 'text')
    .addColumn('statement_id', 'text')
    .execute()
  await index(db, 'statement_quotes', ['statement_id'])
  await index(db, 'statement_quotes', ['speaker_id', 'begins', 'moment'])
  await index(db, 'statement_quotes', ['speaker_id', 'ends', 'moment'])
  await index(db, 'statement_quotes', ['speaker_id', 'moment'])
  await clustered(db.schema.createTable('quote_overlaps'))
    .addColumn('quote_id', 'text', (column) => column.notNull())
    .addColumn('other_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('quote_overlaps_key', ['quote_id', 'other_id'])
    .execute()
}

async function index(db: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns(columns)
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['quote_overlaps', 'statement_quotes', 'statements', 'statement_texts'])
    await db.schema.dropTable(table).execute()
}
