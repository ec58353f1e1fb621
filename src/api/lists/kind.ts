import type { Database } from '../../database/engine.ts'
import type { Columns } from '../formats/export.ts'
import type { Position } from './cursor.ts'

/**
 * A list: how it is read and how its items are shown. It holds nothing of any request, so that any thread can read it.
 */
export interface ListKind<Filter, Row, Item> {
  /** Names the list, so that its cursors fit no other. */
  readonly list: string
  /** What the values of the sort key are, the unique id last. */
  readonly kinds: (filter: Filter) => readonly ('string' | 'number')[]
  /** Reads at most `limit` rows that come after a position. */
  readonly read: (db: Database, filter: Filter, after: Position | undefined, limit: number) => Promise<readonly Row[]>
  /** The sort key of a row. */
  readonly position: (row: Row, filter: Filter) => Position
  readonly serialise: (row: Row) => Item
  readonly columns: Columns<Item>
  /** How many it holds under a filter, at most `most`, where that can be told without reading them. */
  readonly count?: (db: Database, filter: Filter, most: number) => Promise<number>
  /** A page as linked data, of lists that can be had so. */
  readonly linked?: (rows: readonly Row[]) => object
}
