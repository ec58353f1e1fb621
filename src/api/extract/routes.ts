import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { json } from '../documentation/route.ts'
import { goneSignal } from '../http/connections.ts'
import { minConfidence } from '../shared/parameters.ts'
import { sendWritten } from '../background/answers.ts'
import type { Services } from '../services.ts'
import { extractionSchema, extractRequestSchema } from './schema.ts'

/** Extraction without storing. */
export const extractRoutes: FastifyPluginAsyncZod<Services> = async (app, { reader }) => {
  app.post(
    '/v1/extract',
    {
      config: { problems: ['text-too-demanding'] },
      schema: {
        operationId: 'extractQuotations',
        tags: ['Extract quotations'],
        summary: 'Extract the quotations from a text',
        description:
          'Finds the quotations in a text and who spoke them. Nothing is stored. The same text always gives the same answer.',
        querystring: z.strictObject({ min_confidence: minConfidence.optional() }),
        body: extractRequestSchema,
        response: { 200: json('The quotations in the text.', extractionSchema) },
      },
    },
    async ({ body, query: { min_confidence: least = 0 } }, reply) =>
      sendWritten(reply, await reader.read('extraction', { ...body, least }, goneSignal(reply))) as never,
  )
}
