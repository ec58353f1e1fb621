import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { Problem } from '../problems/problem.ts'
import type { Reader } from './reader.ts'
import { createTurns } from './turns.ts'
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

/**
 * Runs queries on threads of their own, each with a read-only connection. No query takes longer than a page of an
 * export, a search or one text, so that long requests take turns. @param databaseUrl a database with the current schema
 */
export function createReaderOffThread(databaseUrl: string): Reader {
  const shared = { filename: threadFile('read-worker'), workerData: { databaseUrl }, maxThreads: threads }
  const asking = new Piscina({ ...shared, minThreads: 1, idleTimeout: idleMilliseconds })
  const extracting = new Piscina({ ...shared, minThreads: 0, idleTimeout: idleExtractingMilliseconds })
  const turns = createTurns(threads)
  const readOn: Reader['readOn'] = (name, input, gone) => {
    const pool = name === 'extraction' ? extracting : asking
    return turns.take(() => pool.run({ name, input } satisfies ReaderCall), gone) as never
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
