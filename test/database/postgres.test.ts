import { sql } from 'kysely'
import t from 'tap'
import { insertAll } from '../../src/database/batches.ts'
import { openDatabase, withoutPassword } from '../../src/database/open.ts'
import { emptyDatabase, onPostgres } from './fresh.ts'

t.test('the URL of a database', async (t) => {
  t.test('should be shown without its password', async (t) => {
    t.equal(withoutPassword('postgres://ada:s3cret@db.example/verbatim'), 'postgres://ada@db.example/verbatim')
    t.equal(withoutPassword('postgres://ada:p:a@db.example/verbatim'), 'postgres://ada@db.example/verbatim')
  })
  t.test('should be shown as it is where it has none', async (t) => {
    t.equal(withoutPassword('postgres://ada@db.example:5432/verbatim'), 'postgres://ada@db.example:5432/verbatim')
    t.equal(withoutPassword('sqlite:data/a:b@c.sqlite'), 'sqlite:data/a:b@c.sqlite')
  })
})

t.test('a server that is not there is reported in words, without the password', async (t) => {
  // Nothing listens at the port that is kept for multiplexers.
  await t.rejects(openDatabase('postgres://ada:s3cret@127.0.0.1:1/verbatim'), {
    name: 'DatabaseError',
    message: 'The database postgres://ada@127.0.0.1:1/verbatim cannot be opened: no server answers there',
  })
})

t.test('on PostgreSQL', { skip: !onPostgres && 'the tests run on SQLite' }, async (t) => {
  t.test('a database that is not there is reported in words', async (t) => {
    const there = new URL(process.env['TEST_SERVER']!)
    there.pathname = '/no_such_database'
    await t.rejects(openDatabase(there.href), { message: /cannot be opened: there is no database of that name$/ })
  })

  t.test('a database that was opened for reading refuses writes', async (t) => {
    const db = await emptyDatabase()
    t.teardown(() => db.destroy())
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
    const there = new URL(process.env['TEST_SERVER']!)
    there.pathname = `/${rows[0]!.name}`
    const reader = await openDatabase(there.href, { readonly: true })
    await t.rejects(reader.deleteFrom('outlets').execute(), /read-only transaction/)
    await reader.destroy()
  })

  t.test('texts are in the order of their code points, whatever the language of the database', async (t) => {
    const db = await emptyDatabase()
    t.teardown(() => db.destroy())
    const names = ['Zebra', 'apple', 'Ähre', 'Apple', '_', 'zoo']
    await db
      .insertInto('outlets')
      .values(names.map((name, n) => ({ id: String(n), slug: String(n), name })))
      .execute()
    const listed = await db.selectFrom('outlets').select('name').orderBy('name').execute()
    t.same(
      listed.map(({ name }) => name),
      ['Apple', 'Zebra', '_', 'apple', 'zoo', 'Ähre'],
    )
  })

  t.test('what is counted and summed are numbers', async (t) => {
    const db = await emptyDatabase()
    t.teardown(() => db.destroy())
    await db
      .insertInto('daily_counts')
      .values(
        [1, 2].map((n) => ({ outlet_id: 'o', speaker_id: String(n), day: 'd', quotations: n, articles: 2 ** 40 })),
      )
      .execute()
    const sums = await db
      .selectFrom('daily_counts')
      .select((of) => [
        of.fn.countAll().as('rows'),
        of.fn.sum('quotations').as('sum'),
        of.fn.max('articles').as('most'),
      ])
      .executeTakeFirst()
    t.same(sums, { rows: 2, sum: 3, most: 2 ** 40 })
  })

  t.test('a transaction that goes on while rows are inserted', async (t) => {
    const db = await emptyDatabase()
    t.teardown(() => db.destroy())
    const outlet = (id: string) => ({ id, slug: id, name: `The ${id}` })
    const stored = async (from = db): Promise<string[]> =>
      (await from.selectFrom('outlets').select('id').orderBy('id').execute()).map(({ id }) => id)
    t.beforeEach(() => db.deleteFrom('outlets').execute())

    t.test('should find them in what it asks next, however many statements there were', async (t) => {
      const ids = Array.from({ length: 80 }, (_, n) => String(n)).sort()
      await db.transaction().execute(async (transaction) => {
        for (const id of ids) await insertAll(transaction, 'outlets', [outlet(id)])
        t.same(await stored(transaction), ids)
      })
      t.same(await stored(), ids)
    })
    t.test('should leave nothing where some cannot be inserted, and say why', async (t) => {
      const writing = db.transaction().execute(async (transaction) => {
        await insertAll(transaction, 'outlets', [outlet('a')])
        await insertAll(transaction, 'outlets', [outlet('a')])
        await insertAll(transaction, 'outlets', [outlet('b')])
      })
      await t.rejects(writing, /duplicate key/)
      t.same(await stored(), [])
    })
    t.test('should say why in what it asks next, too', async (t) => {
      const writing = db.transaction().execute(async (transaction) => {
        await insertAll(transaction, 'outlets', [outlet('a'), outlet('a')])
        await stored(transaction)
      })
      await t.rejects(writing, /duplicate key/)
    })
    t.test('should not be troubled by one that failed before', async (t) => {
      const failing = db.transaction().execute(async (transaction) => {
        await insertAll(transaction, 'outlets', [outlet('a'), outlet('a')])
        throw new Error('given up')
      })
      await t.rejects(failing, { message: 'given up' })
      await db.transaction().execute((transaction) => insertAll(transaction, 'outlets', [outlet('a')]))
      t.same(await stored(), ['a'])
    })
    t.test('should not be troubled by one that could not be committed', async (t) => {
      const failing = db.transaction().execute(async (transaction) => {
        await sql`select 1 / 0`.execute(transaction).catch(() => {})
      })
      await t.rejects(failing)
      await t.rejects(insertAll(db, 'outlets', [outlet('a'), outlet('a')]), /duplicate key/, 'and wait after it')
    })
    t.test('outside of one, should wait', async (t) => {
      await insertAll(db, 'outlets', [outlet('a')])
      t.same(await stored(), ['a'])
      await t.rejects(insertAll(db, 'outlets', [outlet('a')]), /duplicate key/)
    })
  })
})
