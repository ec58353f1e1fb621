import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifySchema, RouteOptions } from 'fastify'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { scopeNames, scopes, type Scope } from '../../access/scopes.ts'
import { licence, version } from '../../version.ts'
import { linesMediaType } from '../articles/import.ts'
import { mediaTypes, type Format } from '../formats/formats.ts'
import { problemMediaType } from '../problems/handler.ts'
import { problemTypes, type ProblemCode } from '../problems/table.ts'
import type { Examples } from './examples.ts'
import recorded from './examples.json' with { type: 'json' }

type Json = Record<string, unknown>
/** An OpenAPI operation as far as this module changes it. */
interface Operation extends Json {
  operationId?: string
  parameters?: (Json & { name: string; in: string })[]
  requestBody?: { content: Record<string, Json> }
  responses: Record<string, Json & { content?: Record<string, Json> }>
  'x-problems'?: readonly ProblemCode[]
  'x-moved'?: string
  'x-lines'?: string
  'x-formats'?: readonly Format[]
}
/** An OpenAPI document as far as this module changes it. */
export interface Document extends Json {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, unknown> }
}
/**
 * Leaves out of a JSON Schema what is true of any integer, and lets answers gain fields later:
 * only what a client sends is closed.
 */
function override({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType
  jsonSchema: z.core.JSONSchema.BaseSchema
}): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (zodSchema instanceof z.ZodObject && zodSchema.def.catchall === undefined) delete jsonSchema.additionalProperties
}

const toJsonSchema = createJsonSchemaTransform({ zodToJsonConfig: { target: 'draft-2020-12', override } })
const toComponents = createJsonSchemaTransformObject({ zodToJsonConfig: { target: 'draft-2020-12', override } })

/** The problems of an operation: those that its shape brings about, and those that it declares. */
function problemsOf({ schema, config }: RouteOptions): ProblemCode[] {
  const query = schema?.querystring
  return [
    'invalid-request',
    ...(config?.scope === 'open' ? [] : (['key-missing', 'key-invalid', 'scope-missing'] as const)),
    ...(query instanceof z.ZodObject && 'cursor' in query.shape ? (['invalid-cursor'] as const) : []),
    ...(schema?.body ? (['malformed-body', 'body-too-large', 'unsupported-media-type'] as const) : []),
    ...(config?.problems ?? []),
    ...(config?.exempt === true ? [] : (['not-acceptable', 'too-many-requests', 'overloaded'] as const)),
    'internal-error',
  ]
}

/** The route's zod schemas as JSON Schema, with the headers that the type provider drops. */
function transform(input: { schema: FastifySchema; url: string; route: RouteOptions; openapiObject: object }) {
  const { schema, url } = toJsonSchema(input as never) as { schema: Json; url: string }
  if (schema?.hide) return { schema, url }
  const before = (input.schema.response ?? {}) as Record<string, { headers?: unknown }>
  const response = Object.fromEntries(
    Object.entries((schema.response ?? {}) as Record<string, Json>).map(([status, answer]) => {
      const headers = before[status]?.headers
      return [status, headers === undefined ? answer : { ...answer, headers }]
    }),
  )
  const { moved, lines, formats } = input.route.config ?? {}
  const lineSchema = lines && z.globalRegistry.get(lines)?.id
  const security = securityOf(input.route.config?.scope)
  return {
    schema: {
      ...schema,
      response,
      security,
      'x-problems': problemsOf(input.route),
      ...(moved && { 'x-moved': moved }),
      ...(lineSchema && { 'x-lines': lineSchema }),
      ...(formats && { 'x-formats': formats }),
    },
    url,
  }
}

/** What a client has to send to be let in; reading may be open. */
function securityOf(scope: Scope | 'open' = 'read') {
  if (scope === 'open') return []
  return scope === 'read' ? [{}, { key: [scope] }] : [{ key: [scope] }]
}

/** The error responses of an operation, one for each status, with an example for each problem type. */
function problemResponses(codes: readonly ProblemCode[]): Operation['responses'] {
  const responses: Operation['responses'] = {}
  for (const status of new Set(codes.map((code) => problemTypes[code].status))) {
    const same = codes.filter((code) => problemTypes[code].status === status)
    responses[status] = {
      description: same.map((code) => `\`${code}\`: ${problemTypes[code].title}.`).join(' '),
      content: {
        [problemMediaType]: {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: Object.fromEntries(same.map((code) => [code, { value: problemExample(code) }])),
        },
      },
    }
  }
  return responses
}

const problemExample = (code: ProblemCode): Json => ({
  type: `/problems/${code}`,
  title: problemTypes[code].title,
  status: problemTypes[code].status,
  detail: problemTypes[code].causes[0],
  instance: 'urn:uuid:0b8f7c1e-6f0a-4f43-9a53-1d2f0c7e5b11',
  ...(code === 'invalid-request' && {
    errors: [{ parameter: 'limit', detail: 'expected a whole number from 1 to 100, found "many"' }],
  }),
})

/** Puts recorded requests and answers into the operations of a document, in place of those that are there. */
export function addExamples(document: Document, examples: Examples): void {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const operation of Object.values(operations)) {
      const example = examples[operation.operationId ?? '']
      if (example === undefined) continue
      const media = operation.responses[example.status]?.content?.['application/json']
      if (media) media.example = example.answer
      const body = operation.requestBody?.content['application/json']
      if (body) body.example = example.body
      const values = example.path.split('?', 1)[0]!.split('/')
      for (const parameter of operation.parameters ?? []) {
        if (parameter.in === 'path') parameter.example = values[path.split('/').indexOf(`{${parameter.name}}`)]
      }
    }
  }
}

