import type { Kysely } from 'kysely'

/** What the page that a revision was read from tells of its paragraphs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('revisions').addColumn('paragraphs', 'text').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('revisions').dropColumn('paragraphs').execute()
}
