import type { Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'

/** Puts the index by which quotes are found in the order of relevance. */
export async function up(db: Kysely<unknown>, { wordingIndex }: TableOptions): Promise<void> {
  await wordingIndex.drop(db)
  await wordingIndex.create(db)
}

/** The order does no harm. */
export async function down(): Promise<void> {}
