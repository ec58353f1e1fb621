import { createHash } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import { insertAll } from './batches.ts'
import { DatabaseError } from './engine.ts'
import type { Database } from './engine.ts'
import type { Schema } from './schema/index.ts'
import { primaryKeys } from './tables.ts'

type Table = keyof Schema
type Row = Readonly<Record<string, unknown>>

/** Rows that are read at a time, and stored in one transaction. */
const page = 1024

/**
 * Copies everything in a database into another, which may run on another engine. Both have all tables. A copy that was
 * broken off goes on where it was: what the target has already must be what a copy of the source begins with. What is
 * copied is read again from the target and compared.
 * @param onRows takes how many more rows are copied
 * @returns the number of rows copied now
 * @throws DatabaseError where the target holds something else, or differs in the end
 */
export async function copyDatabase(
  from: Database,
  to: Database,
  onRows: (rows: number) => void = () => {},
): Promise<number> {
  let copied = 0
  // One moment of the source, however long the copying takes.
  await from
    .transaction()
    .setAccessMode('read only')
    .execute(async (source) => {
      for (const table of Object.keys(primaryKeys) as Table[]) copied += await copyTable(source, to, table, onRows)
    })
  return copied
}

async function copyTable(from: Database, to: Database, table: Table, onRows: (rows: number) => void): Promise<number> {
  const there = await digestOf(to, table)
  const given = new Digest()
  if (there.last !== undefined) for await (const rows of pagesOf(from, table, undefined, there.last)) given.add(rows)
  if (given.value !== there.value)
    throw new DatabaseError(
      `The database to copy into holds something else in the table ${table}. Copy into an empty database.`,
    )
  for await (const rows of pagesOf(from, table, there.last)) {
    await to.transaction().execute((transaction) => insertAll(transaction, table, rows as never))
    given.add(rows)
    onRows(rows.length)
  }
  const taken = await digestOf(to, table)
  if (given.value !== taken.value)
    throw new DatabaseError(
      `The copy differs: the table ${table} has ${taken.rows} rows, and ${given.rows} in the source. Copy into an empty database.`,
    )
  return given.rows - there.rows
}

/** What rows of a table, in the order of their keys, come to. */
class Digest {
  rows = 0
  last: Row | undefined
  readonly #hash = createHash('sha256')

  add(rows: readonly Row[]): void {
    for (const row of rows) {
      const columns = Object.keys(row).sort()
      const values = columns.map((column) => {
        const value = row[column]
        return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
      })
      this.#hash.update(JSON.stringify([columns, values]))
    }
    this.rows += rows.length
    this.last = rows.at(-1) ?? this.last
  }

  /** Of the rows so far. */
  get value(): string {
    return this.#hash.copy().digest('hex')
  }
}

async function digestOf(db: Database, table: Table): Promise<Digest> {
  const digest = new Digest()
  for await (const rows of pagesOf(db, table)) digest.add(rows)
  return digest
}

/** The rows of a table in the order of their keys. @param after, upTo rows between which they lie */
async function* pagesOf(db: Database, table: Table, after?: Row, upTo?: Row): AsyncGenerator<readonly Row[]> {
  const keys: readonly string[] = primaryKeys[table]
  const columns = sql.join(keys.map((key) => sql.ref(key)))
  const keyOf = (row: Row): RawBuilder<unknown> => sql`(${sql.join(keys.map((key) => row[key]))})`
  for (let last = after; ;) {
    const conditions = [
      ...(last === undefined ? [] : [sql`(${columns}) > ${keyOf(last)}`]),
      ...(upTo === undefined ? [] : [sql`(${columns}) <= ${keyOf(upTo)}`]),
    ]
    const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} ${where} order by ${columns} limit ${page}
    `.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < page) return
    last = rows.at(-1)!
  }
}
