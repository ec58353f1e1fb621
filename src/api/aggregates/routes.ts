import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  countKeys,
  firstPrintings,
  keysInOrder,
  mostCompany,
  type CountKey,
} from '../../database/queries/aggregates.ts'
import { json } from '../documentation/route.ts'
import { csvType, sendTable } from '../formats/csv.ts'
import { chooseFormat, formatParameter, mediaTypes } from '../formats/formats.ts'
import { goneSignal } from '../http/connections.ts'
import { stylePolicy } from '../http/headers.ts'
import { outletNamed } from '../outlets/list.ts'
import { listParameters, namesParameter, splitQuery } from '../lists/parameters.ts'
import { sendList } from '../lists/send.ts'
import { pageHeaders, pageOf } from '../lists/page.ts'
import { id, slug, wholeNumber } from '../shared/parameters.ts'
import { Problem } from '../problems/problem.ts'
import { movedQuote, quoteOrRedirect } from '../quotes/find.ts'
import { sendWritten } from '../background/answers.ts'
import type { Services } from '../services.ts'
import { speakerNamed } from '../speakers/list.ts'
import { countList } from './list.ts'
import { timelineForms, type AskedTimeline, type NamedOutlet, type NamedSpeaker } from './queries.ts'
import { companySchema, countSchema, spreadSchema, timelineSchema } from './schema.ts'
import { serialiseSpread, spreadColumns } from './spread.ts'
import { periods } from './timeline.ts'

const day = (description: string, example: string) =>
  z.iso.date({ error: 'expected a date (2026-01-09)' }).meta({ description, examples: [example] })

const dayRange = {
  from: day('Only what was published on this day (UTC) or later.', '2026-01-01').optional(),
  to: day('Only what was published on this day (UTC) or earlier.', '2026-12-31').optional(),
}
const outletFilter = slug('Only articles of this outlet.', 'harrow-bay-courier').optional()
const speakerFilter = slug('Only quotations of this speaker.', 'delcy-rodriguez').optional()

const timelineQuery = z.strictObject({
  speaker: speakerFilter,
  outlet: outletFilter,
  ...dayRange,
  per: z.enum(periods).default('day').describe('What each point stands for; weeks begin on Mondays.'),
  ...formatParameter(timelineForms, {
    json: '`json`',
    csv: '`csv`, a line for each point; the last line begins with `#end`',
    svg: '`svg`, drawn, with its own light and dark style',
  }),
})

type TimelineQuery = z.output<typeof timelineQuery>

const timelineTypes = { json: undefined, csv: csvType, svg: mediaTypes.svg } as const

/** How much is quoted: whom, by which outlets and when. */
export const aggregateRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  const { database, reader, settings } = services
  const speakerParams = z.strictObject({ slug: slug('Readable id of the speaker.', 'delcy-rodriguez') })

  async function speakerShown(named: string): Promise<NamedSpeaker> {
    const { id, slug, name, kind } = await speakerNamed(database, named)
    return { id, shown: { slug, name, kind } }
  }

  async function outletShown(named: string): Promise<NamedOutlet> {
    const { id, slug, name } = await outletNamed(database, named)
    return { id, shown: { slug, name } }
  }

  async function sendTimeline(request: FastifyRequest, reply: FastifyReply, query: TimelineQuery) {
    const format = chooseFormat(request, timelineForms)
    const { speaker, outlet, ...rest } = query
    const asked: AskedTimeline = {
      ...rest,
      speaker: speaker === undefined ? null : await speakerShown(speaker),
      outlet: outlet === undefined ? null : await outletShown(outlet),
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
        tags: ['Aggregates'],
        summary: 'Show how much was quoted when',
        description:
          'How many quotations were printed in quotation marks on each day, week or month, as numbers or drawn.',
        querystring: timelineQuery,
        response: { 200: json('The timeline.', timelineSchema) },
      },
    },
    async (request, reply) => sendTimeline(request, reply, request.query),
  )

  app.get(
    '/v1/speakers/:slug/timeline',
    {
      config: { problems: ['not-found'], formats: ['csv', 'svg'] },
      schema: {
        operationId: 'getSpeakerTimeline',
        tags: ['Aggregates'],
        summary: 'Show when a speaker was quoted',
        description:
          "How many of a speaker's quotations were printed in quotation marks on each day, week or month, as numbers or drawn.",
        params: speakerParams,
        querystring: timelineQuery.omit({ speaker: true }),
        response: { 200: json('The timeline.', timelineSchema) },
      },
    },
    async (request, reply) => sendTimeline(request, reply, { ...request.query, speaker: request.params.slug }),
  )

  app.get(
    '/v1/speakers/:slug/company',
    {
      config: { problems: ['not-found'] },
      schema: {
        operationId: 'getSpeakerCompany',
        tags: ['Aggregates'],
        summary: 'Show who is quoted together with a speaker',
        description: `Who else is quoted in the articles that quote a speaker: in the ${mostCompany} newest of them, where there are more.`,
        params: speakerParams,
        querystring: z.strictObject({
          limit: wholeNumber({
            min: 1,
            max: settings.PAGE_LIMIT,
            description: 'Most others to tell.',
            example: 20,
          }).default(Math.min(20, settings.PAGE_LIMIT)),
        }),
        response: { 200: json('The company.', companySchema) },
      },
    },
    async ({ params, query }, reply) => {
      const asked = { speaker: await speakerShown(params.slug), limit: query.limit }
      return sendWritten(reply, await reader.read('company', asked, goneSignal(reply))) as never
    },
  )

  app.get(
    '/v1/quotes/:id/spread',
    {
      config: { problems: ['not-found'], moved: movedQuote, formats: ['csv'] },
      schema: {
        operationId: 'getQuoteSpread',
        tags: ['Aggregates'],
        summary: 'Show how a quote spread',
        description: 'Which outlet printed a quote first, and how long after it each of the others did.',
        params: z.strictObject({ id: id('Opaque id of the quote.') }),
        querystring: z.strictObject(
          formatParameter(['json', 'csv'], {
            json: '`json`',
            csv: '`csv`, a line for each outlet; the last line begins with `#end`',
          }),
        ),
        response: { 200: json('The spread.', spreadSchema) },
      },
    },
    async (request, reply) => {
      const format = chooseFormat(request, ['json', 'csv'] as const)
      const quote = await quoteOrRedirect(database, request.params.id, '/spread', reply)
      if (quote === undefined) return reply
      const spread = serialiseSpread(quote, await firstPrintings(database, quote.id))
      return format === 'csv' ? (sendTable(reply, spread.data, spreadColumns) as never) : spread
    },
  )

  app.get(
    '/v1/counts',
    {
      config: { problems: ['not-found'], formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listCounts',
        tags: ['Aggregates'],
        summary: 'Count quotations by speaker, outlet and day',
        description:
          'How many quotations are printed in quotation marks, told apart by any of speaker, outlet and day. Where days are told apart or asked for, ' +
          'articles without a date are left out; where speakers are, quotations of which no article tells who spoke.',
        querystring: z.strictObject({
          by: namesParameter(countKeys, 'What to tell apart, separated by commas'),
          speaker: speakerFilter,
          outlet: outletFilter,
          ...dayRange,
          sort: z
            .enum(['key', 'quotations'])
            .default('key')
            .describe(
              '`key`: by speaker, outlet and day, as far as these are told apart, those of one together and its days in order. `quotations`: the most first; only where a single one is told apart.',
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
        throw new Problem('invalid-request', 'Counts told apart by several things cannot be sorted by their number.', {
          errors: [{ parameter: 'sort', detail: 'expected "key", or a single name in by' }],
        })
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
