import { z } from 'zod'
import { problemTypes, type ProblemCode } from './table.ts'

/** One bad part of a request: a parameter of path or query, or a field of the body. */
export const fieldErrorSchema = z
  .object({
    parameter: z.string().optional().describe('Name of the bad parameter in path or query.'),
    pointer: z.string().optional().describe('JSON Pointer (RFC 6901, as a URI fragment) to the bad field of the body.'),
    line: z.int().optional().describe('The bad line of a body that holds one article a line, from 1.'),
    detail: z.string().describe('What was expected and what was found.'),
  })
  .meta({ id: 'FieldError', description: 'One bad part of a request, named by `parameter`, `pointer` or `line`.' })

/** What went wrong, as the client reads it (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().describe('Where this kind of problem is described: `/problems/{type}`.'),
    title: z.string().describe('The kind of problem in short, the same at every occurrence.'),
    status: z.int().describe('The HTTP status code of the answer.'),
    detail: z.string().describe('What was wrong this time.'),
    instance: z
      .string()
      .describe('Identifies this one occurrence, as `urn:uuid:` and the id that the log has for the request.'),
    errors: z.array(fieldErrorSchema).optional().describe('The bad parameters or fields, where there are any to name.'),
  })
  .meta({ id: 'Problem', description: 'A problem in the form of RFC 9457.' })

export type FieldError = z.output<typeof fieldErrorSchema>
export type ProblemBody = z.output<typeof problemSchema>

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
