import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/api/app.ts'
import { createReader } from '../../src/api/background/reader.ts'
import { createWriter } from '../../src/api/background/writer.ts'
import { createKey } from '../../src/access/keys.ts'
import { readSettings } from '../../src/settings.ts'
import { onLoopback, serve } from '../fetching/web.ts'
import { page } from '../pages/page.ts'
import { expectProblem, startService } from './service.ts'
import { emptyDatabase } from '../database/fresh.ts'

/** A service that fetches, as `serve` starts it, and a key. */
async function startFetching(t: Test) {
  Object.assign(process.env, onLoopback)
  const database = await emptyDatabase()
  const writer = createWriter(database)
  await writer.startFetching(true)
  const settings = readSettings({ RATE_LIMIT: '0', EVENT_LOOP_DELAY_LIMIT: '0', FETCHING: 'on' })
  const app = await buildApp({ database, reader: createReader(database), writer, settings })
  const { key } = await createKey(database, 'test', ['ingest'])
  const headers = { authorization: `Bearer ${key}` }
  t.teardown(async () => {
    await writer.close()
    await app.close()
    await pause(50)
    await database.destroy()
  })
  const post = (...addresses: string[]) =>
    app.inject({ method: 'POST', url: '/v1/fetches', payload: { addresses }, headers })
  const get = (id: string) => app.inject({ url: `/v1/fetches/${id}`, headers })
  return {
    app,
    post,
    get,
    /** What came of an address, once something has. */
    settled: async (id: string) => {
      for (;;) {
        const fetch = (await get(id)).json() as Record<string, unknown>
        if (fetch['state'] !== 'waiting') return fetch
        await pause(20)
      }
    },
  }
}

t.test('a service that is set up to fetch', async (t) => {
  const { app, post, get, settled } = await startFetching(t)
  const site: Record<string, string> = { '/wall': page() }
  const { base } = await serve(t, site)

  t.test('should store the article at an address', async (t) => {
    const response = await post(`${base}/wall#top`)
    t.equal(response.statusCode, 202)
    const [fetch] = response.json().data
    t.match(fetch, { address: `${base}/wall`, article: null, problem: null })
    const { state, article } = await settled(fetch.id)
    t.equal(state, 'article')
    t.match((await app.inject(`/v1/articles/${String(article)}`)).json(), { url: `${base}/wall` })
  })

  t.test('should tell why an address failed, and when it is tried again', async (t) => {
    const [{ id }] = (await post(`${base}/missing`)).json().data
    t.match(await settled(id), { state: 'failed', problem: 'the server answered 404', attempts: 1, next_at: String })
  })

  t.test('should store the articles that a list names', async (t) => {
    site['/map'] = `<urlset><url><loc>${base}/wall</loc></url></urlset>`
    const [{ id }] = (await post(`${base}/map`)).json().data
    t.match(await settled(id), { state: 'list', article: null })
  })

  t.test('should refuse addresses that are not public, and others with them', async (t) => {
    const addresses = ['http://169.254.169.254/', 'http://10.0.0.1/', 'http://[::ffff:10.0.0.1]/', 'http://0xa000001/']
    for (const address of [...addresses, 'https://mara:secret@gull.example/', 'file:///etc/passwd'])
      expectProblem(t, await post(`${base}/other`, address), 'invalid-request', ['#/addresses/1'], address)
    expectProblem(t, await post(), 'invalid-request', ['#/addresses'])
  })

  t.test('should know nothing of what was not asked for', async (t) => {
    expectProblem(t, await get('f0000000000000000'), 'not-found')
  })
})

t.test('a service that is not set up to fetch should say so, to those who may ask', async (t) => {
  const { post, send, keyWith } = await startService(t)
  const payload = { addresses: ['https://gull.example/'] }
  expectProblem(t, await post('/v1/fetches', payload), 'fetching-off')
  const authorization = await keyWith('read')
  expectProblem(
    t,
    await send({ method: 'POST', url: '/v1/fetches', payload, headers: { authorization } }),
    'scope-missing',
  )
})
