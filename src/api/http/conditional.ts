import { hash } from 'node:crypto'
import type { DoneFuncWithErrOrRes, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** The ending of the entity tag of a compressed representation: each representation has its own tag. */
const codings = /-(?:gzip|br)"$/

/**
 * Answers conditional requests (RFC 9110, 13). Every answer of 200 that is in memory has a strong ETag, a hash of its
 * bytes. `If-None-Match` (a list, or `*`) and, without it, `If-Modified-Since` are answered 304 if the client has the
 * current representation. The answer has been made by then: this saves sending it.
 *
 * @fastify/etag does less than that: it knows no lists of tags, no `*` and no dates, tags errors as well, and gives the
 * compressed and the plain representation the same strong tag.
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

/** Gives compressed answers their own tag. Must be called after compression was added. */
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

/** The tag that the client sent for the current representation, compressed or not; none if it has another or none. */
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
