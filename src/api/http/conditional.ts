import { hash } from 'node:crypto'
import type { DoneFuncWithErrOrRes, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** What the entity tag of a compressed representation ends in, so that each representation has a tag of its own. */
const codings = /-(?:gzip|br)"$/

/**
 * Conditional requests (RFC 9110, 13): every answer of 200 that is held in full has a strong ETag, a hash of its bytes;
 * `If-None-Match` (a list, or `*`) and, without it, `If-Modified-Since` are answered 304 where the client has it
 * already. The answer has been put together by then: what is saved is the way to the client.
 */
export function answerConditionally(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode !== 200 || (request.method !== 'GET' && request.method !== 'HEAD')) return done(null, payload)
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return done(null, payload)
    const tag = `"${hash('sha1', payload, 'base64url')}"`
    const known = knownTag(request, reply, tag)
    reply.header('etag', known ?? tag)
    if (known === undefined) return done(null, payload)
    reply.code(304).removeHeader('content-type').removeHeader('content-length')
    done(null, '')
  })
}

/** Gives answers that were compressed a tag of their own. Goes after whatever compresses them. */
export function tagCompressed(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const before = [route.onSend ?? []].flat()
    route.onSend = [
      ...before,
      (_request: FastifyRequest, reply: FastifyReply, payload: unknown, done: DoneFuncWithErrOrRes) => {
        const tag = reply.getHeader('etag')
        const coding = reply.getHeader('content-encoding')
        if (typeof tag === 'string' && typeof coding === 'string' && !codings.test(tag))
          reply.header('etag', `${tag.slice(0, -1)}-${coding}"`)
        done(null, payload)
      },
    ]
  })
}

/** The tag by which the client knows what it would be sent, compressed or not; none where it does not know it. */
function knownTag({ headers }: FastifyRequest, reply: FastifyReply, tag: string): string | undefined {
  const given = headers['if-none-match']
  if (given === undefined)
    return isUnmodified(headers['if-modified-since'], reply.getHeader('last-modified')) ? tag : undefined
  if (given.trim() === '*') return tag
  const tags = Array.from(given.matchAll(/(?:W\/)?("[^"]*")/g), ([, opaque]) => opaque!)
  return tags.find((one) => one.replace(codings, '"') === tag)
}

function isUnmodified(since: string | undefined, modified: unknown): boolean {
  return since !== undefined && typeof modified === 'string' && Date.parse(modified) <= Date.parse(since)
}
