import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { Problem } from '../problems/problem.ts'
import type { Reader } from './reader.ts'
import { createTurns } from './turns.ts'
import { isOutOfMemory, memoryLimits, mostMegabytes, tooDemanding } from '../../tracker/articles/memory-limit.ts'
import type { QueryName } from './queries.ts'
import type { ReaderCall } from './read-worker.ts'
import { threadFile } from './threads.ts'

/**
 * With two, slow queries do not hold up quick ones. More than there are processors would only slow down the service's
 * own thread.
 */
const threads = Math.max(2, availableParallelism() - 1)

/** Queries that may wait for their turn before more are refused. */
const mostWaiting = 64

/** How long an idle thread that asks the database is kept; one is always kept. */
const idleMilliseconds = 300_000

/**
 * How long an idle thread that reads texts is kept. What it took for a long text goes back to the machine only when the
 * thread ends.
 */
const idleExtractingMilliseconds = 10_000

/** What reads texts rather than the database, on threads with a hard limit of memory. */
const ofTexts: ReadonlySet<QueryName> = new Set(['extraction', 'sentPage'])

interface ReaderOptions {
  /** Its standby, and which of the two the request at hand reads from. */
  readonly standby?: { readonly url: string; readonly placeToRead: () => 'primary' | 'standby' }
  /** Most that a thread may take which reads texts. */
  readonly megabytes?: number
}

/**
 * Runs queries on threads of their own, each with a read-only connection. No query takes longer than a page of an
 * export, a search or one text, so that long requests take turns. @param databaseUrl a database with the current schema
 */
export function createReaderOffThread(
  databaseUrl: string,
  { standby, megabytes = mostMegabytes }: ReaderOptions = {},
): Reader {
  const workerData = { databaseUrl, standbyUrl: standby?.url }
  const shared = { filename: threadFile('read-worker'), workerData, maxThreads: threads }
  const asking = new Piscina({ ...shared, minThreads: 1, idleTimeout: idleMilliseconds })
  const extracting = new Piscina({
    ...shared,
    minThreads: 0,
    idleTimeout: idleExtractingMilliseconds,
    resourceLimits: memoryLimits(megabytes),
  })
  // A thread that runs out of memory when it has no text any more, or none yet, has harmed nobody.
  extracting.on('error', () => {})
  const turns = createTurns(threads)
  const readOn: Reader['readOn'] = (name, input, gone) => {
    const pool = ofTexts.has(name) ? extracting : asking
    const place = standby?.placeToRead() ?? 'primary'
    const run = () =>
      pool.run({ name, input, place } satisfies ReaderCall).catch((error: unknown) => {
        throw isOutOfMemory(error)
          ? new Problem('text-too-demanding', `The text is refused: ${tooDemanding(megabytes)}.`)
          : error
      })
    return turns.take(run, gone) as never
  }
  return {
    read: (name, input, gone) => (turns.waiting < mostWaiting ? readOn(name, input, gone) : Promise.reject(tooMany())),
    readOn,
    close: async () => void (await Promise.all([asking.close(), extracting.close()])),
  }
}

const tooMany = () =>
  new Problem('overloaded', 'Too many slow requests are waiting.', {
    headers: { 'retry-after': '5' },
  })
