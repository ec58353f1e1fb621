import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { DatabaseError } from '../engine.ts'
import { sqliteReason } from './failures.ts'

/** What SQLite keeps beside a database. */
const besides = ['-wal', '-shm']

/**
 * Copies a database, as it is at one moment, while others read and write it. The copy appears under its name only when
 * it is whole.
 * @throws DatabaseError
 */
export async function backUpSqlite(path: string, file: string): Promise<void> {
  if (existsSync(file)) throw new DatabaseError(`"${file}" exists already: choose another name for the backup`)
  const unfinished = `${file}.unfinished`
  removeDatabase(unfinished)
  try {
    const source = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
    try {
      // All pages at once: between two portions, a writer would make the copy begin again.
      await source.backup(unfinished, { progress: () => 2 ** 31 - 1 })
    } finally {
      source.close()
    }
    checkWhole(unfinished, file)
    renameSync(unfinished, file)
  } catch (error) {
    removeDatabase(unfinished)
    throw error instanceof DatabaseError
      ? error
      : new DatabaseError(`The backup could not be made: ${sqliteReason(error)}`, { cause: error })
  }
}

/**
 * Puts a backup in the place of a database that nobody has open. What was there stays beside it.
 * @returns where that is, if there was anything
 * @throws DatabaseError
 */
export function restoreSqlite(path: string, file: string): string | null {
  if (!existsSync(file)) throw new DatabaseError(`There is no backup "${file}"`)
  const before = existsSync(path) ? `${path}.before-restore-${new Date().toISOString().replaceAll(':', '-')}` : null
  const unfinished = `${path}.unfinished`
  try {
    if (before !== null) expectUnused(path)
    mkdirSync(dirname(resolve(path)), { recursive: true })
    removeDatabase(unfinished)
    copyFileSync(file, unfinished)
    // A copy that was made by other means may have its latest writes there.
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${unfinished}-wal`)
    checkWhole(unfinished, file)
    if (before !== null) renameSync(path, before)
    renameSync(unfinished, path)
    return before
  } catch (error) {
    removeDatabase(unfinished)
    throw error instanceof DatabaseError
      ? error
      : new DatabaseError(`The backup could not be restored: ${sqliteReason(error)}`, { cause: error })
  }
}

/**
 * Takes in what is beside a copy, so that it is one file.
 * @param name by which a user knows the copy
 * @throws DatabaseError where it is damaged, or is no database of this program
 */
function checkWhole(copy: string, name: string): void {
  const file = new BetterSqlite3(copy, { fileMustExist: true })
  try {
    file.pragma('journal_mode = delete')
    if (file.pragma('quick_check', { simple: true }) !== 'ok') throw new DatabaseError(`"${name}" is damaged`)
    if (file.prepare("select 1 from sqlite_schema where name = 'articles'").get() === undefined)
      throw new DatabaseError(`"${name}" is no database of verbatim`)
  } finally {
    file.close()
  }
}

/** Ends the write-ahead log of a database, which SQLite does only where nobody else has it open. @throws DatabaseError */
function expectUnused(path: string): void {
  const file = new BetterSqlite3(path, { timeout: 0 })
  try {
    file.pragma('journal_mode = delete')
  } catch (error) {
    throw new DatabaseError(`The database ${path} is in use: stop the service first`, { cause: error })
  } finally {
    file.close()
  }
}

function removeDatabase(path: string): void {
  for (const name of [path, ...besides.map((ending) => path + ending)]) rmSync(name, { force: true })
}
