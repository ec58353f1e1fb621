import type { CreateTableBuilder, Kysely } from 'kysely'
import type { RateLimiterRes } from 'rate-limiter-flexible'
import type { Batches, Queue } from './queue.ts'
import type { Schema } from './schema/index.ts'

/** Where the program keeps its data by default. */
export const defaultDatabaseUrl = 'sqlite:data/verbatim.sqlite'

/** The connection that the rest of the program works on, whatever the engine. */
export type Database = Kysely<Schema>

export interface OpenOptions {
  /** Refuse every write. */
  readonly readonly?: boolean
}

/** What differs between database engines. Everything specific to one engine is behind this. */
export interface Engine {
  /** The schemes of its URLs. */
  readonly schemes: readonly string[]
  /** Opens the address, which is what follows the scheme and colon. @throws DatabaseError where it cannot be opened */
  open(address: string, options: OpenOptions): Promise<Database>
  /** Whether the database has been made, by whatever version. @throws DatabaseError where it cannot be asked */
  exists(address: string): Promise<boolean>
  /**
   * Counts something for all processes that use the database; undefined where one process can count alone.
   * @param most how often one may do it within so many seconds
   */
  countTogether?(address: string, most: number, seconds: number): Promise<SharedCount>
  /** What waits for workers; undefined where a database is for one machine. */
  readonly queue?: {
    open(address: string): Promise<Queue>
    /** For who handles a batch that the queue has given out. */
    openBatches(address: string): Promise<Batches>
  }
  /** How far its standbys are behind; absent where there are none. */
  readonly positions?: Positions
  /** How many bytes are free for it to grow. */
  freeBytes(address: string): Promise<number>
  /** Copies a database into a new file, as it is at one moment, while others use it. @throws DatabaseError */
  backUp(address: string, file: string): Promise<void>
  /**
   * Puts such a copy in the place of a database that nobody uses.
   * @returns where what was there is now; null where nothing was
   * @throws DatabaseError
   */
  restore(address: string, file: string): string | null
  readonly tables: TableOptions
}

/** Counts what clients do. */
export interface Limiter {
  /** @throws RateLimiterRes where a client has done it too often */
  consume(client: string): Promise<RateLimiterRes>
}

/** A count that several processes share. */
export interface SharedCount {
  readonly limiter: Limiter
  close(): Promise<void>
}

/** Places in the order in which a database is written, which its standbys reach later. */
export interface Positions {
  /** One as text, made comparable; undefined where it is none. */
  parse(text: string): bigint | undefined
  /** Before which all lies that is committed. */
  written(primary: Database): Promise<string>
  /** Up to which a standby holds everything; null for what is no standby. */
  replayed(standby: Database): Promise<string | null>
}

/** How migrations create tables, so that one migration serves every engine. */
export interface TableOptions {
  /** A table whose column types are enforced. */
  strict<T extends string, C extends string>(table: CreateTableBuilder<T, C>): CreateTableBuilder<T, C>
  /** The same, kept in the order of its primary key. */
  clustered<T extends string, C extends string>(table: CreateTableBuilder<T, C>): CreateTableBuilder<T, C>
  /** The full-text index of the wordings, which the database itself keeps in step with them. */
  readonly wordingIndex: { create(db: Kysely<unknown>): Promise<void>; drop(db: Kysely<unknown>): Promise<void> }
}

/** The URL of a database as messages may show it. */
export function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/u, '$1@')
}

/** A database cannot be used as asked; the message is for the user. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

/** A database was to be written that can only be read. */
export class ReadOnlyError extends DatabaseError {}
