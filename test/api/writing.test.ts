import { mkdtempSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { harbourArticles } from './articles.ts'
import { expectProblem, startService } from './service.ts'

const article = {
  outlet: 'Harbour Gazette',
  title: 'Boats stay in',
  text: '“The boats stay in harbour today,” Ian Pell said.',
}

// A folder of this test's own for bodies that are put on disk.
const spools = mkdtempSync(join(tmpdir(), 'verbatim-'))
process.env['TMPDIR'] = spools
t.teardown(() => rm(spools, { recursive: true }))

/** A service with a key that may send articles. */
async function startWriting(t: Test, environment: Record<string, string> = {}) {
  const service = await startService(t, harbourArticles, environment)
  const authorization = await service.keyWith('ingest')
  const request = (
    method: 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload?: unknown,
    headers: Record<string, string> = {},
  ) =>
    service.send({
      method,
      url,
      headers: { authorization, ...headers },
      ...(payload !== undefined && { payload: payload as object }),
    })
  const given = async (): Promise<string[]> =>
    (await service.get('/v1/articles'))
      .json()
      .data.map((one: { given_id: string }) => one.given_id)
      .sort()
  return { ...service, authorization, request, given }
}

t.test('an article under its own id', async (t) => {
  const { get, request } = await startWriting(t)

  t.test('is stored, replaced, and left as it is when sent again', async (t) => {
    const first = await request('PUT', '/v1/articles/boats%2F1', article)
    t.equal(first.statusCode, 201)
    t.match(first.json(), { status: 'created', article: { given_id: 'boats/1' } })
    t.equal(first.headers.location, `/v1/articles/${first.json().article.id}`)
    t.equal((await request('PUT', '/v1/articles/boats%2F1', article)).json().status, 'unchanged')
    const revised = await request('PUT', '/v1/articles/boats%2F1', {
      ...article,
      id: 'boats/1',
      text: '“No boat leaves,” Ian Pell said.',
    })
    t.match(revised.json(), { status: 'revised', article: { id: first.json().article.id, revision: 2 } })
    t.equal((await get('/v1/articles/boats%2F1')).json().text, '“No boat leaves,” Ian Pell said.')
    const byOpaqueId = await request('PUT', first.headers.location as string, {
      ...article,
      text: '“None,” Ian Pell said.',
    })
    t.match(byOpaqueId.json(), { status: 'revised', article: { given_id: 'boats/1', revision: 3 } })
    const dated = await request('PUT', first.headers.location as string, {
      ...article,
      published: '2026-01-13',
      text: '“None,” Ian Pell said.',
    })
    t.match(
      dated.json(),
      { status: 'revised', article: { published: '2026-01-13', revision: 4 } },
      'also where only the date was wrong',
    )
    const posted = await request('POST', '/v1/articles', {
      ...article,
      id: 'boats/1',
      published: '2026-01-14',
      text: '“None,” Ian Pell said.',
    })
    t.match(
      posted.json(),
      { status: 'unchanged', article: { published: '2026-01-13' } },
      'which collecting it again does not change',
    )
  })

  t.test('is refused if address and body name different articles', async (t) => {
    expectProblem(t, await request('PUT', '/v1/articles/x', { ...article, id: 'y' }), 'invalid-request', ['#/id'])
    expectProblem(
      t,
      await request('PUT', '/v1/articles/gazette-1', { ...article, url: 'https://gazette.example/other' }),
      'conflict',
    )
    t.equal((await get('/v1/articles/x')).statusCode, 404)
  })
})

t.test('an article that is withdrawn', async (t) => {
  const { get, request, given, database, keyWith } = await startWriting(t)
  const { id } = (await get('/v1/articles/post-1')).json()
  const [{ quote }] = (await get(`/v1/articles/${id}/quotations`)).json().data

  t.test('is gone from every answer, with what followed from it', async (t) => {
    t.equal((await get(`/v1/quotes/${quote}`)).json().counts.outlets, 3)
    const response = await request('DELETE', `/v1/articles/${id}`)
    t.equal(response.statusCode, 204)
    t.equal(response.body, '')
    t.same(await given(), ['bulletin-1', 'gazette-1', 'times-1'])
    expectProblem(t, await get('/v1/outlets/inland-post'), 'not-found')
    t.equal((await get('/v1/quotes?q=harbour+wall&sort=outlets')).json().data[0].counts.outlets, 2)
    for (const path of [id, `${id}/quotations`, 'post-1'])
      expectProblem(t, await get(`/v1/articles/${path}`), 'article-withdrawn', undefined, path)
    expectProblem(t, await request('DELETE', `/v1/articles/${id}`), 'article-withdrawn')
  })

  t.test('is kept in the log, with who withdrew it, until it is purged', async (t) => {
    const [row] = await database.selectFrom('withdrawn_articles').selectAll().execute()
    t.match(row, { id, given_id: 'post-1', withdrawn_by: /^[0-9a-f]{12}$/ })
    t.match(JSON.parse(row!.article), { url: null, revisions: [{ number: 1, text: harbourArticles[2]!.text }] })
    expectProblem(t, await request('DELETE', `/v1/articles/${id}?purge=true`), 'scope-missing')
    const authorization = await keyWith('admin')
    t.equal((await request('DELETE', `/v1/articles/${id}?purge=true`, undefined, { authorization })).statusCode, 204)
    t.same(await database.selectFrom('withdrawn_articles').selectAll().execute(), [])
    expectProblem(t, await get(`/v1/articles/${id}`), 'not-found')
    t.equal(
      (await request('DELETE', '/v1/articles/times-1?purge=true', undefined, { authorization })).statusCode,
      204,
      'both at once',
    )
    expectProblem(t, await get('/v1/articles/times-1'), 'not-found')
  })

  t.test('comes back when it is sent again', async (t) => {
    await request('DELETE', '/v1/articles/gazette-1')
    t.equal((await request('POST', '/v1/articles', harbourArticles[0])).statusCode, 201)
    t.equal((await get('/v1/articles/gazette-1')).json().title, 'The wall will be rebuilt')
  })

  t.test('must exist', async (t) => {
    expectProblem(t, await request('DELETE', '/v1/articles/never'), 'not-found')
  })
})

t.test('a request with an Idempotency-Key', async (t) => {
  const { request, keyWith, database } = await startWriting(t)
  const send = (key: string, body: unknown, more: Record<string, string> = {}) =>
    request('POST', '/v1/articles', body, { 'idempotency-key': key, ...more })

  t.test('gets its first answer again when it is repeated', async (t) => {
    const first = await send('a', { ...article, id: 'i-1' })
    t.equal(first.statusCode, 201)
    const second = await send('a', { ...article, id: 'i-1' })
    t.equal(second.statusCode, 201)
    t.equal(second.body, first.body)
    for (const header of ['location', 'content-type'] as const) t.equal(second.headers[header], first.headers[header])
    t.equal(second.headers['idempotency-replayed'], 'true')
    t.equal(first.headers['idempotency-replayed'], undefined)
  })

  t.test('is refused with another body, but not from another client or with another key', async (t) => {
    expectProblem(t, await send('a', { ...article, id: 'i-2' }), 'idempotency-key-reused')
    t.equal((await send('a', { ...article, id: 'i-2' }, { authorization: await keyWith('ingest') })).statusCode, 201)
    t.equal((await send('b', { ...article, id: 'i-2' })).json().status, 'unchanged')
  })

  t.test('is refused while the first is being carried out', async (t) => {
    const gate = Promise.withResolvers<void>()
    const held = database.transaction().execute(() => gate.promise)
    const first = send('c', { ...article, id: 'i-3' }).then((response) => response)
    const early = await send('c', { ...article, id: 'i-3' })
    expectProblem(t, early, 'idempotency-in-flight')
    t.equal(early.headers['retry-after'], '1')
    gate.resolve()
    await held
    t.equal((await first).statusCode, 201)
    t.equal(
      (await send('c', { ...article, id: 'i-3' })).headers['idempotency-replayed'],
      'true',
      'and answered once it is done',
    )
  })

  t.test('may be tried again with the same key after it failed', async (t) => {
    expectProblem(t, await send('d', { ...article, text: '' }), 'invalid-request', ['#/text'])
    t.equal((await send('d', { ...article, id: 'i-4' })).statusCode, 201)
  })

  t.test('accepts any visible text as a key, and nothing else', async (t) => {
    for (const key of ['', 'a b', 'é', 'k'.repeat(256)])
      expectProblem(t, await send(key, article), 'invalid-request', ['idempotency-key'], key)
  })

  t.test('may send many articles', async (t) => {
    const lines = `${JSON.stringify({ ...article, id: 'i-5' })}\n${JSON.stringify({ ...article, id: 'i-6' })}\n`
    const type = { 'content-type': 'application/x-ndjson' }
    const first = await send('e', lines, type)
    t.equal(first.statusCode, 200)
    const second = await send('e', lines, type)
    t.equal(second.body, first.body)
    t.match(second.headers, { 'idempotency-replayed': 'true', 'content-type': 'application/x-ndjson' })
    expectProblem(t, await send('e', `${lines}\n`, type), 'idempotency-key-reused')
  })
})

t.test('many articles, one per line', async (t) => {
  const { request, given, send, authorization } = await startWriting(t, { BODY_LIMIT: '1024', IMPORT_LIMIT: '60000' })
  const before = await given()
  const lines = (...values: unknown[]) =>
    values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('')
  const post = (body: string, query = '') =>
    request('POST', `/v1/articles${query}`, body, { 'content-type': 'application/x-ndjson' })
  const read = (body: string): Record<string, unknown>[] =>
    body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  const bad = lines(
    { ...article, id: 'n-1' },
    'not JSON',
    '',
    { ...article, id: 'n-2', text: 7 },
    { ...article, id: 'n-3', extra: 1 },
    { ...article, id: 'n-4' },
  )

  t.test('are all refused if one is invalid, and every invalid line is named', async (t) => {
    const response = await post(bad)
    expectProblem(t, response, 'articles-refused')
    t.match(response.json().errors, [
      { line: 2, detail: /^not JSON/ },
      { line: 4, detail: /text: expected string, found number/ },
      { line: 5, detail: /extra/ },
    ])
    t.same(await given(), before, 'nothing was stored')
  })

  t.test('are stored except the invalid ones if asked for', async (t) => {
    const response = await post(bad, '?on_error=continue')
    t.equal(response.statusCode, 200)
    t.equal(response.headers['content-type'], 'application/x-ndjson')
    t.match(read(response.body), [
      { line: 1, status: 'created', id: /^a/, revision: 1 },
      { line: 2, status: 'refused', detail: /^not JSON/ },
      { line: 4, status: 'refused' },
      { line: 5, status: 'refused' },
      { line: 6, status: 'created' },
      { done: true, created: 2, revised: 0, unchanged: 0, refused: 3 },
    ])
    t.same(await given(), [...before, 'n-1', 'n-4'].sort())
  })

  t.test('are stored together, with one line of the answer for each and one for all', async (t) => {
    const response = await post(
      lines(
        { ...article, id: 'n-1' },
        { ...article, id: 'n-5' },
        { ...article, id: 'n-5', text: '“Another,” Ian Pell said.' },
      ),
    )
    t.match(read(response.body), [
      { line: 1, status: 'unchanged' },
      { line: 2, status: 'created', revision: 1 },
      { line: 3, status: 'revised', revision: 2 },
      { done: true, created: 1, revised: 1, unchanged: 1, refused: 0 },
    ])
  })

  t.test('have limits of their own: for a line and for all', async (t) => {
    const long = { ...article, id: 'n-6', text: 'a'.repeat(2000) }
    t.match((await post(lines(long))).json().errors, [{ line: 1, detail: 'longer than 1024 bytes' }])
    t.equal(
      (await post(lines(...Array.from({ length: 50 }, () => ({ ...article, id: 'n-1' }))))).statusCode,
      200,
      'more than one body of JSON may hold',
    )
    expectProblem(t, await post('x'.repeat(60_001)), 'body-too-large')
    const endless = Readable.from(
      (function* () {
        for (let n = 0; n < 1000; n++) yield Buffer.alloc(1000, 'x')
      })(),
    )
    const response = await send({
      method: 'POST',
      url: '/v1/articles',
      payload: endless,
      headers: { authorization, 'content-type': 'application/x-ndjson' },
    })
    expectProblem(t, response, 'body-too-large', undefined, 'of unknown length')
  })

  t.test('may be none', async (t) => {
    t.same(read((await post('')).body), [{ done: true, created: 0, revised: 0, unchanged: 0, refused: 0 }])
  })

  t.test('leave nothing behind on the disk', async (t) => {
    // Answers go out before the files they are read from are removed.
    while ((await readdir(spools)).some((name) => name.startsWith('verbatim-import-'))) await setImmediate()
    t.pass()
  })

  t.test('should not be told to continue when there is only one', async (t) => {
    expectProblem(t, await request('POST', '/v1/articles?on_error=continue', article), 'invalid-request', ['on_error'])
    expectProblem(
      t,
      await request('POST', '/v1/extract', '{}', { 'content-type': 'application/x-ndjson' }),
      'unsupported-media-type',
    )
  })
})
