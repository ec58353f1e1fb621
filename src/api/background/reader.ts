import type { Database } from '../../database/engine.ts'
import { queries, type Query, type QueryName } from './queries.ts'

/**
 * Runs background queries: what takes too long for the thread that answers requests. What goes in and out can be sent
 * to another thread, where all of it may happen, and nothing is held between two calls.
 */
export interface Reader {
  /**
   * Runs one query.
   * @param gone aborts when nobody waits for the answer any more: a read that has not begun by then never does
   * @throws Problem `overloaded` where too many others wait already
   */
  read<Name extends QueryName>(name: Name, input: Input<Name>, gone: AbortSignal): Promise<Output<Name>>
  /** The same for a query that goes on where another ended: it is never refused, only late. */
  readOn<Name extends QueryName>(name: Name, input: Input<Name>, gone: AbortSignal): Promise<Output<Name>>
  /** Finishes what was begun. */
  close(): Promise<void>
}

type Input<Name extends QueryName> = Parameters<Query<Name>>[1]
type Output<Name extends QueryName> = Awaited<ReturnType<Query<Name>>>

/** Runs queries on this thread. @param db a connection; closing it is up to the caller */
export function createReader(db: Database): Reader {
  const read: Reader['read'] = (name, input) => queries[name](db, input as never) as never
  return { read, readOn: read, close: async () => {} }
}
