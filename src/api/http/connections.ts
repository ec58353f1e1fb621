import type { FastifyInstance, FastifyReply } from 'fastify'

/**
 * Aborts when the client leaves before it has the whole answer. (Fastify's `request.signal` also aborts once the body
 * has been read.)
 */
export function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  if (raw.destroyed) gone.abort()
  return gone.signal
}

/**
 * Lets a service that is closing end as soon as the requests in progress are answered. A client that keeps its
 * connection open for another request would hold it up until the connection times out.
 */
export function hangUpWhenClosing(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onResponse', async () => {
    // The connection counts as idle only after this.
    if (closing) setImmediate(() => app.server.closeIdleConnections())
  })
}
