import { DatabaseError, withoutPassword } from './engine.ts'
import type { Database, Engine, OpenOptions } from './engine.ts'
import { migrateUp, pendingMigrations } from './migrate.ts'
import type { Batches, Queue } from './queue.ts'
import { engines } from './engines.ts'

export { DatabaseError, ReadOnlyError, defaultDatabaseUrl, withoutPassword } from './engine.ts'
export type { Database, SharedCount } from './engine.ts'

export interface OpenDatabaseOptions extends OpenOptions {
  /** Apply pending migrations first. */
  readonly migrate?: boolean
}

/**
 * The engine of a database URL such as `sqlite:data/verbatim.sqlite`, and what the engine is to open.
 * @throws DatabaseError
 */
export function parseDatabaseUrl(url: string): { engine: Engine; address: string } {
  const colon = url.indexOf(':')
  const engine = engines.find(({ schemes }) => schemes.includes(url.slice(0, Math.max(colon, 0))))
  const address = url.slice(colon + 1)
  if (!engine || address === '')
    throw new DatabaseError(
      `The database URL "${withoutPassword(url)}" is of neither form: sqlite:path, postgres://user:password@host/database`,
    )
  return { engine, address }
}

/**
 * Opens the database that a URL names. Close it with `destroy()`. A read-only connection sees the last committed state
 * and never waits for the connection that writes.
 * @throws DatabaseError with a message for the user
 */
export async function openDatabase(url: string, options: OpenDatabaseOptions = {}): Promise<Database> {
  const { engine, address } = parseDatabaseUrl(url)
  const db = await engine.open(address, options)
  try {
    if (options.migrate) await migrateUp(db, engine)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** Whether the database that a URL names has been made. @throws DatabaseError where it cannot be asked */
export function databaseExists(url: string): Promise<boolean> {
  const { engine, address } = parseDatabaseUrl(url)
  return engine.exists(address)
}

/** Opens a database read-only; it must exist and have all migrations applied. @throws DatabaseError */
export async function openExisting(url: string): Promise<Database> {
  const db = await openDatabase(url, { readonly: true })
  try {
    if ((await pendingMigrations(db, parseDatabaseUrl(url).engine)).length > 0) {
      throw new DatabaseError(
        `The database ${withoutPassword(url)} lacks tables of this version of the program: run \`verbatim migrate\` first.`,
      )
    }
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/**
 * Opens the queue in which articles wait for workers, and makes it where there is none. Close it with `close()`.
 * @throws DatabaseError
 */
export async function openQueue(url: string): Promise<Queue> {
  const { engine, address } = parseDatabaseUrl(url)
  return queueOf(engine, url).open(address)
}

/** The same for who handles what such a queue has given out. @throws DatabaseError */
export async function openBatches(url: string): Promise<Batches> {
  const { engine, address } = parseDatabaseUrl(url)
  return queueOf(engine, url).openBatches(address)
}

function queueOf({ queue }: Engine, url: string): NonNullable<Engine['queue']> {
  if (queue) return queue
  throw new DatabaseError(
    `The database ${withoutPassword(url)} is for one machine, and has no queue for workers: use postgres://…, or ingest without a queue, which works on several threads`,
  )
}
