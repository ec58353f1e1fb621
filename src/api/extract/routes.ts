import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { extract } from '../../extract.ts'
import { json } from '../documentation/route.ts'
import { minConfidence } from '../parameters.ts'
import { extractionSchema, extractRequestSchema } from './schema.ts'

/** Extraction without storing. */
export const extractRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/v1/extract',
    {
      schema: {
        operationId: 'extractQuotations',
        tags: ['Extraction'],
        summary: 'Find the quotations of a text',
        description: 'Finds the quotations of a text and who spoke them. Nothing is stored, and the same text always gives the same answer.',
        querystring: z.strictObject({ min_confidence: minConfidence.optional() }),
        body: extractRequestSchema,
        response: { 200: json('The quotations of the text.', extractionSchema) },
      },
    },
    async ({ body: { text, title, language }, query: { min_confidence: least = 0 } }) => {
      const found = extract(text, { ...(title !== undefined && { title }), ...(language !== undefined && { language }) })
      return {
        language: found.language,
        quotations: found.quotations
          .filter(({ confidence }) => confidence >= least)
          .map(({ speaker, ...quotation }) => ({
            ...quotation,
            parts: [...quotation.parts],
            start: quotation.parts[0]?.start ?? 0,
            end: quotation.parts.at(-1)?.end ?? 0,
            speaker: speaker && { ...speaker, aliases: [...speaker.aliases] },
          })),
      }
    },
  )
}
