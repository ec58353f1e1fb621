import { isSqliteFailure } from './sqlite/failures.ts'

/**
 * Whether an error says that the database cannot be written at present (full, locked, damaged), whatever is written.
 */
export function isStorageFailure(error: unknown): boolean {
  return isSqliteFailure(error)
}
