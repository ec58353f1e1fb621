import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { json } from '../documentation/route.ts'
import { Problem } from './problem.ts'
import { isProblemCode, problemCodes, problemTypes } from './table.ts'

const problemTypeSchema = z
  .object({
    code: z.enum(problemCodes).describe('The last part of the `type` of the problems of this kind.'),
    status: z.int().describe('The HTTP status code that comes with it.'),
    title: z.string().describe('The kind of problem in short.'),
    causes: z.array(z.string()).describe('What brings it about.'),
    mend: z.array(z.string()).describe('What the client can do.'),
  })
  .meta({ id: 'ProblemType', description: 'A kind of problem, its causes and how to mend it.' })

const typeOf = (code: keyof typeof problemTypes) => {
  const { status, title, causes, mend } = problemTypes[code]
  return { code, status, title, causes: [...causes], mend: [...mend] }
}

/** The descriptions to which the `type` of every problem leads. */
export const problemRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/problems',
    {
      config: { scope: 'open' },
      schema: {
        operationId: 'listProblemTypes',
        tags: ['Service'],
        summary: 'List the kinds of problems',
        description: 'Every kind of problem that the service answers with, with its causes and how to mend it.',
        querystring: z.strictObject({}),
        response: {
          200: json(
            'All kinds of problems.',
            z.object({ data: z.array(problemTypeSchema).describe('The kinds of problems.') }),
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
        tags: ['Service'],
        summary: 'Look up a kind of problem',
        description: 'The address that the `type` of a problem gives: what brings it about and how to mend it.',
        params: z.strictObject({ type: z.string().max(100).describe('Code of the kind of problem.') }),
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
