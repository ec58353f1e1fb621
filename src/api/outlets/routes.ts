import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { outletsNamed } from '../../database/queries/outlets.ts'
import { json } from '../documentation/route.ts'
import { sendTable } from '../formats/csv.ts'
import { chooseFormat, formatParameter } from '../formats/formats.ts'
import { goneSignal } from '../http/connections.ts'
import { otherName } from '../http/names.ts'
import { csvParameter, listParameters, splitQuery } from '../lists/parameters.ts'
import { sendList } from '../lists/send.ts'
import { pageHeaders, pageOf } from '../lists/page.ts'
import { slug, when } from '../shared/parameters.ts'
import { fidelityParameter } from '../shared/quotation.ts'
import { outletReferenceSchema } from '../shared/references.ts'
import type { Services } from '../services.ts'
import { expectSpeaker } from '../speakers/find.ts'
import { comparisonList } from './compare.ts'
import { comparedList, fidelityColumns, fidelityRows, serialiseFidelity } from './fidelity.ts'
import { outletOrRedirect, unknownOutlet } from './find.ts'
import { outletList } from './list.ts'
import { comparedQuotationSchema, comparisonSchema, outletFidelitySchema } from './schema.ts'

const outletSchema = outletReferenceSchema
  .extend({ articles: z.int().min(0).describe('Number of its articles that are stored.') })
  .meta({ id: 'Outlet', description: 'An outlet, which publishes articles.' })

const outletDetailSchema = outletSchema
  .extend({
    quotations: z.int().min(0).describe('Number of quotations in quotation marks in its articles.'),
    unmarked: z.int().min(0).describe("Number of times that they print someone's words without quotation marks."),
  })
  .meta({ id: 'OutletDetail', description: 'An outlet, with how much it quotes.' })

/** Most outlets that are compared at once. */
const mostCompared = 10

const compared = z
  .string()
  .refine(
    (text) => /^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*)+$/.test(text),
    'expected the slugs of two or more outlets, separated by commas',
  )
  .refine((text) => new Set(text.split(',')).size === text.split(',').length, 'expected each outlet only once')
  .refine((text) => text.split(',').length <= mostCompared, `expected at most ${mostCompared} outlets`)
  .meta({
    description: `Slugs of two to ${mostCompared} outlets, separated by commas.`,
    examples: ['harrow-bay-courier,saltmarsh-weekly'],
  })

