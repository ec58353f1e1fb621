import type { FastifyReply } from 'fastify'
import type { Database } from '../../database/engine.ts'
import { findQuote, type QuoteRow } from '../../database/queries/quotes.ts'
import { currentQuoteId } from '../../tracker/current-ids.ts'
import { redirect } from '../moved.ts'
import { Problem } from '../problems/problem.ts'
import { quoteAddress } from '../references.ts'

/** Why an operation on a quote may answer 301. */
export const movedQuote = 'The quote goes by another id since a fuller wording became known.'

/**
 * The quote of an id; or, having answered with its current address, nothing.
 * @param rest what of the address follows the id
 * @throws Problem where there never was one
 */
export async function quoteOrRedirect(
  database: Database,
  id: string,
  rest: string,
  reply: FastifyReply,
): Promise<QuoteRow | undefined> {
  const quote = await findQuote(database, id)
  if (quote !== undefined) return quote
  const current = await currentQuoteId(database, id)
  if (current === undefined) throw new Problem('not-found', `There is no quote "${id}".`)
  redirect(reply, `${quoteAddress(current)}${rest}`)
  return undefined
}
