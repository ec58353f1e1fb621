import type { Kysely } from 'kysely'
import type { TableOptions } from '../../src/database/engine.ts'
import { createIndex } from './create-index.ts'

/** The log of changes to articles and quotes, and the audit log of who wrote what. */
export async function createLogs(db: Kysely<unknown>, { strict }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('changes'))
    .addColumn('position', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('resource', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('merged_into_id', 'text')
    .addColumn('state_hash', 'text')
    .execute()
  await createIndex(db, 'changes', ['resource', 'subject_id', 'position'])
  await createIndex(db, 'changes', ['at', 'position'])
  await strict(db.schema.createTable('audit_entries'))
    .addColumn('position', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('actor_name', 'text')
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute()
  await createIndex(db, 'audit_entries', ['action', 'position'])
  await createIndex(db, 'audit_entries', ['actor_id', 'position'])
  await createIndex(db, 'audit_entries', ['subject_id', 'position'])
}
