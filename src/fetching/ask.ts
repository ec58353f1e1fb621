import { addFetch, askAgain } from '../database/fetches.ts'
import type { Database } from '../database/engine.ts'
import { fetchId } from '../tracker/ids.ts'

/** What was fetched within this time is not asked again by somebody who names it. Milliseconds. */
const recently = 24 * 3600 * 1000

/**
 * Notes addresses that somebody wants fetched now. Those that were fetched within a day are left, so that a long list
 * that was interrupted can be given again.
 * @param addresses Checked.
 */
export async function askFor(db: Database, addresses: readonly URL[]): Promise<void> {
  const now = new Date()
  const since = new Date(now.getTime() - recently).toISOString()
  await db.transaction().execute(async (transaction) => {
    for (const { href } of addresses) {
      const fetch = { id: fetchId(href), address: href, found_in: null }
      if (!(await addFetch(transaction, fetch, now.toISOString())))
        await askAgain(transaction, fetch.id, now.toISOString(), since)
    }
  })
}
