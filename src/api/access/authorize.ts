import type { FastifyInstance, FastifyRequest } from 'fastify'
import { findKey, type ApiKey } from '../../access/keys.ts'
import { allows, type Scope } from '../../access/scopes.ts'
import { findSession, type Session } from '../../access/sessions.ts'
import type { Actor } from '../../database/audit.ts'
import { Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { sessionToken } from './session-cookie.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The key that the request came with; null without one. */
    apiKey: ApiKey | null
    /** The session that the key is from; null where the request came with the key itself, or without one. */
    session: Session | null
  }
}

const challenge = 'Bearer realm="verbatim"'

/**
 * Looks up the key that a request carries, if any: in the header or, where somebody has signed in to the pages, by the
 * session. A session counts for what only reads, and for the forms of pages, which say that they are theirs; the API
 * writes for nobody whose browser was merely made to send a cookie. `authorizeRequests` decides what the key may do.
 */
export function identifyClients(app: FastifyInstance, { database }: Pick<Services, 'database'>): void {
  app.decorateRequest('apiKey', null)
  app.decorateRequest('session', null)
  app.addHook('onRequest', (request, _reply, done) => {
    const [, text] = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '') ?? []
    if (text !== undefined) {
      findKey(database, text).then((key) => {
        request.apiKey = key ?? null
        done()
      }, done)
      return
    }
    const token = sessionToken(request)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const counts = isRead || request.routeOptions.config.page === true
    if (token === undefined || !counts || request.headers.authorization !== undefined) return done()
    findSession(database, token).then((session) => {
      request.session = session ?? null
      request.apiKey = session?.key ?? null
      done()
    }, done)
  })
}

/**
 * Lets a request through where its route is open, or where it carries a key (RFC 6750) with the scope that the route
 * needs. Reading needs the scope `read` only where the setting READ_ACCESS says so. An invalid key is refused even
 * where none is needed.
 */
export function authorizeRequests(app: FastifyInstance, { settings }: Pick<Services, 'settings'>): void {
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/docs')) route.config = { ...route.config, scope: 'open' }
  })
  app.addHook('onRequest', (request, _reply, done) => {
    done(request.is404 || request.method === 'OPTIONS' ? undefined : refusal(request))
  })

  function refusal({ apiKey, headers, routeOptions }: FastifyRequest): Problem | undefined {
    const needed = routeOptions.config.scope ?? 'read'
    if (needed === 'open') return undefined
    if (apiKey === null && headers.authorization !== undefined) {
      const headers = { 'www-authenticate': `${challenge}, error="invalid_token"` }
      return new Problem(
        'key-invalid',
        'The key in the Authorization header is not a key of this service, or was revoked.',
        { headers },
      )
    }
    if (needed === 'read' && settings.READ_ACCESS === 'open') return undefined
    if (apiKey === null) {
      return new Problem('key-missing', `This requires an API key with the scope "${needed}".`, {
        headers: { 'www-authenticate': challenge },
      })
    }
    return scopeRefusal(apiKey, needed)
  }
}

/** The key that a request came with, for the log; only for routes that need one. */
export function actorOf({ apiKey }: FastifyRequest): Actor {
  return { id: apiKey!.id, name: apiKey!.name }
}

/** @throws Problem where the key lacks the scope. */
export function expectScope(key: ApiKey | null, needed: Scope): void {
  const refused = scopeRefusal(key, needed)
  if (refused) throw refused
}

function scopeRefusal(key: ApiKey | null, needed: Scope): Problem | undefined {
  if (key && allows(key.scopes, needed)) return undefined
  const headers = { 'www-authenticate': `${challenge}, error="insufficient_scope", scope="${needed}"` }
  return new Problem('scope-missing', `This requires an API key with the scope "${needed}".`, { headers })
}
