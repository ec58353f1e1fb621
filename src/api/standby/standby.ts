import { setTimeout as rest } from 'node:timers/promises'
import { DatabaseError, openDatabase, withoutPassword, parseDatabaseUrl, type Database } from '../../database/open.ts'
import type { Positions } from '../../database/engine.ts'
import { pendingMigrations } from '../../database/migrate.ts'

/** Milliseconds between two looks at how far the standby is. */
const interval = 1000
/** The same while a request waits for it. */
const intervalOfWaiting = 25
/** How long a request waits for the standby before the primary is asked. */
const mostWaited = 500

/** How long a start waits until the standby has the tables that it has made. */
const mostWaitedToStart = 10_000

/**
 * Opens a standby of a database whose tables are there.
 * @throws DatabaseError
 */
export async function openStandby(url: string, primary: Database, positions: Positions): Promise<Standby> {
  const database = await openDatabase(url, { readonly: true })
  const standby = new Standby(database, positions)
  try {
    await standby.look()
    if (!standby.answers) throw new DatabaseError(`The database ${withoutPassword(url)} is no standby`)
    await standby.has(positions.parse(await positions.written(primary))!, mostWaitedToStart)
    if ((await pendingMigrations(database, parseDatabaseUrl(url).engine)).length > 0)
      throw new DatabaseError(`The standby ${withoutPassword(url)} does not follow the database, or is far behind it`)
    return standby
  } catch (error) {
    await standby.close()
    throw error
  }
}

/**
 * A copy of the database that is kept up to date by its server, for reading. It is some moments behind, and may be gone:
 * then the primary is read.
 */
export class Standby {
  readonly database: Database
  readonly #positions: Positions
  readonly #timer: NodeJS.Timeout
  #reached: bigint | null = null

  /** @param database a connection to the copy, closed with the standby */
  constructor(database: Database, positions: Positions) {
    this.database = database
    this.#positions = positions
    this.#timer = setInterval(() => void this.look(), interval).unref()
  }

  /** Whether it answered when it was last looked at. */
  get answers(): boolean {
    return this.#reached !== null
  }

  /** Finds out how far it is. */
  async look(): Promise<void> {
    try {
      const position = await this.#positions.replayed(this.database)
      this.#reached = position === null ? null : (this.#positions.parse(position) ?? null)
    } catch {
      this.#reached = null
    }
  }

  /**
   * Waits until it holds what was written up to a position.
   * @returns whether it does within so many milliseconds
   */
  async has(position: bigint, within = mostWaited): Promise<boolean> {
    const until = performance.now() + within
    while (this.#reached !== null && this.#reached < position) {
      if (performance.now() >= until) return false
      await rest(intervalOfWaiting)
      await this.look()
    }
    return this.#reached !== null
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.database.destroy()
  }
}
