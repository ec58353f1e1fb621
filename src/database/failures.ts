import { isSqliteFailure, sqliteReason } from './sqlite/failures.ts'

/** Whether an error means that nothing can be written to the database at present (full, locked, damaged). */
export function isStorageFailure(error: unknown): boolean {
  return isSqliteFailure(error)
}

/** What a storage failure is, in the words of a user: "the disk is full". */
export function storageReason(error: unknown): string {
  return sqliteReason(error)
}
