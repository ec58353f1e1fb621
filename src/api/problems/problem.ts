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

const nearSchema = z
  .object({
    slug: z.string().describe('Readable id.'),
    name: z.string().describe('Name.'),
    address: z.string().describe('Address.'),
  })
  .meta({ id: 'Near', description: 'A speaker or an outlet that may be meant.' })

/** Several that a name may stand for. @public the API's document names it by its id */
export const choicesSchema = z
  .object({ data: z.array(nearSchema).describe('Those that go by the name, the likeliest first.') })
  .meta({ id: 'Choices', description: 'The speakers or outlets that a name may stand for.' })

export type Near = z.output<typeof nearSchema>

/** A problem as clients read it (RFC 9457). @public the API's document names it by its id */
export const problemSchema = z
  .object({
    type: z.string().describe('Address of the description of this kind of problem: `/problems/{type}`.'),
    title: z.string().describe('Short description of this kind of problem, always the same.'),
    status: z.int().describe('HTTP status code of the answer.'),
    detail: z.string().describe('What went wrong this time.'),
    instance: z.string().describe('Identifies this occurrence: `urn:uuid:` and the id of the request in the log.'),
    errors: z.array(fieldErrorSchema).optional().describe('The invalid parameters, fields or lines, if any.'),
    nearest: z
      .array(nearSchema)
      .optional()
      .describe('Where a name is unknown: those that may be meant, the likeliest first.'),
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

/** The problem of a body that is too large. @param setting the one that sets the limit */
export const tooLarge = (limit: number, setting: string): Problem =>
  new Problem(
    'body-too-large',
    `The body is longer than ${limit} bytes, the limit of this service (its setting ${setting}).`,
    {
      // The rest of the body is not read, so that nothing else can come over this connection.
      headers: { connection: 'close' },
    },
  )

/**
 * Thrown anywhere in a request to answer with a problem of the table. Its message is the `detail` that the client
 * reads.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly statusCode: number
  readonly errors: readonly FieldError[]
  readonly nearest: readonly Near[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ProblemCode,
    detail: string,
    more: {
      errors?: readonly FieldError[]
      nearest?: readonly Near[]
      headers?: Record<string, string>
    } = {},
  ) {
    super(detail)
    this.code = code
    this.statusCode = problemTypes[code].status
    this.errors = more.errors ?? []
    this.nearest = more.nearest ?? []
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
      ...(this.nearest.length > 0 && { nearest: [...this.nearest] }),
    }
  }
}
