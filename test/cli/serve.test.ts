import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { start } from './start.ts'

t.test('serve', async (t) => {
  t.test('loads the sample coverage into an empty database, says where it is, and closes when stopped', async (t) => {
    const { child, base, ended, said } = await start(t, ['--sample'])
    const address = await base
    const { data } = (await (
      await fetch(`${address}/v1/speakers/donald-trump/quotes?min_outlets=3&sort=outlets`)
    ).json()) as { data: { counts: { outlets: number } }[] }
    t.ok(data.length > 0)
    t.ok(data.every(({ counts }) => counts.outlets >= 3))
    t.equal((await fetch(`${address}/docs`)).status, 200)
    t.match(said(), /Loaded \d+ sample articles\.\nAPI key, shown this once: {2}vk_\S+\nverbatim \S+ is ready\./)
    t.match(said(), `${address}/docs`)
    const key = /vk_\S+/.exec(said())![0]
    const write = (headers: Record<string, string>) =>
      fetch(`${address}/v1/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"outlet":"Quay Times","text":"Nothing was said."}',
      })
    t.equal((await write({})).status, 401)
    t.equal((await write({ authorization: `Bearer ${key}` })).status, 201, 'the key that it printed lets articles in')
    const lines = Array.from(
      { length: 70 },
      (_, n) => `{"outlet":"Quay Times","id":"${n}","text":"“Number ${n},” Ian Pell said."}\n`,
    ).join('')
    const imported = await fetch(`${address}/v1/articles?on_error=continue`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', authorization: `Bearer ${key}` },
      body: lines,
    })
    t.match(JSON.parse((await imported.text()).trimEnd().split('\n').at(-1)!), { done: true, created: 70 })
    t.equal((await fetch(`${address}/v1/articles/69`)).status, 200)
    child.kill('SIGTERM')
    t.equal(await ended, 0)
  })

  t.test('without the sample starts empty', async (t) => {
    const { child, base, ended } = await start(t, [])
    t.same(((await (await fetch(`${await base}/v1/articles`)).json()) as { data: unknown[] }).data, [])
    child.kill('SIGINT')
    t.equal(await ended, 0)
  })

  t.test('makes a key on the first start only', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'))
    t.teardown(() => rm(folder, { recursive: true }))
    const environment = { DATABASE_URL: `sqlite:${join(folder, 'kept.sqlite')}` }
    const first = await start(t, [], environment)
    await first.base
    t.match(first.said(), /vk_/)
    first.child.kill('SIGTERM')
    await first.ended
    const second = await start(t, [], environment)
    await second.base
    t.notMatch(second.said(), /vk_/)
    second.child.kill('SIGTERM')
    t.equal(await second.ended, 0)
  })

  t.test('names every invalid setting and ends with exit code 2', async (t) => {
    const { ended, complaints, said } = await start(t, [], { PORT: 'http', LOG_LEVEL: 'loud' })
    t.equal(await ended, 2)
    t.equal(
      await complaints,
      [
        'verbatim cannot start, some settings are invalid:',
        '  PORT: expected a whole number from 0 to 65535, found "http"',
        '  LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, found "loud"',
        '',
      ].join('\n'),
    )
    t.equal(said(), '')
  })

  t.test(
    'stops when npm is told to stop, although npm may not say so',
    { skip: process.platform === 'win32' },
    async (t) => {
      const folder = await mkdtemp(join(tmpdir(), 'verbatim-'))
      const npm = spawn('npm', ['start'], {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        env: { ...process.env, PORT: '0', DATABASE_URL: `sqlite:${join(folder, 'test.sqlite')}` },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      t.teardown(() => rm(folder, { recursive: true }))
      let said = ''
      // Its end comes when the last process that may print something has ended.
      const closed = new Promise((resolve) => npm.stdout.once('close', resolve))
      await new Promise<void>((resolve) =>
        npm.stdout.setEncoding('utf8').on('data', (text: string) => {
          said += text
          if (said.includes('Ctrl+C')) resolve()
        }),
      )
      npm.kill('SIGTERM')
      await closed
      t.match(said, /\nClosing\.\n$/)
      await t.rejects(fetch(/http:\S+\d/.exec(said)![0]), 'nobody is left behind')
    },
  )

  t.test('says in one line that the port is in use, and gives away no key', async (t) => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    t.teardown(() => other.close())
    const { ended, complaints, said } = await start(t, [], { PORT: String((other.address() as AddressInfo).port) })
    t.equal(await ended, 2)
    t.equal(said(), '')
    t.equal(await complaints, 'verbatim cannot start: the port is in use; choose another with the setting PORT.\n')
  })
})
