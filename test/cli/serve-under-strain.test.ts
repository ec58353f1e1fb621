import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { start } from './start.ts'

const article = (n: number) =>
  JSON.stringify({ outlet: 'Quay Times', id: String(n), text: `“Number ${n} leaks,” Ian Pell said.` })

t.test('serve', async (t) => {
  t.test('answers a body that does not arrive in time with a problem, and closes the connection', async (t) => {
    const { base, said } = await start(t, [], { REQUEST_TIMEOUT: '500' })
    const { hostname, port } = new URL(await base)
    const key = /vk_\S+/.exec(said())![0]
    const socket = connect(Number(port), hostname)
    socket.write(
      `POST /v1/articles HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"outlet":`,
    )
    const answer = await text(socket)
    t.match(answer, /^HTTP\/1\.1 408 /)
    t.match(answer, '/problems/request-timeout')
    t.notMatch(answer, /\n\s+at |node_modules/)
  })

  t.test('does not let a slow body hold up others', async (t) => {
    const { base, said } = await start(t, [])
    const { hostname, port } = new URL(await base)
    const key = /vk_\S+/.exec(said())![0]
    const slow = connect(Number(port), hostname)
    t.teardown(() => slow.destroy())
    slow.write(
      `POST /v1/articles HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n`,
    )
    slow.write('5\r\n{"out\r\n')
    const quick = await fetch(`${await base}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: article(1),
    })
    t.equal(quick.status, 201)
  })

  t.test('writes no key into the log, whatever the level', async (t) => {
    const { base, child, complaints, ended, said } = await start(t, [], { LOG_LEVEL: 'trace' })
    const address = await base
    const key = /vk_\S+/.exec(said())![0]
    const send = (authorization: string, body: string) =>
      fetch(`${address}/v1/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body,
      })
    t.equal((await send(`Bearer ${key}`, article(1))).status, 201)
    t.equal((await send(`Bearer ${key}`, '{')).status, 400)
    t.equal((await send(`Bearer ${key}x`, article(1))).status, 401)
    child.kill('SIGTERM')
    await ended
    const log = await complaints
    t.match(log, /"status":201/)
    t.match(log, /"status":401/)
    t.notOk(log.includes(key), 'neither the one that is good nor the one that is not')
  })

  t.test('finishes an import that is under way when it is told to end', async (t) => {
    const { base, child, ended, said } = await start(t, [])
    const address = await base
    const key = /vk_\S+/.exec(said())![0]
    const lines = Array.from({ length: 400 }, (_, n) => `${article(n)}\n`).join('')
    const imported = fetch(`${address}/v1/articles?on_error=continue`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', authorization: `Bearer ${key}` },
      body: lines,
    })
    await pause(150)
    child.kill('SIGTERM')
    const answer = (await (await imported).text()).trimEnd().split('\n')
    t.match(JSON.parse(answer.at(-1)!), { done: true, created: 400 })
    t.equal(await ended, 0)
  })
})
