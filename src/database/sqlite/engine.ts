import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { backUpSqlite, restoreSqlite } from './backup.ts'
import { openSqlite } from './open.ts'
import { createWordingIndex, dropWordingIndex } from './search.ts'

/** SQLite through better-sqlite3: `sqlite:path/to/file`. */
export const sqlite: Engine = {
  schemes: ['sqlite'],
  open: async (path, options) => openSqlite(path, options),
  exists: async (path) => existsSync(path),
  freeBytes: async (path) => {
    const { bavail, bsize } = await statfs(dirname(resolve(path)))
    return bavail * bsize
  },
  backUp: backUpSqlite,
  restore: restoreSqlite,
  tables: {
    strict: (table) => table.modifyEnd(sql`strict`),
    clustered: (table) => table.modifyEnd(sql`strict, without rowid`),
    wordingIndex: { create: createWordingIndex, drop: dropWordingIndex },
  },
}
