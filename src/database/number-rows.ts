import { sql } from 'kysely'
import type { Compilable, RawBuilder } from 'kysely'
import { inPieces, insertAll, valuesOf } from './batches.ts'
import { compiledOnce } from './compiled-queries.ts'
import type { Database } from './engine.ts'
import type { Schema } from './schema/index.ts'
import { asUnawaited } from './unawaited.ts'

/**
 * A query for rows that are made of an array of whole numbers for each column: so one short statement takes any number of
 * rows. Engines that have arrays have this.
 * @param arrays texts such as `{1,2}`
 */
export type RowsFromArrays = (arrays: readonly unknown[]) => RawBuilder<unknown>

function rowsFromArraysOf(db: Database): RowsFromArrays | undefined {
  return (db.getExecutor().adapter as { readonly rowsFromArrays?: RowsFromArrays }).rowsFromArrays
}

const arrayOf = (numbers: readonly number[]): string => `{${numbers.join()}}`

/**
 * Prepares a query that looks any number of rows of whole numbers up, compiled once. Where one statement does not take all
 * of them, several share them, and their results are joined.
 * @param columns of the rows, in order
 * @param build builds the query from one for the rows, and from what else it is given; it may only pass this on
 */
export function queryForNumbers<Row>() {
  return <const Column extends string, Given extends string = never>(
    columns: readonly Column[],
    build: (db: Database, rows: RawBuilder<unknown>, given: Readonly<Record<Given, number>>) => RawBuilder<Row>,
  ) => {
    const query = compiledOnce(
      (db, parameters: Readonly<Record<string, number | string | readonly number[]>>): Compilable<Row> => {
        const lists = columns.map((name) => parameters[name]!)
        const rows =
          rowsFromArraysOf(db)?.(lists) ??
          valuesOf(
            columns.map(() => 'bigint'),
            transposed(lists as unknown[][]),
          )
        const built = build(db, rows, parameters as Readonly<Record<Given, number>>)
        return { compile: () => built.compile(db) }
      },
    )
    return async (
      db: Database,
      rows: readonly Readonly<Record<Column, number>>[],
      given?: Readonly<Record<Given, number>>,
    ): Promise<Row[]> => {
      if (rows.length === 0) return []
      const inArrays = rowsFromArraysOf(db) !== undefined
      const found: Row[] = []
      for (const some of inArrays ? [rows] : inPieces(rows)) {
        const lists = columns.map((name) => some.map((row) => row[name]))
        const named = columns.map((name, i) => [name, inArrays ? arrayOf(lists[i]!) : lists[i]!] as const)
        for (const row of await query(db, { ...Object.fromEntries(named), ...given })) found.push(row)
      }
      return found
    }
  }
}

const transposed = (lists: readonly (readonly unknown[])[]): unknown[][] =>
  lists[0]!.map((_one, row) => lists.map((list) => list[row]))

/** Inserts any number of rows of whole numbers. */
export async function insertNumbers<Table extends keyof Schema, Column extends keyof Schema[Table] & string>(
  db: Database,
  table: Table,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, number>>[],
): Promise<void> {
  const inArrays = rowsFromArraysOf(db)
  if (!inArrays) return insertAll(db, table, rows as never)
  if (rows.length === 0) return
  const made = inArrays(columns.map((name) => arrayOf(rows.map((row) => row[name]))))
  const names = sql.join(columns.map((name) => sql.ref(name)))
  await db.executeQuery(asUnawaited(sql`insert into ${sql.table(table)} (${names}) ${made}`.compile(db)))
}
