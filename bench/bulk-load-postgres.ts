import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { sql } from 'kysely'
import { Client } from 'pg'
import { from, type CopyStreamQuery } from 'pg-copy-streams'
import { primaryKeys } from '../src/database/tables.ts'
import type { Loader } from './bulk-load.ts'
import type { Put } from './generated-rows.ts'

/** Tables of which a row may come more than once: each goes through a table without a key. */
const repeated = ['outlets', 'wordings', 'postings', 'prose_postings'] as const

/** Characters of rows that are handed over at a time. */
const piece = 64 * 1024

export const postgresLoader: Loader = {
  fill: async (url, fill, step) => {
    const client = new Client(url)
    await client.connect()
    try {
      await client.query(`set maintenance_work_mem = '1GB'; set work_mem = '512MB'`)
      const definitions = await dropDefinitions(client)
      for (const table of repeated) await client.query(`create unlogged table "${table}_given" (like "${table}")`)
      step('writing rows')
      const copies = new Copies(url)
      const moments = fill(copies.put)[Symbol.iterator]()
      while (!moments.next().done) await copies.drained()
      await copies.end()
      step('sorting')
      for (const table of repeated) {
        const keys = primaryKeys[table].map((key) => `"${key}"`).join(', ')
        await client.query(
          `insert into "${table}" select distinct on (${keys}) * from "${table}_given" order by ${keys}; drop table "${table}_given"`,
        )
      }
      step('making indexes')
      for (const definition of definitions) await client.query(definition)
      await client.query('analyze')
    } finally {
      await client.end()
    }
  },

  // Each connection of the pool would have to be told; where speed matters, the server is.
  hurry: async () => {},

  settle: async (db) => void (await sql`vacuum (analyze)`.execute(db)),

  // Making the keys and references at the end has checked them.
  faults: async () => [],
}

/** Drops all keys, references and indexes. @returns the statements that make them again, in order */
async function dropDefinitions(client: Client): Promise<string[]> {
  const { rows: constraints } = await client.query<{ table: string; name: string; type: string; definition: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, contype as type,
      pg_get_constraintdef(oid) as definition
    from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('f', 'p', 'u')
    order by contype = 'f' desc`)
  for (const { table, name } of constraints) await client.query(`alter table ${table} drop constraint ${name}`)
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select quote_ident(indexname) as name, indexdef as definition from pg_indexes where schemaname = 'public'`,
  )
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  const add = ({ table, name, definition }: (typeof constraints)[number]): string =>
    `alter table ${table} add constraint ${name} ${definition}`
  return [
    ...constraints.filter(({ type }) => type !== 'f').map(add),
    ...indexes.map(({ definition }) => definition),
    ...constraints.filter(({ type }) => type === 'f').map(add),
  ]
}

/** Rows on their way into tables, each table over a connection of its own. */
class Copies {
  readonly #url: string
  readonly #tables = new Map<string, Copy>()

  constructor(url: string) {
    this.#url = url
  }

  readonly put: Put = (table, row) => {
    const copy = this.#tables.get(table) ?? new Copy(this.#url, nameFor(table), Object.keys(row))
    this.#tables.set(table, copy)
    copy.add(row)
  }

  /** Waits until what has been handed over is on its way. */
  async drained(): Promise<void> {
    for (const copy of this.#tables.values()) await copy.drained()
  }

  async end(): Promise<void> {
    for (const copy of this.#tables.values()) await copy.end()
  }
}

const nameFor = (table: string): string => ((repeated as readonly string[]).includes(table) ? `${table}_given` : table)

class Copy {
  readonly #columns: readonly string[]
  readonly #client: Client
  readonly #stream: CopyStreamQuery
  #rows = ''

  constructor(url: string, table: string, columns: readonly string[]) {
    this.#columns = columns
    this.#client = new Client(url)
    // What fails there fails the stream, too.
    this.#client.connect().catch(() => {})
    const names = columns.map((column) => `"${column}"`).join(', ')
    this.#stream = this.#client.query(from(`copy "${table}" (${names}) from stdin`))
  }

  /** Adds a row with the same columns as the first. */
  add(row: object): void {
    this.#rows += `${this.#columns.map((column) => cell(row[column as never])).join('\t')}\n`
    if (this.#rows.length >= piece) this.#handOver()
  }

  async drained(): Promise<void> {
    if (this.#stream.writableNeedDrain) await once(this.#stream, 'drain')
  }

  async end(): Promise<void> {
    this.#handOver()
    this.#stream.end()
    await finished(this.#stream)
    await this.#client.end()
  }

  #handOver(): void {
    this.#stream.write(this.#rows)
    this.#rows = ''
  }
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A value in the text format of COPY. */
function cell(value: string | number | null): string {
  if (value === null) return '\\N'
  return typeof value === 'number' ? String(value) : value.replace(/[\\\n\r\t]/g, (one) => escapes[one]!)
}
