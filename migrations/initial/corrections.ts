import { sql, type Kysely } from 'kysely'
import type { TableOptions } from '../../src/database/engine.ts'
import { createIndex } from './create-index.ts'

/** What people say of quotations against the program. */
export async function createCorrections(db: Kysely<unknown>, { strict, clustered }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('corrections'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('kind', 'text', (column) =>
      column.notNull().check(sql`kind in ('must-link', 'cannot-link', 'speaker', 'not-a-quotation')`),
    )
    .addColumn('quotation_id', 'text', (column) => column.notNull())
    .addColumn('other_id', 'text')
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('speaker_name', 'text')
    .addColumn('speaker_kind', 'text', (column) =>
      column.check(sql`speaker_kind in ('person', 'organisation', 'group')`),
    )
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('curator_id', 'text', (column) => column.notNull())
    .addColumn('curator_name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  await createIndex(db, 'corrections', ['article_id'])
  await createIndex(db, 'corrections', ['created_at', 'id'])
  await createIndex(db, 'corrections', ['kind', 'created_at', 'id'])
  await createIndex(db, 'corrections', ['curator_id', 'created_at', 'id'])
  await clustered(db.schema.createTable('corrected_quotations'))
    .addColumn('quotation_id', 'text', (column) => column.notNull())
    .addColumn('correction_id', 'text', (column) => column.notNull().references('corrections.id'))
    .addColumn('other_id', 'text')
    .addPrimaryKeyConstraint('corrected_quotations_key', ['quotation_id', 'correction_id'])
    .execute()
  await strict(db.schema.createTable('revocations'))
    .addColumn('correction_id', 'text', (column) => column.primaryKey().notNull().references('corrections.id'))
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('curator_id', 'text', (column) => column.notNull())
    .addColumn('curator_name', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text', (column) => column.notNull())
    .execute()
  await strict(db.schema.createTable('dismissed_quotations'))
    .addColumn('quotation_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('span_start', 'integer', (column) => column.notNull())
    .addColumn('span_end', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .execute()
  await createIndex(db, 'dismissed_quotations', ['article_id'])
}
