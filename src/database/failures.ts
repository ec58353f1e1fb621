import { isSqliteFailure } from './sqlite/failures.ts'

/** Whether an error means that nothing can be written to the database at present (full, locked, damaged). */
export function isStorageFailure(error: unknown): boolean {
  return isSqliteFailure(error)
}
