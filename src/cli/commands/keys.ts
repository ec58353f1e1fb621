import { createKey, listKeys, revokeKey } from '../../access/keys.ts'
import type { Scope } from '../../access/scopes.ts'
import { openDatabase, type Database } from '../../database/open.ts'
import { exitCodes } from '../terminal.ts'

/** Makes an API key and prints it. @returns the exit code. @throws DatabaseError */
export const createStoredKey = (database: string, name: string, scopes: readonly Scope[]): Promise<number> =>
  withDatabase(database, async (db) => {
    const { key, listed } = await createKey(db, name, scopes)
    process.stderr.write(`Key ${listed.id} (${listed.scopes.join(', ')}). Keep it: it is not shown again.\n`)
    process.stdout.write(`${key}\n`)
    return exitCodes.done
  })

/** Prints all API keys, one a line. @returns the exit code. @throws DatabaseError */
export const listStoredKeys = (database: string): Promise<number> =>
  withDatabase(database, async (db) => {
    for (const { id, scopes, created_at, revoked_at, name } of await listKeys(db)) {
      process.stdout.write(`${[id, scopes.join(','), created_at, revoked_at ?? '-', name].join('\t')}\n`)
    }
    return exitCodes.done
  })

/** Revokes an API key. @returns the exit code. @throws DatabaseError */
export const revokeStoredKey = (database: string, id: string): Promise<number> =>
  withDatabase(database, async (db) => {
    if (await revokeKey(db, id)) {
      process.stdout.write(`revoked: ${id}\n`)
      return exitCodes.done
    }
    process.stderr.write(`verbatim: no key "${id}" can be revoked: it does not exist, or is already revoked\n`)
    return exitCodes.failed
  })

async function withDatabase(url: string, work: (db: Database) => Promise<number>): Promise<number> {
  const db = await openDatabase(url, { migrate: true })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}
