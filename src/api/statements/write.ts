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

/** Storing and withdrawing the texts of statements. */
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
        tags: ['Add and withdraw articles'],
        summary: 'Store the text of a statement',
        description:
          'Stores the authoritative text of a statement: a post, a letter, a transcript. What articles print of it, now or later, is located in it and ' +
          'collated with it. The text replaces what was reconstructed from these printings.',
        headers: idempotencyHeader,
        querystring: z.strictObject({}),
        body: statementRequestSchema,
        response: {
          200: json('The same text is stored already.', storedStatementSchema, location),
          201: json('The text has been stored.', storedStatementSchema, location),
        },
      },
    },
    async (request, reply) =>
      answerOnce(idempotency, request, reply, request.body, async () => {
        const { id, isNew } = unwrap(await writer.addText(request.body, actorOf(request)))
        const row = await findStatement(database, id)
        if (row === undefined) throw new Problem('conflict', 'The text was withdrawn at the same time.')
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
        tags: ['Add and withdraw articles'],
        summary: 'Withdraw the text of a statement',
        description:
          'Removes a given text from all answers, as if it had never been stored. The statement is reconstructed from what outlets print again.',
        params: z.strictObject({ id: id('Opaque id of the statement.') }),
        querystring: z.strictObject({}),
        response: { 204: z.null().describe('The text has been withdrawn.') },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { found } = unwrap(await writer.removeText(id, actorOf(request)))
      if (found) return reply.code(204).send(null)
      if (await findStatement(database, id))
        throw new Problem(
          'conflict',
          'This statement has no text of its own to withdraw: it was reconstructed from what outlets printed.',
        )
      throw new Problem('not-found', `There is no statement "${id}".`)
    },
  )
}
