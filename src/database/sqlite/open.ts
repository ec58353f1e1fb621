import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import BetterSqlite3 from 'better-sqlite3'
import { Kysely } from 'kysely'
import { DatabaseError, ReadOnlyError } from '../engine.ts'
import type { Database, OpenOptions } from '../engine.ts'
import type { Schema } from '../schema/index.ts'
import { sqliteDialect } from './driver.ts'
import { sqliteReason } from './failures.ts'

/** How long a connection waits for another's write before it fails. */
const busyMilliseconds = 10_000

/**
 * How many pages the write-ahead log holds before they are written to the file: pages that change again and again, as
 * those of indexes do, are written once. 16 MB.
 */
const pagesInLog = 4000

/** How much of the file is mapped into memory for reading. */
const mappedBytes = 2 ** 31 - 2 ** 16

// Read by better-sqlite3 when the first database is opened: without it, names of files cannot have parameters.
process.env['SQLITE_USE_URI'] ??= '1'

/**
 * Opens the file at `path` (":memory:" for a database in memory); creates it and its folder unless it is read-only.
 * @throws DatabaseError, ReadOnlyError
 */
export function openSqlite(path: string, options: OpenOptions): Database {
  const inMemory = path === ':memory:'
  const readonly = options.readonly === true && !inMemory
  const isWritable = inMemory || mayBeWritten(path)
  if (!readonly && !isWritable)
    throw new ReadOnlyError(`The database sqlite:${path} is read-only: nothing can be stored in it`)
  try {
    if (!inMemory && !readonly) mkdirSync(dirname(resolve(path)), { recursive: true })
    return new Kysely<Schema>({ dialect: sqliteDialect(connect(path, readonly, isWritable)) })
  } catch (error) {
    throw new DatabaseError(`The database sqlite:${path} cannot be opened: ${sqliteReason(error)}`, { cause: error })
  }
}

function connect(path: string, readonly: boolean, isWritable: boolean): BetterSqlite3.Database {
  try {
    return prepared(path, readonly)
  } catch (error) {
    // Where the file of locks beside a database is not there and cannot be made, nobody writes to it.
    if (readonly && !isWritable && isComplete(path)) return prepared(unchanging(path), readonly)
    throw error
  }
}

function prepared(name: string, readonly: boolean): BetterSqlite3.Database {
  const file = new BetterSqlite3(name, { readonly, fileMustExist: readonly, timeout: busyMilliseconds })
  try {
    prepareConnection(file, readonly)
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

/** Whether a file may be written, with its write-ahead log beside it; true of one that is not there. */
function mayBeWritten(path: string): boolean {
  if (!existsSync(path)) return true
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(resolve(path)), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Whether nothing of a database is still in its write-ahead log alone. */
function isComplete(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0
}

/** Tells SQLite that nobody changes a file, so that it needs no file of locks. */
function unchanging(path: string): string {
  return `${pathToFileURL(path).href}?immutable=1`
}

function prepareConnection(file: BetterSqlite3.Database, readonly: boolean): void {
  file.pragma('foreign_keys = on')
  if (readonly) file.pragma('schema_version')
  // The cache is dropped after every write by another connection, and holds little of a large database; mapped pages
  // need no system call.
  file.pragma(`mmap_size = ${mappedBytes}`)
  if (readonly) return
  file.pragma('journal_mode = wal')
  // What was acknowledged survives a power failure, not only the end of the process.
  file.pragma('synchronous = full')
  file.pragma(`wal_autocheckpoint = ${pagesInLog}`)
}
