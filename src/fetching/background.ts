import { setTimeout as pause } from 'node:timers/promises'
import { nextDue, type FetchScope } from '../database/fetches.ts'
import { createFetcher } from './fetcher.ts'
import { fetchDue } from './run.ts'
import type { Fetching } from './settle.ts'

/** Fetching that goes on beside other work. */
export interface BackgroundFetching {
  /** Says that something new is due. */
  wake(): void
  stop(): void
}

/** Between two looks at what is due, and after a failure that is not an address's own. Milliseconds. */
const longestPause = 60_000
const shortestPause = 1000

/** Fetches what somebody asks for, and what failed before and is due, until it is stopped. */
export function fetchInBackground(fetching: Omit<Fetching, 'fetcher'>): BackgroundFetching {
  const fetcher = createFetcher()
  const stop = new AbortController()
  const { signal } = stop
  let woken = Promise.withResolvers<void>()
  let since = new Date().toISOString()

  async function round(): Promise<number> {
    const begun = new Date().toISOString()
    const scope: FetchScope = { askedSince: since }
    const reports = fetchDue({ ...fetching, fetcher }, async () => scope, signal)
    while (!(await reports.next()).done);
    since = begun
    const next = await nextDue(fetching.db, { askedSince: since })
    return next === null ? longestPause : Date.parse(next) - Date.now()
  }

  async function goOn(): Promise<void> {
    while (!signal.aborted) {
      woken = Promise.withResolvers()
      // A full disk, say, may be freed.
      const wait = await round().catch(() => longestPause)
      const time = Math.min(Math.max(wait, shortestPause), longestPause)
      await Promise.race([pause(time, undefined, { signal, ref: false }).catch(() => {}), woken.promise])
    }
    await fetcher.close()
  }

  void goOn()
  return { wake: () => woken.resolve(), stop: () => stop.abort() }
}
