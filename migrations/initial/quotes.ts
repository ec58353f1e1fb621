import type { Kysely } from 'kysely'
import type { TableOptions } from '../../src/database/engine.ts'
import { createIndex } from './create-index.ts'

/** Quotes, and the quotations that belong to them. */
export async function createQuotes(db: Kysely<unknown>, { strict, clustered }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('quotes'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('representative_id', 'text', (column) => column.notNull().references('quotations.id'))
    .addColumn('speaker_id', 'text', (column) => column.references('speakers.id'))
    .addColumn('quotations', 'integer', (column) => column.notNull())
    .addColumn('wordings', 'integer', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addColumn('outlets', 'integer', (column) => column.notNull())
    .addColumn('first_published_at', 'text')
    .addColumn('last_published_at', 'text')
    .execute()
  // Unique but while quotes are written: one may take the representative of another before that is deleted.
  await createIndex(db, 'quotes', ['representative_id'])
  await createIndex(db, 'quotes', ['speaker_id', 'first_published_at', 'id'])
  await createIndex(db, 'quotes', ['speaker_id', 'outlets', 'id'])
  await createIndex(db, 'quotes', ['first_published_at', 'id'])
  await createIndex(db, 'quotes', ['outlets', 'id'])
  await clustered(db.schema.createTable('memberships'))
    .addColumn('quotation_id', 'text', (column) => column.notNull().references('quotations.id'))
    .addColumn('quote_id', 'text', (column) => column.notNull().references('quotes.id'))
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('score', 'real', (column) => column.notNull())
    .addColumn('shared_words', 'integer', (column) => column.notNull())
    .addColumn('differences', 'text', (column) => column.notNull())
    .addColumn('spans', 'text', (column) => column.notNull())
    .addColumn('fidelity', 'text')
    .addColumn('verdict', 'text')
    .addColumn('grouping_version', 'integer', (column) => column.notNull())
    .addColumn('compared_outlet_id', 'text')
    .addColumn('published_at', 'text')
    .addColumn('correction_id', 'text')
    .addPrimaryKeyConstraint('memberships_key', ['quotation_id'])
    .execute()
  await createIndex(db, 'memberships', ['quote_id', 'quotation_id'])
  // What an outlet printed that others print, too, by the verdict on it.
  await createIndex(
    db,
    'memberships',
    ['compared_outlet_id', 'verdict', 'published_at', 'quotation_id'],
    'compared_outlet_id',
  )
}
