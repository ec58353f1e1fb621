import type { Insertable } from 'kysely'
import type { Database } from './engine.ts'
import type { Schema } from './schema/index.ts'

/** Lists are cut into pieces of these sizes, so that a few prepared statements serve lists of every length. */
const sizes = [64, 16, 4, 1]
/** Well below the number of values that one SQLite or PostgreSQL statement takes. */
const mostInList = 256

/** Cuts a list into pieces of a few fixed sizes. */
export function* inPieces<T>(items: readonly T[]): Generator<readonly T[]> {
  let start = 0
  for (const size of sizes) {
    for (; items.length - start >= size; start += size) yield items.slice(start, start + size)
  }
}

/** Inserts any number of rows; with `keep`, rows whose key exists already are skipped. */
export async function insertAll<Table extends keyof Schema>(
  db: Database,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
  keep = false,
): Promise<void> {
  for (const piece of inPieces(rows)) {
    const insert = db.insertInto(table).values(piece)
    await (keep ? insert.onConflict((conflict) => conflict.doNothing()) : insert).execute()
  }
}

/**
 * Runs a query for any number of ids, in lists of a few fixed lengths (the last id is repeated to fill them), and joins
 * the results.
 */
export async function forAll<Id, Row>(
  ids: Iterable<Id>,
  query: (ids: readonly Id[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const all = [...new Set(ids)]
  const rows: Row[] = []
  for (let start = 0; start < all.length; start += mostInList) {
    const piece = all.slice(start, start + mostInList)
    const length = [1, 8, 64, mostInList].find((size) => size >= piece.length)!
    while (piece.length < length) piece.push(piece.at(-1)!)
    for (const row of await query(piece)) rows.push(row)
  }
  return rows
}
