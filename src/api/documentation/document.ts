import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifySchema, RouteOptions } from 'fastify'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { scopeNames, scopes, type Scope } from '../../access/scopes.ts'
import { licence, version } from '../../version.ts'
import { linesMediaType } from '../articles/import.ts'
import { exportEndSchema } from '../background/lists.ts'
import { mediaTypes, type Format } from '../formats/formats.ts'
import { problemMediaType } from '../problems/handler.ts'
import { choicesSchema, problemSchema } from '../problems/problem.ts'
import { problemTypes, type ProblemCode } from '../problems/table.ts'
import type { Examples } from './examples.ts'
import recorded from './examples.json' with { type: 'json' }

type Json = Record<string, unknown>
type Response = Json & { content?: Record<string, Json> }

/** The parts of an OpenAPI operation that this module changes. */
interface Operation extends Json {
  operationId?: string
  parameters?: (Json & { name: string; in: string; schema: Json })[]
  requestBody?: { content: Record<string, Json> }
  responses: Record<string, Response>
  'x-problems'?: readonly ProblemCode[]
  'x-moved'?: string
  'x-other-name'?: string
  'x-lines'?: string
  'x-event'?: string
  'x-formats'?: readonly Format[]
  'x-bodies'?: Readonly<Record<string, string>>
}
/** The parts of an OpenAPI document that this module changes. */
export interface Document extends Json {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Json>; responses?: Record<string, Response> }
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

/** The problems of an operation: those that follow from its shape, and those that it declares. */
function problemsOf({ schema, config }: RouteOptions): ProblemCode[] {
  const query = schema?.querystring
  const codes: ProblemCode[] = [
    'invalid-request',
    // What the HTTP parser refuses may concern any operation.
    'malformed-request',
    'request-timeout',
    'headers-too-large',
    ...(schema?.params ? (['address-too-long'] as const) : []),
    ...(config?.scope === 'open' ? [] : (['key-missing', 'key-invalid', 'scope-missing'] as const)),
    ...(query instanceof z.ZodObject && 'cursor' in query.shape ? (['invalid-cursor'] as const) : []),
    ...(schema?.body ? (['malformed-body', 'body-too-large', 'unsupported-media-type'] as const) : []),
    ...(config?.problems ?? []),
    ...(config?.exempt === true ? [] : (['not-acceptable', 'too-many-requests', 'overloaded'] as const)),
    'internal-error',
  ]
  return [...new Set(codes)]
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
  const { moved, otherName, lines, event, formats, bodies } = input.route.config ?? {}
  const lineSchema = lines && z.globalRegistry.get(lines)?.id
  const eventSchema = event && z.globalRegistry.get(event)?.id
  const security = securityOf(input.route.config?.scope)
  return {
    schema: {
      ...schema,
      response,
      security,
      'x-problems': problemsOf(input.route),
      ...(moved && { 'x-moved': moved }),
      ...(otherName && { 'x-other-name': otherName }),
      ...(lineSchema && { 'x-lines': lineSchema }),
      ...(eventSchema && { 'x-event': eventSchema }),
      ...(formats && { 'x-formats': formats }),
      ...(bodies && { 'x-bodies': bodies }),
    },
    url,
  }
}

/** What a client has to send to get access; reading may be open. */
function securityOf(scope: Scope | 'open' = 'read') {
  if (scope === 'open') return []
  return scope === 'read' ? [{}, { key: [scope] }] : [{ key: [scope] }]
}

/**
 * The error responses of an operation, one for each status. Operations with the same problems share them.
 * @param shared the responses that operations refer to, by name, to which those that are missing are added
 */
function problemResponses(codes: readonly ProblemCode[], shared: Record<string, Response>): Operation['responses'] {
  const responses: Operation['responses'] = {}
  for (const status of new Set(codes.map((code) => problemTypes[code].status))) {
    const same = codes.filter((code) => problemTypes[code].status === status)
    const name = same.join('_or_')
    shared[name] ??= problemResponse(same)
    responses[status] = { $ref: `#/components/responses/${name}` }
  }
  return responses
}

