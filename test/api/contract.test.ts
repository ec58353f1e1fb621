import type { AddressInfo } from 'node:net'
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
  examples?: unknown[]
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
  responses: Record<string, Response>
}
interface Response {
  $ref?: string
  content?: Record<string, { schema: Schema }>
}
interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; responses: Record<string, Response> }
}

const runs = 25

/** Stands for JSON that is nested very deep, and is too long to be shown where a test fails. */
const deep = 'DEEP'

t.test('every operation keeps its contract, whatever is asked of it', async (t) => {
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
    const known = real[name] ?? schema.examples?.map(String)
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
            expectContract(await app.inject(request), path, method)
          }),
          { numRuns: runs },
        )
        t.pass(`${runs} requests`)
      })
    }
  }

  /** No fault of the service, a documented status and media type, and a body that fits its schema. */
  function expectContract(response: LightMyRequestResponse, path: string, method: string): unknown {
    const { statusCode: status, body } = response
    if (status >= 500) throw new Error(`${status}: ${body.slice(0, 500)}`)
    const type = String(response.headers['content-type'] ?? '')
    if (status === 204 || status === 301) return expectDocumented(document, path, method, status)
    return expectBody(document, ajv, path, method, status, type, body)
  }

  t.test('and nothing that was sent does harm', async (t) => {
    await tracker.ingest({ outlet: 'Quay Times', text: '“We are still here,” Ian Pell said.' })
    t.equal((await get('/v1/quotes?q=%22still+here%22')).json().data.length, 1)
  })
})

/** Where a response is documented: by itself, or shared with other operations. */
function expectDocumented(document: Document, path: string, method: string, status: number): string[] {
  const pointer = ['paths', path, method, 'responses', String(status)]
  const response = document.paths[path]![method]!.responses[status]
  if (response === undefined) throw new Error(`${status} is not documented for ${method} ${path}`)
  return response.$ref === undefined ? pointer : response.$ref.slice(2).split('/')
}

/** Fails where an answer has another media type, or another form, than the document says. */
function expectBody(
  document: Document,
  ajv: Ajv2020,
  path: string,
  method: string,
  status: number,
  type: string,
  body: string,
): void {
  const pointer = expectDocumented(document, path, method, status)
  let part = document as unknown as Record<string, unknown>
  for (const key of pointer) part = part[key] as Record<string, unknown>
  const { content = {} } = part as Response
  const plain = type.replace('; charset=utf-8', '')
  const form = [plain, plain.split(';', 1)[0]!].find((one) => content[one] !== undefined)
  if (form === undefined) throw new Error(`${status} as ${type} is not documented for ${method} ${path}`)
  if (!form.includes('json')) return
  const address = [...pointer, 'content', form, 'schema'].map((key) =>
    encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')),
  )
  const check = ajv.getSchema(`document#/${address.join('/')}`)
  if (!check) throw new Error(`no schema at ${address.join('/')}`)
  for (const text of form.includes('ndjson') ? body.trimEnd().split('\n') : [body]) {
    if (!check(JSON.parse(text))) throw new Error(`${ajv.errorsText(check.errors)} in ${text}`)
  }
}

t.test('the document is also true of what cannot be injected', async (t) => {
  const { app, get } = await startService(t, harbourArticles)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const document: Document = (await get('/docs/json')).json()
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(document, 'document')

  t.test('an event has the documented form, and so does the change in it', async (t) => {
    const leaving = new AbortController()
    t.teardown(() => leaving.abort())
    const answer = await fetch(`http://127.0.0.1:${port}/v1/changes?since=2026-01-01`, {
      headers: { accept: 'text/event-stream' },
      signal: leaving.signal,
    })
    t.equal(answer.headers.get('content-type'), 'text/event-stream')
    const content = document.paths['/v1/changes']!['get']!.responses['200']!.content!
    const isEvent = ajv.getSchema(content['text/event-stream']!.schema.$ref!.replace('#', 'document#'))!
    const isChange = ajv.getSchema('document#/components/schemas/Change')!
    let text = ''
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk
      if (text.split('\n\n').length > 4) break
    }
    for (const event of text.split('\n\n').slice(0, 4)) {
      const fields = Object.fromEntries(event.split('\n').map((line) => line.split(/: (.*)/, 2)))
      t.ok(isEvent(fields), ajv.errorsText(isEvent.errors))
      t.ok(isChange(JSON.parse(fields.data as string)), ajv.errorsText(isChange.errors))
      t.equal(JSON.parse(fields.data as string).kind, fields.event)
    }
  })

  t.test('headers that are too large are answered as documented, whatever the operation', async (t) => {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/quotes`, { headers: { 'x-long': 'x'.repeat(20_000) } })
    t.equal(answer.status, 431)
    const [type, body] = [answer.headers.get('content-type')!, await answer.text()]
    t.match(JSON.parse(body), { type: '/problems/headers-too-large' })
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const method of Object.keys(operations)) {
        t.doesNotThrow(() => expectBody(document, ajv, path, method, 431, type, body), `${method} ${path}`)
      }
    }
  })

  t.test('selected fields of items have a media type of their own, in pages and exports', async (t) => {
    const whole = await get('/v1/articles?limit=1')
    const some = await get('/v1/articles?limit=1&fields=title')
    t.same(Object.keys(some.json().data[0]), ['title'])
    const form = (response: LightMyRequestResponse) => String(response.headers['content-type'])
    t.equal(form(whole), 'application/json; charset=utf-8')
    t.equal(form(some), 'application/json; charset=utf-8; fields=selected')
    expectBody(document, ajv, '/v1/articles', 'get', 200, form(some), some.body)
    t.throws(() => expectBody(document, ajv, '/v1/articles', 'get', 200, form(whole), some.body))
    for (const fields of ['', '&fields=title']) {
      const lines = await get(`/v1/articles?format=ndjson${fields}`)
      t.doesNotThrow(() => expectBody(document, ajv, '/v1/articles', 'get', 200, form(lines), lines.body))
    }
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
