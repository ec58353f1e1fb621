import { sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration'
import type { Migration, MigrationResultSet } from 'kysely/migration'
import { migrations } from '../../migrations/index.ts'
import { DatabaseError } from './engine.ts'
import { storageReason } from './failures.ts'
import type { Database, Engine } from './engine.ts'

const names = Object.keys(migrations)

/** The tables that follow from nothing else that is stored. */
const sources = ['articles', 'given_texts', 'corrections', 'api_keys'] as const

/**
 * Applies the migrations that the database lacks, all or none.
 * @returns their names, in order
 * @throws DatabaseError
 */
export function migrateUp(db: Database, engine: Engine): Promise<string[]> {
  return run(db, engine, (migrator) => migrator.migrateToLatest())
}

/**
 * Undoes the last migration, and deletes the data that only it has room for. The first is not undone while anything is
 * stored: everything would be lost.
 * @returns its name, or nothing where none is left
 * @throws DatabaseError
 */
export function migrateDown(db: Database, engine: Engine): Promise<string[]> {
  return run(db, engine, async (migrator, transaction) => {
    const executed = await executedMigrations(transaction)
    if (executed.length === 1 && (await holdsAnything(transaction)))
      throw new DatabaseError(
        `The migration ${executed[0]} cannot be undone: everything that is stored would be lost. To start from scratch, delete the database.`,
      )
    return migrator.migrateDown()
  })
}

/** The migrations that the database lacks, in order. Only reads. @throws DatabaseError */
export async function pendingMigrations(db: Database, engine: Engine): Promise<string[]> {
  await checkReleased(db)
  const all = await migratorOf(db, engine).getMigrations()
  return all.filter(({ executedAt }) => !executedAt).map(({ name }) => name)
}

async function executedMigrations(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db)
  return rows.map(({ name }) => name)
}

/** @throws DatabaseError where the database was made before the first release, with tables that no migration reads */
async function checkReleased(db: Database): Promise<void> {
  const executed = await executedMigrations(db)
  if (executed.length > 0 && !executed.includes(names[0]!))
    throw new DatabaseError(
      'The database was made by a version of verbatim from before its first release, which this one cannot read. Ingest the articles again, into a new database.',
    )
}

async function holdsAnything(db: Database): Promise<boolean> {
  for (const table of sources) if (await db.selectFrom(table).select('id').limit(1).executeTakeFirst()) return true
  return false
}

function migratorOf(db: Database, engine: Engine): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => forEngine(engine) } })
}

function forEngine(engine: Engine): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(migrations).map(([name, { up, down }]) => [
      name,
      { up: (db) => up(db, engine.tables), down: (db) => down(db, engine.tables) } satisfies Migration,
    ]),
  )
}

/** One transaction around looking and changing, so that two programs that start at once do not both migrate. */
function run(
  db: Database,
  engine: Engine,
  move: (migrator: Migrator, transaction: Database) => Promise<MigrationResultSet>,
): Promise<string[]> {
  return db.transaction().execute(async (transaction) => {
    await checkReleased(transaction)
    const { error, results } = await move(migratorOf(transaction, engine), transaction)
    if (error) throw explain(error)
    return (results ?? []).map(({ migrationName }) => migrationName)
  })
}

function explain(error: unknown): DatabaseError {
  const message = storageReason(error)
  return new DatabaseError(
    /previously executed migration .* is missing/.test(message)
      ? 'The database was made by a newer version of verbatim.'
      : `The database could not be migrated: ${message}`,
    { cause: error },
  )
}
