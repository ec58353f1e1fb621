import { addFetch, askIfGivenUp, askNow } from '../database/fetches.ts'
import type { Database } from '../database/engine.ts'
import { fetchId } from '../tracker/ids.ts'

/** An article that was fetched within this time is not asked again by somebody who names it. Milliseconds. */
const recently = 24 * 3600 * 1000

/**
 * Notes addresses that somebody wants fetched now. Articles that were fetched within a day are left, so that a long list
 * that was interrupted can be given again.
 * @param addresses Checked.
 * @returns their ids
 */
export function askFor(db: Database, addresses: readonly URL[], now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - recently).toISOString()
  return note(db, addresses, now, (transaction, id, at) => askNow(transaction, id, at, since))
}

/**
 * Notes addresses that somebody wants watched: what is known of them says when they are next asked.
 * @param addresses Checked.
 * @returns their ids
 */
export function watchFor(db: Database, addresses: readonly URL[], now: Date): Promise<string[]> {
  return note(db, addresses, now, askIfGivenUp)
}

function note(
  db: Database,
  addresses: readonly URL[],
  now: Date,
  ifKnown: (db: Database, id: string, now: string) => Promise<void>,
): Promise<string[]> {
  const at = now.toISOString()
  return db.transaction().execute(async (transaction) => {
    const ids: string[] = []
    for (const { href } of addresses) {
      const id = fetchId(href)
      if (!(await addFetch(transaction, { id, address: href, found_in: null }, at))) await ifKnown(transaction, id, at)
      ids.push(id)
    }
    return ids
  })
}
