import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { Kysely } from 'kysely'
import { DatabaseError } from '../engine.ts'
import type { Database, OpenOptions } from '../engine.ts'
import type { Schema } from '../schema/index.ts'
import { sqliteDialect } from './driver.ts'

/** How long a connection waits for another's write before it fails. */
const busyMilliseconds = 10_000

/** How much of the file is mapped into memory for reading. */
const mappedBytes = 2 ** 31 - 2 ** 16

/**
 * Opens the file at `path` (":memory:" for a database in memory); creates it and its folder unless it is read-only.
 * @throws DatabaseError
 */
export function openSqlite(path: string, options: OpenOptions): Database {
  const inMemory = path === ':memory:'
  const readonly = options.readonly === true && !inMemory
  try {
    if (!inMemory && !readonly) mkdirSync(dirname(resolve(path)), { recursive: true })
    const file = new BetterSqlite3(path, { readonly, fileMustExist: readonly, timeout: busyMilliseconds })
    try {
      prepareConnection(file, readonly)
    } catch (error) {
      file.close()
      throw error
    }
    return new Kysely<Schema>({ dialect: sqliteDialect(file) })
  } catch (error) {
    throw new DatabaseError(`The database sqlite:${path} cannot be opened: ${reason(error)}`, { cause: error })
  }
}

function prepareConnection(file: BetterSqlite3.Database, readonly: boolean): void {
  file.pragma('foreign_keys = on')
  if (readonly) {
    file.pragma('schema_version')
    // The cache is dropped after every write by another connection; mapped pages are not, and need no system call.
    file.pragma(`mmap_size = ${mappedBytes}`)
    return
  }
  file.pragma('journal_mode = wal')
  // What was acknowledged survives a power failure, not only the end of the process.
  file.pragma('synchronous = full')
}

function reason(error: unknown): string {
  const code = (error as { code?: string }).code ?? ''
  if (code === 'SQLITE_NOTADB') return 'the file is not an SQLite database'
  if (code === 'SQLITE_CANTOPEN') return 'no such file, or no permission'
  if (code.startsWith('SQLITE_BUSY')) return 'another process is holding it'
  return error instanceof Error ? error.message : String(error)
}
