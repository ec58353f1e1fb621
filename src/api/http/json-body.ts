import type { FastifyInstance } from 'fastify'
import { decodeUtf8 } from '../../articles/ndjson.ts'
import { Problem } from '../problems/problem.ts'

/**
 * Accepts JSON in UTF-8 only (RFC 8259, 8.1): from other bytes, something else than what was sent would be read, and
 * stored.
 */
export function takeJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const text = decodeUtf8(body)
    if (text === null) return done(new Problem('malformed-body', 'The body is not UTF-8.'))
    return parse(request, text, done)
  })
}
