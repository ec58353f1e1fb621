import { CompiledQuery, PostgresAdapter, PostgresDriver, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type {
  AbortableOperationOptions,
  ColumnDefinitionNode,
  DatabaseConnection,
  DataTypeNode,
  Dialect,
  PostgresPool,
  TransactionSettings,
} from 'kysely'
import { WritingConnection } from './connection.ts'
import { postgresPostings } from './postings.ts'
import { rowsFromArrays } from './rows-from-arrays.ts'
import { postgresSearch } from './search.ts'

/** What PostgreSQL calls the types of columns as migrations name them. Texts are ordered by their code points. */
const columnTypes: Readonly<Record<string, string>> = {
  text: 'text collate "C"',
  integer: 'bigint',
  real: 'double precision',
  blob: 'bytea',
}

/** By which lock, among all of a database, programs that write take turns. */
const writerLock = 7_311_972

/** Kysely's PostgreSQL dialect, with one transaction at a time that writes. */
export function postgresDialect(pool: PostgresPool): Dialect {
  return {
    createAdapter: () => new LookingUpAdapter(),
    createDriver: () => new OneWriterDriver({ pool }),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new ColumnTypesCompiler(),
  }
}

class LookingUpAdapter extends PostgresAdapter {
  readonly search = postgresSearch
  readonly postings = postgresPostings
  readonly rowsFromArrays = rowsFromArrays
}

class OneWriterDriver extends PostgresDriver {
  #countedAt = -Infinity
  readonly #connections = new WeakMap<DatabaseConnection, WritingConnection>()

  override async acquireConnection(options?: AbortableOperationOptions): Promise<WritingConnection> {
    const inner = await super.acquireConnection(options)
    const connection = this.#connections.get(inner) ?? new WritingConnection(inner)
    this.#connections.set(inner, connection)
    return connection
  }

  override async releaseConnection(connection: DatabaseConnection): Promise<void> {
    await super.releaseConnection(innerOf(connection))
  }

  /**
   * What a transaction reads to decide what it writes must still be so when it writes. So transactions that may write
   * take turns, as they do in SQLite; those that only read see one moment.
   */
  override async beginTransaction(connection: WritingConnection, settings: TransactionSettings): Promise<void> {
    if (settings.accessMode === 'read only') {
      await connection.executeQuery(CompiledQuery.raw('start transaction isolation level repeatable read read only'))
      return
    }
    await connection.executeQuery(CompiledQuery.raw('begin'))
    await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${writerLock})`))
    connection.begin()
    if (performance.now() - this.#countedAt < countEvery) return
    await countGrownTables(connection)
    this.#countedAt = performance.now()
  }

  override async commitTransaction(connection: WritingConnection): Promise<void> {
    await connection.settle()
    try {
      await super.commitTransaction(connection)
    } finally {
      connection.end()
    }
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(innerOf(connection))
    } finally {
      // What was under way has been answered before.
      ;(connection as WritingConnection).end()
    }
  }
}

/** The connection that Kysely made, of a type that it does not export. */
const innerOf = (connection: DatabaseConnection): never => (connection as WritingConnection).inner as never

/** So many milliseconds pass before tables are looked at again. */
const countEvery = 1000

/** The tables that have grown to twice their size since PostgreSQL last counted what is in them. */
const grownTables = `
  select quote_ident(relname) as name from pg_class
  where relkind = 'r' and relnamespace = current_schema()::regnamespace
    and pg_relation_size(oid) > 2 * current_setting('block_size')::bigint * case when reltuples < 0 then 0 else relpages end
  order by relname`

/**
 * Has PostgreSQL count what is in tables that have grown since it did. It does so by itself once a minute, but until then
 * would go on with plans for empty tables: the first articles of a new database would take several times as long.
 */
async function countGrownTables(connection: DatabaseConnection): Promise<void> {
  const { rows } = await connection.executeQuery<{ name: string }>(CompiledQuery.raw(grownTables))
  if (rows.length === 0) return
  await connection.executeQuery(CompiledQuery.raw(`analyze ${rows.map(({ name }) => name).join(', ')}`))
}

class ColumnTypesCompiler extends PostgresQueryCompiler {
  #inColumn = false

  protected override visitColumnDefinition(node: ColumnDefinitionNode): void {
    this.#inColumn = true
    super.visitColumnDefinition(node)
    this.#inColumn = false
  }

  protected override visitDataType(node: DataTypeNode): void {
    const type = this.#inColumn ? columnTypes[node.dataType] : undefined
    if (type === undefined) super.visitDataType(node)
    else this.append(type)
  }
}
