import type { CompiledQuery } from 'kysely'

const unawaited = new WeakSet<CompiledQuery>()

/**
 * Marks a statement that writes, of which nobody has to know what it did. Within a transaction, an engine may go on before
 * it is done; where it fails, so does the transaction, with its error.
 */
export function asUnawaited(query: CompiledQuery): CompiledQuery {
  unawaited.add(query)
  return query
}

export const isUnawaited = (query: CompiledQuery): boolean => unawaited.has(query)
