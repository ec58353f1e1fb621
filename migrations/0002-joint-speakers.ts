import { sql, type Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'
import { createIndex } from './initial/create-index.ts'

/**
 * Who speaks together, so that what they say is found under each of them. Those of articles that are stored already are
 * found by a rebuild. What an article adds to the counts of everyone is stored beside what it adds to those of its
 * speakers, as one quotation may be counted for several.
 */
export async function up(db: Kysely<unknown>, { clustered }: TableOptions): Promise<void> {
  await clustered(db.schema.createTable('joint_speakers'))
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('member_key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('joint_speakers_key', ['article_id', 'key', 'member_key'])
    .execute()
  await createIndex(db, 'joint_speakers', ['member_key', 'key'])
  await createIndex(db, 'joint_speakers', ['key', 'member_key'])
  await sql`
    insert into article_counts (article_id, speaker_id, outlet_id, day, quotations)
    select article_id, '*', outlet_id, day, sum(quotations) from article_counts
    group by article_id, outlet_id, day
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from article_counts where speaker_id = '*'`.execute(db)
  await db.schema.dropTable('joint_speakers').execute()
}
