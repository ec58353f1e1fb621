import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listStatementQuotations } from '../../database/queries/quotations.ts'
import { listStatementQuotes } from '../../database/queries/quotes.ts'
import { findStatement, type StatementRow } from '../../database/queries/statements.ts'
import { currentStatementId } from '../../tracker/current-ids.ts'
import { json } from '../documentation/route.ts'
import { chooseFormat, formatParameter } from '../formats/formats.ts'
import { goneSignal } from '../http/connections.ts'
import { findOrRedirect } from '../http/redirect.ts'
import { listParameters, splitQuery } from '../lists/parameters.ts'
import { sendList } from '../lists/send.ts'
import { pageHeaders, pageOf } from '../lists/page.ts'
import { id, medium, slug, when } from '../shared/parameters.ts'
import { collationAnswerSchema, collationFormMeanings, collationForms, sendCollation } from '../quotes/collation.ts'
import { statementAddress } from '../shared/references.ts'
import type { Services } from '../services.ts'
import { serialiseStatementDetail, statementList } from './list.ts'
import { statementDetailSchema, statementSchema } from './schema.ts'

const moved = 'The statement goes by another id since a fuller wording, or its own text, became known.'

const filters = {
  speaker: slug('Only statements of this speaker.', 'donald-trump').optional(),
  medium: medium('Only what was said there, by its normal name.').optional(),
  outlet: slug('Only statements of which this outlet prints some in quotation marks.', 'harrow-bay-courier').optional(),
  from: when('Only statements of this instant or later; a date is its first moment in UTC.', '2026-01-01').optional(),
  to: when('Only statements of this instant or earlier; a date is its last moment in UTC.', '2026-12-31').optional(),
}

/** The occasions on which it was said: posts, interviews, letters. */
export const statementRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  const { database, reader, settings } = services
  const params = z.strictObject({ id: id('Opaque id of the statement.') })

  const statementOrRedirect = (id: string, rest: string, reply: FastifyReply): Promise<StatementRow | undefined> =>
    findOrRedirect(
      {
        thing: 'statement',
        find: (name) => findStatement(database, name),
        currentId: (name) => currentStatementId(database, name),
        address: statementAddress,
      },
      id,
      rest,
      reply,
    )

  app.get(
    '/v1/statements',
    {
      config: { formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listStatements',
        tags: ['Statements'],
        summary: 'List statements',
        description:
          'The occasions on which something was said, as far as the medium is known: quotes of one speaker, through one medium, at one time, that ' +
          'articles print side by side or that overlap. The newest first, those without a date last.',
        querystring: z.strictObject({ ...filters, ...listParameters(settings.PAGE_LIMIT, statementSchema) }),
        response: { 200: json('A page of statements.', pageOf(statementSchema, 'statements'), pageHeaders) },
      },
    },
    async (request, reply) => sendList(services, request, reply, statementList, splitQuery(request.query)),
  )

  app.get(
    '/v1/statements/:id',
    {
      config: { problems: ['not-found'], moved },
      schema: {
        operationId: 'getStatement',
        tags: ['Statements'],
        summary: 'Look up a statement',
        description:
          'A statement with its text, where each piece of that was printed, and the quotes that are from it.',
        params,
        querystring: z.strictObject({}),
        response: { 200: json('The statement.', statementDetailSchema) },
      },
    },
    async ({ params: { id } }, reply) => {
      const statement = await statementOrRedirect(id, '', reply)
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
        tags: ['Statements'],
        summary: 'Collate the printings of a statement',
        description:
          'Every article that prints some of a statement as a witness beside the text that was given or, without one, what is put together, in one ' +
          'table cut where any of them differs.',
        params,
        querystring: z.strictObject(formatParameter(collationForms, collationFormMeanings)),
        response: { 200: json('The collation.', collationAnswerSchema) },
      },
    },
    async (request, reply) => {
      const format = chooseFormat(request, collationForms)
      const statement = await statementOrRedirect(request.params.id, '/collation', reply)
      if (statement === undefined) return reply
      return sendCollation(
        reply,
        format,
        await reader.read('collation', { statement, form: format }, goneSignal(reply)),
      ) as never
    },
  )
}
