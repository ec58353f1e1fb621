import type { z } from 'zod'
import type { Scope } from '../../access/scopes.ts'
import type { Format } from '../formats/formats.ts'
import type { ProblemCode } from '../problems/table.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Problems that the operation answers with, besides those that follow from its parameters and body. */
    problems?: readonly ProblemCode[]
    /**
     * The scope that a key needs here: `read` where none is given, which the setting READ_ACCESS may leave open; `open`
     * never needs a key.
     */
    scope?: Scope | 'open'
    /** Formats of the answer besides JSON. */
    formats?: readonly Format[]
    /** A health check or the like: not limited, and not cached. */
    exempt?: true
    /** The schema of a line of the answer, for operations that take a body with one thing per line. */
    lines?: z.ZodType
    /** Media types of bodies that are taken beside JSON, each with what it holds. */
    bodies?: Readonly<Record<string, string>>
    /** The schema of an event, for operations that answer with server-sent events. */
    event?: z.ZodType
    /** When the operation redirects (301) to another address. */
    moved?: string
    /** When the operation redirects (307), or offers a choice (300), for a name that is not the slug of anything. */
    otherName?: string
  }
  interface FastifySchema {
    'x-problems'?: readonly ProblemCode[]
    'x-moved'?: string
    'x-other-name'?: string
    'x-lines'?: string
    'x-event'?: string
    'x-formats'?: readonly Format[]
    'x-bodies'?: Readonly<Record<string, string>>
  }
}

interface Header {
  readonly type: 'string' | 'integer'
  readonly description: string
}

/** A JSON answer of an operation, as the OpenAPI document describes it. */
export const json = <Schema extends z.ZodType>(
  description: string,
  schema: Schema,
  headers?: Readonly<Record<string, Header>>,
) => ({
  description,
  ...(headers && { headers }),
  content: { 'application/json': { schema } },
})
