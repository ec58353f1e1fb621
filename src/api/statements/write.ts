import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { findStatement } from '../../database/queries/statements.ts'
import { actorOf } from '../access/authorize.ts'
import { json } from '../documentation/route.ts'
import { answerOnce, createIdempotency, idempotencyHeader } from '../http/idempotency.ts'
import { id } from '../shared/parameters.ts'
import { Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { unwrap } from '../background/writer.ts'
import { serialiseStatement } from './list.ts'
import { statementRequestSchema, storedStatementSchema } from './schema.ts'

const location = { Location: { type: 'string', description: 'Address of the statement.' } } as const

/** Giving the texts of statements, and taking them back. */
export const statementWriteRoutes: FastifyPluginAsyncZod<Services> = async (app, { database, writer }) => {
  const idempotency = createIdempotency(database, writer)

  app.post(
    '/v1/statements',
    {
      config: {
        scope: 'curate',
        problems: ['idempotency-in-flight', 'idempotency-key-reused', 'conflict', 'not-ready'],
      },
      schema: {
        operationId: 'storeStatement',
        tags: ['Statements'],
        summary: "Give a statement's own text",
        description:
          'Keeps an authoritative text: the post, the letter, the transcript itself. What articles print of it, before and after it is given, is placed ' +
          'in it and collated with it; what was put together from these printings gives way to it.',
        headers: idempotencyHeader,
        querystring: z.strictObject({}),
        body: statementRequestSchema,
        response: {
          200: json('The very same was given before.', storedStatementSchema, location),
          201: json('The text is kept.', storedStatementSchema, location),
        },
      },
    },
    async (request, reply) =>
      answerOnce(idempotency, request, reply, request.body, async () => {
        const { id, isNew } = unwrap(await writer.addText(request.body, actorOf(request)))
        const row = await findStatement(database, id)
        if (row === undefined) throw new Problem('conflict', 'The text was taken back at the same moment.')
        const answer = { status: isNew ? 'created' : 'unchanged', statement: serialiseStatement(row) } as const
        return {
          code: isNew ? 201 : 200,
          location: `/v1/statements/${id}`,
          text: JSON.stringify(storedStatementSchema.encode(answer)),
        }
      }) as never,
  )

  app.delete(
    '/v1/statements/:id',
    {
      config: { scope: 'curate', problems: ['not-found', 'conflict', 'not-ready'] },
      schema: {
        operationId: 'withdrawStatement',
        tags: ['Statements'],
        summary: "Take back a statement's text",
        description:
          'Takes a text that was given out of all answers, as if it had never been given: what was placed in it is put together from what was printed again.',
        params: z.strictObject({ id: id('Opaque id of the statement.') }),
        querystring: z.strictObject({}),
        response: { 204: z.null().describe('It is taken back.') },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { found } = unwrap(await writer.removeText(id, actorOf(request)))
      if (found) return reply.code(204).send(null)
      if (await findStatement(database, id))
        throw new Problem(
          'conflict',
          'This statement is put together from what was printed; no text was given that could be taken back.',
        )
      throw new Problem('not-found', `There is no statement "${id}".`)
    },
  )
}
