import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listQuoteQuotations } from '../../database/queries/quotations.ts'
import { statementOfQuote } from '../../database/queries/statements.ts'
import { json } from '../documentation/route.ts'
import { csvType } from '../formats/csv.ts'
import { chooseFormat, formatParameter, mediaTypes, sendLinked } from '../formats/formats.ts'
import { quoteAsLinkedData } from '../formats/linked-data.ts'
import { goneSignal } from '../http/connections.ts'
import { csvParameter, namesParameter } from '../lists/parameters.ts'
import { pick } from '../lists/definition.ts'
import { pageHeaders } from '../lists/page.ts'
import { id, minConfidence } from '../shared/parameters.ts'
import { sendWritten } from '../background/answers.ts'
import type { Services } from '../services.ts'
import { expectSpeaker } from '../speakers/find.ts'
import { collationAnswerSchema, collationFormMeanings, collationForms, sendCollation } from './collation.ts'
import { movedQuote, quoteOrRedirect, quoteProblems } from './find.ts'
import { quoteListQuery } from './list.ts'
import { serialiseQuoteDetail } from './serialise.ts'
import { quoteDetailSchema, quotePageSchema, variantsSchema } from './schema.ts'
import { variantForms } from './queries.ts'
import { sendQuotes } from './send.ts'

const links = ['fits', 'recurrences', 'relays', 'translations'] as const

/** Quotes, and how each outlet prints them. */
export const quoteRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  const { database, reader, settings } = services
  const params = z.strictObject({ id: id('Opaque id of the quote.') })
  const querystring = z.strictObject({ min_confidence: minConfidence.optional() })

  app.get(
    '/v1/quotes',
    {
      config: { problems: ['not-found'], formats: ['ndjson', 'csv', 'jsonld'] },
      schema: {
        operationId: 'listQuotes',
        tags: ['Search quotes'],
        summary: 'List and search quotes',
        description:
          'Lists what was said: each quote once, with its fullest wording, no matter how many outlets print it.',
        querystring: quoteListQuery(settings.PAGE_LIMIT),
        response: { 200: json('A page of quotes.', quotePageSchema, pageHeaders) },
      },
    },
    async (request, reply) => {
      await expectSpeaker(database, request.query.speaker)
      return sendQuotes(services, request, reply, request.query)
    },
  )

  app.get(
    '/v1/quotes/:id',
    {
      config: { problems: quoteProblems, moved: movedQuote, formats: ['jsonld', 'annotation'] },
      schema: {
        operationId: 'getQuote',
        tags: ['Search quotes'],
        summary: 'Get a quote',
        description:
          'Returns a quote with all its wordings, the outlets and articles that print them, and why each belongs to it.',
        params,
        querystring: querystring.extend({
          ...formatParameter(['json', 'jsonld', 'annotation'], {
            json: '`json`: the quote.',
            jsonld: '`jsonld`: a schema.org Quotation.',
          }),
          include: namesParameter(links, 'Other quotes to add').optional(),
        }),
        response: { 200: json('The quote.', quoteDetailSchema) },
      },
    },
    async (request, reply) => {
      const {
        params: { id },
        query: { min_confidence = 0, include },
      } = request
      const format = chooseFormat(request, ['json', 'jsonld', 'annotation'] as const)
      const quote = await quoteOrRedirect(database, id, '', reply)
      if (quote === undefined) return reply
      if (format === 'annotation') {
        const asked = { quote, least: min_confidence, address: request.url }
        return sendWritten(
          reply,
          await reader.read('annotations', asked, goneSignal(reply)),
          mediaTypes.annotation,
        ) as never
      }
      const printed = await listQuoteQuotations(database, quote.id, min_confidence)
      if (format === 'jsonld') return sendLinked(reply, format, quoteAsLinkedData(quote, printed)) as never
      const detail = { ...serialiseQuoteDetail(quote, printed), statement: await statementOfQuote(database, quote.id) }
      if (include === undefined) return detail
      return { ...detail, ...pick(await reader.read('links', quote, goneSignal(reply)), include.split(',')) }
    },
  )

  app.get(
    '/v1/quotes/:id/variants',
    {
      config: { problems: quoteProblems, moved: movedQuote, formats: ['csv'] },
      schema: {
        operationId: 'getQuoteVariants',
        tags: ['Compare wordings'],
        summary: 'Compare how outlets print a quote',
        description:
          "Compares each outlet's wording with the fullest one: aligned word by word, with the kind of each difference.",
        params,
        querystring: querystring.extend({
          ...formatParameter(variantForms, { json: '`json`: the variants.', csv: '`csv`: a row for each printing.' }),
          ...csvParameter,
        }),
        response: { 200: json('The variants.', variantsSchema) },
      },
    },
    async (request, reply) => {
      const { min_confidence: least = 0, csv } = request.query
      const form = chooseFormat(request, variantForms)
      const quote = await quoteOrRedirect(database, request.params.id, '/variants', reply)
      if (quote === undefined) return reply
      return sendWritten(
        reply,
        await reader.read('variants', { quote, least, form, csv }, goneSignal(reply)),
        form === 'csv' ? csvType : undefined,
      ) as never
    },
  )

  app.get(
    '/v1/quotes/:id/collation',
    {
      config: { problems: quoteProblems, moved: movedQuote, formats: ['csv', 'html', 'tei'] },
      schema: {
        operationId: 'getQuoteCollation',
        tags: ['Compare wordings'],
        summary: 'Collate the printings of a quote',
        description:
          'Sets all printings of a quote side by side, in one table with a row for every place at which any article differs from the fullest wording.',
        params,
        querystring: z.strictObject({ ...formatParameter(collationForms, collationFormMeanings), ...csvParameter }),
        response: { 200: json('The collation.', collationAnswerSchema) },
      },
    },
    async (request, reply) => {
      const format = chooseFormat(request, collationForms)
      const quote = await quoteOrRedirect(database, request.params.id, '/collation', reply)
      if (quote === undefined) return reply
      return sendCollation(
        reply,
        format,
        await reader.read('collation', { quote, form: format, csv: request.query.csv }, goneSignal(reply)),
      ) as never
    },
  )
}
