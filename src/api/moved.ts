import type { FastifyReply } from 'fastify'

/** Answers with the current address of something that had another; what was asked goes along. */
export function redirect(reply: FastifyReply, address: string): void {
  const query = reply.request.url.split('?', 2)[1]
  reply.redirect(query === undefined ? address : `${address}?${query}`, 301)
}
