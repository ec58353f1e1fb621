import { sql, type Kysely } from 'kysely'

/**
 * Which member of its cluster an utterance is there for. Words that only a fuller member has join a quote as its
 * articles change; a rebuild finds all of them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('utterances')
    .addColumn('via_id', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await sql`update utterances set via_id = representative_id`.execute(db)
  await db.schema
    .alterTable('utterances')
    .addColumn('bridge', 'integer', (column) =>
      column
        .notNull()
        .defaultTo(0)
        .check(sql`bridge in (0, 1)`),
    )
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('utterances').dropColumn('bridge').execute()
  await db.schema.alterTable('utterances').dropColumn('via_id').execute()
}
