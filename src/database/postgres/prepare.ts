import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'

/** Statements of which a connection keeps the plans, the first ones that it runs. */
const mostPrepared = 400

/** Longer statements insert many rows: their plans are simple, but take much memory. */
const longestPrepared = 8_000

/**
 * Has the connections of a pool parse and plan a statement once rather than each time. A search is planned each time:
 * how it is best done depends on the words.
 */
export function prepareStatements(pool: Pool): void {
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known !== undefined || names.size >= mostPrepared) return known
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
    names.set(text, name)
    return name
  }
  pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as (...given: unknown[]) => unknown
    client.query = ((text: unknown, values: unknown, ...rest: unknown[]) => {
      const isPrepared =
        typeof text === 'string' && Array.isArray(values) && text.length <= longestPrepared && !text.includes('@@')
      const name = isPrepared ? nameOf(text) : undefined
      return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest)
    }) as PoolClient['query']
  })
}
