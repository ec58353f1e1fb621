import type { Selectable } from 'kysely'
import type { Database } from './engine.ts'
import type { FetchesTable, FetchState } from './schema/index.ts'

export type StoredFetch = Selectable<FetchesTable>

/** An address to be fetched. */
export interface NewFetch {
  readonly id: string
  readonly address: string
  readonly found_in: string | null
}

/** Adds an address to be fetched, unless it is known. @returns whether it is new */
export async function addFetch(db: Database, fetch: NewFetch, now: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('fetches')
    .values({ ...fetch, state: 'waiting', asked_at: now, next_at: now, attempts: 0 })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Has an address asked now, whatever is known of it, unless it was fetched a short while ago. @param since that while */
export async function askAgain(db: Database, id: string, now: string, since: string): Promise<void> {
  await db
    .updateTable('fetches')
    .set({ state: 'waiting', next_at: now, attempts: 0 })
    .where('id', '=', id)
    .where(({ or, eb }) => or([eb('fetched_at', 'is', null), eb('fetched_at', '<', since)]))
    .execute()
}

/** What is to be asked now, the longest due first. */
export function dueFetches(
  db: Database,
  now: string,
  states: readonly FetchState[],
  most: number,
): Promise<StoredFetch[]> {
  return wanted(db, states)
    .selectAll('fetches')
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .orderBy('id')
    .limit(most)
    .execute()
}

/** An article that was withdrawn is not looked at again: that would bring it back. */
function wanted(db: Database, states: readonly FetchState[]) {
  return db
    .selectFrom('fetches')
    .where('state', 'in', states)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('article_id', 'is', null),
        exists(selectFrom('articles').select('articles.id').whereRef('articles.id', '=', 'fetches.article_id')),
      ]),
    )
}

/** Writes down what came of a fetch. */
export async function recordFetch(db: Database, id: string, outcome: Partial<Omit<StoredFetch, 'id'>>): Promise<void> {
  await db.updateTable('fetches').set(outcome).where('id', '=', id).execute()
}
