import t from 'tap'
import { answerParts, findAnswer, rememberAnswer } from '../../src/database/idempotency.ts'
import { emptyDatabase } from './fresh.ts'

const response = { request_hash: 'x', status: 201, headers: { location: '/v1/articles/a1' } }
const day = 24 * 3600 * 1000

t.test('the response to a request', async (t) => {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  const [name, later] = ['a', 'b'].map((idempotencyKey) => ({ apiKey: 'k1', idempotencyKey })) as [
    { apiKey: string; idempotencyKey: string },
    { apiKey: string; idempotencyKey: string },
  ]
  const body = async (of: typeof name) => {
    const parts: string[] = []
    for await (const part of answerParts(db, of)) parts.push(part)
    return parts
  }
  await rememberAnswer(db, name, response, ['{"id":', '"a1"}'])
  t.same(await findAnswer(db, name), response, 'is found again')
  t.same(await body(name), ['{"id":', '"a1"}'])
  t.equal(await findAnswer(db, { ...name, apiKey: 'k2' }), undefined, 'by the same client only')

  await rememberAnswer(db, later, response, [])
  t.same(await findAnswer(db, name), response, 'is kept while others come')
  const before = new Date(Date.now() - day - 60_000).toISOString()
  await db.updateTable('idempotent_responses').set({ answered_at: before }).where('idempotency_key', '=', 'a').execute()
  await rememberAnswer(db, { apiKey: 'k1', idempotencyKey: 'c' }, response, [])
  t.equal(await findAnswer(db, name), undefined, 'for a day')
  t.same(await body(name), [])
  t.same(await findAnswer(db, later), response)
})