/** Component names that a part of the document refers to. */
function references(part: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(part)) for (const one of part) references(one, into)
  else if (typeof part === 'object' && part !== null) {
    for (const [key, value] of Object.entries(part)) {
      if (key === '$ref' && typeof value === 'string') into.add(value.slice(value.lastIndexOf('/') + 1))
      else references(value, into)
    }
  }
  return into
}

/** Only the schemas that are in use, sorted by name: the type provider also writes an input twin of each. */
function usedSchemas({ paths, components }: Document): Record<string, unknown> {
  const used = references(paths)
  for (const name of used) references(components.schemas[name], used)
  return Object.fromEntries([...used].sort().map((name) => [name, components.schemas[name]]))
}

/**
 * Bodies of many things, one a line: each line by itself has the schema.
 * @param answer the schema of a line of the answer
 */
function describeLines(operation: Operation, answer: string): void {
  const one = operation.requestBody?.content['application/json']?.schema
  if (operation.requestBody && one) operation.requestBody.content[linesMediaType] = { schema: one }
  const answered = operation.responses['200']?.content
  if (answered) answered[linesMediaType] = { schema: { $ref: `#/components/schemas/${answer}` } }
}

/** The forms of an answer beside JSON. */
function describeFormats(operation: Operation, formats: readonly Format[]): void {
  const content = operation.responses['200']?.content
  if (!content) return
  const isText = (format: Format) => !mediaTypes[format].includes('json')
  for (const format of formats)
    content[mediaTypes[format]] = { schema: isText(format) ? { type: 'string' } : { type: 'object' } }
}

function transformObject(input: { openapiObject: object }): Document {
  const document = toComponents(input as never) as unknown as Document
  for (const operation of Object.values(document.paths).flatMap(Object.values<Operation>)) {
    Object.assign(operation.responses, problemResponses(operation['x-problems'] ?? []))
    if (operation['x-moved'] !== undefined) {
      const headers = { Location: { description: 'The current address.', schema: { type: 'string' } } }
      operation.responses['301'] = { description: operation['x-moved'], headers }
    }
    if (operation['x-lines'] !== undefined) describeLines(operation, operation['x-lines'])
    if (operation['x-formats'] !== undefined) describeFormats(operation, operation['x-formats'])
    delete operation['x-lines']
    delete operation['x-formats']
    delete operation['x-problems']
    delete operation['x-moved']
  }
  addExamples(document, recorded as Examples)
  document.components.schemas = usedSchemas(document)
  return document
}

const description = `verbatim reads news articles, finds the quotations in them and who spoke them, and brings together the wordings in which
different outlets print the same utterance.

**Conventions.** Answers are JSON in UTF-8. Offsets count Unicode code points in the article's text, end exclusive. Times are ISO 8601 with their zone.
Ids are opaque and stable. Lists come in pages: repeat the request with \`cursor\` set to \`next\`, or follow the \`Link\` header, until it is null.
Parameters and fields that an operation does not know are refused. Errors have the form of RFC 9457; their \`type\` leads to a description of the
kind of problem and how to mend it.

**What is stable.** Within \`/v1\`, paths, parameters, fields, their types and meanings, ids, codes of problems, scopes and the columns of exports (by
name) stay as they are. New paths, optional parameters, fields, columns, problems and values of \`rule\` may come at any time: take no notice of what
you do not know. Cursors are good for the version that gave them. What will go is announced in the headers \`Deprecation\` (RFC 9745) and \`Sunset\`
(RFC 8594) at least a year before. Which quotations are found, how they are attributed, compared and grouped may get better with any version.`

/** The tags, in the order in which the documentation shows them. */
export const tags = [
  { name: 'Speakers', description: 'People, organisations and groups, and what they said.' },
  { name: 'Quotes', description: 'What was said: the group of the wordings in which outlets print it.' },
  { name: 'Statements', description: 'The occasions on which it was said: posts, interviews, letters.' },
  { name: 'Articles', description: 'The pieces that were read, and the quotations in them.' },
  { name: 'Outlets', description: 'Who published the articles.' },
  { name: 'Changes', description: 'What came, changed and went, for those who keep a copy.' },
  {
    name: 'Aggregates',
    description:
      'How much is quoted: whom, by which outlets and when. The quotes of a speaker that most outlets print are at `/v1/speakers/{slug}/quotes?sort=outlets`.',
  },
  { name: 'Corrections', description: 'What people say against the program, and the log of who wrote what.' },
  { name: 'Extraction', description: 'Finding quotations without storing anything.' },
  { name: 'Service', description: 'Health and help.' },
] as const

/** How the OpenAPI document is made from the routes. */
export const documentOptions = {
  openapi: {
    openapi: '3.1.1',
    info: {
      title: 'verbatim',
      version,
      description,
      license: { name: licence, identifier: licence },
    },
    servers: [{ url: '/', description: 'The service that serves this document.' }],
    tags: [...tags],
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description:
            'An API key, as `npx verbatim keys create` prints it. Reading may be open; writing never is. The scopes: ' +
            scopeNames.map((name) => `\`${name}\`: ${scopes[name]}`).join('; ') +
            '.',
        },
      },
    },
  },
  transform,
  transformObject,
} as unknown as FastifyDynamicSwaggerOptions
