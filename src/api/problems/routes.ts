import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { json } from '../documentation/route.ts'
import { Problem } from './problem.ts'
import { isProblemCode, problemCodes, problemTypes } from './table.ts'

const problemTypeSchema = z
  .object({
    code: z.enum(problemCodes).describe('The last segment of the `type` of such a problem.'),
    status: z.int().describe('HTTP status code of the answer.'),
    title: z.string().describe('Short description of this kind of problem.'),
    causes: z.array(z.string()).describe('What leads to it.'),
    remedies: z.array(z.string()).describe('What the client can do about it.'),
  })
  .meta({ id: 'ProblemType', description: 'A kind of problem, with its causes and remedies.' })

const typeOf = (code: keyof typeof problemTypes) => {
  const { status, title, causes, remedies } = problemTypes[code]
  return { code, status, title, causes: [...causes], remedies: [...remedies] }
}

/** The descriptions that the `type` of every problem points to. */
export const problemRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/problems',
    {
      config: { scope: 'open' },
      schema: {
        operationId: 'listProblemTypes',
        tags: ['The service itself'],
        summary: 'List the kinds of problem',
        description: 'Lists every kind of problem that the service can answer with, its causes and remedies.',
        querystring: z.strictObject({}),
        response: {
          200: json(
            'All kinds of problem.',
            z.object({ data: z.array(problemTypeSchema).describe('The kinds of problem.') }),
          ),
        },
      },
    },
    async () => ({ data: problemCodes.map(typeOf) }),
  )
  app.get(
    '/problems/:type',
    {
      config: { scope: 'open', problems: ['not-found'] },
      schema: {
        operationId: 'getProblemType',
        tags: ['The service itself'],
        summary: 'Get a kind of problem',
        description:
          'Describes one kind of problem: its causes and remedies. The `type` of every problem is the address of its description.',
        params: z.strictObject({ type: z.string().max(100).describe('Code of the kind of problem: `not-found`.') }),
        querystring: z.strictObject({}),
        response: { 200: json('The kind of problem.', problemTypeSchema) },
      },
    },
    async ({ params: { type } }) => {
      if (!isProblemCode(type)) throw new Problem('not-found', `There is no kind of problem "${type}".`)
      return typeOf(type)
    },
  )
}
