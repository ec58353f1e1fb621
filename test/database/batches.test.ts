import t from 'tap'
import { forAll, insertAll } from '../../src/database/batches.ts'
import { emptyDatabase } from './fresh.ts'

const outlets = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => ({ id: `o${from + n}`, slug: `s${from + n}`, name: 'The Gull' }))

t.test('any number of rows is inserted and read', async (t) => {
  for (const number of [0, 1, 7, 64, 300]) {
    const db = await emptyDatabase()
    await insertAll(db, 'outlets', outlets(0, number))
    const ids = outlets(0, number).map(({ id }) => id)
    const read = (some: Iterable<string>) =>
      forAll(some, (ids) => db.selectFrom('outlets').select('id').where('id', 'in', ids).execute())
    t.same((await read(ids)).map(({ id }) => id).sort(), ids.toSorted(), `${number}, each once`)
    t.equal((await read([...ids, ...ids, 'none'])).length, number, 'whatever is asked for twice')
    await db.destroy()
  }
})

t.test('a row whose key exists already', async (t) => {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  await insertAll(db, 'outlets', outlets(0, 2))
  await t.rejects(insertAll(db, 'outlets', outlets(1, 3)), /unique/i, 'is refused')
  await insertAll(db, 'outlets', outlets(1, 3), true)
  t.equal(
    (await db.selectFrom('outlets').select('id').execute()).length,
    3,
    'or skipped on demand, and the rest inserted',
  )
})
