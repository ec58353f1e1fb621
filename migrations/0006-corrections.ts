import { sql, type Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'

/**
 * What people say of quotations against the program, the log of everything that was written, and what shows that a
 * correction was followed.
 */
export async function up(db: Kysely<unknown>, { strict, clustered }: TableOptions): Promise<void> {
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
  await index(db, 'corrections', ['article_id'])
  await index(db, 'corrections', ['created_at', 'id'])
  await index(db, 'corrections', ['kind', 'created_at', 'id'])
  await index(db, 'corrections', ['curator_id', 'created_at', 'id'])
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
  await index(db, 'dismissed_quotations', ['article_id'])
  await db.schema.alterTable('quotations').addColumn('correction_id', 'text').execute()
  await db.schema.alterTable('memberships').addColumn('correction_id', 'text').execute()
  await strict(db.schema.createTable('audit_entries'))
    .addColumn('position', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('actor_name', 'text')
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute()
  await index(db, 'audit_entries', ['action', 'position'])
  await index(db, 'audit_entries', ['actor_id', 'position'])
  await index(db, 'audit_entries', ['subject_id', 'position'])
}

async function index(db: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns(columns)
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('memberships').dropColumn('correction_id').execute()
  await db.schema.alterTable('quotations').dropColumn('correction_id').execute()
  for (const table of ['audit_entries', 'dismissed_quotations', 'revocations', 'corrected_quotations', 'corrections']) {
    await db.schema.dropTable(table).execute()
  }
}
