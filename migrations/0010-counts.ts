import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'

/** How much each article quotes whom, and the sums of that by speaker, outlet and day. */
export async function up(db: Kysely<unknown>, { clustered }: TableOptions): Promise<void> {
  await clustered(db.schema.createTable('article_counts'))
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('speaker_id', 'text', (column) => column.notNull())
    .addColumn('outlet_id', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('quotations', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_counts_key', ['article_id', 'speaker_id'])
    .execute()
  await db.schema
    .createIndex('article_counts_by_speaker_id_day_article_id')
    .on('article_counts')
    .columns(['speaker_id', 'day', 'article_id'])
    .execute()
  await clustered(db.schema.createTable('daily_counts'))
    .addColumn('outlet_id', 'text', (column) => column.notNull())
    .addColumn('speaker_id', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('quotations', 'integer', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('daily_counts_key', ['outlet_id', 'speaker_id', 'day'])
    .execute()
  await db.schema
    .createIndex('daily_counts_by_speaker_id_outlet_id_day')
    .on('daily_counts')
    .columns(['speaker_id', 'outlet_id', 'day', 'quotations', 'articles'])
    .execute()
  await countStored(db)
}

/** Counts what is stored already. */
export async function countStored(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into article_counts (article_id, speaker_id, outlet_id, day, quotations)
    select articles.id, coalesce(quotations.speaker_id, ''), articles.outlet_id, coalesce(substr(articles.published_at, 1, 10), ''), count(*)
    from quotations join articles on articles.id = quotations.article_id
    where quotations.marked = 1
    group by articles.id, quotations.speaker_id, articles.outlet_id, articles.published_at
  `.execute(db)
  for (const [outlet, speaker] of [
    ['outlet_id', 'speaker_id'],
    ['outlet_id', "'*'"],
    ["'*'", 'speaker_id'],
    ["'*'", "'*'"],
  ] as const) {
    await sql`
      insert into daily_counts (outlet_id, speaker_id, day, quotations, articles)
      select outlet, speaker, day, sum(quotations), count(distinct article_id)
      from (select ${sql.raw(outlet)} as outlet, ${sql.raw(speaker)} as speaker, day, quotations, article_id from article_counts) as counted
      group by outlet, speaker, day
    `.execute(db)
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['daily_counts', 'article_counts']) await db.schema.dropTable(table).execute()
}