/** An error response, with an example for each kind of problem. */
const problemResponse = (codes: readonly ProblemCode[]): Response => ({
  description: codes.map((code) => `\`${code}\`: ${problemTypes[code].title}.`).join(' '),
  content: {
    [problemMediaType]: {
      schema: referenceTo(problemSchema),
      examples: Object.fromEntries(codes.map((code) => [code, { value: problemExample(code) }])),
    },
  },
})

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
        if (parameter.in !== 'path') continue
        const value = values[path.split('/').indexOf(`{${parameter.name}}`)]
        parameter.example = parameter.schema.type === 'integer' ? Number(value) : value
      }
    }
  }
}

/** Component names that a part of the document refers to. */
function references(part: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(part)) for (const one of part) references(one, into)
  else if (typeof part === 'object' && part !== null) {
    for (const [key, value] of Object.entries(part)) {
      if (key === '$ref' && typeof value === 'string') into.add(nameIn(value))
      else references(value, into)
    }
  }
  return into
}

/** Only the schemas that are in use, sorted by name: the type provider also writes an input twin of each. */
function usedSchemas({ paths, components }: Document): Record<string, Json> {
  const used = references([paths, components.responses])
  for (const name of used) references(components.schemas[name], used)
  return Object.fromEntries([...used].sort().map((name) => [name, components.schemas[name]!]))
}

const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const referenceTo = (schema: z.ZodType): Json => reference(z.globalRegistry.get(schema)!.id!)

/**
 * Bodies with one thing per line: the schema is that of a line.
 * @param answer the name of the schema of a line of the answer
 */
function describeLines(operation: Operation, answer: string): void {
  const one = operation.requestBody?.content['application/json']?.schema
  if (operation.requestBody && one) operation.requestBody.content[linesMediaType] = { schema: one }
  const answered = operation.responses['200']?.content
  if (answered) answered[linesMediaType] = { schema: reference(answer) }
}

/** The formats of an answer besides JSON. */
function describeFormats(operation: Operation, formats: readonly Format[]): void {
  const content = operation.responses['200']?.content
  if (!content) return
  const isText = (format: Format) => !mediaTypes[format].includes('json')
  for (const format of formats)
    content[mediaTypes[format]] = { schema: isText(format) ? { type: 'string' } : { type: 'object' } }
}

interface PageSchema extends Json {
  readonly properties: Json & { readonly data: Json & { readonly items: { readonly $ref: string } } }
}

/**
 * The answers of a list: a page with all fields of its items; with `fields`, one of another media type, in the items of
 * which every field is optional; and the lines of its export.
 */
function describeList({ parameters, responses }: Operation, schemas: Document['components']['schemas']): void {
  const content = responses['200']?.content
  if (!content || !parameters?.some(({ name }) => name === 'fields')) return
  const given = content[mediaTypes.json]!.schema as PageSchema | { readonly $ref: string }
  const page = ('$ref' in given ? schemas[nameIn(given.$ref as string)] : given) as PageSchema
  const item = nameIn(page.properties.data.items.$ref)
  const some = `${item}Fields`
  const description = `The fields of a \`${item}\` that \`fields\` names, or all of them.`
  schemas[some] = { ...schemas[item], required: [], description }
  const data = { ...page.properties.data, items: reference(some) }
  content[mediaTypes.selected] = { schema: { ...page, properties: { ...page.properties, data } } }
  content[mediaTypes.ndjson] = {
    schema: { anyOf: [reference(some), referenceTo(exportEndSchema)] },
  }
}

const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1)

