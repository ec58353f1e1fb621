import { CompiledQuery, PostgresAdapter, PostgresDriver, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type {
  ColumnDefinitionNode,
  DatabaseConnection,
  DataTypeNode,
  Dialect,
  PostgresPool,
  TransactionSettings,
} from 'kysely'
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
    createAdapter: () => new SearchingAdapter(),
    createDriver: () => new OneWriterDriver({ pool }),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new ColumnTypesCompiler(),
  }
}

class SearchingAdapter extends PostgresAdapter {
  readonly search = postgresSearch
}

class OneWriterDriver extends PostgresDriver {
  /**
   * What a transaction reads to decide what it writes must still be so when it writes. So transactions that may write
   * take turns, as they do in SQLite; those that only read see one moment.
   */
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (settings.accessMode === 'read only') {
      await connection.executeQuery(CompiledQuery.raw('start transaction isolation level repeatable read read only'))
      return
    }
    await connection.executeQuery(CompiledQuery.raw('begin'))
    await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${writerLock})`))
  }
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
