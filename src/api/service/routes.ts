import { sql } from 'kysely'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { version } from '../../version.ts'
import { json } from '../documentation/route.ts'
import { Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'

const healthSchema = z
  .object({ status: z.literal('ok').describe('Always "ok".') })
  .meta({ id: 'Health', description: 'A sign of life.' })

const homeSchema = z
  .object({
    name: z.string().describe('The service.'),
    version: z.string().describe('Its version.'),
    links: z.record(z.string(), z.string()).describe('Where to go on, by name.'),
  })
  .meta({ id: 'Home', description: 'Where to go on.' })

/** Health and the way in. */
export const serviceRoutes: FastifyPluginAsyncZod<Services> = async (app, { database }) => {
  const nothing = z.strictObject({})

  app.get(
    '/',
    {
      config: { scope: 'open' },
      schema: {
        operationId: 'getHome',
        tags: ['Service'],
        summary: 'Find the way in',
        description: 'Links to the documentation and to everything that is found without an id.',
        querystring: nothing,
        response: { 200: json('Where to go on.', homeSchema) },
      },
    },
    async () => ({
      name: 'verbatim',
      version,
      links: {
        documentation: '/docs',
        openapi: '/docs/json',
        speakers: '/v1/speakers',
        quotes: '/v1/quotes',
        statements: '/v1/statements',
        articles: '/v1/articles',
        outlets: '/v1/outlets',
        counts: '/v1/counts',
        timeline: '/v1/timeline',
        changes: '/v1/changes',
        corrections: '/v1/corrections',
        audit: '/v1/audit',
        problems: '/problems',
      },
    }),
  )

  app.get(
    '/livez',
    {
      config: { scope: 'open', exempt: true },
      schema: {
        operationId: 'getLiveness',
        tags: ['Service'],
        summary: 'Ask whether the service is alive',
        description: 'Answers as long as the process does. A supervisor that gets no answer should start it anew.',
        querystring: nothing,
        response: { 200: json('It is alive.', healthSchema) },
      },
    },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/readyz',
    {
      config: { scope: 'open', exempt: true, problems: ['not-ready'] },
      schema: {
        operationId: 'getReadiness',
        tags: ['Service'],
        summary: 'Ask whether the service is ready',
        description: 'Answers 200 when the database answers, too. A load balancer should send requests only then.',
        querystring: nothing,
        response: { 200: json('It is ready.', healthSchema) },
      },
    },
    async ({ log }) => {
      try {
        await sql`select 1`.execute(database)
      } catch (error) {
        log.error({ err: error }, 'the database does not answer')
        throw new Problem('not-ready', 'The database does not answer.')
      }
      return { status: 'ok' as const }
    },
  )
}
