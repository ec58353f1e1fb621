import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'
import type { Settings } from '../../settings.ts'

/** Headers that a script in a browser may read, besides those that it always may. */
const exposed = [
  'Deprecation',
  'ETag',
  'Idempotency-Replayed',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Sunset',
  'Verbatim-Position',
  'WWW-Authenticate',
  'X-Request-Id',
]

/** Headers that a script in a browser may send. */
const accepted = [
  'Accept',
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-Modified-Since',
  'If-None-Match',
  'Last-Event-ID',
  'Verbatim-Position',
]

/** The answer to a preflight request of a browser (Fetch standard). @param allow the methods of the address */
export const preflightHeaders = (allow: string): Record<string, string> => ({
  'access-control-allow-methods': allow,
  'access-control-allow-headers': accepted.join(', '),
  'access-control-max-age': '86400',
})

/** The content security policy of an answer: it may load nothing, run nothing and be framed by nobody. */
const policy = "default-src 'none'; frame-ancestors 'none'"

/**
 * The content security policy of a document that contains its style: it may still load nothing, run nothing and be
 * framed by nobody.
 */
export const stylePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/**
 * Adds the headers that every answer has: who may read it in a browser, what it may do there, how it may be cached.
 */
export async function addCommonHeaders(app: FastifyInstance, settings: Settings): Promise<void> {
  const shared = settings.READ_ACCESS === 'open' ? 'public, no-cache' : 'private, no-cache'
  await app.register(cors, {
    origin: settings.CORS_ORIGIN === '*' ? '*' : settings.CORS_ORIGIN.split(/[\s,]+/),
    exposedHeaders: exposed,
    preflight: false,
  })
  const secure = protectiveHeaders()
  app.addHook('onRequest', (request, reply, done) => {
    // The documentation page puts a policy of its own in the place of this one.
    reply.headers(secure).headers({ 'x-request-id': request.id, 'content-security-policy': policy })
    done()
  })
  app.addHook('onSend', (request, reply, _payload, done) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const isKept = isRead && reply.statusCode < 400 && request.routeOptions.config.exempt !== true
    const usual = request.session === null ? shared : 'private, no-cache'
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', isKept ? usual : 'no-store')
    if (isRead) reply.header('vary', varying(reply.getHeader('vary')))
    done()
  })
}

/**
 * The headers that make browsers careful. They are the same for every answer, so they are made once; @fastify/helmet
 * would make them again for each request, which takes about ten microseconds.
 */
function protectiveHeaders(): Record<string, string> {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => {},
  }
  helmet({ contentSecurityPolicy: false, crossOriginResourcePolicy: { policy: 'cross-origin' } })(
    {} as never,
    response as never,
    () => {},
  )
  return headers
}

const varyingNames = ['Accept', 'Accept-Encoding', 'Authorization']
const usuallyVarying = varyingNames.join(', ')

function varying(before: unknown): string {
  if (before === undefined) return usuallyVarying
  return [...new Set([...String(before).split(/, */).filter(Boolean), ...varyingNames])].join(', ')
}
