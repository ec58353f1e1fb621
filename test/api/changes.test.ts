import { once } from 'node:events'
import { request as ask, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { articleId } from '../../src/tracker/ids.ts'
import { expectProblem, startService, type Service } from './service.ts'

const article = (id: string, text: string) => ({ id, outlet: `Outlet ${id}`, published: '2026-01-09', text })
const wall = '“The harbour wall is older than the town itself,” said Mara Dole.'
const roof = '“The roof of the market hall will not last another winter,” said Ian Pell.'

interface Change {
  kind: string
  resource: string
  id: string
  into: string | null
  at: string
  url: string
}
interface Answer {
  data: Change[]
  next: string
  more: boolean
}

const read = async (service: Service, query = ''): Promise<Answer> => (await service.get(`/v1/changes${query}`)).json()

t.test('the log of changes', async (t) => {
  t.test('is read from its beginning, or from where the reader stopped', async (t) => {
    const service = await startService(t, [article('1', wall)])
    const first = await read(service)
    t.same(
      first.data.map(({ kind, resource }) => [kind, resource]),
      [
        ['created', 'article'],
        ['created', 'quote'],
      ],
    )
    t.equal(first.more, false)
    for (const { url, into } of first.data) {
      t.equal((await service.get(url)).statusCode, 200, url)
      t.equal(into, null)
    }
    t.same(
      await read(service, `?since=${first.next}`),
      { data: [], next: first.next, more: false },
      'nothing has come since',
    )
    await service.tracker.ingest(article('2', roof))
    const second = await read(service, `?since=${first.next}`)
    t.same(
      second.data.map(({ kind, resource }) => [kind, resource]),
      [
        ['created', 'article'],
        ['created', 'quote'],
      ],
    )
    t.notSame(
      second.data.map(({ id }) => id),
      first.data.map(({ id }) => id),
    )
  })

  t.test('comes in pages that leave nothing out and repeat nothing', async (t) => {
    const service = await startService(t, [article('1', wall), article('2', roof), article('3', `${wall} ${roof}`)])
    const whole = (await read(service)).data
    const read1 = await service.get('/v1/changes?limit=1')
    t.match(read1.headers.link, /^<\/v1\/changes\?limit=1&since=[\w-]+>; rel="next"$/)
    const paged: Change[] = []
    for (let answer = read1.json<Answer>(); ; answer = await read(service, `?limit=1&since=${answer.next}`)) {
      paged.push(...answer.data)
      if (!answer.more) break
    }
    t.same(paged, whole)
  })

  t.test('can be read from an instant or a day on, and for one kind of thing', async (t) => {
    const service = await startService(t, [article('1', wall)])
    t.equal((await read(service, '?since=2020-01-01')).data.length, 2)
    t.same((await read(service, '?since=2999-01-01T00:00:00Z')).data, [])
    t.same(
      (await read(service, '?resource=quote')).data.map(({ resource }) => resource),
      ['quote'],
    )
    t.same(
      (await read(service, '?resource=article')).data.map(({ resource }) => resource),
      ['article'],
    )
  })

  t.test('shows what was withdrawn', async (t) => {
    const service = await startService(t, [article('1', wall)])
    const { next } = await read(service)
    await service.send({
      method: 'DELETE',
      url: '/v1/articles/1',
      headers: { authorization: await service.keyWith('ingest') },
    })
    t.same(
      (await read(service, `?since=${next}`)).data.map(({ kind, resource }) => [kind, resource]),
      [
        ['withdrawn', 'article'],
        ['withdrawn', 'quote'],
      ],
    )
  })

  t.test('leads from a quote that is gone to the one that has its words now', async (t) => {
    const ids = ['1', '2'].sort((a, b) =>
      articleId({ id: a, text: '' }) < articleId({ id: b, text: '' }) ? -1 : 1,
    ) as [string, string]
    const service = await startService(
      t,
      ids.map((id) => article(id, wall)),
    )
    const [before] = (await service.get('/v1/quotes')).json<{ data: { id: string }[] }>().data
    await service.send({
      method: 'DELETE',
      url: `/v1/articles/${ids[0]}`,
      headers: { authorization: await service.keyWith('ingest') },
    })
    const [after] = (await service.get('/v1/quotes')).json<{ data: { id: string }[] }>().data
    t.not(after!.id, before!.id)
    const moved = await service.get(`/v1/quotes/${before!.id}/variants`)
    t.equal(moved.statusCode, 301)
    t.equal(moved.headers.location, `/v1/quotes/${after!.id}/variants`)
    await service.send({
      method: 'DELETE',
      url: `/v1/articles/${ids[1]}`,
      headers: { authorization: await service.keyWith('ingest') },
    })
    expectProblem(t, await service.get(`/v1/quotes/${before!.id}`), 'not-found')
  })

  t.test('refuses a position that it never gave, and names it', async (t) => {
    const service = await startService(t)
    expectProblem(t, await service.get('/v1/changes?since=yesterday'), 'invalid-cursor', ['since'])
    const { next } = (await service.get('/v1/articles?limit=1')).json()
    if (next !== null) expectProblem(t, await service.get(`/v1/changes?since=${next}`), 'invalid-cursor', ['since'])
    expectProblem(t, await service.get('/v1/changes', { accept: 'text/csv' }), 'not-acceptable')
  })
})

/** Follows the changes of a service that listens. */
async function follow(t: Test, { app }: Service, path: string, headers: Record<string, string> = {}) {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const sent = ask({ port, host: '127.0.0.1', path, headers: { accept: 'text/event-stream', ...headers } }).end()
  t.teardown(() => sent.destroy())
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  let text = ''
  answer
    .setEncoding('utf8')
    .on('data', (chunk: string) => (text += chunk))
    .on('error', () => {})
  const events = () =>
    Array.from(text.matchAll(/id: (\S+)\nevent: (\S+)\ndata: (.*)\n\n/g), ([, id, event, data]) => ({
      id: id!,
      event: event!,
      data: JSON.parse(data!) as Change,
    }))
  const until = async (count: number) => {
    while (events().length < count) await once(answer, 'data')
    return events()
  }
  return { answer, events, until, leave: () => sent.destroy() }
}

t.test('server-sent events', async (t) => {
  t.test('report changes as they happen', async (t) => {
    const service = await startService(t, [article('1', wall)])
    const { answer, until } = await follow(t, service, '/v1/changes')
    t.equal(answer.statusCode, 200)
    t.equal(answer.headers['content-type'], 'text/event-stream')
    t.equal(answer.headers['cache-control'], 'no-store')
    await service.tracker.ingest(article('2', roof))
    const events = await until(2)
    t.same(
      events.map(({ event, data }) => [event, data.resource]),
      [
        ['created', 'article'],
        ['created', 'quote'],
      ],
      'and not what was there before',
    )
  })

  t.test('go on where the client stopped', async (t) => {
    const service = await startService(t, [article('1', wall)])
    const fromStart = await (await follow(t, service, '/v1/changes?since=2020-01-01')).until(2)
    t.same(
      fromStart.map(({ data }) => data),
      (await read(service)).data,
      'the same as read at once',
    )
    const again = await (await follow(t, service, '/v1/changes', { 'last-event-id': fromStart[0]!.id })).until(1)
    t.same(again, fromStart.slice(1))
    t.equal((await read(service, `?since=${fromStart[0]!.id}`)).data.length, 1, 'an event names a place in the log')
  })

  t.test('are available with ?format=events, for clients that cannot set headers', async (t) => {
    const service = await startService(t, [article('1', wall)])
    const { answer } = await follow(t, service, '/v1/changes?format=events&since=2020-01-01', { accept: '*/*' })
    t.equal(answer.headers['content-type'], 'text/event-stream')
  })

  t.test('refuse an invalid position before they begin', async (t) => {
    const service = await startService(t)
    expectProblem(
      t,
      await service.get('/v1/changes', { accept: 'text/event-stream', 'last-event-id': 'x' }),
      'invalid-cursor',
      ['since'],
    )
  })

  t.test('end when the service closes', async (t) => {
    const service = await startService(t)
    const { answer } = await follow(t, service, '/v1/changes')
    const ended = once(answer, 'end')
    await service.app.close()
    await ended
    t.ok(answer.complete)
  })
})
