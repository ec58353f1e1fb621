import t, { type Test } from 'tap'
import { copyDatabase } from '../../src/database/copy.ts'
import { openDatabase, type Database } from '../../src/database/open.ts'
import { primaryKeys } from '../../src/database/tables.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { contents } from '../tracker/coverage.ts'
import { emptyDatabase } from './fresh.ts'

const articles = [
  {
    id: '1',
    outlet: 'The Gull',
    published: '2026-01-09',
    text: '“The sluice leaks,” Mara Dole said. “We start,” she said.',
  },
  {
    id: '2',
    outlet: 'Daily Heron',
    published: '2026-01-10',
    text: 'Mara Dole said the “sluice leaks”, and Ian Pell: “Never.”',
  },
  {
    id: '3',
    outlet: 'Quay Times',
    text: '“It’s \\ a ‘trap’ — 🐟 fish,” Ian Pell said. “The sluice leaks,” Mara Dole said.',
  },
]

/** A database on SQLite with some articles in it, whatever the tests run on. */
async function source(): Promise<Database> {
  const db = await openDatabase('sqlite::memory:', { migrate: true })
  for (const article of articles) await createTracker(db).ingest(article)
  await db
    .insertInto('page_contents')
    .values({ digest: 'd', compressed: Buffer.from([0, 255, 10]) })
    .execute()
  return db
}

t.test('every table is copied', async (t) => {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  const ofTheEngine = /^(wording_(index|numbers)|sqlite_)/
  const tables = (await db.introspection.getTables()).map(({ name }) => name).filter((name) => !ofTheEngine.test(name))
  t.same(Object.keys(primaryKeys).sort(), tables.sort())
})

t.test('a copy', async (t) => {
  const from = await source()
  t.teardown(() => from.destroy())

  t.test('has all that the source has, and goes on as it would', async (t) => {
    const to = await emptyDatabase()
    t.teardown(() => to.destroy())
    let copied = 0
    t.equal(await copyDatabase(from, to, (rows) => (copied += rows)), copied)
    t.ok(copied > 100)
    t.same(await contents(to), await contents(from))
    const again = await source()
    t.teardown(() => again.destroy())
    const next = { id: '4', outlet: 'The Gull', text: '“The sluice leaks,” Mara Dole said. “Never,” said Ian Pell.' }
    for (const db of [to, again]) await createTracker(db).ingest(next)
    t.same(await contents(to), await contents(again))
  })

  t.test('that was broken off goes on where it was', async (t) => {
    const to = await emptyDatabase()
    t.teardown(() => to.destroy())
    const enough = new Error('enough')
    let copied = 0
    await t.rejects(
      copyDatabase(from, to, (rows) => {
        copied += rows
        if (copied > 40) throw enough
      }),
      enough,
    )
    t.equal((await copyDatabase(from, to)) + copied, await copyDatabase(from, await another(t)))
    t.equal(await copyDatabase(from, to), 0, 'and has nothing left to do when it is done')
    t.same(await contents(to), await contents(from))
  })

  t.test('is refused into a database that holds something else', async (t) => {
    const to = await emptyDatabase()
    t.teardown(() => to.destroy())
    await createTracker(to).ingest({ id: '1', outlet: 'Marsh Post', text: '“Never,” said Ian Pell.' })
    const before = await contents(to)
    await t.rejects(copyDatabase(from, to), {
      name: 'DatabaseError',
      message: /holds something else in the table outlets\. Copy into an empty database\.$/,
    })
    t.same(await contents(to), before)
  })

  t.test('is refused where the target has not all that it should have', async (t) => {
    const to = await emptyDatabase()
    t.teardown(() => to.destroy())
    await copyDatabase(from, to)
    await to.deleteFrom('changes').where('position', '=', 1).execute()
    await t.rejects(copyDatabase(from, to), /something else in the table changes/)
  })
})

async function another(t: Test): Promise<Database> {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  return db
}
