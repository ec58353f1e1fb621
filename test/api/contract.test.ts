import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { harbourArticles } from './articles.ts'
import { startService } from './service.ts'

interface Schema {
  $ref?: string
  type?: string
  enum?: unknown[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
}
interface Parameter {
  name: string
  in: 'query' | 'path' | 'header'
  required?: boolean
  schema: Schema
  example?: unknown
}
interface Operation {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}
interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const runs = 25

/** Stands for JSON that is nested very deep, and is too long to be shown where a test fails. */
const deep = 'DEEP'

t.test('every operation, asked for anything, keeps its contract', async (t) => {
  const { app, get, keyWith, tracker } = await startService(t, harbourArticles)
  const authorization = await keyWith('admin')
  const document: Document = (await get('/docs/json')).json()
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(document, 'document')
  const quote = (await get('/v1/quotes?limit=1')).json().data[0].id as string
  const real: Record<string, readonly string[]> = {
    slug: ['mara-dole', 'quay-times'],
    id: [quote, 'gazette-1', 'times-1'],
    type: ['not-found'],
    cursor: [(await get('/v1/articles?limit=1')).json().next],
    q: ['wall', '"harbour wall"', 'stor*', "don't", '"', 'a AND b', '🌊', 'NEAR('],
    from: ['2026-01-01'],
    to: ['2027-01-01T00:00:00Z'],
  }

  /** Values that fit a schema, as text. */
  function fitting({ name, schema }: Parameter): fc.Arbitrary<string> {
    // Events go on for ever, so there is no answer to hold against anything.
    if (schema.enum) return fc.constantFrom(...schema.enum.filter((value) => value !== 'events').map(String))
    if (schema.type === 'integer')
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1000, 1000) }).map(String)
    if (schema.type === 'number') return fc.constantFrom('0', '0.25', '1')
    const known = real[name]
    return known ? fc.constantFrom(...known) : fc.string({ minLength: 1, maxLength: 20 })
  }

  const anything = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        "' or 1=1; --",
        '"; drop table quotes; --',
        '../../etc/passwd',
        '%00',
        '\u0000',
        '-1',
        '1e9',
        'NaN',
        'null',
        '[]',
        '{{7*7}}',
        'a'.repeat(3000),
        '\ud800',
      ),
    )
    .map((text) => text.toWellFormed())

  /** A value that fits a schema of a body. */
  function body(schema: Schema): fc.Arbitrary<unknown> {
    if (schema.$ref) return body(document.components.schemas[schema.$ref.split('/').at(-1)!]!)
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if (schema.anyOf) return fc.oneof(...schema.anyOf.map(body))
    if (schema.type === 'null') return fc.constant(null)
    if (schema.type === 'string')
      return fc.oneof(
        fc.constantFrom('en', '2026-01-01', 'https://x.example/a', '“No,” Ian Pell said.'),
        fc.string({ minLength: 1, maxLength: 60 }),
      )
    if (schema.type === 'object') {
      const fields = Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, field]) => [name, body(field)]),
      )
      return fc.record(fields, { requiredKeys: (schema.required ?? []) as never })
    }
    return fc.anything()
  }

  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const parameters = operation.parameters ?? []
      const values = (value: (parameter: Parameter) => fc.Arbitrary<string>) =>
        fc.record(Object.fromEntries(parameters.map((parameter) => [parameter.name, value(parameter)])), {
          requiredKeys: parameters.filter(({ in: where }) => where === 'path').map(({ name }) => name),
        })
      const schema = operation.requestBody?.content['application/json']?.schema
      const payload = schema
        ? fc.oneof(
            body(schema).map((value) => JSON.stringify(value)),
            fc.json(),
            anything,
            fc.constant(deep),
          )
        : fc.constant(undefined)
      const valid = fc.record({ given: values(fitting), payload, extra: fc.constant({}) })
      const invalid = fc.record({
        given: values(() => anything),
        payload,
        extra: fc.dictionary(fc.constantFrom('x', '__proto__', 'limit[]', 'sort'), anything, { maxKeys: 2 }),
      })

      t.test(`${method.toUpperCase()} ${path}`, async (t) => {
        await fc.assert(
          fc.asyncProperty(fc.oneof(valid, invalid), async ({ given, payload, extra }) => {
            const request = requestOf(
              path,
              method,
              parameters,
              given as Record<string, string>,
              extra,
              payload,
              authorization,
            )
            expectContract(await app.inject(request), path, method, operation, 'fields' in given)
          }),
          { numRuns: runs },
        )
        t.pass(`${runs} requests`)
      })
    }
  }

  /** No fault of the service, a documented status and form, and a body that fits its schema. */
  function expectContract(
    response: LightMyRequestResponse,
    path: string,
    method: string,
    operation: Operation,
    shaped: boolean,
  ): void {
    const { statusCode: status } = response
    if (status >= 500) throw new Error(`${status}: ${response.body.slice(0, 500)}`)
    // What Fastify refuses before it knows the operation is the same for all of them.
    if (status === 414 || response.body.includes('/problems/malformed-request')) return
    const documented = operation.responses[String(status)]
    if (!documented) throw new Error(`${status} is not documented: ${response.body}`)
    const type = String(response.headers['content-type'] ?? '')
    const forms = Object.keys(documented.content ?? {})
    if (status === 204 || status === 301) return
    const form = forms.find((one) => one === type) ?? forms.find((one) => one === type.split(';', 1)[0])
    if (form === undefined) throw new Error(`${status} as ${type} is not documented`)
    if (!/json$/.test(form) || form.includes('ndjson') || shaped) return
    const pointer = ['paths', path, method, 'responses', String(status), 'content', form, 'schema']
    const check = ajv.getSchema(
      `document#/${pointer.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`,
    )
    if (!check) throw new Error(`no schema at ${pointer.join('/')}`)
    if (!check(response.json())) throw new Error(`${ajv.errorsText(check.errors)} in ${response.body}`)
  }

  t.test('and nothing that was sent did harm', async (t) => {
    await tracker.ingest({ outlet: 'Quay Times', text: '“We are still here,” Ian Pell said.' })
    t.equal((await get('/v1/quotes?q=%22still+here%22')).json().data.length, 1)
  })
})

function requestOf(
  path: string,
  method: string,
  parameters: Parameter[],
  given: Record<string, string>,
  extra: Record<string, string>,
  payload: string | undefined,
  authorization: string,
): InjectOptions {
  const query = new URLSearchParams(extra)
  const headers: Record<string, string> = {
    authorization,
    ...(payload !== undefined && { 'content-type': 'application/json' }),
  }
  let url = path
  for (const { name, in: where } of parameters) {
    const value = given[name]
    if (value === undefined) continue
    if (where === 'path') url = url.replace(`{${name}}`, encodeURIComponent(value) || '%20')
    else if (where === 'query') query.append(name, value)
    else headers[name] = value.replace(/[^\x20-\x7e]/g, '?')
  }
  return {
    method: method.toUpperCase() as 'GET',
    url: `${url}?${query}`,
    headers,
    ...(payload !== undefined && {
      payload: payload === deep ? `${'['.repeat(100_000)}${']'.repeat(100_000)}` : payload,
    }),
  }
}
