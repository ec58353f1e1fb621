import type { Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'
import { createIndex } from './initial/create-index.ts'

/** Adds the sessions of people who have signed in to the pages. */
export async function up(db: Kysely<unknown>, { strict }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('sessions'))
    .addColumn('hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('key_id', 'text', (column) => column.notNull().references('api_keys.id'))
    .addColumn('began_at', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .execute()
  await createIndex(db, 'sessions', ['ends_at'])
}

/** Everybody has to sign in again. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('sessions').execute()
}
