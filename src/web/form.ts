import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../api/problems/problem.ts'

/** What a form sends: the text of each field, without blanks at its ends. */
export type Fields = Readonly<Record<string, string | undefined>>

/** Forms hold a reason and a few names. Bytes. */
const longestForm = 64 * 1024

/** Takes what forms send, from pages of this service alone. */
export function takeForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: longestForm },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))),
  )
  app.addHook('onRequest', (request, _reply, done) => {
    const refused = request.method === 'POST' && !isFromHere(request)
    done(refused ? new Problem('foreign-form', 'This form was sent from a page of another site.') : undefined)
  })
}

/**
 * Whether a form may be from a page of this service, by what browsers say of its origin. Where nothing is said, the token
 * in the form decides.
 */
function isFromHere({ headers, protocol, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const here = URL.parse(`${protocol}://${host}`)?.host
  return headers.origin === undefined || URL.parse(headers.origin)?.host === here
}

/** The fields of a form that was sent. */
export const fieldsOf = ({ body }: FastifyRequest): Fields =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, string>).map(([name, value]) => [name, value.toWellFormed().trim()]),
  )
