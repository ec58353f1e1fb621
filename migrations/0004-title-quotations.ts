import type { Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'

/** What the titles of articles quote. Those of articles that are stored already are found by a rebuild. */
export async function up(db: Kysely<unknown>, { clustered }: TableOptions): Promise<void> {
  await clustered(db.schema.createTable('title_quotations'))
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('span_start', 'integer', (column) => column.notNull())
    .addColumn('span_end', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('quotation_id', 'text')
    .addColumn('speaker_key', 'text')
    .addColumn('confidence', 'real', (column) => column.notNull())
    .addPrimaryKeyConstraint('title_quotations_key', ['article_id', 'ordinal'])
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('title_quotations').execute()
}
