import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { Problem } from '../problems/problem.ts'
import type { Reader } from './reader.ts'
import { createTurns } from './turns.ts'
import type { ReaderCall } from './read-worker.ts'
import { threadFile } from './threads.ts'

/**
 * With two, what takes long does not keep what is quick waiting; more than there are processors would only take them
 * from the service's own thread.
 */
const threads = Math.max(2, availableParallelism() - 1)

/** Queries that may wait for their turn before more are refused. */
const mostWaiting = 64

/** How long an idle thread is kept; one always is. */
const idleMilliseconds = 300_000

/**
 * Runs queries on threads of their own, each with a read-only connection. No query lasts longer than a page of an
 * export, a search or one text: many of any length take turns. @param databaseUrl a database that has today's tables
 */
export function createReaderOffThread(databaseUrl: string): Reader {
  const pool = new Piscina({
    filename: threadFile('read-worker'),
    workerData: { databaseUrl },
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: idleMilliseconds,
  })
  const turns = createTurns(threads)
  const readOn: Reader['readOn'] = (name, input, gone) =>
    turns.take(() => pool.run({ name, input } satisfies ReaderCall), gone) as never
  return {
    read: (name, input, gone) => (turns.waiting < mostWaiting ? readOn(name, input, gone) : Promise.reject(tooMany())),
    readOn,
    close: () => pool.close(),
  }
}

const tooMany = () =>
  new Problem('overloaded', 'Too many slow requests are waiting.', {
    headers: { 'retry-after': '5' },
  })
