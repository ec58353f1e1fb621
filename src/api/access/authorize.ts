import type { FastifyInstance } from 'fastify'
import { findKey, type ApiKey } from '../../access/keys.ts'
import { allows, type Scope } from '../../access/scopes.ts'
import { Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The key that the request came with; null without one. */
    apiKey: ApiKey | null
  }
}

const challenge = 'Bearer realm="verbatim"'

/** Finds out whose key a request carries, if any. What the request may do is decided by `authorizeRequests`. */
export function identifyClients(app: FastifyInstance, { database }: Pick<Services, 'database'>): void {
  app.decorateRequest('apiKey', null)
  app.addHook('onRequest', async (request) => {
    const [, text] = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '') ?? []
    if (text !== undefined) request.apiKey = (await findKey(database, text)) ?? null
  })
}

/**
 * Lets a request through where its route is open, or where it carries a key (RFC 6750) with the scope that the route needs. Reading needs
 * the scope `read` only where the setting READ_ACCESS says so. A key that is not good is refused even where none is needed.
 */
export function authorizeRequests(app: FastifyInstance, { settings }: Pick<Services, 'settings'>): void {
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/docs')) route.config = { ...route.config, scope: 'open' }
  })
  app.addHook('onRequest', async (request) => {
    if (request.is404 || request.method === 'OPTIONS') return
    const needed = request.routeOptions.config.scope ?? 'read'
    if (needed === 'open') return
    if (request.apiKey === null && request.headers.authorization !== undefined) {
      const headers = { 'www-authenticate': `${challenge}, error="invalid_token"` }
      throw new Problem('key-invalid', 'The key in the header Authorization is not one of this service, or was revoked.', { headers })
    }
    if (needed === 'read' && settings.READ_ACCESS === 'open') return
    if (request.apiKey === null) {
      throw new Problem('key-missing', `This needs an API key with the scope "${needed}".`, { headers: { 'www-authenticate': challenge } })
    }
    expectScope(request.apiKey, needed)
  })
}

/** @throws Problem where the key has not the scope. */
export function expectScope(key: ApiKey | null, needed: Scope): void {
  if (key && allows(key.scopes, needed)) return
  const headers = { 'www-authenticate': `${challenge}, error="insufficient_scope", scope="${needed}"` }
  throw new Problem('scope-missing', `This needs an API key with the scope "${needed}".`, { headers })
}
