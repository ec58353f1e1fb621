import { askFor } from '../../fetching/ask.ts'
import { fetchDue } from '../../fetching/run.ts'
import { codeOf, fetchSources, type FetchOptions } from '../fetching.ts'
import { exitCodes } from '../terminal.ts'

/**
 * Fetches addresses and whatever is due from earlier runs, stores the articles, and prints what became of them.
 * @param sources Addresses, and files with feeds, sitemaps or lists of feeds.
 * @returns the exit code.
 * @throws InputError, DatabaseError
 */
export async function fetchPages(sources: readonly string[], options: FetchOptions): Promise<number> {
  const { failed, stopped } = await fetchSources(sources, options, {
    oldest: Infinity,
    fetch: async function* (fetching, addresses, signal) {
      const now = new Date()
      await askFor(fetching.db, addresses, now)
      yield* fetchDue(fetching, async () => ({ askedSince: now.toISOString() }), signal)
    },
  })
  if (!stopped) return codeOf(failed)
  process.stderr.write('Stopped. The next run goes on from here.\n')
  return exitCodes.failed
}
