import type { Database } from '../../database/engine.ts'
import type { Columns } from '../formats/csv.ts'
import type { Position } from './cursor.ts'

/**
 * How a list is read and how its items are shown. It holds nothing of any request, so that any thread can read it.
 */
export interface ListDefinition<Filter, Row, Item> {
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
  /** Counts the items under a filter, up to `most`; absent where they have to be read to be counted. */
  readonly count?: (db: Database, filter: Filter, most: number) => Promise<number>
  /** A page as linked data, for lists that have this format. */
  readonly linked?: (rows: readonly Row[]) => object
}

/** Some fields of an item. */
export function pick<Item extends object>(item: Item, names: readonly string[]): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name))) as Item
}
