import t from 'tap'
import { expectProblem, startService } from './service.ts'

t.test('a service should be ready while its database answers and has room to grow', async (t) => {
  const { get } = await startService(t, [], {}, { freeBytes: async () => 2 ** 30 })
  t.same((await get('/readyz')).json(), { status: 'ok' })
})

t.test('a service should be alive but not ready on a full disk', async (t) => {
  const { get } = await startService(t, [], {}, { freeBytes: async () => 4096 })
  const answer = await get('/readyz')
  expectProblem(t, answer, 'not-ready')
  t.match(answer.json().detail, /disk is full/)
  t.equal((await get('/livez')).statusCode, 200)
  t.equal((await get('/v1/quotes')).statusCode, 200, 'what is there can still be read')
})

t.test('a service that stores nothing needs no room', async (t) => {
  const { get } = await startService(t)
  t.equal((await get('/readyz')).statusCode, 200)
})
