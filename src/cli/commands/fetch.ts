import { addressesIn } from '../../articles/read.ts'
import { checkAddress } from '../../fetching/address.ts'
import { addressRule } from '../../fetching/address-rule.ts'
import { askFor } from '../../fetching/ask.ts'
import { createFetcher } from '../../fetching/fetcher.ts'
import { fetchDue, type FetchReport } from '../../fetching/run.ts'
import { createTracker } from '../../tracker/tracker.ts'
import { untilStopped } from '../stop.ts'
import { exitCodes, showProgress } from '../terminal.ts'
import { openMigrated } from './migrate.ts'

/** The options of `fetch`. */
export interface FetchOptions {
  readonly database: string
  /** Outlet of pages that name none. */
  readonly outlet: string
  /** Whether pages are kept beside the articles that are read from them. */
  readonly keepPages: 'yes' | 'no'
  /** File with addresses, one a line. */
  readonly urls?: string
}

/**
 * Fetches addresses and whatever is due from earlier runs, stores the articles, and prints what became of them.
 * @returns the exit code.
 * @throws InputError, DatabaseError
 */
export async function fetchPages(
  given: readonly string[],
  { database, outlet, keepPages, urls }: FetchOptions,
): Promise<number> {
  const counts = { created: 0, revised: 0, unchanged: 0, failed: 0 }
  const progress = showProgress('addresses')
  const fail = (message: string): void => {
    counts.failed++
    progress.clear()
    process.stderr.write(`${message}\n`)
  }
  const named = [...given, ...(urls === undefined ? [] : await addressesIn(urls))]
  const isAllowed = addressRule()
  const addresses = named.flatMap((address) => {
    const checked = checkAddress(address, isAllowed)
    if ('url' in checked) return [checked.url]
    fail(`${address}: ${checked.problem}`)
    return []
  })
  const db = await openMigrated(database, (notice) => void process.stderr.write(notice))
  const fetcher = createFetcher()
  const tracker = createTracker(db)
  try {
    await askFor(db, addresses)
    const stopped = await untilStopped(async (signal) => {
      try {
        const fetching = { db, fetcher, outlet, keepPages: keepPages === 'yes', store: tracker.ingest }
        for await (const report of fetchDue(fetching, ['waiting', 'failed'], signal)) {
          progress.step()
          if ('stored' in report) counts[report.stored]++
          else fail(describeFailure(report))
        }
      } catch (error) {
        if (!signal.aborted) throw error
      }
      return signal.aborted
    })
    progress.clear()
    process.stdout.write(
      `Articles: ${counts.created} new, ${counts.revised} revised, ${counts.unchanged} unchanged; ${counts.failed} addresses failed\n`,
    )
    if (stopped) {
      process.stderr.write('Stopped. The next run goes on from here.\n')
      return exitCodes.failed
    }
    return counts.failed > 0 ? exitCodes.someRefused : exitCodes.done
  } finally {
    await fetcher.close()
    await db.destroy()
  }
}

function describeFailure({ address, problem, next }: Extract<FetchReport, { problem: string }>): string {
  return `${address}: ${problem}${next === null ? '' : `; tried again after ${next.slice(0, 16).replace('T', ' ')} UTC`}`
}
