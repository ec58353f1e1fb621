import type { FastifyReply, FastifyRequest } from 'fastify'
import { sessionSeconds } from '../../access/sessions.ts'

/** Behind TLS, the prefix makes browsers refuse the cookie from anybody but this very host. */
const nameFor = ({ protocol }: FastifyRequest): string => (protocol === 'https' ? '__Host-verbatim' : 'verbatim')

/** No script can read it, and no other site can have it sent with a form. */
const optionsFor = ({ protocol }: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: protocol === 'https' }) as const

/** What the browser sends of the session that it was given. */
export const sessionToken = (request: FastifyRequest): string | undefined => request.cookies[nameFor(request)]

/** Has the browser send this from now on. */
export const giveSession = (reply: FastifyReply, token: string): FastifyReply =>
  reply.setCookie(nameFor(reply.request), token, { ...optionsFor(reply.request), maxAge: sessionSeconds })

/** Has the browser forget its session. */
export const takeSession = (reply: FastifyReply): FastifyReply =>
  reply.clearCookie(nameFor(reply.request), optionsFor(reply.request))
