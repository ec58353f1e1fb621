import type { Selectable } from 'kysely'
import type { Database } from './engine.ts'
import type { FetchesTable } from './schema/index.ts'

export type StoredFetch = Selectable<FetchesTable>

/** An address to be fetched. */
export interface NewFetch {
  readonly id: string
  readonly address: string
  readonly found_in: string | null
}

/** Which addresses a run is about. */
export type FetchScope =
  /** Those that were not fetched yet, and those that somebody has asked for since an instant. */
  | { readonly askedSince: string }
  /** Some addresses by their ids, and everything that was found in some lists. */
  | { readonly ids: readonly string[]; readonly lists: readonly string[] }

/** Adds an address to be fetched, unless it is known. @returns whether it is new */
export async function addFetch(db: Database, fetch: NewFetch, now: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('fetches')
    .values({ ...fetch, state: 'waiting', asked_at: now, next_at: now, attempts: 0 })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export function findFetch(db: Database, id: string): Promise<StoredFetch | undefined> {
  return db.selectFrom('fetches').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Has a known address asked now, unless it is an article that was fetched a short while ago. @param since that while */
export async function askNow(db: Database, id: string, now: string, since: string): Promise<void> {
  await db
    .updateTable('fetches')
    .set({ asked_at: now, next_at: now, attempts: 0 })
    .where('id', '=', id)
    .where(({ or, eb }) => or([eb('state', '!=', 'article'), eb('fetched_at', '<', since)]))
    .execute()
}

/** Has a known address asked now if it had been given up. */
export async function askIfGivenUp(db: Database, id: string, now: string): Promise<void> {
  await db
    .updateTable('fetches')
    .set({ next_at: now, attempts: 0 })
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .where('next_at', 'is', null)
    .execute()
}

/** Has an article looked at now that is said to have changed after it was fetched. */
export async function askIfChanged(db: Database, id: string, changed: string, now: string): Promise<void> {
  await db
    .updateTable('fetches')
    .set({ next_at: now })
    .where('id', '=', id)
    .where('state', '=', 'article')
    .where('attempts', '=', 0)
    .where('fetched_at', '<', changed)
    .execute()
}

/** What is to be asked now, the longest due first. */
export function dueFetches(db: Database, now: string, scope: FetchScope, most: number): Promise<StoredFetch[]> {
  return wanted(db, scope)
    .selectAll('fetches')
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .orderBy('id')
    .limit(most)
    .execute()
}

/** When something is next due. */
export async function nextDue(db: Database, scope: FetchScope): Promise<string | null> {
  const { next } = await wanted(db, scope)
    .select((of) => of.fn.min('next_at').as('next'))
    .executeTakeFirstOrThrow()
  return next
}

/** An article that was withdrawn is not looked at again: that would bring it back. */
function wanted(db: Database, scope: FetchScope) {
  return db
    .selectFrom('fetches')
    .where(({ or, eb }) =>
      'askedSince' in scope
        ? or([eb('state', 'in', ['waiting', 'failed']), eb('asked_at', '>=', scope.askedSince)])
        : or([eb('id', 'in', scope.ids), eb('found_in', 'in', scope.lists)]),
    )
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('article_id', 'is', null),
        exists(selectFrom('articles').select('articles.id').whereRef('articles.id', '=', 'fetches.article_id')),
      ]),
    )
}

/** As many lists as are watched together: what a query takes. */
const mostLists = 10_000

/** Of some addresses those that are lists, with all lists that were found in them. Ids. */
export async function listsUnder(db: Database, ids: readonly string[]): Promise<string[]> {
  const lists = new Set<string>()
  const find = (column: 'id' | 'found_in', among: readonly string[]) =>
    db
      .selectFrom('fetches')
      .select('id')
      .where(column, 'in', among)
      .where('state', '=', 'list')
      .limit(mostLists)
      .execute()
  for (let found = await find('id', ids); found.length > 0 && lists.size < mostLists;) {
    for (const { id } of found) lists.add(id)
    found = await find(
      'found_in',
      found.map(({ id }) => id),
    )
  }
  return [...lists].slice(0, mostLists)
}

/** In how many lists, one in another, an address was found. */
export async function depthOf(db: Database, fetch: Pick<StoredFetch, 'found_in'>): Promise<number> {
  let depth = 0
  for (let list = fetch.found_in; list !== null; depth++) {
    const row = await db.selectFrom('fetches').select('found_in').where('id', '=', list).executeTakeFirst()
    list = row?.found_in ?? null
  }
  return depth
}

/** Writes down what came of a fetch. */
export async function recordFetch(db: Database, id: string, outcome: Partial<Omit<StoredFetch, 'id'>>): Promise<void> {
  await db.updateTable('fetches').set(outcome).where('id', '=', id).execute()
}
