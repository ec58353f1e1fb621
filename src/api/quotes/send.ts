import type { FastifyReply, FastifyRequest } from 'fastify'
import type { QuoteFilter } from '../../database/queries/quote-filter.ts'
import type { QuoteSort } from '../../database/queries/quote-lists.ts'
import { goneSignal } from '../http/connections.ts'
import { isIncluded, splitQuery } from '../lists/parameters.ts'
import { sendList } from '../lists/send.ts'
import { invalidParameter } from '../problems/problem.ts'
import { expectOutlet } from '../outlets/find.ts'
import type { Services } from '../services.ts'
import { quoteList, type QuoteListQuery, type SortedFilter } from './list.ts'

/** Whether a page is more than one stretch of an index. Other requests should not wait for it. */
function isSlow({ sort, ...filter }: SortedFilter): boolean {
  const isOffIndex: Readonly<Record<keyof Required<QuoteFilter>, boolean>> = {
    speaker: false,
    from: sort !== 'first_seen',
    to: sort !== 'first_seen',
    outlet: true,
    medium: true,
    q: true,
    min_outlets: true,
    min_confidence: true,
    fidelity: true,
  }
  return Object.entries(filter).some(([name, given]) => given !== undefined && isOffIndex[name as keyof QuoteFilter])
}

/** The order of a list of quotes: the one asked for, or the usual one. @throws Problem for relevance without a search */
export function sortOf(
  q: string | undefined,
  sort: QuoteSort = q === undefined ? 'first_seen' : 'relevance',
): QuoteSort {
  if (sort === 'relevance' && q === undefined) {
    throw invalidParameter('sort', '"relevance" requires a search in q')
  }
  return sort
}

/** Answers a list of quotes. @throws Problem where relevance is asked for without a search */
export async function sendQuotes(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  query: QuoteListQuery,
) {
  const { page, filter: asked } = splitQuery(query)
  const { sort, ...filter } = asked
  await expectOutlet(services.database, filter.outlet)
  const sorted = { ...filter, sort: sortOf(filter.q, sort) }
  const answer = await sendList(services, request, reply, quoteList, { page, filter: sorted, slow: isSlow(sorted) })
  if (reply.sent || !isIncluded(request, 'facets')) return answer
  return { ...answer, facets: await services.reader.read('facets', filter, goneSignal(reply)) }
}
