import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { documentationFiles, writeDocumentation } from '../../scripts/openapi.ts'
import { startService } from './service.ts'

interface Schema {
  $ref?: string
  description?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
}
interface Operation {
  operationId?: string
  summary?: string
  description?: string
  tags?: string[]
  parameters?: { name: string; in: string; description?: string }[]
  requestBody?: { content: Record<string, { example?: unknown; schema: Schema }> }
  responses: Record<string, Response>
}
interface Response {
  $ref?: string
  description?: string
  content?: Record<string, { example?: unknown; examples?: object; schema: Schema }>
}
interface Document {
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; responses: Record<string, Response> }
}

/** The addresses of pages for people, which are no operations. */
async function documentedPages(): Promise<string[]> {
  const text = await readFile(new URL('../../docs/pages.md', import.meta.url), 'utf8')
  return Array.from(text.matchAll(/^\| `(\/\S*)`/gm), ([, address]) => address!).filter((address) => address !== '/')
}

const root = fileURLToPath(new URL('../..', import.meta.url))

t.test('the OpenAPI document', async (t) => {
  const { app, get } = await startService(t)
  const document: Document = (await get('/docs/json')).json()
  const resolved = (response: Response): Response =>
    response.$ref === undefined ? response : document.components.responses[response.$ref.split('/').at(-1)!]!
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method,
      operation,
      name: `${method.toUpperCase()} ${path}`,
    })),
  )

  t.test('is the one in the repository, with live answers as examples (if not, run `npm run openapi`)', async (t) => {
    const expected = await writeDocumentation()
    t.equal(await readFile(documentationFiles.examples, 'utf8'), expected.examples)
    t.equal(await readFile(documentationFiles.document, 'utf8'), expected.document)
    t.equal(await readFile(documentationFiles.types, 'utf8'), expected.types)
  })

  t.test('passes Redocly lint without warnings', async (t) => {
    const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url))
    const environment = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    const lint = promisify(execFile)(
      process.execPath,
      [redocly, 'lint', '--extends=recommended-strict', documentationFiles.document],
      {
        cwd: root,
        env: environment,
      },
    )
    await t.resolves(
      lint.catch((error: { stdout: string; stderr: string }) => Promise.reject(new Error(error.stdout + error.stderr))),
    )
  })

  t.test('has no list that the home does not link to, and no link of the home is broken', async (t) => {
    const links: Record<string, string> = (await get('/')).json().links
    const lists = operations.filter(
      ({ path, method, operation }) =>
        method === 'get' &&
        path.startsWith('/v1/') &&
        !path.includes('{') &&
        operation.operationId !== 'compareOutlets',
    )
    for (const { path } of lists) t.ok(Object.values(links).includes(path), path)
    for (const link of Object.values(links)) t.not((await get(link)).statusCode, 404, link)
  })

  t.test('has every route', async (t) => {
    const routes = routesOf(app.printRoutes({ commonPrefix: false })).filter(
      ({ path }) =>
        !path.startsWith('/docs') && !path.startsWith('/assets/') && path !== '/openapi.json' && !path.includes('*'),
    )
    t.ok(routes.length > 0)
    const pages = await documentedPages()
    for (const { path, methods } of routes) {
      const address = path.replaceAll(/:([a-z]+)/g, '{$1}')
      if (pages.includes(address)) continue
      const documented = document.paths[address]
      t.same(Object.keys(documented ?? {}).sort(), methods.filter((method) => method !== 'head').sort(), path)
    }
  })

  t.test('says of every operation what it does, with an example and its problems', async (t) => {
    t.equal(new Set(operations.map(({ operation }) => operation.operationId)).size, operations.length, 'ids differ')
    for (const { operation, name } of operations) {
      t.match(operation, { operationId: /^[a-z]+[A-Z]/, summary: /\S/, description: /\.$/, tags: [/\S/] }, name)
      const statuses = Object.keys(operation.responses)
      t.ok(statuses.includes('400') && statuses.includes('500'), `${name}: problems`)
      for (const [status, given] of Object.entries(operation.responses)) {
        const { description, content } = resolved(given)
        t.ok(description, `${name} ${status}: described`)
        if (status.startsWith('4') || status.startsWith('5'))
          t.ok(content?.['application/problem+json']?.examples, `${name} ${status}: form`)
      }
      const shown = Object.values(operation.responses).some(
        ({ content }) => content?.['application/json']?.example !== undefined,
      )
      const isJson = operation.responses['200']?.content?.['application/json'] ?? operation.responses['201']
      t.ok(shown || !isJson, `${name}: example`)
      if (operation.requestBody)
        t.ok(operation.requestBody.content['application/json']?.example, `${name}: example of the body`)
    }
  })

  t.test('groups the operations by what a reader wants to do, each group described and none empty', async (t) => {
    const used = new Set(operations.flatMap(({ operation }) => operation.tags ?? []))
    t.same([...used].sort(), document.tags.map(({ name }) => name).sort())
    for (const { name, description } of document.tags) t.match(description, /\.$/, name)
  })

  t.test('describes every parameter and every field', async (t) => {
    for (const { operation, name } of operations) {
      for (const parameter of operation.parameters ?? []) t.ok(parameter.description, `${name}: ${parameter.name}`)
      const body = operation.requestBody?.content['application/json']?.schema
      if (body) undescribed(t, body, name)
      for (const [status, { content }] of Object.entries(operation.responses)) {
        for (const { schema } of Object.values(content ?? {})) undescribed(t, schema, `${name} ${status}`)
      }
    }
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      t.ok(schema.description, name)
      undescribed(t, schema, name)
    }
  })
})

t.test('the page on which the API can be tried out', async (t) => {
  const { get } = await startService(t)
  const page = await get('/docs/')

  t.test('shows the name of the service, not that of the tool that renders it', async (t) => {
    t.match(page.body, '<title>verbatim API</title>')
    t.notMatch(page.body, /<title>Swagger|favicon-\d+x/)
    for (const file of ['icon.svg', 'verbatim.css', 'verbatim.js']) {
      t.match(page.body, `theme/${file}`)
      t.equal((await get(`/docs/static/theme/${file}`)).statusCode, 200, file)
    }
    t.match((await get('/docs/static/theme/icon.svg')).headers['content-type'], 'image/svg+xml')
  })

  t.test('asks no other host for anything, and works over plain HTTP', async (t) => {
    const policy = String(page.headers['content-security-policy'])
    t.match(policy, "default-src 'self'")
    t.notMatch(policy, /swagger\.io|upgrade-insecure-requests/)
  })
})

/** Reads the tree in which Fastify prints its routes. */
function routesOf(tree: string): { path: string; methods: string[] }[] {
  const above: string[] = []
  return tree
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent = '', step = '', methods = ''] = /^((?:[│ ] {3})*)[├└]── (\S+) \((.+)\)$/.exec(line) ?? []
      above.length = indent.length / 4
      above.push(step)
      return { path: above.join(''), methods: methods.toLowerCase().split(', ') }
    })
}

/** Fails for each field within a schema that says nothing of itself; what is defined elsewhere is described there. */
function undescribed(t: { ok(value: unknown, message: string): unknown }, schema: Schema, where: string): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    t.ok(field.description ?? field.$ref, `${where}: ${name}`)
    undescribed(t, field, `${where}: ${name}`)
  }
  for (const inner of [schema.items, ...(schema.anyOf ?? [])]) if (inner) undescribed(t, inner, where)
}
