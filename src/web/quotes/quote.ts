import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { serialiseSpread } from '../../api/aggregates/spread.ts'
import { readJson } from '../../api/background/answers.ts'
import { goneSignal } from '../../api/http/connections.ts'
import { quoteOrRedirect } from '../../api/quotes/find.ts'
import { variantsSchema } from '../../api/quotes/schema.ts'
import { serialiseQuoteDetail } from '../../api/quotes/serialise.ts'
import type { Services } from '../../api/services.ts'
import { id } from '../../api/shared/parameters.ts'
import { firstPrintings } from '../../database/queries/aggregates.ts'
import { textsOf } from '../../database/queries/articles.ts'
import { listQuoteQuotations } from '../../database/queries/quotations.ts'
import { statementOfQuote } from '../../database/queries/statements.ts'
import { quotePage } from '../addresses.ts'
import { mayCorrect, pageConfig, readingOf, sendPage } from '../page.ts'
import { quoteView } from './quote-view.ts'

const params = z.strictObject({ id: id('Opaque id of the quote.') })
const querystring = z.strictObject({ order: z.enum(['gravest', 'time']).default('gravest') })

/** The page at `/quotes/{id}`: how each outlet prints a quote. */
export const quotePages: FastifyPluginAsyncZod<Services> = async (app, { database, reader }) => {
  app.get(
    '/quotes/:id',
    { config: pageConfig, schema: { hide: true, params, querystring } },
    async (request, reply) => {
      const quote = await quoteOrRedirect(database, request.params.id, '', reply, quotePage)
      if (quote === undefined) return reply
      const gone = goneSignal(reply)
      const printed = await listQuoteQuotations(database, quote.id, 0)
      const [variants, links, spread, statement, texts] = await Promise.all([
        reader.read('variants', { quote, least: 0, form: 'json' }, gone),
        reader.read('links', quote, gone),
        firstPrintings(database, quote.id),
        statementOfQuote(database, quote.id),
        textsOf(database, [...new Set(printed.map(({ article_id: article }) => article))]),
      ])
      return sendPage(
        reply,
        quoteView({
          quote: serialiseQuoteDetail(quote, printed),
          variants: readJson(variantsSchema, variants).variants,
          links,
          spread: serialiseSpread(quote, spread),
          statement,
          texts,
          order: request.query.order,
          reading: readingOf(request),
          correcting: mayCorrect(request),
        }),
      )
    },
  )
}
