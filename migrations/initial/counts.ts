import type { Kysely } from 'kysely'
import type { TableOptions } from '../../src/database/engine.ts'
import { createIndex } from './create-index.ts'

/** How much each article quotes whom, and the sums of that by speaker, outlet and day. */
export async function createCounts(db: Kysely<unknown>, { clustered }: TableOptions): Promise<void> {
  await clustered(db.schema.createTable('article_counts'))
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('speaker_id', 'text', (column) => column.notNull())
    .addColumn('outlet_id', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('quotations', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_counts_key', ['article_id', 'speaker_id'])
    .execute()
  await createIndex(db, 'article_counts', ['speaker_id', 'day', 'article_id'])
  await clustered(db.schema.createTable('daily_counts'))
    .addColumn('outlet_id', 'text', (column) => column.notNull())
    .addColumn('speaker_id', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('quotations', 'integer', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('daily_counts_key', ['outlet_id', 'speaker_id', 'day'])
    .execute()
  // With the counts, so that the table itself need not be read.
  await createIndex(db, 'daily_counts', ['speaker_id', 'outlet_id', 'day', 'quotations', 'articles'])
}
