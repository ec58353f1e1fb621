import type { FastifyReply } from 'fastify'
import { Problem } from '../problems/problem.ts'

/** How a thing is found by its id, which may be one that it had before. */
export interface Findable<Row> {
  /** What it is called in a problem: `quote`. */
  readonly thing: string
  readonly find: (id: string) => Promise<Row | undefined>
  /** The id by which something goes that had another. */
  readonly currentId: (id: string) => Promise<string | undefined>
  readonly address: (id: string) => string
  /** The problem for something that was there; undefined where nothing was. */
  readonly gone?: (id: string) => Promise<Problem | undefined>
}

/**
 * The thing of an id. Where it goes by another id now, the request is answered with its current address, the query
 * going along, and there is nothing to return.
 * @param rest what of the address follows the id
 * @throws Problem `not-found` where there never was one, or what `gone` says
 */
export async function findOrRedirect<Row>(
  { thing, find, currentId, address, gone }: Findable<Row>,
  id: string,
  rest: string,
  reply: FastifyReply,
): Promise<Row | undefined> {
  const found = await find(id)
  if (found !== undefined) return found
  const current = await currentId(id)
  if (current === undefined) throw (await gone?.(id)) ?? new Problem('not-found', `There is no ${thing} "${id}".`)
  const query = reply.request.url.split('?', 2)[1]
  reply.redirect(`${address(current)}${rest}${query === undefined ? '' : `?${query}`}`, 301)
  return undefined
}
