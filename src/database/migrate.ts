import { Migrator, NO_MIGRATIONS } from 'kysely/migration'
import type { Migration, MigrationResultSet } from 'kysely/migration'
import { migrations } from '../../migrations/index.ts'
import { DatabaseError } from './engine.ts'
import type { Database, Engine } from './engine.ts'

/**
 * Applies the migrations that the database lacks, all or none.
 * @returns their names, in order.
 * @throws DatabaseError
 */
export function migrateUp(db: Database, engine: Engine): Promise<string[]> {
  return run(db, engine, (migrator) => migrator.migrateToLatest())
}

/**
 * Takes the last migration back, with the data it made room for.
 * @returns its name, or nothing where none was left.
 * @throws DatabaseError
 */
export function migrateDown(db: Database, engine: Engine): Promise<string[]> {
  return run(db, engine, (migrator) => migrator.migrateDown())
}

/** Takes every migration back: the database is left empty. @throws DatabaseError */
export function migrateToNothing(db: Database, engine: Engine): Promise<string[]> {
  return run(db, engine, (migrator) => migrator.migrateTo(NO_MIGRATIONS))
}

/** The migrations that the database lacks, in order. Reads only. */
export async function pendingMigrations(db: Database, engine: Engine): Promise<string[]> {
  const all = await migratorOf(db, engine).getMigrations()
  return all.filter(({ executedAt }) => !executedAt).map(({ name }) => name)
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

/** One transaction around looking and changing, so that two programs starting at once do not both migrate. */
function run(
  db: Database,
  engine: Engine,
  move: (migrator: Migrator) => Promise<MigrationResultSet>,
): Promise<string[]> {
  return db.transaction().execute(async (transaction) => {
    const { error, results } = await move(migratorOf(transaction, engine))
    if (error) throw explain(error)
    return (results ?? []).map(({ migrationName }) => migrationName)
  })
}

function explain(error: unknown): DatabaseError {
  const message = error instanceof Error ? error.message : String(error)
  return new DatabaseError(
    /previously executed migration .* is missing/.test(message)
      ? 'The database was made by a newer version of verbatim than this one.'
      : `The database could not be migrated: ${message}`,
    { cause: error },
  )
}
