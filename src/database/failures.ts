import { isPostgresFailure, postgresReason } from './postgres/failures.ts'
import { isSqliteFailure, sqliteReason } from './sqlite/failures.ts'

/** How each engine fails. Not a part of `Engine`: every command needs this, and few need an engine. */
const failures = [
  { isFailure: isSqliteFailure, reasonOf: sqliteReason },
  { isFailure: isPostgresFailure, reasonOf: postgresReason },
]

/** Whether an error means that nothing can be written to the database at present (full, locked, damaged). */
export function isStorageFailure(error: unknown): boolean {
  return failures.some(({ isFailure }) => isFailure(error))
}

/** What a storage failure is, in the words of a user: "the disk is full". */
export function storageReason(error: unknown): string {
  const known = failures.find(({ isFailure }) => isFailure(error))
  if (known) return known.reasonOf(error)
  return error instanceof Error ? error.message : String(error)
}
