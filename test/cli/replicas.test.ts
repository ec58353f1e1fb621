import proxy from '@fastify/http-proxy'
import fastify from 'fastify'
import t, { type Test } from 'tap'
import { newDatabaseUrl, onPostgres } from '../database/fresh.ts'
import { start } from './start.ts'

/** Three services on one database, begun at the same time behind a proxy that asks one after the other. */
async function replicas(t: Test, environment: Record<string, string> = {}) {
  const url = await newDatabaseUrl(t)
  const settings = { DATABASE_URL: url, TRUST_PROXY: 'yes', ...environment }
  const started = await Promise.all([1, 2, 3].map(() => start(t, ['--sample'], settings)))
  const bases = await Promise.all(started.map(({ base }) => base))
  let asked = 0
  const balancer = fastify()
  await balancer.register(proxy, {
    upstream: '',
    disableRequestLogging: true,
    replyOptions: { getUpstream: () => bases[asked++ % bases.length]! },
  })
  const address = await balancer.listen({ port: 0, host: '127.0.0.1' })
  t.teardown(() => balancer.close())
  const keys = started.flatMap(({ said }) => said().match(/vk_\S+/g) ?? [])
  return { started, bases, address, keys }
}

const article = (n: number) =>
  JSON.stringify({ id: `r-${n}`, outlet: 'Quay Times', text: `“Gate number ${n} leaks again,” Ian Pell said.` })

t.test(
  'three services on one database, behind a proxy',
  { skip: !onPostgres && 'SQLite is for one service' },
  async (t) => {
    const { bases, address, keys, started } = await replicas(t, { RATE_LIMIT: '0' })
    const authorization = `Bearer ${keys[0]!}`
    const post = (path: string, body: string, headers: Record<string, string> = {}) =>
      fetch(address + path, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', authorization, ...headers },
      })
    const read = async (base: string, path: string) => (await fetch(base + path)).text()

    t.test('should print one first key in all', async (t) => {
      t.equal(keys.length, 1)
    })

    t.test('should load the sample once and answer alike', async (t) => {
      const lists = await Promise.all(bases.map((base) => read(base, '/v1/quotes?sort=outlets&limit=50')))
      t.ok((JSON.parse(lists[0]!) as { data: unknown[] }).data.length > 3)
      t.same(new Set(lists).size, 1)
    })

    t.test('should store what any of them is sent, each article once', async (t) => {
      const answers = await Promise.all(
        Array.from({ length: 24 }, async (_one, n) => (await post('/v1/articles', article(n % 12))).status),
      )
      t.same(answers.filter((status) => status === 201).length, 12)
      t.same(answers.filter((status) => status === 200).length, 12)
      for (const base of bases) {
        const { data } = JSON.parse(await read(base, '/v1/articles?outlet=quay-times')) as { data: unknown[] }
        t.equal(data.length, 12)
      }
    })

    t.test('should give a repeated request the answer of the first, whoever gets it', async (t) => {
      const headers = { 'idempotency-key': 'once-and-for-all' }
      const first = await post('/v1/articles', article(99), headers)
      const again = await post('/v1/articles', article(99), headers)
      t.equal(first.status, 201)
      t.equal(again.status, 201, 'as the first, not as of what is stored already')
      t.same(await again.json(), await first.json())
    })

    t.test('should tell each other of changes', async (t) => {
      const [listened, sent] = bases as [string, string]
      const following = new AbortController()
      const { body } = await fetch(`${listened}/v1/changes`, {
        headers: { accept: 'text/event-stream' },
        signal: following.signal,
      })
      const { status } = await fetch(`${sent}/v1/articles`, {
        method: 'POST',
        body: article(100),
        headers: { 'content-type': 'application/json', authorization },
      })
      t.equal(status, 201)
      let heard = ''
      for await (const piece of body!.pipeThrough(new TextDecoderStream())) {
        heard += piece
        if (heard.includes('event: created')) break
      }
      following.abort()
      t.match(heard, /event: created\ndata: .*"resource":"article"/)
    })

    t.test('should go on when one of them is killed', async (t) => {
      started[2]!.child.kill('SIGKILL')
      await started[2]!.ended
      const two = bases.slice(0, 2)
      for (const base of two) t.match(await read(base, '/readyz'), 'ok')
      const { status } = await fetch(`${two[0]!}/v1/articles`, {
        method: 'POST',
        body: article(101),
        headers: { 'content-type': 'application/json', authorization },
      })
      t.equal(status, 201)
    })
  },
)

t.test('a limit of requests', { skip: !onPostgres && 'SQLite is for one service' }, async (t) => {
  const { address } = await replicas(t, { RATE_LIMIT: '5' })
  const statuses: number[] = []
  for (let n = 0; n < 9; n++) statuses.push((await fetch(`${address}/v1/speakers`)).status)

  t.test('should hold for all services together', async (t) => {
    t.same(statuses, [200, 200, 200, 200, 200, 429, 429, 429, 429])
  })
})
