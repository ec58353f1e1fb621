import type { Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'

/** The index by which quotes are found by their words. */
export async function up(db: Kysely<unknown>, { wordingIndex }: TableOptions): Promise<void> {
  await wordingIndex.create(db)
}

export async function down(db: Kysely<unknown>, { wordingIndex }: TableOptions): Promise<void> {
  await wordingIndex.drop(db)
}
