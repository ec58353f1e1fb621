import { z } from 'zod'
import { problemTypes, type ProblemCode } from './table.ts'

/** An invalid part of a request: a parameter, or a field or line of the body. */
const fieldErrorSchema = z
  .object({
    parameter: z.string().optional().describe('Name of the invalid parameter, in path, query or headers.'),
    pointer: z
      .string()
      .optional()
      .describe('JSON Pointer (RFC 6901, as a URI fragment) to the invalid field of the body.'),
    line: z.int().optional().describe('Number of the invalid line, from 1, where the body has one article per line.'),
    detail: z.string().describe('What was expected and what was found.'),
  })
  .meta({ id: 'FieldError', description: 'An invalid part of a request, named by `parameter`, `pointer` or `line`.' })

/** A problem as clients read it (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().describe('Address of the description of this kind of problem: `/problems/{type}`.'),
    title: z.string().describe('Short description of this kind of problem, always the same.'),
    status: z.int().describe('HTTP status code of the answer.'),
    detail: z.string().describe('What went wrong this time.'),
    instance: z.string().describe('Identifies this occurrence: `urn:uuid:` and the id of the request in the log.'),
    errors: z.array(fieldErrorSchema).optional().describe('The invalid parameters, fields or lines, if any.'),
  })
  .meta({ id: 'Problem', description: 'A problem in the form of RFC 9457.' })

export type FieldError = z.output<typeof fieldErrorSchema>
export type ProblemBody = z.output<typeof problemSchema>

/** The problem of one invalid parameter. @param detail what was expected and what was found */
export const invalidParameter = (parameter: string, detail: string): Problem =>
  new Problem('invalid-request', `Invalid parameter: ${parameter}.`, { errors: [{ parameter, detail }] })

/** The problem of one invalid field of the body. @param pointer JSON Pointer to it, as a URI fragment */
export const invalidField = (pointer: string, detail: string): Problem =>
  new Problem('invalid-request', `Invalid field of the body: ${pointer}.`, { errors: [{ pointer, detail }] })

/**
 * Thrown anywhere in a request to answer with a problem of the table. Its message is the `detail` that the client
 * reads.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly statusCode: number
  readonly errors: readonly FieldError[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ProblemCode,
    detail: string,
    more: { errors?: readonly FieldError[]; headers?: Record<string, string> } = {},
  ) {
    super(detail)
    this.code = code
    this.statusCode = problemTypes[code].status
    this.errors = more.errors ?? []
    this.headers = more.headers ?? {}
  }

  /** The body of the answer. @param request id of the request. */
  body(request: string): ProblemBody {
    const { status, title } = problemTypes[this.code]
    return {
      type: `/problems/${this.code}`,
      title,
      status,
      detail: this.message,
      instance: `urn:uuid:${request}`,
      ...(this.errors.length > 0 && { errors: [...this.errors] }),
    }
  }
}
