import t from 'tap'
import { createRefusingWriter, createWriter, unwrap } from '../../../src/api/background/writer.ts'
import { createKey } from '../../../src/access/keys.ts'
import { emptyDatabase } from '../../database/fresh.ts'

const article = { outlet: 'The Gull', id: '1', text: 'Nothing was said.' }

t.test('a writer', async (t) => {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  const { listed } = await createKey(db, 'test', ['ingest'])
  const by = { id: listed.id, name: listed.name }
  t.test('should store what it is given', async (t) => {
    t.match(unwrap(await createWriter(db).ingest(article, by)), { stored: { status: 'created' } })
  })
  t.test('should answer that nothing can be stored where the database can only be read', async (t) => {
    const writer = createRefusingWriter()
    for (const answer of [await writer.ingest(article, by), await writer.withdraw('a1', by)])
      t.throws(() => unwrap(answer), { code: 'not-ready' })
    await writer.close()
  })
})
