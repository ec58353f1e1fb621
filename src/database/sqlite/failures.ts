/** An error of SQLite's own, other than a row that it refuses. */
export function isSqliteFailure(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown }
  return (
    typeof code === 'string' &&
    code.startsWith('SQLITE_') &&
    !code.startsWith('SQLITE_CONSTRAINT') &&
    code !== 'SQLITE_ERROR'
  )
}
