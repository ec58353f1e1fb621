import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { findOutlet } from '../../database/queries/outlets.ts'
import { json } from '../documentation/route.ts'
import { goneSignal } from '../http/gone.ts'
import { listParameters, sendList } from '../pages/list.ts'
import { pageHeaders, pageOf } from '../pages/page.ts'
import { slug } from '../parameters.ts'
import { Problem } from '../problems/problem.ts'
import { outletReferenceSchema } from '../references.ts'
import type { Services } from '../services.ts'
import { outletList } from './list.ts'

const outletSchema = outletReferenceSchema
  .extend({ articles: z.int().min(0).describe('How many of its articles were read.') })
  .meta({ id: 'Outlet', description: 'A publisher of articles.' })

const outletDetailSchema = outletSchema
  .extend({
    quotations: z.int().min(0).describe('How many quotations its articles print in quotation marks.'),
    unmarked: z.int().min(0).describe("How often they print somebody's words without marks."),
  })
  .meta({ id: 'OutletDetail', description: 'A publisher with how much it quotes.' })

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
    async (request, reply) => sendList(services, request, reply, request.query, outletList, { filter: {} }),
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
      const outlet = await findOutlet(database, slug)
      if (outlet === undefined) throw new Problem('not-found', `There is no outlet "${slug}".`)
      const { id, ...shown } = outlet
      return { ...shown, ...(await reader.read('outletCounts', id, goneSignal(reply))) }
    },
  )
}
