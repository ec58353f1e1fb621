import type { FastifyReply, FastifyRequest } from 'fastify'
import type { QuoteFilter, QuoteSort } from '../../database/queries/quotes.ts'
import { goneSignal } from '../http/connections.ts'
import { isIncluded } from '../lists/parameters.ts'
import { sendList } from '../lists/send.ts'
import { Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { quoteList, type SortedFilter } from './list.ts'

type QuoteListQuery = QuoteFilter & {
  sort?: QuoteSort | undefined
  limit: number
  cursor?: string | undefined
  fields?: string | undefined
}

/** Whether a page is more than one stretch of an index: whoever else asks for one should not wait for it. */
const isSlow = ({ sort, outlet, medium, q, from, to, min_outlets, min_confidence, fidelity }: SortedFilter): boolean =>
  [outlet, medium, q, min_outlets, min_confidence, fidelity, ...(sort === 'first_seen' ? [] : [from, to])].some(
    (given) => given !== undefined,
  )

/** Answers a list of quotes. @throws Problem where relevance is asked for without words. */
export async function sendQuotes(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  query: QuoteListQuery,
) {
  const { sort = query.q === undefined ? 'first_seen' : 'relevance', limit, cursor, fields } = query
  const { speaker, outlet, medium, q, from, to, min_outlets, min_confidence, fidelity } = query
  const filter = { speaker, outlet, medium, q, from, to, min_outlets, min_confidence, fidelity }
  if (sort === 'relevance' && q === undefined) {
    const detail = '"relevance" needs words to search for in q'
    throw new Problem('invalid-request', 'Not valid in the address: sort.', { errors: [{ parameter: 'sort', detail }] })
  }
  const sorted = { ...filter, sort }
  const page = await sendList(services, request, reply, { limit, cursor, fields }, quoteList, {
    filter: sorted,
    slow: isSlow(sorted),
  })
  if (reply.sent || !isIncluded(request, 'facets')) return page
  return { ...page, facets: await services.reader.read('facets', filter, goneSignal(reply)) }
}