/** Outlets, and how faithfully they quote. */
export const outletRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  const { database, reader, settings } = services

  app.get(
    '/v1/outlets',
    {
      config: { formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listOutlets',
        tags: ['Assess outlets'],
        summary: 'List outlets',
        description: 'Lists every outlet that has published a stored article, by slug.',
        querystring: z.strictObject(listParameters(settings.PAGE_LIMIT, outletSchema)),
        response: { 200: json('A page of outlets.', pageOf(outletSchema, 'outlets'), pageHeaders) },
      },
    },
    async (request, reply) => sendList(services, request, reply, outletList, splitQuery(request.query)),
  )

  app.get(
    '/v1/outlets/:slug',
    {
      config: { problems: ['not-found'], otherName },
      schema: {
        operationId: 'getOutlet',
        tags: ['Assess outlets'],
        summary: 'Get an outlet',
        description: 'Returns an outlet with the number of its articles and quotations.',
        params: z.strictObject({ slug: slug('Readable id of the outlet.', 'harrow-bay-courier') }),
        querystring: z.strictObject({}),
        response: { 200: json('The outlet.', outletDetailSchema) },
      },
    },
    async ({ params: { slug } }, reply) => {
      const outlet = await outletOrRedirect(database, slug, '', reply)
      if (outlet === undefined) return reply
      const { id, ...shown } = outlet
      return { ...shown, ...(await reader.read('outletCounts', id, goneSignal(reply))) }
    },
  )

  app.get(
    '/v1/outlets/:slug/fidelity',
    {
      config: { problems: ['not-found'], otherName, formats: ['csv'] },
      schema: {
        operationId: 'getOutletFidelity',
        tags: ['Assess outlets'],
        summary: "Count an outlet's quotations by verdict",
        description:
          'Counts how faithfully an outlet prints, in quotation marks, what other outlets print as well. Each quotation is compared with the fullest wording ' +
          'that any outlet prints, not with what was actually said.',
        params: z.strictObject({ slug: slug('Readable id of the outlet.', 'harrow-bay-courier') }),
        querystring: z.strictObject({
          ...formatParameter(['json', 'csv'], { json: '`json`: the counts.', csv: '`csv`: a row for each verdict.' }),
          ...csvParameter,
        }),
        response: { 200: json('The counts.', outletFidelitySchema) },
      },
    },
    async (request, reply) => {
      const format = chooseFormat(request, ['json', 'csv'] as const)
      const outlet = await outletOrRedirect(database, request.params.slug, '/fidelity', reply)
      if (outlet === undefined) return reply
      const counts = serialiseFidelity(outlet, await reader.read('outletFidelity', outlet.id, goneSignal(reply)))
      if (format === 'json') return counts
      return sendTable(reply, fidelityRows(counts), fidelityColumns, request.query.csv) as never
    },
  )

  app.get(
    '/v1/outlets/:slug/fidelity/:fidelity',
    {
      config: { problems: ['not-found'], otherName, formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listOutletFidelity',
        tags: ['Assess outlets'],
        summary: "List an outlet's quotations with one verdict",
        description:
          'Lists the quotations behind one of the counts, each next to the fullest wording of its quote. Newest first, undated ones last.',
        params: z.strictObject({
          slug: slug('Readable id of the outlet.', 'harrow-bay-courier'),
          fidelity: fidelityParameter('The verdict on them.'),
        }),
        querystring: z.strictObject(listParameters(settings.PAGE_LIMIT, comparedQuotationSchema)),
        response: { 200: json('A page of quotations.', pageOf(comparedQuotationSchema, 'quotations'), pageHeaders) },
      },
    },
    async (request, reply) => {
      const { slug, fidelity } = request.params
      const { page, filter } = splitQuery(request.query)
      const outlet = await outletOrRedirect(database, slug, `/fidelity/${fidelity}`, reply)
      if (outlet === undefined) return reply
      const asked = { ...filter, outlet: outlet.id, fidelity }
      return sendList(services, request, reply, comparedList, { page, filter: asked })
    },
  )

  app.get(
    '/v1/outlets/compare',
    {
      config: { problems: ['not-found'], formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'compareOutlets',
        tags: ['Compare wordings'],
        summary: 'Compare what outlets print of the same statements',
        description:
          'Lists the statements that several of the given outlets quote from, and quotes that belong to no known statement. Each comes with what the outlets print ' +
          'of it, how faithful that is to the fullest wording of any outlet, and how it differs. Newest first.',
        querystring: z.strictObject({
          outlets: compared,
          by: z
            .enum(['some', 'all'])
            .default('some')
            .describe(
              '`some`: statements that at least two of the outlets quote. `all`: statements that all of them quote.',
            ),
          speaker: slug('Only statements by this speaker.', 'delcy-rodriguez').optional(),
          from: when(
            'Only statements first seen at or after this instant. A date stands for its first moment in UTC.',
            '2026-01-01',
          ).optional(),
          to: when(
            'Only statements first seen at or before this instant. A date stands for its last moment in UTC.',
            '2026-12-31',
          ).optional(),
          ...listParameters(settings.PAGE_LIMIT, comparisonSchema),
        }),
        response: { 200: json('A page of statements.', pageOf(comparisonSchema, 'statements'), pageHeaders) },
      },
    },
    async (request, reply) => {
      const { page, filter: asked } = splitQuery(request.query)
      const { outlets: names, by, ...rest } = asked
      const slugs = names.split(',')
      const outlets = await outletsNamed(database, slugs)
      const missing = slugs.find((slug) => outlets.every((outlet) => outlet.slug !== slug))
      if (missing !== undefined) throw await unknownOutlet(database, missing, 'outlets')
      await expectSpeaker(database, rest.speaker)
      const filter = { ...rest, outlets, least: by === 'all' ? slugs.length : 2 }
      return sendList(services, request, reply, comparisonList, { page, filter, slow: true })
    },
  )
}
