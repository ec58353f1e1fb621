import type { FastifyInstance, FastifyReply } from 'fastify'

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

/**
 * Lets a service that is closing end as soon as what was begun is answered. A client that keeps its connection open for
 * another request would hold it up until that times out: headers that were sent before the close could not tell it to
 * hang up.
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
