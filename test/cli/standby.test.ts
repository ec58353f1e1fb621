import { Client } from 'pg'
import t, { type Test } from 'tap'
import { newDatabaseUrl, onPostgres } from '../database/fresh.ts'
import { serverWithStandby } from '../database/standby.ts'
import { start } from './start.ts'

const article = (n: number) =>
  JSON.stringify({ id: `s-${n}`, outlet: 'Quay Times', text: `“Gate number ${n} leaks again,” Ian Pell said.` })

async function connect(t: Test, url: string): Promise<Client> {
  const client = new Client(url)
  client.on('error', () => {})
  await client.connect()
  t.teardown(() => client.end())
  return client
}

t.test('a service that reads from a standby', { skip: !onPostgres && 'SQLite has no standbys' }, async (t) => {
  const servers = await serverWithStandby(t)
  const { base, said } = await start(t, [], {
    DATABASE_URL: servers.primary,
    READ_DATABASE_URL: servers.standby,
    RATE_LIMIT: '0',
  })
  const address = await base
  const authorization = `Bearer ${/vk_\S+/.exec(said())![0]}`
  const replay = await connect(t, servers.standby)
  const pause = async () => {
    await replay.query('select pg_wal_replay_pause()')
    // It pauses before the next record.
    const isPaused = async () =>
      (await replay.query(`select pg_get_wal_replay_pause_state() = 'paused' as paused`)).rows[0].paused as boolean
    while (!(await isPaused()));
  }
  const resume = () => replay.query('select pg_wal_replay_resume()')
  const post = (n: number) =>
    fetch(`${address}/v1/articles`, {
      method: 'POST',
      body: article(n),
      headers: { 'content-type': 'application/json', authorization },
    })
  const get = (path: string, headers: Record<string, string> = {}) => fetch(address + path, { headers })
  const untilFound = async (path: string) => {
    while ((await get(path)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const exported = async (headers: Record<string, string> = {}) =>
    (await (await get('/v1/articles?format=ndjson', headers)).text()).trim().split('\n').length - 1

  await t.test('should tell who writes a position, and nobody who reads', async (t) => {
    const written = await post(1)
    t.equal(written.status, 201)
    t.match(written.headers.get('verbatim-position'), /^[0-9A-F]+\/[0-9A-F]+$/)
    t.equal((await get('/v1/articles')).headers.get('verbatim-position'), null)
    t.match(written.headers.get('access-control-expose-headers'), 'Verbatim-Position')
    await untilFound('/v1/articles/s-1')
  })

  await pause()
  const behind = await post(2)
  const position = behind.headers.get('verbatim-position')!

  await t.test('should answer with what the standby holds', async (t) => {
    t.equal((await get('/v1/articles/s-2')).status, 404, 'while it is behind')
    t.equal(await exported(), 1, 'on the threads of slow requests, too')
  })

  await t.test('should let a client read what it has written if it sends back the position', async (t) => {
    t.equal((await get('/v1/articles/s-2', { 'verbatim-position': position })).status, 200)
    t.equal(await exported({ 'verbatim-position': position }), 2, 'on the threads of slow requests, too')
  })

  await t.test('should let who has sent a form read what it has written, as browsers send back a cookie', async (t) => {
    const signedIn = await fetch(`${address}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ key: authorization.replace('Bearer ', '') }),
      redirect: 'manual',
    })
    const told = signedIn.headers.getSetCookie().find((one) => one.startsWith('verbatim-position='))
    t.match(told, /^verbatim-position=[0-9A-F]+\/[0-9A-F]+; .*HttpOnly/)
    t.equal((await get('/v1/articles/s-2', { cookie: told!.split(';', 1)[0]! })).status, 200)
    t.notOk(
      (await post(2)).headers.getSetCookie().some((one) => one.startsWith('verbatim-position=')),
      'no form',
    )
  })

  await t.test('should pass over a cookie that it has not set', async (t) => {
    t.equal((await get('/v1/articles/s-2', { cookie: 'verbatim-position=yesterday' })).status, 404)
  })

  await t.test('should let who writes find what was written before', async (t) => {
    const again = await post(2)
    t.equal(again.status, 200)
    t.match(await again.json(), { status: 'unchanged' })
  })

  await t.test('should refuse a position that it has not told', async (t) => {
    const refused = await get('/v1/articles', { 'verbatim-position': 'yesterday' })
    t.equal(refused.status, 400)
    t.match(await refused.json(), { type: '/problems/invalid-request', errors: [{ parameter: 'verbatim-position' }] })
  })

  await resume()

  await t.test('should answer from the standby again when that has caught up', async (t) => {
    await untilFound('/v1/articles/s-2')
    t.equal((await get('/v1/articles/s-2', { 'verbatim-position': position })).status, 200)
  })

  await t.test('should read from the database itself while the standby is gone', async (t) => {
    t.equal((await post(3)).status, 201)
    await servers.stopStandby()
    await untilFound('/v1/articles/s-3')
    t.equal(await exported(), 3)
  })
})

t.test('a standby that is none', { skip: !onPostgres && 'SQLite has no standbys' }, async (t) => {
  const url = await newDatabaseUrl(t)
  const { ended, complaints } = await start(t, [], { DATABASE_URL: url, READ_DATABASE_URL: url })
  t.equal(await ended, 2)
  t.match(await complaints, /cannot start: The database \S+ is no standby/)
})
