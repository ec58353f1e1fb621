import type { z } from 'zod'
import type { Scope } from '../../access/scopes.ts'
import type { Format } from '../formats/formats.ts'
import type { ProblemCode } from '../problems/table.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Problems that the operation answers with beside those that follow from its parameters and body. */
    problems?: readonly ProblemCode[]
    /**
     * The scope that a key needs here: `read` where none is given, which the setting READ_ACCESS may leave open; `open`
     * never needs a key.
     */
    scope?: Scope | 'open'
    /** Forms in which the answer can be had beside JSON. */
    formats?: readonly Format[]
    /** A health check, or the like: neither limited nor kept by caches. */
    exempt?: true
    /** What the operation answers, a line each, to a body of many things, one a line. */
    lines?: z.ZodType
    /** When the operation answers 301 with another `Location`. */
    moved?: string
  }
  interface FastifySchema {
    'x-problems'?: readonly ProblemCode[]
    'x-moved'?: string
    'x-lines'?: string
    'x-formats'?: readonly Format[]
  }
}

interface Header {
  readonly type: 'string' | 'integer'
  readonly description: string
}

/** A JSON answer of an operation, with what the OpenAPI document tells of it. */
export const json = <Schema extends z.ZodType>(
  description: string,
  schema: Schema,
  headers?: Readonly<Record<string, Header>>,
) => ({
  description,
  ...(headers && { headers }),
  content: { 'application/json': { schema } },
})
