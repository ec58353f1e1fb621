import type { Database } from '../database/engine.ts'
import { migrateUp } from '../database/migrate.ts'
import { openDatabase, parseDatabaseUrl } from '../database/open.ts'

/** What to do after a migration of a database that holds something. */
export const rebuildNotice = 'What new tables tell of articles stored before is made by `verbatim rebuild`.\n'

/**
 * Opens a database for writing with today's tables.
 * @param notify is told what is left to do if they are new
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

export const holdsArticles = async (db: Database): Promise<boolean> =>
  (await db.selectFrom('articles').select('id').limit(1).executeTakeFirst()) !== undefined
