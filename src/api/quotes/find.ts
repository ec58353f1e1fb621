import type { FastifyReply } from 'fastify'
import type { Database } from '../../database/engine.ts'
import { findQuote, type QuoteRow } from '../../database/queries/quotes.ts'
import { currentQuoteId } from '../../tracker/current-ids.ts'
import { findOrRedirect } from '../http/redirect.ts'
import { goneByEdit } from './gone.ts'
import { quoteAddress } from '../shared/references.ts'

/** Why an operation on a quote may answer 301. */
export const movedQuote = 'The quote has another id since it was found to be one with an older quote.'

/** The problems of an operation on a quote. */
export const quoteProblems = ['not-found', 'quote-gone'] as const

/**
 * The quote of an id, as `findOrRedirect` finds it.
 * @param rest what of the address follows the id
 * @param address where a quote is found
 */
export const quoteOrRedirect = (
  database: Database,
  id: string,
  rest: string,
  reply: FastifyReply,
  address = quoteAddress,
): Promise<QuoteRow | undefined> =>
  findOrRedirect(
    {
      thing: 'quote',
      find: (name) => findQuote(database, name),
      currentId: (name) => currentQuoteId(database, name),
      address,
      gone: (name) => goneByEdit(database, name),
    },
    id,
    rest,
    reply,
  )
