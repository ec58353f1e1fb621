import { allows } from '../access/scopes.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { stylePolicy } from '../api/http/headers.ts'
import type { Reading } from './parts/cite.ts'
import { renderPage, renderSaved, type Page } from './layout.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer is for people, and so are its problems. */
    page?: true
  }
}

/** A page may load our own style, script and pictures, and send its forms to us: nothing else, and nothing within it. */
const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Sends a page in the common frame, which may load nothing but our own files. It is another for who has signed in.
 * Browsers tell our own forms where they come from, and other sites nothing.
 */
export function sendPage(reply: FastifyReply, page: Page): FastifyReply {
  const { url, session } = reply.request
  return reply
    .headers({ 'content-security-policy': pagePolicy, 'referrer-policy': 'same-origin', vary: 'Cookie' })
    .type('text/html; charset=utf-8')
    .send(renderPage(page, url, session).markup)
}

/**
 * Sends a page as a file that needs nothing else, to be kept: its style is within it, and its links lead here.
 * @param name of the file
 */
export function savePage(reply: FastifyReply, page: Page, name: string): FastifyReply {
  const { protocol, host, url } = reply.request
  return reply
    .header('content-security-policy', stylePolicy)
    .header('content-disposition', `attachment; filename="${name}"`)
    .type('text/html; charset=utf-8')
    .send(renderSaved(page, url, `${protocol}://${host}`))
}

/** Where and when a page is read, for those who cite it. The day is enough, and keeps the page the same for as long. */
export const readingOf = ({ protocol, host }: FastifyRequest): Reading => ({
  origin: `${protocol}://${host}`,
  day: new Date().toISOString().slice(0, 10),
})

/** Whether whoever reads a page may correct what it shows. */
export const mayCorrect = ({ session }: FastifyRequest): boolean =>
  session !== null && allows(session.key.scopes, 'curate')

/** What every route of a page has. */
export const pageConfig = { page: true, formats: ['html'] } as const

/**
 * Leaves empty fields out of the query: a form without scripts sends every field, and an empty one filters nothing.
 */
export function dropEmptyFields(app: FastifyInstance): void {
  app.addHook('preValidation', (request: FastifyRequest, _reply, done) => {
    const query = request.query as Record<string, unknown>
    for (const [name, value] of Object.entries(query)) if (value === '') delete query[name]
    done()
  })
}
