import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fastify } from 'fastify'
import t from 'tap'
import { goneSignal } from '../../src/api/http/connections.ts'
import { harbourArticles } from './articles.ts'
import { expectProblem, startService } from './service.ts'

t.test('a conditional request', async (t) => {
  const { get, send, tracker } = await startService(t, harbourArticles)
  const first = await get('/v1/articles')
  const tag = String(first.headers.etag)

  t.test('has a strong entity tag, a different one for each representation', async (t) => {
    t.match(tag, /^"[\w-]+"$/)
    t.equal((await get('/v1/articles')).headers.etag, tag, 'and the same for the same')
    const others = [
      await get('/v1/articles?limit=2'),
      await get('/v1/outlets'),
      await get('/v1/articles', { 'accept-encoding': 'gzip' }),
    ]
    t.equal(new Set([tag, ...others.map(({ headers }) => headers.etag)]).size, 4)
  })

  t.test('is answered with 304 and no body if the tag matches, in a list, weak, or as *', async (t) => {
    const compressed = String((await get('/v1/articles', { 'accept-encoding': 'br' })).headers.etag)
    t.match(compressed, /-br"$/)
    for (const known of [tag, `"x", ${tag}`, `W/${tag}`, '*', `"a,b" ,${tag}`, compressed]) {
      const response = await get('/v1/articles', { 'if-none-match': known })
      t.equal(response.statusCode, 304, known)
      t.equal(response.body, '')
      t.equal(response.headers.etag, known === compressed ? compressed : tag)
      t.match(response.headers, { 'cache-control': /no-cache/, vary: /Accept-Encoding/ })
    }
    const head = await send({ method: 'HEAD', url: '/v1/articles', headers: { 'if-none-match': tag } })
    t.equal(head.statusCode, 304)
  })

  t.test('is answered in full if the tag does not match, or nothing exists', async (t) => {
    for (const known of ['"x"', tag.slice(0, -1), 'x', '', '"x", "y"'])
      t.equal((await get('/v1/articles', { 'if-none-match': known })).statusCode, 200, known)
    expectProblem(t, await get('/v1/articles/none', { 'if-none-match': '*' }), 'not-found')
  })

  t.test('may give a time instead', async (t) => {
    const article = await get('/v1/articles/gazette-1')
    const modified = String(article.headers['last-modified'])
    t.equal(modified, new Date(article.json().updated_at).toUTCString())
    t.equal((await get('/v1/articles/gazette-1', { 'if-modified-since': modified })).statusCode, 304)
    t.equal(
      (await get('/v1/articles/gazette-1', { 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' })).statusCode,
      200,
    )
    t.equal((await get('/v1/articles/gazette-1', { 'if-modified-since': 'yesterday' })).statusCode, 200)
    t.equal(
      (await get('/v1/articles/gazette-1', { 'if-modified-since': modified, 'if-none-match': '"x"' })).statusCode,
      200,
      'a tag counts more',
    )
  })

  t.test('is answered in full once something has arrived', async (t) => {
    await tracker.ingest({ id: 'new', outlet: 'Quay Times', text: 'Nothing was said.' })
    const response = await get('/v1/articles', { 'if-none-match': tag })
    t.equal(response.statusCode, 200)
    t.not(response.headers.etag, tag)
  })
})

t.test('an answer', async (t) => {
  const { get, send, post, keyWith } = await startService(t, harbourArticles)

  t.test('is compressed if the client accepts that', async (t) => {
    const plain = (await get('/v1/articles')).body
    const gzip = await get('/v1/articles', { 'accept-encoding': 'gzip' })
    t.equal(gzip.headers['content-encoding'], 'gzip')
    t.equal(gunzipSync(gzip.rawPayload).toString(), plain)
    const brotli = await get('/v1/articles', { 'accept-encoding': 'gzip;q=0.5, br' })
    t.equal(brotli.headers['content-encoding'], 'br')
    t.equal(brotliDecompressSync(brotli.rawPayload).toString(), plain)
    t.equal((await get('/v1/articles', { 'accept-encoding': 'identity' })).headers['content-encoding'], undefined)
  })

  t.test(
    'of lines is compressed too, except the outcome of an import, which is sent line by line as it happens',
    async (t) => {
      const plain = (await get('/v1/articles?format=ndjson')).body
      const gzip = await get('/v1/articles?format=ndjson', { 'accept-encoding': 'gzip' })
      t.equal(gzip.headers['content-encoding'], 'gzip')
      t.equal(gunzipSync(gzip.rawPayload).toString(), plain)
      const lines = Array.from({ length: 30 }, (_, n) =>
        JSON.stringify({ id: `line-${n}`, outlet: 'Quay Times', text: 'Nothing was said.' }),
      ).join('\n')
      const imported = await send({
        method: 'POST',
        url: '/v1/articles',
        payload: lines,
        headers: {
          'content-type': 'application/x-ndjson',
          'accept-encoding': 'gzip',
          authorization: await keyWith('ingest'),
        },
      })
      t.equal(imported.headers['content-encoding'], undefined)
      t.match(imported.body, '"done":true,"created":30')
    },
  )

  t.test('to HEAD has the headers of GET and no body', async (t) => {
    for (const url of ['/v1/articles', '/v1/quotes?q=wall', '/v1/articles/gazette-1', '/livez', '/problems']) {
      const [whole, head] = [await get(url), await send({ method: 'HEAD', url })]
      t.equal(head.statusCode, 200, url)
      t.equal(head.body, '')
      for (const name of ['content-type', 'etag', 'link', 'cache-control', 'last-modified', 'vary'])
        t.equal(head.headers[name], whole.headers[name], `${url}: ${name}`)
    }
  })

  t.test('says how long it may be cached: reads are revalidated, the rest is not stored', async (t) => {
    t.equal((await get('/v1/quotes')).headers['cache-control'], 'public, no-cache')
    t.match((await get('/v1/quotes')).headers.vary, /Accept, Accept-Encoding, Authorization/)
    for (const response of [await get('/livez'), await get('/v1/nothing'), await post('/v1/extract', { text: 'x' })]) {
      t.equal(response.headers['cache-control'], 'no-store')
    }
    const { get: getPrivate, keyWith } = await startService(t, [], { READ_ACCESS: 'key' })
    t.equal(
      (await getPrivate('/v1/quotes', { authorization: await keyWith('read') })).headers['cache-control'],
      'private, no-cache',
    )
  })

  t.test('is safe to show in a browser, and readable from its scripts', async (t) => {
    const { headers } = await get('/v1/quotes', { origin: 'https://reader.example' })
    t.match(headers, {
      'access-control-allow-origin': '*',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    })
    for (const name of ['ETag', 'Link', 'RateLimit', 'Retry-After', 'X-Request-Id'])
      t.match(headers['access-control-expose-headers'], name)
    const preflight = await send({
      method: 'OPTIONS',
      url: '/v1/articles',
      headers: { origin: 'https://reader.example', 'access-control-request-method': 'POST' },
    })
    t.equal(preflight.statusCode, 204)
    t.match(preflight.headers, {
      'access-control-allow-methods': /POST/,
      'access-control-allow-headers': /Authorization.*Idempotency-Key/,
    })
    t.match((await get('/docs')).headers['content-security-policy'], /script-src/)
  })

  t.test('is limited to the scripts of some origins only if the settings say so', async (t) => {
    const { get } = await startService(t, [], { CORS_ORIGIN: 'https://a.example, https://b.example' })
    t.equal(
      (await get('/v1/quotes', { origin: 'https://b.example' })).headers['access-control-allow-origin'],
      'https://b.example',
    )
    t.equal(
      (await get('/v1/quotes', { origin: 'https://c.example' })).headers['access-control-allow-origin'],
      undefined,
    )
  })

  t.test('names its request, as a problem does', async (t) => {
    const response = await get('/v1/nothing')
    t.equal(response.json().instance, `urn:uuid:${response.headers['x-request-id']}`)
  })
})

t.test('requests', async (t) => {
  t.test('are counted by address or key, reported in every answer, and refused beyond the limit', async (t) => {
    const { get, keyWith } = await startService(t, [], { RATE_LIMIT: '3' })
    const left: unknown[] = []
    for (let n = 0; n < 3; n++) {
      const { headers, statusCode } = await get('/v1/quotes')
      t.equal(statusCode, 200)
      t.equal(headers['ratelimit-policy'], '"default";q=3;w=60')
      left.push(/^"default";r=(\d+);t=\d+$/.exec(String(headers.ratelimit))?.[1])
    }
    t.same(left, ['2', '1', '0'])
    const refused = await get('/v1/quotes')
    expectProblem(t, refused, 'too-many-requests')
    t.match(refused.headers, { 'retry-after': /^\d+$/, ratelimit: /^"default";r=0;t=\d+$/ })
    expectProblem(t, await get('/v1/nothing'), 'too-many-requests', undefined, 'also where nothing is')
    expectProblem(
      t,
      await get('/v1/quotes', { authorization: 'Bearer guess' }),
      'too-many-requests',
      undefined,
      'guessing keys is counted',
    )
    t.equal(
      (await get('/v1/quotes', { authorization: await keyWith('read') })).statusCode,
      200,
      'a key has a budget of its own',
    )
    t.equal((await get('/livez')).statusCode, 200, 'health checks are not counted')
    t.equal((await get('/livez')).headers.ratelimit, undefined)
  })

  t.test('are counted by the address that a proxy reports only if the proxy is trusted', async (t) => {
    for (const [TRUST_PROXY, status] of [
      ['yes', 200],
      ['no', 429],
    ] as const) {
      const { get } = await startService(t, [], { RATE_LIMIT: '1', TRUST_PROXY })
      await get('/v1/quotes', { 'x-forwarded-for': '192.0.2.1' })
      t.equal((await get('/v1/quotes', { 'x-forwarded-for': '192.0.2.2' })).statusCode, status, TRUST_PROXY)
      expectProblem(
        t,
        await get('/v1/quotes', { 'x-forwarded-for': '192.0.2.3, 192.0.2.1' }),
        'too-many-requests',
        undefined,
        'what the client itself sent does not count',
      )
    }
  })

  t.test('are refused while the process is overloaded, except health checks', async (t) => {
    const { get } = await startService(t, [], { EVENT_LOOP_DELAY_LIMIT: '1' })
    let response = await get('/v1/quotes')
    while (response.statusCode === 200) {
      const until = performance.now() + 100
      while (performance.now() < until);
      await setTimeout(1)
      response = await get('/v1/quotes')
    }
    expectProblem(t, response, 'overloaded')
    t.equal(response.headers['retry-after'], '5')
    t.equal((await get('/livez')).statusCode, 200)
  })

  t.test('are measured for Prometheus', async (t) => {
    const { get, keyWith } = await startService(t, harbourArticles)
    await get('/v1/speakers/mara-dole')
    await get('/v1/speakers/ian-pell')
    expectProblem(t, await get('/metrics'), 'key-missing')
    const response = await get('/metrics', { authorization: await keyWith('admin') })
    t.match(response.headers['content-type'], 'text/plain')
    t.match(
      response.body,
      'http_request_duration_seconds_count{method="GET",route="/v1/speakers/:slug",status="200"} 2',
    )
    t.match(response.body, /nodejs_eventloop_lag_seconds/)
  })
})

t.test('a client that leaves', async (t) => {
  const app = fastify()
  const signals: AbortSignal[] = []
  const held = Promise.withResolvers<void>()
  app.get('/at-once', async (_request, reply) => {
    signals.push(goneSignal(reply))
    return 'done'
  })
  app.get('/held', async (_request, reply) => {
    signals.push(goneSignal(reply))
    held.resolve()
    await once(signals.at(-1)!, 'abort')
    return 'too late'
  })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  t.teardown(() => app.close())

  t.test('is noticed while it waits for its answer', async (t) => {
    const leaving = new AbortController()
    const answer = fetch(`${address}/held`, { signal: leaving.signal })
    await held.promise
    t.equal(signals.at(-1)!.aborted, false)
    leaving.abort()
    await t.rejects(answer, { name: 'AbortError' })
    if (!signals.at(-1)!.aborted) await once(signals.at(-1)!, 'abort')
    t.equal(signals.at(-1)!.aborted, true)
  })

  t.test('is not one that has its whole answer', async (t) => {
    t.equal(await (await fetch(`${address}/at-once`, { headers: { connection: 'close' } })).text(), 'done')
    await app.close()
    t.equal(signals.at(-1)!.aborted, false)
  })
})

t.test('what takes long is read in the background', async (t) => {
  const { get, keyWith } = await startService(t, harbourArticles)
  const authorization = await keyWith('admin')
  const { id } = (await get('/v1/quotes?sort=outlets&limit=1')).json().data[0]

  /** Which background queries a request brings about, each once. */
  async function queriesOf(url: string): Promise<string[]> {
    const count = async () => {
      const { body } = await get('/metrics', { authorization })
      const counts = body.matchAll(/^background_query_duration_seconds_count\{query="(\w+)"\} (\d+)$/gm)
      return new Map(Array.from(counts, ([, query, times]) => [query!, Number(times)]))
    }
    const before = await count()
    t.equal((await get(url)).statusCode, 200, url)
    return [...(await count())].filter(([query, times]) => times > (before.get(query) ?? 0)).map(([query]) => query)
  }

  t.test('a page of quotes that is not one stretch of an index', async (t) => {
    for (const query of [
      'outlet=quay-times',
      'medium=interview',
      'q=wall',
      'min_outlets=2',
      'min_confidence=0.5',
      'fidelity=verbatim',
      'sort=outlets&from=2026-03-01',
      'sort=outlets&to=2026-03-01',
      'speaker=mara-dole&outlet=quay-times',
    ]) {
      t.same(await queriesOf(`/v1/quotes?${query}`), ['rows'], query)
    }
    t.same(await queriesOf('/v1/speakers/mara-dole/quotes?outlet=quay-times'), ['rows'])
  })

  t.test('but not one that is', async (t) => {
    for (const query of ['', 'speaker=mara-dole', 'from=2026-03-01&to=2026-03-02', 'sort=outlets', 'limit=1'])
      t.same(await queriesOf(`/v1/quotes?${query}`), [], query)
    for (const list of [
      '/v1/speakers',
      '/v1/outlets',
      '/v1/articles',
      '/v1/statements',
      '/v1/corrections',
      `/v1/quotes/${id}`,
    ])
      t.same(await queriesOf(list), [], list)
  })

  t.test('totals, facets, exports, counts and comparisons', async (t) => {
    const expected = {
      '/v1/quotes?include=total': ['total'],
      '/v1/quotes?include=facets': ['facets'],
      '/v1/articles?format=ndjson': ['export'],
      '/v1/articles?format=csv': ['export'],
      '/v1/counts?by=outlet': ['rows'],
      '/v1/outlets/compare?outlets=quay-times,inland-post': ['rows'],
      '/v1/outlets/quay-times': ['outletCounts'],
      '/v1/outlets/quay-times/fidelity': ['outletFidelity'],
      '/v1/timeline': ['timeline'],
      '/v1/speakers/mara-dole/co-quoted': ['coQuoted'],
      [`/v1/quotes/${id}/variants`]: ['variants'],
      [`/v1/quotes/${id}/collation`]: ['collation'],
      [`/v1/quotes/${id}?include=fits`]: ['links'],
      [`/v1/quotes/${id}?format=annotation`]: ['annotations'],
    }
    for (const [url, queries] of Object.entries(expected)) t.same(await queriesOf(url), queries, url)
  })
})

t.test('a parameter', async (t) => {
  const { get } = await startService(t, harbourArticles)

  t.test('should be refused where it holds what no database can look for', async (t) => {
    expectProblem(t, await get('/v1/articles/%00/history'), 'invalid-request', ['id'])
    expectProblem(t, await get('/v1/quotes?q=lea%00ks'), 'invalid-request', ['q'])
  })

  t.test('should not be refused for any other character', async (t) => {
    expectProblem(t, await get('/v1/articles/%01%F0%9F%8C%8A/history'), 'not-found')
    t.equal((await get('/v1/quotes?q=lea%01ks')).statusCode, 200)
  })
})
