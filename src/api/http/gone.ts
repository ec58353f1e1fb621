import type { FastifyReply } from 'fastify'

/**
 * Aborts when the client has left before it had the whole answer. (Fastify's `request.signal` aborts once the body is
 * read, too.)
 */
export function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  if (raw.destroyed) gone.abort()
  return gone.signal
}
