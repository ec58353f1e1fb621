import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { goneSignal } from '../../api/http/connections.ts'
import { readPage } from '../../api/lists/page.ts'
import { splitQuery, usualLimit } from '../../api/lists/parameters.ts'
import { quoteList, quoteListQuery } from '../../api/quotes/list.ts'
import { sortOf } from '../../api/quotes/send.ts'
import type { Services } from '../../api/services.ts'
import { pageConfig, sendPage } from '../page.ts'
import { searchView } from './search-view.ts'

/** The page at `/quotes`: a search, the address of which holds all of it. */
export const searchPage: FastifyPluginAsyncZod<Services> = async (app, { reader, settings }) => {
  const querystring = quoteListQuery(settings.PAGE_LIMIT).omit({ format: true, csv: true, fields: true, include: true })

  app.get('/quotes', { config: pageConfig, schema: { hide: true, querystring } }, async (request, reply) => {
    const { page, filter: asked } = splitQuery(request.query)
    // A form whose words are taken away still asks for their order.
    const { sort, ...filtered } = asked
    const usual = asked.q === undefined && sort === 'relevance' ? undefined : sort
    const filter = { ...filtered, sort: sortOf(asked.q, usual) }
    const { list } = quoteList
    const gone = goneSignal(reply)
    const { rows, next_url } = await readPage(
      request,
      reply,
      { cursor: page.cursor, limit: page.limit ?? usualLimit(settings.PAGE_LIMIT) },
      quoteList,
      filter,
      (after, limit) => reader.read('rows', { list, filter, after, limit }, gone) as never,
    )
    const [facets, total] = await Promise.all([
      reader.read('facets', filtered, gone),
      reader.read('total', { list, filter }, gone),
    ])
    const quotes = rows.map(quoteList.serialise)
    return sendPage(
      reply,
      searchView({ filter, quotes, facets, total, next: next_url, isFirst: page.cursor === undefined }),
    )
  })
}
