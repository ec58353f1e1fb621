import type { Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'
import { createIndex } from './initial/create-index.ts'

/** Adds the addresses that are fetched, with what came of each and when it is asked again. */
export async function up(db: Kysely<unknown>, { strict }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('fetches'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('found_in', 'text')
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('next_at', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('fetched_at', 'text')
    .addColumn('changed_at', 'text')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('article_id', 'text')
    .addColumn('problem', 'text')
    .execute()
  await createIndex(db, 'fetches', ['next_at'])
  await createIndex(db, 'fetches', ['found_in'], 'found_in')
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('fetches').execute()
}
