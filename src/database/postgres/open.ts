import { HandleEmptyInListsPlugin, Kysely, replaceWithNoncontingentExpression, sql } from 'kysely'
import type { CustomTypesConfig, Pool, PoolConfig, types as pgTypes } from 'pg'
import { DatabaseError, withoutPassword } from '../engine.ts'
import type { Database, OpenOptions } from '../engine.ts'
import type { Schema } from '../schema/index.ts'
import { postgresDialect } from './driver.ts'
import { postgresReason } from './failures.ts'
import { prepareStatements } from './prepare.ts'

const oldestVersion = 15

/** Connections that one process keeps for each database that it opens. */
const mostConnections = 8

/**
 * How many tables a query may join before the server keeps to the order in which they are written: more than any does,
 * as the ones that few rows are wanted of come last there.
 */
const mostJoined = 12

/** No query runs so long that it would pay to compile it. */
const readingSettings = [
  'jit=off',
  'default_transaction_read_only=on',
  `join_collapse_limit=${mostJoined}`,
  `from_collapse_limit=${mostJoined}`,
  `geqo_threshold=${mostJoined + 1}`,
]

/**
 * What is written is looked up by keys, long lists of them, in tables of any size: always by an index, and the tables of a
 * join in the order in which they are written. So a plan does not depend on the values, and planning anew for each list
 * would take a quarter of the server's time. Where PostgreSQL knows little of new tables, it would rather read them whole.
 */
const writingSettings = [
  'jit=off',
  'plan_cache_mode=force_generic_plan',
  'join_collapse_limit=1',
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
]

const optionsWith = (settings: readonly string[]): string => settings.map((setting) => `-c ${setting}`).join(' ')

/** With what connections begin that only read. */
export const readingOptions = optionsWith(readingSettings)

/** How long a connection may take to be made. */
const connectMilliseconds = 10_000

/** Nothing is in an empty list, which PostgreSQL cannot read. */
const emptyLists = new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })

/**
 * Opens the database at `postgres:address`.
 * @throws DatabaseError
 */
export async function openPostgres(address: string, options: OpenOptions): Promise<Database> {
  const url = `postgres:${address}`
  const name = withoutPassword(url)
  const pool = await createPool(url, {
    max: mostConnections,
    pipeline: true,
    options: options.readonly === true ? readingOptions : optionsWith(writingSettings),
  })
  prepareStatements(pool)
  const db = new Kysely<Schema>({ dialect: postgresDialect(pool), plugins: [emptyLists] })
  try {
    await expectUsable(db, name)
    return db
  } catch (error) {
    await db.destroy()
    throw error instanceof DatabaseError
      ? error
      : new DatabaseError(`The database ${name} cannot be opened: ${postgresReason(error)}`, { cause: error })
  }
}

/** Whether the database at `postgres:address` has tables. @throws DatabaseError */
export async function hasTables(address: string): Promise<boolean> {
  const db = await openPostgres(address, { readonly: true })
  try {
    const { rows } = await sql<{ found: boolean }>`select to_regclass('articles') is not null as found`.execute(db)
    return rows[0]!.found
  } finally {
    await db.destroy()
  }
}

/** Every number that is stored is a double or an integer below 2^53; the driver gives the larger types as text. */
function numbersAsNumbers(types: typeof pgTypes): CustomTypesConfig {
  const { INT8, NUMERIC } = types.builtins
  const parserOf = (type: number, format?: 'text' | 'binary'): unknown =>
    type === INT8 || type === NUMERIC ? Number : types.getTypeParser(type, format as 'text')
  return { getTypeParser: parserOf as CustomTypesConfig['getTypeParser'] }
}

/** Connections to the database that a URL names. They are made when they are needed. */
export async function createPool(url: string, config: PoolConfig): Promise<Pool> {
  // Only loaded by those who use it.
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: connectMilliseconds,
    application_name: 'verbatim',
    types: numbersAsNumbers(pg.types),
    ...config,
  })
  // A connection that ends while nobody uses it is replaced when one is needed next.
  pool.on('error', () => {})
  return pool
}

async function expectUsable(db: Database, name: string): Promise<void> {
  const { rows } = await sql<{ version: string; encoding: string }>`
    select current_setting('server_version') as version, current_setting('server_encoding') as encoding
  `.execute(db)
  const { version, encoding } = rows[0]!
  if (Number.parseInt(version) < oldestVersion)
    throw new DatabaseError(
      `The database ${name} runs on PostgreSQL ${version}: version ${oldestVersion} or later is needed`,
    )
  if (encoding !== 'UTF8')
    throw new DatabaseError(`The database ${name} keeps texts as ${encoding}: create one with the encoding UTF8`)
}
