import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { outletsNamed } from '../../database/queries/comparison.ts'
import { json } from '../documentation/route.ts'
import { goneSignal } from '../http/connections.ts'
import { listParameters, splitQuery } from '../lists/parameters.ts'
import { sendList } from '../lists/send.ts'
import { pageHeaders, pageOf } from '../lists/page.ts'
import { slug, when } from '../shared/parameters.ts'
import { fidelityParameter } from '../shared/quotation.ts'
import { outletReferenceSchema } from '../shared/references.ts'
import type { Services } from '../services.ts'
import { comparisonList } from './compare.ts'
import { comparedList, serialiseFidelity } from './fidelity.ts'
import { outletList, outletNamed, unknownOutlet } from './list.ts'
import { comparedQuotationSchema, comparisonSchema, outletFidelitySchema } from './schema.ts'

const outletSchema = outletReferenceSchema
  .extend({ articles: z.int().min(0).describe('How many of its articles were read.') })
  .meta({ id: 'Outlet', description: 'A publisher of articles.' })

const outletDetailSchema = outletSchema
  .extend({
    quotations: z.int().min(0).describe('How many quotations its articles print in quotation marks.'),
    unmarked: z.int().min(0).describe("How often they print somebody's words without marks."),
  })
  .meta({ id: 'OutletDetail', description: 'A publisher with how much it quotes.' })

/** Most outlets that are compared at a time. */
const mostCompared = 10

const compared = z
  .string()
  .refine(
    (text) => /^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*)+$/.test(text),
    'expected two or more outlets by their readable ids, separated by commas',
  )
  .refine((text) => new Set(text.split(',')).size === text.split(',').length, 'expected each outlet once')
  .refine((text) => text.split(',').length <= mostCompared, `expected at most ${mostCompared} outlets`)
  .meta({
    description: `Readable ids of two to ${mostCompared} outlets, separated by commas.`,
    examples: ['harrow-bay-courier,saltmarsh-weekly'],
  })

/** Who published the articles. */
export const outletRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  const { database, reader, settings } = services

  app.get(
    '/v1/outlets',
    {
      config: { formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listOutlets',
        tags: ['Outlets'],
        summary: 'List outlets',
        description: 'Every outlet of which an article was read, by slug.',
        querystring: z.strictObject(listParameters(settings.PAGE_LIMIT, outletSchema)),
        response: { 200: json('A page of outlets.', pageOf(outletSchema, 'outlets'), pageHeaders) },
      },
    },
    async (request, reply) => sendList(services, request, reply, outletList, splitQuery(request.query)),
  )

  app.get(
    '/v1/outlets/:slug',
    {
      config: { problems: ['not-found'] },
      schema: {
        operationId: 'getOutlet',
        tags: ['Outlets'],
        summary: 'Look up an outlet',
        description: 'An outlet with how many articles were read and how much they quote.',
        params: z.strictObject({ slug: slug('Readable id of the outlet.', 'harrow-bay-courier') }),
        querystring: z.strictObject({}),
        response: { 200: json('The outlet.', outletDetailSchema) },
      },
    },
    async ({ params: { slug } }, reply) => {
      const { id, ...shown } = await outletNamed(database, slug)
      return { ...shown, ...(await reader.read('outletCounts', id, goneSignal(reply))) }
    },
  )

  app.get(
    '/v1/outlets/:slug/fidelity',
    {
      config: { problems: ['not-found'] },
      schema: {
        operationId: 'getOutletFidelity',
        tags: ['Outlets'],
        summary: "Count an outlet's quotations by fidelity",
        description:
          'How faithful an outlet is in what it prints in quotation marks, of quotes that other outlets print so, too: each quotation is compared with the ' +
          'fullest wording that any of them prints. Fidelity is relative to that, not to what was said.',
        params: z.strictObject({ slug: slug('Readable id of the outlet.', 'harrow-bay-courier') }),
        querystring: z.strictObject({}),
        response: { 200: json('The counts.', outletFidelitySchema) },
      },
    },
    async ({ params: { slug } }, reply) => {
      const outlet = await outletNamed(database, slug)
      return serialiseFidelity(outlet, await reader.read('outletFidelity', outlet.id, goneSignal(reply)))
    },
  )

  app.get(
    '/v1/outlets/:slug/fidelity/:fidelity',
    {
      config: { problems: ['not-found'], formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listOutletFidelity',
        tags: ['Outlets'],
        summary: "List an outlet's quotations of one fidelity",
        description:
          'The quotations behind one of the counts, each beside the fullest wording of its quote: the newest first, those without a date last.',
        params: z.strictObject({
          slug: slug('Readable id of the outlet.', 'harrow-bay-courier'),
          fidelity: fidelityParameter('How faithful they are to the fullest wording.'),
        }),
        querystring: z.strictObject(listParameters(settings.PAGE_LIMIT, comparedQuotationSchema)),
        response: { 200: json('A page of quotations.', pageOf(comparedQuotationSchema, 'quotations'), pageHeaders) },
      },
    },
    async (request, reply) => {
      const { slug, fidelity } = request.params
      const { page, filter } = splitQuery(request.query)
      const { id: outlet } = await outletNamed(database, slug)
      return sendList(services, request, reply, comparedList, { page, filter: { ...filter, outlet, fidelity } })
    },
  )

  app.get(
    '/v1/outlets/compare',
    {
      config: { problems: ['not-found'], formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'compareOutlets',
        tags: ['Outlets'],
        summary: 'Compare what outlets print of the same statements',
        description:
          'The statements of which several of some outlets print something in quotation marks, and the quotes that are of no known statement; with what each ' +
          'of the outlets prints of them, how faithful that is to the fullest wording of any outlet, and how it differs. The newest first.',
        querystring: z.strictObject({
          outlets: compared,
          by: z
            .enum(['some', 'all'])
            .default('some')
            .describe('`some`: what at least two of the outlets print of; `all`: what every one of them does.'),
          speaker: slug('Only what this speaker said.', 'delcy-rodriguez').optional(),
          from: when(
            'Only what was first seen at this instant or later; a date is its first moment in UTC.',
            '2026-01-01',
          ).optional(),
          to: when(
            'Only what was first seen at this instant or earlier; a date is its last moment in UTC.',
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
      if (missing !== undefined) throw unknownOutlet(missing)
      const filter = { ...rest, outlets, least: by === 'all' ? slugs.length : 2 }
      return sendList(services, request, reply, comparisonList, { page, filter, slow: true })
    },
  )
}
