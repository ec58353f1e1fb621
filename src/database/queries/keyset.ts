import { sql, type Expression, type SqlBool } from 'kysely'

/** The rows that come after a position in an order that is descending in both columns, the second being unique. */
export function below(
  columns: readonly [Expression<unknown>, Expression<unknown>],
  after: readonly [string | number, string],
): Expression<SqlBool> {
  return sql<SqlBool>`(${columns[0]}, ${columns[1]}) < (${after[0]}, ${after[1]})`
}

/** The same in an ascending order. */
export function above(
  columns: readonly [Expression<unknown>, Expression<unknown>],
  after: readonly [string | number, string],
): Expression<SqlBool> {
  return sql<SqlBool>`(${columns[0]}, ${columns[1]}) > (${after[0]}, ${after[1]})`
}

/** A place in an order by an instant that some rows lack: "" for those, which come last. */
export type DatedPosition = readonly [instant: string, id: string]

/**
 * Reads on in an order by an instant, newest first, then the rows without one; each half is one range of an index.
 * @param dated reads rows that have the instant
 * @param undated reads rows that have none, after an id
 */
export async function newestFirst<Row>(
  after: DatedPosition | undefined,
  limit: number,
  dated: (after: DatedPosition | undefined, limit: number) => Promise<Row[]>,
  undated: (after: string | undefined, limit: number) => Promise<Row[]>,
): Promise<Row[]> {
  const withInstant = after !== undefined && after[0] === '' ? [] : await dated(after, limit)
  if (withInstant.length === limit) return withInstant
  return [...withInstant, ...(await undated(after?.[0] === '' ? after[1] : undefined, limit - withInstant.length))]
}