function transformObject(input: { openapiObject: object }): Document {
  const document = toComponents(input as never) as unknown as Document
  const shared: Record<string, Response> = {}
  for (const operation of Object.values(document.paths).flatMap(Object.values<Operation>)) {
    Object.assign(operation.responses, problemResponses(operation['x-problems'] ?? [], shared))
    if (operation['x-moved'] !== undefined) {
      const headers = { Location: { description: 'The current address.', schema: { type: 'string' } } }
      operation.responses['301'] = { description: operation['x-moved'], headers }
    }
    if (operation['x-other-name'] !== undefined) {
      const description = operation['x-other-name']
      const headers = { Location: { description: 'The address of the only one.', schema: { type: 'string' } } }
      operation.responses['300'] = {
        description,
        content: { 'application/json': { schema: referenceTo(choicesSchema) } },
      }
      operation.responses['307'] = { description, headers }
    }
    if (operation['x-lines'] !== undefined) describeLines(operation, operation['x-lines'])
    if (operation['x-formats'] !== undefined) describeFormats(operation, operation['x-formats'])
    for (const [type, description] of Object.entries(operation['x-bodies'] ?? {}))
      operation.requestBody!.content[type] = { schema: { type: 'string', description } }
    describeList(operation, document.components.schemas)
    const events = operation.responses['200']?.content?.[mediaTypes.events]
    if (events && operation['x-event'] !== undefined) events.schema = reference(operation['x-event'])
    delete operation['x-event']
    delete operation['x-lines']
    delete operation['x-formats']
    delete operation['x-bodies']
    delete operation['x-problems']
    delete operation['x-moved']
    delete operation['x-other-name']
  }
  document.components.responses = shared
  addExamples(document, recorded as Examples)
  document.components.schemas = usedSchemas(document)
  return document
}

const description = `verbatim reads news articles, finds the quotations in them and who spoke them, and groups the wordings in which different outlets
print the same utterance.

**Conventions.** Answers are JSON in UTF-8. Offsets count Unicode code points in the text of the article; the end is exclusive. Times are ISO 8601 with
a UTC offset. Ids are opaque and stable. Lists come in pages: repeat the request with \`cursor\` set to \`next\`, or follow the \`Link\` header, until
there is no next page. Unknown parameters and fields are refused. Errors follow RFC 9457: their \`type\` is the address of a description with causes and
remedies.

**Schemas.** With \`fields\`, a page has the media type \`application/json; fields=selected\`, and the items in it only the fields that were asked for.
In \`application/x-ndjson\` the schema describes one line, and in \`text/event-stream\` one event.

**Stability.** Within \`/v1\`, paths, parameters, fields, their types and meanings, ids, problem codes, scopes and the columns of exports (by name) do
not change. New paths, optional parameters, fields, columns, problems and values of \`rule\` may be added at any time: ignore anything you don't
recognise. Cursors are valid only for the version that issued them. Anything to be removed is announced in the headers \`Deprecation\` (RFC 9745) and
\`Sunset\` (RFC 8594) at least a year ahead. Which quotations are found, and how they are attributed, compared and grouped, may improve with any version.`

/** What readers want to do, in the order in which the documentation shows it. */
const tags = [
  { name: 'Search quotes', description: 'Find what was said: by words, speaker, outlet, medium and date.' },
  {
    name: 'Compare wordings',
    description: 'See how outlets print the same words, for a quote or for the whole statement that it is from.',
  },
  { name: 'Assess outlets', description: 'See how faithfully an outlet quotes.' },
  {
    name: 'Count and chart',
    description:
      "See who is quoted, by whom and when. For a speaker's most widely printed quotes, see `/v1/speakers/{slug}/quotes?sort=outlets`.",
  },
  { name: 'Read articles', description: 'Read the stored articles, with the quotations in them.' },
  { name: 'Extract quotations', description: 'Find the quotations in a text without storing it.' },
  { name: 'Keep a copy', description: 'Follow what is added, changed and removed.' },
  {
    name: 'Add and withdraw articles',
    description: 'Store articles and the texts of statements, and withdraw them. Requires an API key.',
  },
  {
    name: 'Correct mistakes',
    description: 'Correct what the program found, and see who wrote what. Writing requires an API key.',
  },
  { name: 'The service itself', description: 'Entry point, health, metrics and the kinds of problem.' },
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
    servers: [{ url: '/', description: 'This service.' }],
    tags: [...tags],
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description:
            'An API key, created with `npx verbatim keys create`. Reading may be open; writing always requires a key. Scopes: ' +
            scopeNames.map((name) => `\`${name}\`: ${scopes[name]}`).join('; ') +
            '.',
        },
      },
    },
  },
  transform,
  transformObject,
} as unknown as FastifyDynamicSwaggerOptions
