import t from 'tap'
import { createReaderOffThread } from '../../../src/api/background/read-off-thread.ts'
import { emptyDatabaseUrl } from '../../database/fresh.ts'

const present = new AbortController().signal

t.test('reading off the thread', async (t) => {
  const reader = createReaderOffThread(await emptyDatabaseUrl(t))
  t.teardown(() => reader.close())
  const speakers = { list: 'speakers', filter: {}, after: undefined }

  t.test('refuses new readers when too many wait, but none whose export is under way', async (t) => {
    const asked = Array.from({ length: 200 }, () => reader.read('rows', { ...speakers, limit: 1 }, present))
    const goingOn = reader.readOn('export', { ...speakers, format: 'ndjson' }, present)
    const answers = await Promise.allSettled(asked)
    const refused = answers.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]
    t.ok(refused.length > 0 && refused.length < 200)
    for (const { reason } of refused) t.match(reason, { code: 'overloaded', headers: { 'retry-after': /^\d+$/ } })
    t.equal(Buffer.from((await goingOn).bytes).toString(), '{"done":true,"count":0}\n')
    t.same(await reader.read('rows', { ...speakers, limit: 1 }, present), [], 'and later there is room again')
  })

  t.test('passes errors on', async (t) => {
    await t.rejects(reader.read('rows', { ...speakers, list: 'lost', limit: 1 }, present), {
      message: 'There is no list "lost".',
    })
    t.same(await reader.read('rows', { ...speakers, limit: 1 }, present), [])
  })
})
