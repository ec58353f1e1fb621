import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { auditActionNames } from '../../database/audit.ts'
import { actorSchema } from '../corrections/schema.ts'
import { json } from '../documentation/route.ts'
import { listParameters, splitQuery } from '../lists/parameters.ts'
import { sendList } from '../lists/send.ts'
import { pageHeaders, pageOf } from '../lists/page.ts'
import { id } from '../shared/parameters.ts'
import type { Services } from '../services.ts'
import { auditList } from './list.ts'

const auditEntrySchema = z
  .object({
    position: z.int().min(1).describe('Its place in the log, from 1.'),
    at: z.string().describe('When it was done, ISO 8601 in UTC.'),
    action: z.enum(auditActionNames).describe('What was done: to which kind of thing, and what.'),
    subject: z.string().describe('Opaque id of what it was done to.'),
    actor: actorSchema
      .nullable()
      .describe('Who did it; null for what was done on the machine itself, as making an API key.'),
    detail: z
      .record(z.string(), z.union([z.string(), z.number()]).nullable())
      .describe(
        'What else tells of it: of an article its `revision`, of a correction its `kind`, of an API key its `name` and `scopes`.',
      ),
  })
  .meta({ id: 'AuditEntry', description: 'Something that was written, by whom and when.' })

/** Who wrote what, and when. */
export const auditRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  app.get(
    '/v1/audit',
    {
      config: { scope: 'curate', formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listAuditEntries',
        tags: ['Corrections'],
        summary: 'Read the log of what was written',
        description:
          'Who sent, withdrew or purged which article, gave which text of a statement, made or revoked which correction or API key, and when; the last first. ' +
          'Entries are added and never changed.',
        querystring: z.strictObject({
          action: z.enum(auditActionNames).optional().describe('Only this.'),
          subject: id('Only what was done to the thing of this id.').optional(),
          actor: id('Only what was done with the API key of this id.').optional(),
          ...listParameters(services.settings.PAGE_LIMIT, auditEntrySchema),
        }),
        response: { 200: json('A page of the log.', pageOf(auditEntrySchema, 'entries'), pageHeaders) },
      },
    },
    async (request, reply) => sendList(services, request, reply, auditList, splitQuery(request.query)),
  )
}
