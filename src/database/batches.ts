import { sql } from 'kysely'
import type {
  Compilable,
  CompiledQuery,
  InferResult,
  Insertable,
  InsertQueryBuilder,
  InsertResult,
  RawBuilder,
} from 'kysely'
import { compiledOnce, compiledSql } from './compiled-queries.ts'
import type { Database } from './engine.ts'
import { asUnawaited } from './unawaited.ts'
import type { Schema } from './schema/index.ts'

/** Lists are cut into pieces of these sizes, so that a few prepared statements serve lists of every length. */
const sizes = [256, 64, 16, 4, 1]
/** Well below the number of values that one SQLite or PostgreSQL statement takes. */
const mostInList = 256
/** Lists of values are filled up to one of these lengths. */
const lengths = [1, 8, 64, mostInList]

/** Cuts a list into pieces of a few fixed sizes. */
export function* inPieces<T>(items: readonly T[]): Generator<readonly T[]> {
  let start = 0
  for (const size of sizes) {
    for (; items.length - start >= size; start += size) yield items.slice(start, start + size)
  }
}

/** Inserts any number of rows with the same columns; with `keep`, rows whose key exists already are skipped. */
export function insertAll<Table extends keyof Schema>(
  db: Database,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
  keep = false,
): Promise<void> {
  return insertPieces(db, table, rows, `keep ${keep}`, (insert) =>
    keep ? insert.onConflict((conflict) => conflict.doNothing()) : insert,
  )
}

/**
 * Adds rows to those with the same keys, or inserts them.
 * @param keys the columns of the primary key
 * @param sums the columns that are added up
 */
export function addAll<Table extends keyof Schema>(
  db: Database,
  table: Table,
  keys: readonly (keyof Schema[Table] & string)[],
  sums: readonly (keyof Schema[Table] & string)[],
  rows: readonly Insertable<Schema[Table]>[],
): Promise<void> {
  const added = Object.fromEntries(
    sums.map((column) => [column, sql`${sql.ref(`${table}.${column}`)} + ${sql.ref(`excluded.${column}`)}`]),
  )
  return insertPieces(db, table, rows, 'add', (insert) =>
    insert.onConflict((conflict) => conflict.columns(keys as never).doUpdateSet(added as never)),
  )
}

/** Inserts rows, in place of those with the same keys. @param keys the columns of the primary key */
export function putAll<Table extends keyof Schema>(
  db: Database,
  table: Table,
  keys: readonly (keyof Schema[Table] & string)[],
  rows: readonly Insertable<Schema[Table]>[],
): Promise<void> {
  const others = Object.keys(rows[0] ?? {}).filter((column) => !(keys as readonly string[]).includes(column))
  const given = Object.fromEntries(others.map((column) => [column, sql.ref(`excluded.${column}`)]))
  return insertPieces(db, table, rows, 'put', (insert) =>
    insert.onConflict((conflict) => conflict.columns(keys as never).doUpdateSet(given as never)),
  )
}

/** Types of values that a query lists; what the engines make of these are the types of columns. */
export type ListedType = 'text' | 'bigint' | 'numeric'

/**
 * The rows of a `values` clause. The first row says of which type each column is: PostgreSQL takes values for texts
 * where nothing says what they are.
 */
export function valuesOf(types: readonly ListedType[], rows: readonly (readonly unknown[])[]): RawBuilder<unknown> {
  const listed = rows.map(
    (row, place) =>
      sql`(${sql.join(place > 0 ? row : row.map((value, column) => sql`cast(${value} as ${sql.raw(types[column]!)})`))})`,
  )
  return sql`values ${sql.join(listed)}`
}

/** Sets one column of many rows. @param values by key: all texts or all numbers, and nulls */
export async function setAll<Table extends keyof Schema>(
  db: Database,
  table: Table,
  key: keyof Schema[Table] & string,
  column: keyof Schema[Table] & string,
  values: Iterable<readonly [key: string, value: string | number | null]>,
): Promise<void> {
  const all = [...values]
  const given = all.filter((one): one is readonly [string, string | number] => one[1] !== null)
  const type = typeof given[0]?.[1] === 'number' ? 'numeric' : 'text'
  const name = `${table} ${key} ${column} ${type}`
  const set = settings.get(name) ?? setting(table, key, column, type)
  settings.set(name, set)
  for (const piece of inPieces(given))
    await set(db, { keys: piece.map(([id]) => id), given: piece.map(([, value]) => value) })
  for (const piece of inPieces(all.filter(([, value]) => value === null))) {
    const keys = sql.join(piece.map(([id]) => id))
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = null where ${sql.ref(key)} in (${keys})`.execute(db)
  }
}

/** Statements that set a column, by table, key, column and type. */
const settings = new Map<string, ReturnType<typeof setting>>()

const setting = (table: string, key: string, column: string, type: ListedType) =>
  compiledSql<never>()(
    ({ keys, given }: { readonly keys: readonly string[]; readonly given: readonly (string | number)[] }) => sql`
      with given (given_key, given_value) as (
        ${valuesOf(
          ['text', type],
          keys.map((id, i) => [id, given[i]]),
        )}
      )
      update ${sql.table(table)} set ${sql.ref(column)} = given_value from given where ${sql.ref(key)} = given_key
    `,
  )

/** Statements that insert so many rows, by what they do: building one takes longer than running it. */
const inserts = new WeakMap<object, Map<string, CompiledQuery>>()

async function insertPieces<Table extends keyof Schema>(
  db: Database,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
  how: string,
  withConflict: (insert: InsertQueryBuilder<Schema, Table, InsertResult>) => Compilable,
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
  const dialect = db.getExecutor().adapter
  const known = inserts.get(dialect) ?? new Map<string, CompiledQuery>()
  inserts.set(dialect, known)
  for (const piece of inPieces(rows)) {
    const name = `${table} ${how} ${piece.length} ${columns.join(' ')}`
    const query = known.get(name) ?? (withConflict(db.insertInto(table).values(piece)).compile() as CompiledQuery)
    known.set(name, query)
    const parameters: unknown[] = []
    for (const row of piece) for (const column of columns) parameters.push((row as Record<string, unknown>)[column])
    await db.executeQuery(asUnawaited({ ...query, parameters }))
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
    const length = lengths.find((size) => size >= piece.length)!
    while (piece.length < length) piece.push(piece.at(-1)!)
    for (const row of await query(piece)) rows.push(row)
  }
  return rows
}

/**
 * The same for a query that is built and compiled once for each length of list.
 * @param build builds the query; it may only pass the ids on
 */
export function queryForAll<Id extends string | number, Query extends Compilable<unknown>>(
  build: (db: Database, ids: readonly Id[]) => Query,
): (db: Database, ids: Iterable<Id>) => Promise<InferResult<Query>> {
  const query = compiledOnce((db, { ids }: { readonly ids: readonly Id[] }) => build(db, ids))
  return async (db, ids) =>
    (await forAll(ids, async (some) => (await query(db, { ids: some })) as unknown[])) as InferResult<Query>
}
