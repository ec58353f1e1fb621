import type { Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'
import { createIndex } from './initial/create-index.ts'

const described = ['articles', 'revisions'] as const

/** The pages that articles were read from, as they were received, and what pages say of the section and the agency. */
export async function up(db: Kysely<unknown>, { strict }: TableOptions): Promise<void> {
  for (const table of described) {
    for (const column of ['section', 'credit']) {
      await db.schema.alterTable(table).addColumn(column, 'text').execute()
    }
  }
  await strict(db.schema.createTable('page_contents'))
    .addColumn('digest', 'text', (column) => column.primaryKey().notNull())
    .addColumn('compressed', 'blob', (column) => column.notNull())
    .execute()
  await strict(db.schema.createTable('received_pages'))
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('length', 'integer', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('address', 'text')
    .addColumn('received_at', 'text')
    .addColumn('status', 'integer')
    .addColumn('headers', 'text')
    .addColumn('reader_version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('received_pages_key', ['article_id', 'revision'])
    .execute()
  await createIndex(db, 'received_pages', ['digest'])
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('received_pages').execute()
  await db.schema.dropTable('page_contents').execute()
  for (const table of described) {
    for (const column of ['section', 'credit']) await db.schema.alterTable(table).dropColumn(column).execute()
  }
}
