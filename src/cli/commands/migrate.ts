import type { Database } from '../../database/engine.ts'
import { migrateDown, migrateUp } from '../../database/migrate.ts'
import { openDatabase, parseDatabaseUrl } from '../../database/open.ts'
import { exitCodes } from '../terminal.ts'

/** What to do after a migration of a database that holds something. */
const rebuildNotice = 'Run `verbatim rebuild` to fill the new tables for articles stored before.\n'

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
    for (const name of names) process.stdout.write(`${down ? 'undone' : 'applied'}: ${name}\n`)
    if (names.length === 0)
      process.stdout.write(down ? 'There is no migration to undo.\n' : 'The database is up to date.\n')
    else if (!down && (await holdsArticles(db))) process.stdout.write(rebuildNotice)
  } finally {
    await db.destroy()
  }
  return exitCodes.done
}

/**
 * Opens a database for writing with the tables of this version.
 * @param notify takes what is left to do if the tables were changed
 * @throws DatabaseError
 */
export async function openMigrated(url: string, notify: (notice: string) => void): Promise<Database> {
  const { engine } = parseDatabaseUrl(url)
  const db = await openDatabase(url)
  try {
    const applied = await migrateUp(db, engine)
    if (applied.length > 0 && (await holdsArticles(db))) notify(rebuildNotice)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** Whether a database holds any article. */
export const holdsArticles = async (db: Database): Promise<boolean> =>
  (await db.selectFrom('articles').select('id').limit(1).executeTakeFirst()) !== undefined
