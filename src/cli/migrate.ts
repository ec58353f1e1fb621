import { migrateDown, migrateUp } from '../database/migrate.ts'
import { openDatabase, parseDatabaseUrl } from '../database/open.ts'
import { exitCodes } from './exit-codes.ts'
import { holdsArticles, rebuildNotice } from './open-migrated.ts'

/**
 * Migrates a database up to the latest tables, or one step down, and prints what was done and what is left to do.
 * @returns the exit code.
 * @throws DatabaseError
 */
export async function migrate(database: string, down: boolean): Promise<number> {
  const { engine } = parseDatabaseUrl(database)
  const db = await openDatabase(database)
  try {
    const names = await (down ? migrateDown : migrateUp)(db, engine)
    for (const name of names) process.stdout.write(`${down ? 'taken back' : 'applied'}: ${name}\n`)
    if (names.length === 0)
      process.stdout.write(down ? 'There is no migration to take back.\n' : 'The database is up to date.\n')
    else if (!down && (await holdsArticles(db))) process.stdout.write(rebuildNotice)
  } finally {
    await db.destroy()
  }
  return exitCodes.done
}
