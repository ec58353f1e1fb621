import type { Database } from '../../database/engine.ts'
import { readings, type Reading, type ReadingName } from './readings.ts'

/**
 * Reads what takes long: see `readings` for all there is. What goes in and out can be sent to another thread, where all
 * of it may happen, and nothing is held between two calls.
 */
export interface Reader {
  /**
   * Carries out one reading. @param name which @param input what it is told
   * @param gone aborts when nobody waits for the answer any more: what has not begun by then never does
   * @throws Problem `overloaded` where too many others wait already
   */
  read<Name extends ReadingName>(name: Name, input: Input<Name>, gone: AbortSignal): Promise<Output<Name>>
  /** The same for a reading that goes on where another ended: it is never refused, only late. */
  readOn<Name extends ReadingName>(name: Name, input: Input<Name>, gone: AbortSignal): Promise<Output<Name>>
  /** Finishes what was begun. */
  close(): Promise<void>
}

export type Input<Name extends ReadingName> = Parameters<Reading<Name>>[1]
export type Output<Name extends ReadingName> = Awaited<ReturnType<Reading<Name>>>

/** Reads on this thread. @param db a connection; closing it is up to the caller */
export function createReader(db: Database): Reader {
  const read: Reader['read'] = (name, input) => readings[name](db, input as never) as never
  return { read, readOn: read, close: async () => {} }
}
