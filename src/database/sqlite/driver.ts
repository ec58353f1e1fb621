import type BetterSqlite3 from 'better-sqlite3'
import { CompiledQuery, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { DatabaseConnection, Dialect, SqliteDatabase, TransactionSettings } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Ask } from '../compiled-queries.ts'
import { sqlitePostings } from './postings.ts'
import { sqliteSearch } from './search.ts'

/** Statements that are kept prepared, the most recently used ones. */
const mostPrepared = 300

/**
 * Kysely's SQLite dialect, with transactions that take the write lock when they begin and statements that are prepared
 * once.
 */
export function sqliteDialect(database: BetterSqlite3.Database): Dialect {
  const prepared = withPreparedStatements(database)
  // A connection that may write has transactions, which nothing else may come between.
  const ask: Ask | undefined = database.readonly
    ? (text, values) => prepared.prepare(text).all(values) as unknown[]
    : undefined
  return {
    createAdapter: () => new TransactionalAdapter(ask),
    createDriver: () => new TransactionDriver(database, prepared),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/** SQLite can change tables within a transaction, so a migration is applied whole or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  readonly search = sqliteSearch
  readonly postings = sqlitePostings
  readonly ask: Ask | undefined

  constructor(ask: Ask | undefined) {
    super()
    this.ask = ask
  }

  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class TransactionDriver extends SqliteDriver {
  readonly #database: BetterSqlite3.Database

  constructor(database: BetterSqlite3.Database, prepared: SqliteDatabase) {
    super({ database: prepared })
    this.#database = database
  }

  /**
   * A deferred transaction that reads before it writes fails at once when another process wrote in between, busy
   * timeout or not. Taking the write lock first makes it wait its turn.
   */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'))
  }

  /** On a full disk SQLite has rolled back by itself: doing it again would fail and hide the cause. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

function withPreparedStatements(database: BetterSqlite3.Database): SqliteDatabase {
  const statements = new LRUCache<string, BetterSqlite3.Statement>({
    max: mostPrepared,
    memoMethod: (text) => database.prepare(text),
  })
  return {
    close: () => database.close(),
    prepare: (text) => {
      const statement = statements.memo(text)
      return {
        reader: statement.reader,
        all: (parameters) => statement.all(parameters),
        run: (parameters) => statement.run(parameters),
        // A statement that is being stepped through cannot be run again meanwhile: each gets its own.
        iterate: (parameters) => database.prepare(text).iterate(parameters),
      }
    },
  }
}
