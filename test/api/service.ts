import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { createKey } from '../../src/access/keys.ts'
import type { Scope } from '../../src/access/scopes.ts'
import { buildApp } from '../../src/api/app.ts'
import { problemTypes, type ProblemCode } from '../../src/api/problems/table.ts'
import { createReader } from '../../src/api/background/reader.ts'
import { createWriter } from '../../src/api/background/writer.ts'
import type { Services } from '../../src/api/services.ts'
import { openDatabase, type Database } from '../../src/database/open.ts'
import { readSettings } from '../../src/settings.ts'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { createTracker, type Tracker } from '../../src/tracker/tracker.ts'
import { emptyDatabaseUrl } from '../database/fresh.ts'

/** A running service of a test, closed when the test ends. */
export interface Service {
  readonly app: FastifyInstance
  readonly tracker: Tracker
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  /** Sends JSON with a key that may do everything. */
  post(url: string, body: unknown): Promise<LightMyRequestResponse>
  /** Any other request. */
  send(options: InjectOptions): Promise<LightMyRequestResponse>
  /** A new key with these scopes, as the value of the header Authorization. */
  keyWith(...scopes: Scope[]): Promise<string>
  /** The database as the service writes it. */
  readonly database: Database
}

/** Starts a service on a database file of its own that holds these articles. */
export async function startService(
  t: Test,
  articles: readonly NewArticle[] = [],
  environment: Record<string, string> = {},
  more: Pick<Services, 'freeBytes' | 'outlets'> = {},
): Promise<Service> {
  const service = await serviceOn(t, await emptyDatabaseUrl(t), environment, more)
  for (const article of articles) await service.tracker.ingest(article)
  return service
}

/** Starts a service on a database that is there. */
export async function serviceOn(
  t: Test,
  url: string,
  environment: Record<string, string> = {},
  more: Pick<Services, 'freeBytes' | 'outlets'> = {},
): Promise<Service> {
  const writing = await openDatabase(url)
  const reading = await openDatabase(url, { readonly: true })
  const tracker = createTracker(writing)
  const app = await buildApp({
    database: reading,
    reader: createReader(reading),
    writer: createWriter(writing),
    settings: readSettings({ RATE_LIMIT: '0', EVENT_LOOP_DELAY_LIMIT: '0', ...environment }),
    ...more,
  })
  const keyWith = async (...scopes: Scope[]) => `Bearer ${(await createKey(writing, 'test', scopes)).key}`
  const authorization = await keyWith('admin')
  t.teardown(async () => {
    await app.close()
    await reading.destroy()
    await writing.destroy()
  })
  return {
    app,
    tracker,
    get: (path, headers = {}) => app.inject({ url: path, headers }),
    post: (path, body) =>
      app.inject({ method: 'POST', url: path, payload: body as object, headers: { authorization } }),
    send: (options) => app.inject(options),
    keyWith,
    database: writing,
  }
}

/** The one form that every problem has; `errors`, where given, are its bad parameters and fields. */
export function expectProblem(
  t: Test,
  response: LightMyRequestResponse,
  code: ProblemCode,
  errors?: readonly string[],
  message: string = code,
): void {
  t.equal(response.statusCode, problemTypes[code].status, `${message}: status`)
  t.equal(response.headers['content-type'], 'application/problem+json', `${message}: content type`)
  const body = response.json()
  t.match(
    body,
    {
      type: `/problems/${code}`,
      title: problemTypes[code].title,
      status: problemTypes[code].status,
      detail: /\S/,
      instance: /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    },
    `${message}: form`,
  )
  const known = new Set(['type', 'title', 'status', 'detail', 'instance', 'errors', 'nearest'])
  t.same(
    Object.keys(body).filter((key) => !known.has(key)),
    [],
    `${message}: no other members`,
  )
  t.notMatch(response.body, /\\n\s+at |node_modules|SQLITE|select |\.ts\b/, `${message}: tells nothing of the inside`)
  if (errors === undefined) return
  const named = (body.errors ?? []).map(
    (error: { parameter?: string; pointer?: string }) => error.parameter ?? error.pointer,
  )
  t.same(named, errors, `${message}: names what is bad`)
}

/** Every item of a list, read page by page as `next` leads. */
export async function readAll(service: Service, url: string): Promise<{ id?: string; slug?: string }[]> {
  const items = []
  let next: string | null = url
  while (next !== null) {
    const page: { data: { id?: string }[]; next_url: string | null } = (await service.get(next)).json()
    items.push(...page.data)
    next = page.next_url
  }
  return items
}
