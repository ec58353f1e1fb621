import { sql } from 'kysely'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { version } from '../../version.ts'
import { expectScope } from '../access/authorize.ts'
import { sendStart } from '../../web/start/start.ts'
import { json } from '../documentation/route.ts'
import { chooseFormat } from '../formats/formats.ts'
import { Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'

const healthSchema = z
  .object({ status: z.literal('ok').describe('Always "ok".') })
  .meta({ id: 'Health', description: 'A healthy service.' })

const homeSchema = z
  .object({
    name: z.string().describe('Name of the service.'),
    version: z.string().describe('Version of the service.'),
    links: z.record(z.string(), z.string()).describe('Addresses, by name.'),
  })
  .meta({ id: 'Home', description: 'The entry point of the API.' })

/** Free bytes that the database needs, so that what arrives next can be stored. */
const leastFree = 2 ** 24

/** The entry point of the API. */
const home = {
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
}

/** The entry point, and health checks. */
export const serviceRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  const { database, freeBytes } = services
  const nothing = z.strictObject({})

  app.get(
    '/',
    {
      config: { scope: 'open', page: true, formats: ['html'] },
      schema: {
        operationId: 'getHome',
        tags: ['The service itself'],
        summary: 'Get the entry point',
        description:
          'Returns links to the documentation and to every resource that needs no id; to a browser, the start page.',
        querystring: nothing,
        response: { 200: json('The links.', homeSchema) },
      },
    },
    async (request, reply) => {
      if (chooseFormat(request, ['json', 'html'] as const) === 'json') return home
      if (services.settings.READ_ACCESS === 'key') expectScope(request.apiKey, 'read')
      return sendStart(services, reply) as never
    },
  )
  app.get(
    '/v1',
    {
      config: { scope: 'open' },
      schema: {
        operationId: 'getApi',
        tags: ['The service itself'],
        summary: 'Get the links of the API',
        description: 'Returns what `/` does, for those who begin at the address of the version.',
        querystring: nothing,
        response: { 200: json('The links.', homeSchema) },
      },
    },
    async () => home,
  )

  // Where many clients look for it.
  app.get('/openapi.json', { config: { scope: 'open' }, schema: { hide: true } }, async () => app.swagger())

  app.get(
    '/livez',
    {
      config: { scope: 'open', exempt: true },
      schema: {
        operationId: 'getLiveness',
        tags: ['The service itself'],
        summary: 'Check that the service is alive',
        description: 'Answers as long as the process runs. A supervisor that gets no answer should restart it.',
        querystring: nothing,
        response: { 200: json('The service is alive.', healthSchema) },
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
        tags: ['The service itself'],
        summary: 'Check that the service is ready',
        description:
          'Answers 200 if the database responds as well, and there is room on the disk. A load balancer should send requests only then.',
        querystring: nothing,
        response: { 200: json('The service is ready.', healthSchema) },
      },
    },
    async ({ log }) => {
      try {
        await sql`select 1`.execute(database)
      } catch (error) {
        log.error({ err: error }, 'the database does not respond')
        throw new Problem('not-ready', 'The database does not respond.')
      }
      if (freeBytes !== undefined && (await freeBytes()) < leastFree) {
        log.error('the disk is full')
        throw new Problem('not-ready', `The disk is full: less than ${leastFree >> 20} MiB are free for the database.`)
      }
      return { status: 'ok' as const }
    },
  )
}
