import { setTimeout as pause } from 'node:timers/promises'
import { listsUnder, nextDue, type FetchScope } from '../database/fetches.ts'
import { listInterval } from './rules.ts'
import { fetchDue } from './run.ts'
import type { FetchReport, Fetching } from './settle.ts'

/** Of a feed or sitemap that is watched, nothing is taken that it dates more than a week back. Milliseconds. */
export const oldestWatched = 7 * 24 * 3600 * 1000

/** Between two looks at what is due. Milliseconds. */
const shortestPause = 1000

/**
 * Fetches some addresses and everything that the lists among them name, each whenever it is due.
 * @param once Whether to end when nothing more is due.
 * @throws The signal's reason, if it aborts.
 */
export async function* watch(
  fetching: Fetching,
  ids: readonly string[],
  once: boolean,
  signal: AbortSignal,
): AsyncGenerator<FetchReport> {
  const scope = async (): Promise<FetchScope> => ({ ids, lists: await listsUnder(fetching.db, ids) })
  for (;;) {
    yield* fetchDue(fetching, scope, signal)
    if (once) return
    const next = await nextDue(fetching.db, await scope())
    const wait = next === null ? listInterval : Date.parse(next) - Date.now()
    await pause(Math.min(Math.max(wait, shortestPause), listInterval), undefined, { signal })
  }
}
