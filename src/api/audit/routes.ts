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
    position: z.int().min(1).describe('Position in the log, from 1.'),
    at: z.string().describe('When it happened, ISO 8601 in UTC.'),
    action: z.enum(auditActionNames).describe('What was done, and to what kind of thing.'),
    subject: z.string().describe('Opaque id of the thing.'),
    actor: actorSchema
      .nullable()
      .describe('Who did it; null for what was done on the command line, such as creating an API key.'),
    detail: z
      .record(z.string(), z.union([z.string(), z.number()]).nullable())
      .describe(
        'Details: the `revision` of an article, the `kind` of a correction, the `name` and `scopes` of an API key.',
      ),
  })
  .meta({ id: 'AuditEntry', description: 'A write: what was done, by whom and when.' })

/** The audit log: who wrote what, and when. */
export const auditRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  app.get(
    '/v1/audit',
    {
      config: { scope: 'curate', formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listAuditEntries',
        tags: ['Correct mistakes'],
        summary: 'Read the audit log',
        description:
          'Lists every write, most recent first: who stored, withdrew or purged an article, added or withdrew the text of a statement, made or revoked a ' +
          'correction, or created or revoked an API key. Entries never change.',
        querystring: z.strictObject({
          action: z.enum(auditActionNames).optional().describe('Only entries with this action.'),
          subject: id('Only entries about the thing with this id.').optional(),
          actor: id('Only entries made with the API key of this id.').optional(),
          ...listParameters(services.settings.PAGE_LIMIT, auditEntrySchema),
        }),
        response: { 200: json('A page of entries.', pageOf(auditEntrySchema, 'entries'), pageHeaders) },
      },
    },
    async (request, reply) => sendList(services, request, reply, auditList, splitQuery(request.query)),
  )
}
