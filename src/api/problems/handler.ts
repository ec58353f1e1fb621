import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendPage } from '../../web/page.ts'
import { problemView } from '../../web/problem-view.ts'
import { prefersPage } from '../formats/formats.ts'
import { preflightHeaders } from '../http/headers.ts'
import { Problem, tooLarge } from './problem.ts'
import type { ProblemCode } from './table.ts'

export const problemMediaType = 'application/problem+json'

/** The problems for what Fastify refuses by itself. */
const fastifyProblems: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-body',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-body',
  FST_CP_ERR_INVALID_CONTENT: 'malformed-body',
  FST_CP_ERR_INVALID_CONTENT_ENCODING: 'unsupported-media-type',
  FST_ERR_BAD_URL: 'malformed-request',
  FST_ERR_MAX_PARAM_LENGTH: 'address-too-long',
}

/**
 * The problem for an error thrown in a request. An unknown error is a fault of the service, and its message is not
 * shown.
 */
function problemFrom(error: Partial<FastifyError>, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return tooLarge(request.server.initialConfig.bodyLimit!, 'BODY_LIMIT')
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return otherMediaType(request)
  const code = error.code === undefined ? undefined : fastifyProblems[error.code]
  if (code !== undefined) return new Problem(code, `${error.message}.`.replace(/\.\.$/, '.'))
  // secure-json-parse refuses "__proto__" and "constructor" keys with a bare SyntaxError.
  if (error.statusCode === 400 && error instanceof SyntaxError)
    return new Problem('malformed-body', 'The JSON contains a forbidden key.')
  return new Problem('internal-error', 'The service failed to answer this request.')
}

/** The problem of a type of body that the operation does not take: it names those that it does. */
function otherMediaType({ headers, routeOptions: { config } }: FastifyRequest): Problem {
  const others = [...(config.lines ? ['application/x-ndjson'] : []), ...Object.keys(config.bodies ?? {})]
  const taken = ['application/json', ...others].join(' or ')
  const found = headers['content-type']
  return new Problem(
    'unsupported-media-type',
    `Expected a Content-Type of ${taken}, found ${found === undefined ? 'none' : JSON.stringify(found.slice(0, 100))}.`,
  )
}

/** Answers with a problem: as a page where a person looks, and otherwise in JSON. */
function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.code(problem.statusCode).headers(problem.headers)
  const { page } = request.routeOptions.config
  const isOutsideApi = request.is404 && !request.url.startsWith('/v1')
  if ((page === true || isOutsideApi) && prefersPage(request)) return sendPage(reply, problemView(problem, request))
  return reply.type(problemMediaType).serializer(JSON.stringify).send(problem.body(request.id))
}

/** Answers an error of Fastify itself, before any route is found. */
export function frameworkErrors(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void sendProblem(problemFrom(error, request), request, reply)
}

const clientProblems: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
}

/** Answers what Node's HTTP parser refuses. There is no request yet, so the answer is written by hand. */
export function clientErrorHandler(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const problem = new Problem(clientProblems[error.code ?? ''] ?? 'malformed-request', 'The request could not be read.')
  const body = JSON.stringify(problem.body(randomUUID()))
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${problem.statusCode} ${STATUS_CODES[problem.statusCode]}\r\nContent-Type: ${problemMediaType}\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    )
  }
  socket.destroySoon()
}

/** Answers every error with a problem (RFC 9457). */
export function handleProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemFrom(error, request)
    // The request was given up because the client left, so nobody waits for it.
    const givenUp = error.name === 'AbortError' && request.raw.destroyed
    if (problem.statusCode >= 500 && !givenUp) request.log.error({ err: error }, 'request failed')
    return sendProblem(problem, request, reply)
  })
}

/** Whether an address matches a path such as `/v1/quotes/:id`. */
function isOfPath(address: readonly string[], path: readonly string[]): boolean {
  return (
    address.length === path.length &&
    path.every((name, n) => (name.startsWith(':') ? address[n] !== '' : address[n] === name))
  )
}

/**
 * Answers 404 for paths that no operation has, and 405 with `Allow` for methods that the path does not support. This is
 * decided before the body is read, so that a wrong path never complains about the body.
 */
export function answerUnknownAddresses(app: FastifyInstance): void {
  const paths = new Map<string, readonly string[]>()
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return
    paths.set(url, [...(paths.get(url) ?? []), ...[method].flat()])
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.is404 && request.method !== 'OPTIONS') return done()
    const address = request.url.split('?', 1)[0] ?? ''
    const segments = address.split('/')
    const methods = [...paths].find(([path]) => isOfPath(segments, path.split('/')))?.[1]
    if (methods === undefined) return done(new Problem('not-found', `No operation has the path ${address}.`))
    const allow = [...methods, 'OPTIONS'].sort().join(', ')
    if (request.method === 'OPTIONS')
      return void reply
        .code(204)
        .headers({ allow, ...preflightHeaders(allow) })
        .send()
    done(new Problem('method-not-allowed', `${address} does not support ${request.method}.`, { headers: { allow } }))
  })
}
