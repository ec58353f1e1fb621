import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listStatementQuotations } from '../../database/queries/quotations.ts'
import { listStatementQuotes } from '../../database/queries/quotes.ts'
import { json } from '../documentation/route.ts'
import { chooseFormat, formatParameter } from '../formats/formats.ts'
import { goneSignal } from '../http/connections.ts'
import { csvParameter, listParameters, splitQuery } from '../lists/parameters.ts'
import { sendList } from '../lists/send.ts'
import { pageHeaders, pageOf } from '../lists/page.ts'
import { id } from '../shared/parameters.ts'
import { collationAnswerSchema, collationFormMeanings, collationForms, sendCollation } from '../quotes/collation.ts'
import { expectOutlet } from '../outlets/find.ts'
import type { Services } from '../services.ts'
import { expectSpeaker } from '../speakers/find.ts'
import { movedStatement as moved, statementOrRedirect } from './find.ts'
import { serialiseStatementDetail, statementFilters, statementList } from './list.ts'
import { statementDetailSchema, statementSchema } from './schema.ts'

/** Statements: the occasions on which something was said. */
export const statementRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  const { database, reader, settings } = services
  const params = z.strictObject({ id: id('Opaque id of the statement.') })

  app.get(
    '/v1/statements',
    {
      config: { problems: ['not-found'], formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listStatements',
        tags: ['Compare wordings'],
        summary: 'List statements',
        description:
          'Lists the occasions on which something was said, if the medium is known: quotes of one speaker, in one medium, at one time, that articles print ' +
          'next to each other or that overlap. Newest first, undated ones last.',
        querystring: z.strictObject({ ...statementFilters, ...listParameters(settings.PAGE_LIMIT, statementSchema) }),
        response: { 200: json('A page of statements.', pageOf(statementSchema, 'statements'), pageHeaders) },
      },
    },
    async (request, reply) => {
      await expectSpeaker(database, request.query.speaker)
      await expectOutlet(database, request.query.outlet)
      return sendList(services, request, reply, statementList, splitQuery(request.query))
    },
  )

  app.get(
    '/v1/statements/:id',
    {
      config: { problems: ['not-found'], moved },
      schema: {
        operationId: 'getStatement',
        tags: ['Compare wordings'],
        summary: 'Get a statement',
        description:
          'Returns a statement with its text, the printings that each part of the text comes from, and its quotes.',
        params,
        querystring: z.strictObject({}),
        response: { 200: json('The statement.', statementDetailSchema) },
      },
    },
    async ({ params: { id } }, reply) => {
      const statement = await statementOrRedirect(database, id, '', reply)
      if (statement === undefined) return reply
      const quotes = await listStatementQuotes(database, statement.id)
      return serialiseStatementDetail(statement, quotes, await listStatementQuotations(database, statement.id))
    },
  )

  app.get(
    '/v1/statements/:id/collation',
    {
      config: { problems: ['not-found'], moved, formats: ['csv', 'html', 'tei'] },
      schema: {
        operationId: 'getStatementCollation',
        tags: ['Compare wordings'],
        summary: 'Collate the printings of a statement',
        description:
          'Sets all printings of a statement side by side, in one table with a row for every place at which any article differs from the given text or, ' +
          'without one, from the reconstructed text.',
        params,
        querystring: z.strictObject({ ...formatParameter(collationForms, collationFormMeanings), ...csvParameter }),
        response: { 200: json('The collation.', collationAnswerSchema) },
      },
    },
    async (request, reply) => {
      const format = chooseFormat(request, collationForms)
      const statement = await statementOrRedirect(database, request.params.id, '/collation', reply)
      if (statement === undefined) return reply
      return sendCollation(
        reply,
        format,
        await reader.read('collation', { statement, form: format, csv: request.query.csv }, goneSignal(reply)),
      ) as never
    },
  )
}
