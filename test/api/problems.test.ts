import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { problemCodes } from '../../src/api/problems/table.ts'
import { expectProblem, startService } from './service.ts'

t.test('a problem', async (t) => {
  const service = await startService(t, [], { BODY_LIMIT: '1024' })
  const { app, get, post } = service

  t.test('answers an unknown address, whatever the method and body', async (t) => {
    expectProblem(t, await get('/v2/quotes'), 'not-found')
    expectProblem(
      t,
      await app.inject({ method: 'PUT', url: '/nowhere', payload: '{', headers: { 'content-type': 'text/odd' } }),
      'not-found',
    )
  })

  t.test('answers a method that the address does not support, naming those that it does', async (t) => {
    for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
      const response = await app.inject({
        method,
        url: '/v1/articles',
        payload: 'x',
        headers: { 'content-type': 'text/plain' },
      })
      expectProblem(t, response, 'method-not-allowed')
      t.equal(response.headers.allow, 'GET, HEAD, OPTIONS, POST')
    }
    expectProblem(t, await post('/v1/quotes/q1', {}), 'method-not-allowed')
  })

  t.test('does not answer OPTIONS, which names the methods', async (t) => {
    const response = await app.inject({ method: 'OPTIONS', url: '/v1/speakers/mara-dole' })
    t.equal(response.statusCode, 204)
    t.equal(response.headers.allow, 'GET, HEAD, OPTIONS')
  })

  t.test('names every invalid field of a body by a JSON Pointer', async (t) => {
    expectProblem(t, await post('/v1/extract', { text: 1 }), 'invalid-request', ['#/text'])
    expectProblem(t, await post('/v1/extract', { 'a/b~c': 1, text: '' }), 'invalid-request', ['#/a~1b~0c'])
    expectProblem(t, await post('/v1/extract', { 'ä %': 1, text: '' }), 'invalid-request', ['#/%C3%A4%20%25'])
    expectProblem(
      t,
      await post('/v1/articles', { outlet: '', published: 'Monday', url: 'ftp://x.example' }),
      'invalid-request',
      ['#/outlet', '#/url', '#/published', '#/text'],
    )
  })

  t.test('says why a body cannot be read', async (t) => {
    const authorization = await service.keyWith('ingest')
    const sent = (payload: string | Buffer, headers: Record<string, string> = {}) =>
      app.inject({
        method: 'POST',
        url: '/v1/articles',
        payload,
        headers: { 'content-type': 'application/json', authorization, ...headers },
      })
    const article = JSON.stringify({ id: 'body', outlet: 'Quay Times', text: 'Café' })
    const latin = await sent(Buffer.from(article, 'latin1'))
    expectProblem(t, latin, 'malformed-body')
    t.equal(latin.json().detail, 'The body is not UTF-8.')
    for (const type of ['application/json', 'application/x-ndjson']) {
      expectProblem(
        t,
        await sent(article, { 'content-encoding': 'gzip', 'content-type': type }),
        'malformed-body',
        undefined,
        `${type} that is not compressed`,
      )
      expectProblem(
        t,
        await sent(article, { 'content-encoding': 'rot13', 'content-type': type }),
        'unsupported-media-type',
        undefined,
        `${type} in a coding of nobody`,
      )
    }
    expectProblem(
      t,
      await sent(gzipSync(JSON.stringify({ outlet: 'Quay Times', text: ' '.repeat(2000) })), {
        'content-encoding': 'gzip',
      }),
      'body-too-large',
    )
    t.same((await get('/v1/articles')).json().data, [], 'nothing was stored')
    const stored = await sent(gzipSync(article), { 'content-encoding': 'gzip' })
    t.equal(stored.statusCode, 201)
    t.equal((await get(stored.headers.location as string)).json().text, 'Café')
  })

  t.test('shows what was found, but not the whole of it where it is long', async (t) => {
    const { errors } = (await get(`/v1/quotes?sort=${'x'.repeat(5000)}`)).json()
    t.match(errors[0].detail, /found "x{59}…$/)
  })

  t.test('names every invalid parameter', async (t) => {
    const response = await get('/v1/quotes?limit=0&sort=size&size=3')
    expectProblem(t, response, 'invalid-request', ['sort', 'limit', 'size'])
    t.match(response.json().errors, [
      { detail: /first_seen.*outlets.*relevance.*found "size"/ },
      { detail: 'expected a whole number from 1 to 100, found "0"' },
      { detail: /^unknown parameter; expected one of speaker, outlet, / },
    ])
  })

  t.test('answers a body that cannot be read', async (t) => {
    const send = (payload: string, type = 'application/json') =>
      app.inject({ method: 'POST', url: '/v1/extract', payload, headers: { 'content-type': type } })
    expectProblem(t, await send('{"text":'), 'malformed-body')
    expectProblem(t, await send('{"__proto__":{}}'), 'malformed-body')
    expectProblem(t, await send(''), 'malformed-body')
    expectProblem(t, await send('null'), 'malformed-body')
    expectProblem(t, await app.inject({ method: 'POST', url: '/v1/extract' }), 'malformed-body', undefined, 'no body')
    expectProblem(t, await send('text', 'text/plain'), 'unsupported-media-type')
    expectProblem(t, await send('text', 'nonsense'), 'unsupported-media-type')
    const large = await send(JSON.stringify({ text: 'a'.repeat(2000) }))
    expectProblem(t, large, 'body-too-large')
    t.match(large.json().detail, /longer than \d+ bytes.*BODY_LIMIT/, 'names the limit and its setting')
    t.match((await send('text', 'text/plain')).json().detail, /application\/json.*"text\/plain"/, 'names what is taken')
  })

  t.test('answers an address that cannot be read', async (t) => {
    expectProblem(t, await get('/v1/speakers/%zz'), 'malformed-request')
    expectProblem(t, await get(`/v1/quotes/${'q'.repeat(600)}`), 'address-too-long')
  })

  t.test('answers what is not HTTP at all', async (t) => {
    await app.listen({ port: 0 })
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    socket.end('NOT HTTP\r\n\r\n')
    const answer = await text(socket)
    t.match(answer, /^HTTP\/1\.1 400 Bad Request\r\n/)
    t.match(JSON.parse(answer.split('\r\n\r\n')[1] ?? ''), { type: '/problems/malformed-request', status: 400 })
  })

  t.test('has a type that leads to its description', async (t) => {
    const { data } = (await get('/problems')).json()
    t.same(
      data.map(({ code }: { code: string }) => code),
      problemCodes,
    )
    for (const code of problemCodes) {
      const response = await get(`/problems/${code}`)
      t.equal(response.statusCode, 200, code)
      t.match(response.json(), { code, title: /\S/, causes: [/\S/], remedies: [/\S/] })
    }
    expectProblem(t, await get('/problems/bad-weather'), 'not-found')
  })
})
