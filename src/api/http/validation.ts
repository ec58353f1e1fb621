import { Readable } from 'node:stream'
import type { FastifySchemaCompiler } from 'fastify'
import { z } from 'zod'
import { findUnstorable, unstorableMessage } from '../../database/storable.ts'
import { Problem, type FieldError } from '../problems/problem.ts'

type Issue = z.core.$ZodIssue
type RawIssue = z.core.$ZodRawIssue

const longestShown = 60

/** A value as a detail shows it: short, on one line. */
function show(value: unknown): string {
  // What is nested may be nested deeper than it can be written out.
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'array' : 'object'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

const sizes = { string: 'characters', array: 'items', set: 'items', object: 'fields' } as Record<
  string,
  string | undefined
>

/** Explains one invalid value: what was expected and what was found. */
export function explain(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `required: expected ${issue.expected}`
        : `expected ${issue.expected}, found ${show(issue.input)}`
    case 'invalid_value':
      return `expected ${oneOf(issue.values)}, found ${show(issue.input)}`
    case 'invalid_union':
      return issue.discriminator === undefined
        ? undefined
        : explainKind(issue.discriminator, issue.options as readonly unknown[], issue.input)
    case 'unrecognized_keys':
      return issue.inst instanceof z.ZodObject && Object.keys(issue.inst.shape).length > 0
        ? `expected one of ${Object.keys(issue.inst.shape).join(', ')}`
        : 'expected none'
    case 'too_small':
      return `expected at least ${issue.minimum} ${sizes[issue.origin] ?? ''}`.trim() + `, found ${show(issue.input)}`
    case 'too_big':
      return `expected at most ${issue.maximum} ${sizes[issue.origin] ?? ''}`.trim() + `, found ${show(issue.input)}`
    case 'invalid_format':
      return `expected ${issue.format === 'regex' ? `text of the form ${issue.pattern}` : issue.format}, found ${show(issue.input)}`
    default:
      return undefined
  }
}

const oneOf = (values: readonly unknown[]): string =>
  `${values.length > 1 ? 'one of ' : ''}${values.map(show).join(', ')}`

/** The same for the field that decides which of several forms an object has. */
function explainKind(field: string, kinds: readonly unknown[], object: unknown): string {
  const found = (object as Record<string, unknown>)[field]
  return found === undefined ? `required: expected ${oneOf(kinds)}` : `expected ${oneOf(kinds)}, found ${show(found)}`
}

/** A JSON Pointer (RFC 6901) in its form as a URI fragment. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  const tokens = path.map((token) => encodeURIComponent(String(token).replaceAll('~', '~0').replaceAll('/', '~1')))
  return ['#', ...tokens].join('/')
}

function fieldErrors(issue: Issue, inBody: boolean): FieldError[] {
  const at = (path: readonly PropertyKey[], detail: string): FieldError =>
    inBody ? { pointer: jsonPointer(path), detail } : { parameter: String(path[0] ?? ''), detail }
  if (issue.code !== 'unrecognized_keys') return [at(issue.path, issue.message)]
  const what = inBody ? 'unknown field' : 'unknown parameter'
  return issue.keys.map((key) => at([...issue.path, key], `${what}; ${issue.message}`))
}

/** The parameters that hold what no database can look for: nothing that is stored has it. */
function unstorableIn(parameters: unknown): FieldError[] {
  return Object.entries(parameters ?? {}).flatMap(([parameter, value]) => {
    const found = typeof value === 'string' ? findUnstorable(value) : null
    return found ? { parameter, detail: unstorableMessage(found) } : []
  })
}

/**
 * Fastify's validator: the zod schemas decide, and what they refuse becomes the problem `invalid-request`
 * with every invalid parameter or field named.
 */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const inBody = httpPart === 'body'
  const what = inBody ? 'field' : httpPart === 'headers' ? 'header' : 'parameter'
  return (data: unknown) => {
    // A body that is read line by line has not arrived yet, and a page is read elsewhere.
    if (inBody && (data instanceof Readable || Buffer.isBuffer(data))) return { value: data }
    if (inBody && data == null)
      return { error: new Problem('malformed-body', 'The body is empty; a JSON object is required.') }
    const result = schema.safeParse(data, { error: explain })
    const unstorable = inBody ? [] : unstorableIn(data)
    if (result.success && unstorable.length === 0) return { value: result.data }
    const issues = result.error?.issues ?? []
    const errors = [...unstorable, ...issues.flatMap((issue) => fieldErrors(issue, inBody))]
    const names = [...new Set(errors.map(({ parameter, pointer }) => parameter ?? pointer))]
    const detail = `Invalid ${what}${names.length === 1 ? '' : 's'}${inBody ? ' of the body' : ''}: ${names.join(', ')}.`
    return { error: new Problem('invalid-request', detail, { errors }) }
  }
}
