import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { findKey } from '../../access/keys.ts'
import { allows, type Scope } from '../../access/scopes.ts'
import { findSession, isFormOf } from '../../access/sessions.ts'
import { giveSession, sessionToken, takeSession } from '../../api/access/session-cookie.ts'
import { unwrap } from '../../api/background/writer.ts'
import type { Services } from '../../api/services.ts'
import { fieldsOf, type Fields } from '../form.ts'
import { pageConfig, sendPage } from '../page.ts'
import { signInView } from './sign-in-view.ts'

/** Why something is not done for whoever asks, with the status of the answer. */
export interface Refused {
  readonly status: 401 | 403 | 429
  readonly message: string
}

/** Who may do what with the forms of pages. */
export interface Gate {
  /** Begins a session with a key. @returns why not; null where it has begun */
  signIn(request: FastifyRequest, reply: FastifyReply, key: string): Promise<Refused | null>
  /**
   * Lets a form through that is from the session it comes with, or has a key in it, which then begins one.
   * @returns why not; null where it may be carried out
   */
  admit(request: FastifyRequest, reply: FastifyReply, fields: Fields, scope: Scope): Promise<Refused | null>
}

/** Keys cannot be guessed. This keeps those who try from costing anything. */
const failures = { points: 10, duration: 300 }

/** @param services those of the API */
export function createGate({ database, writer }: Pick<Services, 'database' | 'writer'>): Gate {
  const limiter = new RateLimiterMemory(failures)
  const signIn: Gate['signIn'] = async (request, reply, given) => {
    const { remainingPoints, msBeforeNext } = (await limiter.get(request.ip)) ?? { remainingPoints: 1, msBeforeNext: 0 }
    if (remainingPoints <= 0) {
      const seconds = Math.ceil(msBeforeNext / 1000)
      reply.header('retry-after', String(seconds))
      return { status: 429, message: `Too many keys were wrong. Try again in ${Math.ceil(seconds / 60)} minutes.` }
    }
    const key = await findKey(database, given.replace(/^Bearer\s+/i, ''))
    if (key === undefined) {
      // One more than are allowed is refused above.
      await limiter.consume(request.ip).catch(() => undefined)
      return { status: 401, message: wrongKey }
    }
    const { token } = unwrap(await writer.beginSession(key.id))
    giveSession(reply, token)
    request.session = (await findSession(database, token)) ?? null
    request.apiKey = key
    return null
  }
  return {
    signIn,
    admit: async (request, reply, fields, scope) => {
      if (request.session !== null) {
        if (!isFormOf(request.session, fields['token'])) return { status: 403, message: otherSession }
      } else {
        const refused =
          fields['key'] === undefined || fields['key'] === ''
            ? ({ status: 401, message: signedOut } as const)
            : await signIn(request, reply, fields['key'])
        if (refused) return refused
      }
      const { name, scopes } = request.session!.key
      if (allows(scopes, scope)) return null
      return { status: 403, message: `The key “${name}” does not allow this: it lacks the scope “${scope}”.` }
    },
  }
}

const wrongKey =
  'This is not a key of this service, or it was revoked. A key begins with “vk_”; copy it whole, as it was printed.'
const otherSession =
  'This form is from another session, or from another page. Nothing was done. It has been renewed: send it again.'
const signedOut = 'You are not signed in, or your session has ended. Enter your key; what you have entered is kept.'

/** The page at `/sign-in`, where one also signs out. */
export function signInPages(app: FastifyInstance, { writer }: Pick<Services, 'writer'>, gate: Gate): void {
  const open = { ...pageConfig, scope: 'open' } as const

  app.get('/sign-in', { config: open, schema: { hide: true } }, async (request, reply) => {
    const { next } = request.query as { next?: unknown }
    return sendPage(reply, signInView(request.session, { next: ownAddress(next) }))
  })

  app.post('/sign-in', { config: open, schema: { hide: true } }, async (request, reply) => {
    const fields = fieldsOf(request)
    if (fields['step'] === 'sign-out') return signOut(request, reply, fields)
    const next = ownAddress(fields['next'])
    const refused = await gate.signIn(request, reply, fields['key'] ?? '')
    if (refused) return sendPage(reply.code(refused.status), signInView(null, { next, problem: refused.message }))
    return reply.redirect(next ?? '/', 303)
  })

  async function signOut(request: FastifyRequest, reply: FastifyReply, fields: Fields): Promise<FastifyReply> {
    const { session } = request
    const token = sessionToken(request)
    if (session !== null && token !== undefined) {
      if (!isFormOf(session, fields['token']))
        return sendPage(reply.code(403), signInView(session, { next: undefined, problem: otherSession }))
      unwrap(await writer.endSession(token))
    }
    return takeSession(reply).redirect('/', 303)
  }
}

/** An address of this service that somebody is to be sent to; nothing else, so that no link here leads elsewhere. */
function ownAddress(given: unknown): string | undefined {
  if (typeof given !== 'string' || !given.startsWith('/')) return undefined
  const here = 'http://verbatim.invalid'
  const url = URL.parse(given, here)
  return url?.origin === here ? `${url.pathname}${url.search}${url.hash}` : undefined
}
