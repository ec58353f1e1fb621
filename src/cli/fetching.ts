import { readFile } from 'node:fs/promises'
import { readOutlets } from '../articles/outlets.ts'
import { addressesIn, checkInputs, InputError, isAddress } from '../articles/read.ts'
import { kindOf } from '../articles/sources/kind.ts'
import { linksOf } from '../articles/sources/links.ts'
import type { Database } from '../database/open.ts'
import { checkAddress } from '../fetching/address.ts'
import { addressRule } from '../fetching/address-rule.ts'
import { createFetcher } from '../fetching/fetcher.ts'
import type { FetchReport, Fetching } from '../fetching/settle.ts'
import { createTracker } from '../tracker/tracker.ts'
import { openMigrated } from './commands/migrate.ts'
import { untilStopped } from './stop.ts'
import { exitCodes, showProgress } from './terminal.ts'

/** What the commands that fetch have in common. */
export interface FetchOptions {
  readonly database: string
  /** Outlet of pages that name none. */
  readonly outlet: string
  /** File that says what outlets are called. */
  readonly outlets?: string
  /** Whether pages are kept beside the articles that are read from them. */
  readonly keepPages: 'yes' | 'no'
  /** File with addresses, one a line. */
  readonly urls?: string
}

/** What is fetched, and how. */
interface Work {
  /** Of lists, nothing is taken that they date more than this many milliseconds back. */
  readonly oldest: number
  /** Called for each report before it is counted. */
  readonly onReport?: (report: FetchReport) => void
  fetch(fetching: Fetching, addresses: readonly URL[], signal: AbortSignal): AsyncIterable<FetchReport>
}

/**
 * Fetches addresses until all is done, or until a person or the system stops it, and prints what became of them.
 * @param sources Addresses, and files with feeds, sitemaps or lists of feeds.
 * @throws InputError, DatabaseError
 */
export async function fetchSources(
  sources: readonly string[],
  { database, outlet, outlets: outletsFile, keepPages, urls }: FetchOptions,
  { oldest, onReport, fetch }: Work,
): Promise<{ readonly failed: number; readonly stopped: boolean }> {
  const counts = { created: 0, revised: 0, unchanged: 0, failed: 0 }
  const progress = showProgress('addresses')
  const say = (message: string): void => {
    progress.clear()
    process.stderr.write(`${message}\n`)
  }
  const fail = (message: string): void => {
    counts.failed++
    say(message)
  }
  const outlets = outletsFile ? await readOutlets(outletsFile) : undefined
  const named = [...(await addressesOf(sources)), ...(urls === undefined ? [] : await addressesIn(urls))]
  const addresses = checked(named, fail)
  const db: Database = await openMigrated(database, (notice) => void process.stderr.write(notice))
  const fetcher = createFetcher()
  const store = createTracker(db).ingest
  const fetching = { db, fetcher, outlet, ...(outlets && { outlets }), keepPages: keepPages === 'yes', oldest, store }
  try {
    const stopped = await untilStopped(async (signal) => {
      try {
        for await (const report of fetch(fetching, addresses, signal)) {
          progress.step()
          onReport?.(report)
          if ('stored' in report) counts[report.stored]++
          else if ('problem' in report) fail(describeFailure(report))
          else if (report.found > 0) say(`${report.address}: ${report.found} new addresses`)
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
    return { failed: counts.failed, stopped }
  } finally {
    await fetcher.close()
    await db.destroy()
  }
}

/** The exit code after fetching. */
export const codeOf = (failed: number): number => (failed > 0 ? exitCodes.someRefused : exitCodes.done)

async function addressesOf(sources: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const source of sources) found.push(...(isAddress(source) ? [source] : await linksInFile(source)))
  return found
}

/** @throws InputError */
async function linksInFile(path: string): Promise<string[]> {
  await checkInputs([path])
  const bytes = await readFile(path)
  if (kindOf(bytes, path) !== 'links')
    throw new InputError(`${path}: expected an address, or a file with a feed, a sitemap or a list of feeds (OPML)`)
  const list = linksOf(bytes)
  if ('problem' in list) throw new InputError(`${path}: ${list.problem}`)
  return list.links.map(({ address }) => address)
}

function checked(addresses: readonly string[], fail: (message: string) => void): URL[] {
  const isAllowed = addressRule()
  return addresses.flatMap((address) => {
    const checked = checkAddress(address, isAllowed)
    if ('url' in checked) return [checked.url]
    fail(`${address}: ${checked.problem}`)
    return []
  })
}

function describeFailure({ address, problem, next }: Extract<FetchReport, { problem: string }>): string {
  return `${address}: ${problem}${next === null ? '' : `; tried again after ${next.slice(0, 16).replace('T', ' ')} UTC`}`
}
