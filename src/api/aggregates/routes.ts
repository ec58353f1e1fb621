import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  countKeys,
  firstPrintings,
  keysInOrder,
  mostConsidered,
  type CountKey,
} from '../../database/queries/aggregates.ts'
import { json } from '../documentation/route.ts'
import { csvType, sendTable } from '../formats/csv.ts'
import { chooseFormat, formatParameter, mediaTypes } from '../formats/formats.ts'
import { goneSignal } from '../http/connections.ts'
import { otherName } from '../http/names.ts'
import { stylePolicy } from '../http/headers.ts'
import { outletNamed } from '../outlets/find.ts'
import { csvParameter, limitParameter, listParameters, namesParameter, splitQuery } from '../lists/parameters.ts'
import { sendList } from '../lists/send.ts'
import { pageHeaders, pageOf } from '../lists/page.ts'
import { id, slug } from '../shared/parameters.ts'
import { invalidParameter } from '../problems/problem.ts'
import { movedQuote, quoteOrRedirect, quoteProblems } from '../quotes/find.ts'
import { sendWritten } from '../background/answers.ts'
import type { Services } from '../services.ts'
import { speakerNamed, speakerOrRedirect } from '../speakers/find.ts'
import { dayRange, outletFilter, outletShown, shownSpeaker, speakerFilter, timelineQuery } from './asked.ts'
import { countList } from './list.ts'
import { timelineForms, type AskedTimeline } from './queries.ts'
import { coQuotedSchema, countSchema, spreadSchema, timelineSchema } from './schema.ts'
import { serialiseSpread, spreadColumns } from './spread.ts'

type TimelineQuery = z.output<typeof timelineQuery>

const timelineTypes = { json: undefined, csv: csvType, svg: mediaTypes.svg } as const

