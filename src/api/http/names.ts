import type { FastifyReply } from 'fastify'
import { Problem, type FieldError, type Near } from '../problems/problem.ts'

/** Things that have readable names: how one is found by its slug, or by what else it is called. */
export interface Named<Row> {
  /** What it is called in a problem: `speaker`. */
  readonly thing: string
  readonly find: (slug: string) => Promise<Row | undefined>
  /** Those that go by a name other than their own, the likeliest first. */
  readonly bearers: (slug: string) => Promise<readonly Near[]>
  /** Those whose names are most like one. */
  readonly nearest: (slug: string) => Promise<readonly Near[]>
}

/** When an operation answers with other addresses than the one asked for. */
export const otherName =
  'The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it.'

/**
 * The thing of a slug. Where that is only what a thing is also called, the request is answered with its address, or with
 * a choice if there are several, and there is nothing to return. The answer is not for ever: somebody else may come by
 * the name.
 * @param rest what of the address follows the slug
 * @throws Problem `not-found`, with the nearest names
 */
export async function findNamed<Row>(
  things: Named<Row>,
  slug: string,
  rest: string,
  reply: FastifyReply,
): Promise<Row | undefined> {
  const found = await things.find(slug)
  if (found !== undefined) return found
  const bearers = await things.bearers(slug)
  if (bearers.length === 0) throw await unknownName(things, slug)
  const query = reply.request.url.split('?', 2)[1]
  const choices = bearers.map(({ address, ...bearer }) => ({
    ...bearer,
    address: `${address}${rest}${query === undefined ? '' : `?${query}`}`,
  }))
  if (choices.length === 1) reply.redirect(choices[0]!.address, 307)
  else reply.code(300).serializer(JSON.stringify).type('application/json; charset=utf-8').send({ data: choices })
  return undefined
}

/** The problem of a slug that names nothing. @param parameter the one that holds it, if not the address */
export async function unknownName<Row>(things: Named<Row>, slug: string, parameter?: string): Promise<Problem> {
  const { thing } = things
  const bearers = await things.bearers(slug)
  const nearest = bearers.length > 0 ? bearers : await things.nearest(slug)
  const meant = nearest.length === 0 ? '' : ` Perhaps ${nearest.map((near) => `"${near.slug}"`).join(', ')} is meant.`
  const detail = `There is no ${thing} "${slug}".${meant}`
  const errors: FieldError[] = parameter === undefined ? [] : [{ parameter, detail }]
  return new Problem('not-found', detail, { errors, nearest })
}
