/** An error of SQLite's own, other than a row that it refuses. */
export function isSqliteFailure(error: unknown): boolean {
  const code = codeOf(error)
  return code.startsWith('SQLITE_') && !code.startsWith('SQLITE_CONSTRAINT') && code !== 'SQLITE_ERROR'
}

/** What is wrong, in the words of a user. */
export function sqliteReason(error: unknown): string {
  const code = codeOf(error)
  if (code === 'SQLITE_FULL') return 'the disk is full'
  if (code === 'SQLITE_NOTADB') return 'the file is not an SQLite database'
  if (code === 'SQLITE_CANTOPEN') return 'no such file, or no permission'
  if (code.startsWith('SQLITE_BUSY')) return 'another process is holding it'
  return error instanceof Error ? error.message : String(error)
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}