/** How much is quoted: whom, by which outlets and when. */
export const aggregateRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  const { database, reader, settings } = services
  const speakerParams = z.strictObject({ slug: slug('Readable id of the speaker.', 'delcy-rodriguez') })

  async function sendTimeline(request: FastifyRequest, reply: FastifyReply, query: TimelineQuery) {
    const format = chooseFormat(request, timelineForms)
    const { speaker, outlet, ...rest } = query
    const asked: AskedTimeline = {
      ...rest,
      speaker: speaker === undefined ? null : shownSpeaker(await speakerNamed(database, speaker)),
      outlet: outlet === undefined ? null : await outletShown(database, outlet),
      format,
    }
    if (format === 'svg') reply.header('content-security-policy', stylePolicy)
    return sendWritten(reply, await reader.read('timeline', asked, goneSignal(reply)), timelineTypes[format]) as never
  }

  app.get(
    '/v1/timeline',
    {
      config: { problems: ['not-found'], formats: ['csv', 'svg'] },
      schema: {
        operationId: 'getTimeline',
        tags: ['Count and chart'],
        summary: 'Chart how much was quoted over time',
        description:
          'Counts the quotations printed in quotation marks on each day, or in each week or month, as numbers or as a chart.',
        querystring: timelineQuery,
        response: { 200: json('The timeline.', timelineSchema) },
      },
    },
    async (request, reply) => sendTimeline(request, reply, request.query),
  )

  app.get(
    '/v1/speakers/:slug/timeline',
    {
      config: { problems: ['not-found'], otherName, formats: ['csv', 'svg'] },
      schema: {
        operationId: 'getSpeakerTimeline',
        tags: ['Count and chart'],
        summary: 'Chart how much a speaker was quoted over time',
        description:
          "Counts a speaker's quotations printed in quotation marks on each day, or in each week or month, as numbers or as a chart.",
        params: speakerParams,
        querystring: timelineQuery.omit({ speaker: true }),
        response: { 200: json('The timeline.', timelineSchema) },
      },
    },
    async (request, reply) => {
      const speaker = await speakerOrRedirect(database, request.params.slug, '/timeline', reply)
      return speaker === undefined ? reply : sendTimeline(request, reply, { ...request.query, speaker: speaker.slug })
    },
  )

  app.get(
    '/v1/speakers/:slug/co-quoted',
    {
      config: { problems: ['not-found'], otherName },
      schema: {
        operationId: 'getCoQuotedSpeakers',
        tags: ['Count and chart'],
        summary: 'List who is quoted together with a speaker',
        description: `Lists the other speakers quoted in the articles that quote a speaker, or in the ${mostConsidered} most recent ones if there are more.`,
        params: speakerParams,
        querystring: z.strictObject({
          limit: limitParameter(settings.PAGE_LIMIT, 'Maximum number of speakers to return.'),
        }),
        response: { 200: json('The other speakers.', coQuotedSchema) },
      },
    },
    async ({ params, query }, reply) => {
      const speaker = await speakerOrRedirect(database, params.slug, '/co-quoted', reply)
      if (speaker === undefined) return reply
      const asked = { speaker: shownSpeaker(speaker), limit: query.limit }
      return sendWritten(reply, await reader.read('coQuoted', asked, goneSignal(reply))) as never
    },
  )

  app.get(
    '/v1/quotes/:id/spread',
    {
      config: { problems: quoteProblems, moved: movedQuote, formats: ['csv'] },
      schema: {
        operationId: 'getQuoteSpread',
        tags: ['Count and chart'],
        summary: 'Show how a quote spread',
        description: 'Shows which outlet printed a quote first, and how long after it each of the others did.',
        params: z.strictObject({ id: id('Opaque id of the quote.') }),
        querystring: z.strictObject({
          ...formatParameter(['json', 'csv'], {
            json: '`json`: the outlets.',
            csv: '`csv`: a row for each outlet.',
          }),
          ...csvParameter,
        }),
        response: { 200: json('The spread.', spreadSchema) },
      },
    },
    async (request, reply) => {
      const format = chooseFormat(request, ['json', 'csv'] as const)
      const quote = await quoteOrRedirect(database, request.params.id, '/spread', reply)
      if (quote === undefined) return reply
      const spread = serialiseSpread(quote, await firstPrintings(database, quote.id))
      return format === 'csv' ? (sendTable(reply, spread.data, spreadColumns, request.query.csv) as never) : spread
    },
  )

  app.get(
    '/v1/counts',
    {
      config: { problems: ['not-found'], formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listCounts',
        tags: ['Count and chart'],
        summary: 'Count quotations by speaker, outlet and day',
        description:
          'Counts quotations printed in quotation marks, grouped by speaker, outlet and/or day. Grouping by day, or filtering by date, leaves out undated ' +
          'articles; grouping by speaker leaves out quotations without a known speaker, and counts words of several who speak together for each of them, too.',
        querystring: z.strictObject({
          by: namesParameter(countKeys, 'What to group by, separated by commas'),
          speaker: speakerFilter,
          outlet: outletFilter,
          ...dayRange,
          sort: z
            .enum(['key', 'quotations'])
            .default('key')
            .describe(
              '`key`: in the order of the groups, those of one speaker or outlet together and days in order. `quotations`: most quotations first; only when grouping by a single name.',
            ),
          ...listParameters(settings.PAGE_LIMIT, countSchema),
        }),
        response: { 200: json('A page of counts.', pageOf(countSchema, 'counts'), pageHeaders) },
      },
    },
    async (request, reply) => {
      const { page, filter: asked } = splitQuery(request.query)
      const { by, speaker, outlet, ...rest } = asked
      const keys = [...new Set(by.split(','))] as CountKey[]
      if (rest.sort === 'quotations' && keys.length > 1) {
        throw invalidParameter('sort', 'expected "key": only counts grouped by a single name can be sorted by number')
      }
      const filter = {
        ...rest,
        by: keysInOrder(keys),
        speaker: speaker === undefined ? undefined : (await speakerNamed(database, speaker)).id,
        outlet: outlet === undefined ? undefined : (await outletNamed(database, outlet)).id,
      }
      return sendList(services, request, reply, countList, { page, filter, slow: true })
    },
  )
}
