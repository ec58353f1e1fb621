import type { FastifyInstance, FastifyRequest } from 'fastify'
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

/**
 * Lets a request through where its route is open, or where it carries a key (RFC 6750) with the scope that the route needs. Reading needs
 * the scope `read` only where the setting READ_ACCESS says so. A key that is not good is refused even where none is needed.
 */
export function authorizeRequests(app: FastifyInstance, { database, settings }: Pick<Services, 'database' | 'settings'>): void {
  app.decorateRequest('apiKey', null)
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/docs')) route.config = { ...route.config, scope: 'open' }
  })
  app.addHook('onRequest', async (request) => {
    if (request.is404) return
    const needed = request.routeOptions.config.scope ?? 'read'
    if (needed === 'open') return
    request.apiKey = await keyOf(request)
    if (request.apiKey === null) {
      if (needed === 'read' && settings.READ_ACCESS === 'open') return
      throw new Problem('key-missing', `This needs an API key with the scope "${needed}".`, { headers: { 'www-authenticate': challenge } })
    }
    if (needed === 'read' && settings.READ_ACCESS === 'open') return
    expectScope(request.apiKey, needed)
  })

  async function keyOf(request: FastifyRequest): Promise<ApiKey | null> {
    const given = request.headers.authorization
    if (given === undefined) return null
    const [, text = ''] = /^Bearer +(\S+) *$/i.exec(given) ?? []
    const key = await findKey(database, text)
    if (key) return key
    const headers = { 'www-authenticate': `${challenge}, error="invalid_token"` }
    throw new Problem('key-invalid', 'The key in the header Authorization is not one of this service, or was revoked.', { headers })
  }
}

/** @throws Problem where the key has not the scope. */
export function expectScope(key: ApiKey | null, needed: Scope): void {
  if (key && allows(key.scopes, needed)) return
  const headers = { 'www-authenticate': `${challenge}, error="insufficient_scope", scope="${needed}"` }
  throw new Problem('scope-missing', `This needs an API key with the scope "${needed}".`, { headers })
}
