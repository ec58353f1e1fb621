import { watchFor } from '../../fetching/ask.ts'
import { oldestWatched, watch } from '../../fetching/watch.ts'
import { codeOf, fetchSources, type FetchOptions } from '../fetching.ts'
import { exitCodes } from '../terminal.ts'

/**
 * Reads feeds and sitemaps again and again, stores what is new in them, and looks again at the articles. Prints each
 * that is new or has changed.
 * @param sources Addresses of feeds, sitemaps and pages, and files with lists of them.
 * @param once Whether to end when nothing more is due.
 * @returns the exit code.
 * @throws InputError, DatabaseError
 */
export async function watchSources(sources: readonly string[], options: FetchOptions, once: boolean): Promise<number> {
  const { failed, stopped } = await fetchSources(sources, options, {
    oldest: oldestWatched,
    onReport: (report) => {
      if ('stored' in report && report.stored !== 'unchanged')
        process.stdout.write(`${report.stored === 'created' ? 'new' : 'revised'} ${report.address}\n`)
    },
    fetch: async function* (fetching, addresses, signal) {
      yield* watch(fetching, await watchFor(fetching.db, addresses, new Date()), once, signal)
    },
  })
  return stopped ? exitCodes.done : codeOf(failed)
}
