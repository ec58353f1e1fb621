import type { FastifyInstance } from 'fastify'
import { decodeUtf8 } from '../../articles/ndjson.ts'
import { Problem } from '../problems/problem.ts'

/**
 * Takes JSON in UTF-8 alone (RFC 8259, 8.1): of other bytes something else would be read, and stored, than what was
 * sent.
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
