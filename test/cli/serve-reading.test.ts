import { mkdtemp, rm } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import BetterSqlite3 from 'better-sqlite3'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/api/app.ts'
import { createReader } from '../../src/api/background/reader.ts'
import { createWriter } from '../../src/api/background/writer.ts'
import { openDatabase } from '../../src/database/open.ts'
import { readSettings } from '../../src/settings.ts'
import { start } from './start.ts'
import { newDatabaseUrl } from '../database/fresh.ts'

const articles = 3000

/** A service that has the sample coverage and many articles that quote nobody. */
async function startWithMany(t: Test) {
  const service = await start(t, ['--sample'])
  const base = await service.base
  const key = /vk_\S+/.exec(service.said())![0]
  const lines = Array.from(
    { length: articles },
    (_, n) =>
      `{"outlet":"Quay Times","id":"${n}","title":"${'Nothing new. '.repeat(60)}","text":"Nothing was said."}\n`,
  )
  const imported = await fetch(`${base}/v1/articles?on_error=continue`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', authorization: `Bearer ${key}` },
    body: lines.join(''),
  })
  t.match(JSON.parse((await imported.text()).trimEnd().split('\n').at(-1)!), { done: true, created: articles })
  return { ...service, base }
}

/** The beginning of an answer; the rest is not taken yet. */
const begin = (url: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    request(url, (response) => response.once('readable', () => resolve(response)))
      .once('error', reject)
      .end()
  })

const endOf = (export_: string): unknown => JSON.parse(export_.trimEnd().split('\n').at(-1)!)

t.test('what takes long is read on threads of its own, and there it', async (t) => {
  t.test("gives the same, byte for byte, as on the service's own", async (t) => {
    const url = await newDatabaseUrl(t)
    const base = await (await start(t, ['--sample'], { DATABASE_URL: url })).base
    const database = await openDatabase(url, { readonly: true })
    const app = await buildApp({
      database,
      reader: createReader(database),
      writer: createWriter(database),
      settings: readSettings({}),
    })
    t.teardown(async () => {
      await app.close()
      await database.destroy()
    })
    const quote = ((await app.inject('/v1/quotes?sort=outlets&limit=1')).json() as { data: { id: string }[] }).data[0]!
      .id
    const lists = [
      'articles',
      'outlets',
      'quotes',
      'speakers',
      'speakers/donald-trump/quotes',
      'statements',
      'counts?by=speaker,day',
    ]
    const paths = [
      ...lists.flatMap((list) =>
        ['ndjson', 'csv'].map((format) => `/v1/${list}${list.includes('?') ? '&' : '?'}format=${format}`),
      ),
      '/v1/quotes?format=ndjson&fields=id,text',
      '/v1/quotes?q=great&include=total,facets',
      '/v1/quotes?min_outlets=2&limit=2',
      '/v1/quotes?q=lost+words',
      ...[
        '?format=annotation',
        '/variants',
        '/variants?min_confidence=0.9',
        '/collation',
        ...['csv', 'html', 'collatex', 'tei'].map((format) => `/collation?format=${format}`),
      ].map((rest) => `/v1/quotes/${quote}${rest}`),
    ]
    for (const path of paths) {
      const there = await fetch(`${base}${path}`, { headers: { 'accept-encoding': 'identity' } })
      const here = await app.inject(path)
      t.equal(there.status, 200, path)
      t.equal(await there.text(), here.body, path)
      for (const header of ['content-type', 'etag', 'link'] as const)
        t.equal(there.headers.get(header), here.headers[header] ?? null, `${path}: ${header}`)
    }
    const body = { text: '🌊 “We start on Monday,” Mara Dole said. “It leaks,” said Ian Pell.', language: 'en' }
    const there = await fetch(`${base}/v1/extract`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const here = await app.inject({ method: 'POST', url: '/v1/extract', payload: body })
    t.equal(here.json().quotations.length, 2)
    t.equal(await there.text(), here.body)
    t.equal(there.headers.get('content-type'), here.headers['content-type'])
  })

  t.test('ends with the client that leaves in the middle of an export, and serves the next', async (t) => {
    const { base, child, ended, complaints } = await startWithMany(t)
    for (let n = 0; n < 5; n++) (await begin(`${base}/v1/articles?format=ndjson`)).destroy()
    t.match(endOf(await (await fetch(`${base}/v1/articles?format=ndjson`)).text()), { done: true, count: articles + 8 })
    t.equal((await fetch(`${base}/v1/articles?format=ndjson`, { method: 'HEAD' })).status, 200)
    child.kill('SIGTERM')
    t.equal(await ended, 0)
    t.notMatch(await complaints, /"level":[56]0/, 'and nothing of it is a fault')
  })

  t.test('finishes an export that is under way when the service is told to end', async (t) => {
    const { base, child, ended } = await startWithMany(t)
    const response = await begin(`${base}/v1/articles?format=ndjson`)
    child.kill('SIGTERM')
    t.match(endOf(await text(response)), { done: true, count: articles + 8 })
    t.equal(await ended, 0)
  })

  t.test('answers with a problem where the database fails it', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'))
    t.teardown(() => rm(folder, { recursive: true }))
    const path = join(folder, 'broken.sqlite')
    const base = await (await start(t, ['--sample'], { DATABASE_URL: `sqlite:${path}` })).base
    const {
      data: [quote],
    } = (await (await fetch(`${base}/v1/quotes?limit=1`)).json()) as { data: { id: string }[] }
    const file = new BetterSqlite3(path)
    file.exec('alter table memberships rename to elsewhere')
    file.close()
    for (const url of [
      `/v1/quotes/${quote!.id}/variants`,
      `/v1/quotes/${quote!.id}/collation`,
      '/v1/quotes?include=facets',
    ]) {
      const response = await fetch(`${base}${url}`)
      t.equal(response.status, 500, url)
      t.equal(response.headers.get('content-type'), 'application/problem+json', url)
      const body = await response.text()
      t.match(body, '"/problems/internal-error"', url)
      t.notMatch(body, /\\n\s+at |node_modules|SQLITE|select |memberships|\.ts\b/, url)
    }
    t.match(
      endOf(await (await fetch(`${base}/v1/speakers?format=ndjson`)).text()),
      { done: true },
      'what does not need it goes on',
    )
  })
})
