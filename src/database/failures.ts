import { engines } from './engines.ts'

/** Whether an error means that nothing can be written to the database at present (full, locked, damaged). */
export function isStorageFailure(error: unknown): boolean {
  return engines.some((engine) => engine.isFailure(error))
}

/** What a storage failure is, in the words of a user: "the disk is full". */
export function storageReason(error: unknown): string {
  const engine = engines.find((one) => one.isFailure(error))
  if (engine) return engine.reasonOf(error)
  return error instanceof Error ? error.message : String(error)
}
