import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Database, Positions } from '../../database/engine.ts'
import { Problem } from '../problems/problem.ts'
import { readingFrom } from './reading.ts'
import type { Standby } from './standby.ts'

/** Tells how far the database is when it holds what a request has written, and asks for an answer that holds it. */
const positionHeader = 'verbatim-position'

/** Seconds for which a browser sends back the position of what its forms wrote: a standby that is later has failed. */
const cookieSeconds = 60

/** What reading from a standby takes. */
export interface StandbyServices {
  /** Sees at once what is written. */
  readonly primary: Database
  readonly standby: Standby
  readonly positions: Positions
}

/**
 * Has requests that only read answered from the standby, unless they ask for what it does not hold yet, and tells those
 * that write the position of what they have written: in a header, and for forms of pages also in a cookie.
 */
export function readFromStandby(app: FastifyInstance, { primary, standby, positions }: StandbyServices): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (!isRead(request)) return done()
    placeFor(request).then((place) => readingFrom(place, done), done)
  })
  // Only here: what follows the arrival of a body belongs to no request.
  app.addHook('preHandler', (request, _reply, done) => (isRead(request) ? done() : readingFrom('primary', done)))
  app.addHook('onSend', async (request, reply, payload) => {
    // A stream is still being written to.
    const isWhole = payload == null || typeof payload === 'string' || Buffer.isBuffer(payload)
    if (isRead(request) || reply.statusCode >= 400 || !isWhole) return
    const position = await positions.written(primary)
    reply.header(positionHeader, position)
    if (request.routeOptions.config.page === true)
      reply.setCookie(positionHeader, position, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: cookieSeconds })
  })

  async function placeFor(request: FastifyRequest): Promise<'primary' | 'standby'> {
    if (!standby.answers) return 'primary'
    const given = request.headers[positionHeader]
    const text = typeof given === 'string' ? given : request.cookies[positionHeader]
    if (text === undefined) return 'standby'
    const position = positions.parse(text)
    if (position !== undefined) return (await standby.has(position)) ? 'standby' : 'primary'
    if (given === undefined) return 'standby'
    const detail = 'expected what this service sent in this header'
    throw new Problem('invalid-request', `Invalid header: ${positionHeader}.`, {
      errors: [{ parameter: positionHeader, detail }],
    })
  }
}

const isRead = ({ method }: FastifyRequest): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method)
