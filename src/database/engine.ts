import type { CreateTableBuilder, Kysely } from 'kysely'
import type { Schema } from './schema/index.ts'

/** Where the program keeps its data when nothing else is said. */
export const defaultDatabaseUrl = 'sqlite:data/verbatim.sqlite'

/** The connection that the rest of the program works on, whatever engine is beneath. */
export type Database = Kysely<Schema>

export interface OpenOptions {
  /** Refuse every write. */
  readonly readonly?: boolean
}

/** What differs between database engines. Everything that only one engine understands is behind this. */
export interface Engine {
  /** The scheme of its URLs. */
  readonly scheme: string
  /** Opens what stands after the scheme and colon. @throws DatabaseError where that cannot be opened. */
  open(address: string, options: OpenOptions): Database
  readonly tables: TableOptions
}

/** How a migration asks for tables, so that one migration serves every engine. */
export interface TableOptions {
  /** A table whose column types are enforced. */
  strict<T extends string, C extends string>(table: CreateTableBuilder<T, C>): CreateTableBuilder<T, C>
  /** The same, kept in the order of its primary key. */
  clustered<T extends string, C extends string>(table: CreateTableBuilder<T, C>): CreateTableBuilder<T, C>
  /** The full-text index over the wordings, kept in step with them by the database itself. */
  readonly wordingIndex: { create(db: Kysely<unknown>): Promise<void>; drop(db: Kysely<unknown>): Promise<void> }
}

/** A database cannot be used as asked; the message is for the user. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}
