import { dueFetches, type FetchScope, type StoredFetch } from '../database/fetches.ts'
import { inParallel, mixedByHost } from './in-parallel.ts'
import { settle, type FetchReport, type Fetching } from './settle.ts'

/** How many addresses are read from the database at a time. */
const batch = 500

/**
 * Fetches everything that is due, and stores the articles. What came of each address is written down before the next,
 * so a run that is stopped goes on where it was when the next begins.
 * @param scope What the run is about, as it is known by now.
 * @throws The signal's reason, if it aborts.
 */
export async function* fetchDue(
  fetching: Fetching,
  scope: () => Promise<FetchScope>,
  signal: AbortSignal,
): AsyncGenerator<FetchReport> {
  const { db, fetcher } = fetching
  for (;;) {
    signal.throwIfAborted()
    const due = await dueFetches(db, new Date().toISOString(), await scope(), batch)
    if (due.length === 0) return
    const ask = async (row: StoredFetch) => {
      const { etag, last_modified: lastModified } = row
      return { row, fetched: await fetcher.fetch(row.address, { etag, lastModified }, signal) }
    }
    for await (const { row, fetched } of inParallel(
      mixedByHost(due, ({ address }) => address),
      ask,
    )) {
      yield await settle(fetching, row, fetched)
    }
  }
}
