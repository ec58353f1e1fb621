import type { Kysely } from 'kysely'
import { createIndex } from './initial/create-index.ts'

/** Finds quotes by a verdict that few printings have. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createIndex(db, 'memberships', ['verdict', 'quote_id'], 'verdict')
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('memberships_by_verdict_quote_id').execute()
}
