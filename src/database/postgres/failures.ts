/** Classes of errors that concern the server or the connection, not the statement: PostgreSQL's manual, appendix A. */
const ofTheServer = new Set(['08', '28', '3D', '53', '54', '55', '57', '58', 'F0', 'XX'])

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server answers there',
  ENOTFOUND: 'there is no host of that name',
  ECONNRESET: 'the server closed the connection',
  ETIMEDOUT: 'the server did not answer in time',
  '25006': 'it can only be read',
  '28P01': 'the user name or the password is wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'there is no database of that name',
  '53100': 'the disk is full',
  '53300': 'the server has no connection left',
  '57P01': 'the server is shutting down',
  '57P03': 'the server is not ready yet',
}

/** An error of the server or of the connection, other than a row that it refuses. */
export function isPostgresFailure(error: unknown): boolean {
  const code = codeOf(error)
  return (
    (code.length === 5 && 'severity' in (error as object) && (ofTheServer.has(code.slice(0, 2)) || code === '25006')) ||
    ['ECONNREFUSED', 'ENOTFOUND', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'].includes(code) ||
    isClosed(error)
  )
}

/** What is wrong, in the words of a user. */
export function postgresReason(error: unknown): string {
  if (isClosed(error)) return 'the server closed the connection'
  return reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))
}

/** The driver has no code for a connection that ends. */
const isClosed = (error: unknown): boolean =>
  error instanceof Error && /^(Connection terminated|Client has encountered a connection error)/.test(error.message)

function codeOf(error: unknown): string {
  const { code, errors } = (error ?? {}) as { code?: unknown; errors?: unknown }
  if (typeof code === 'string') return code
  // One error for each address of a host.
  return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : ''
}
