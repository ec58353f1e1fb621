import t from 'tap'
import { compiledOnce } from '../../src/database/compiled-queries.ts'
import { emptyDatabase } from './fresh.ts'

t.test('a query that is compiled once', async (t) => {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  await db
    .insertInto('outlets')
    .values(['ash', 'birch', 'cedar'].map((slug) => ({ id: `o-${slug}`, slug, name: slug.toUpperCase() })))
    .execute()
  let built = 0
  const outlets = compiledOnce(
    (
      db,
      { slugs, after, limit }: { slugs?: readonly string[] | undefined; after?: string | undefined; limit: number },
    ) => {
      built += 1
      return db
        .selectFrom('outlets')
        .select('slug')
        .$if(slugs !== undefined, (query) => query.where('slug', 'in', slugs!))
        .$if(after !== undefined, (query) => query.where('slug', '>', after!))
        .where('name', '!=', 'nobody')
        .orderBy('slug')
        .limit(limit)
    },
  )
  const slugsOf = async (...asked: Parameters<typeof outlets>) => (await outlets(...asked)).map(({ slug }) => slug)

  t.same(await slugsOf(db, { limit: 2 }), ['ash', 'birch'])
  t.same(await slugsOf(db, { limit: 1 }), ['ash'], 'takes other values')
  t.same(await slugsOf(db, { after: 'ash', limit: 5 }), ['birch', 'cedar'], 'and other parameters')
  t.same(await slugsOf(db, { after: 'birch', limit: 5 }), ['cedar'])
  t.same(await slugsOf(db, { slugs: ['cedar', 'ash'], limit: 5 }), ['ash', 'cedar'], 'lists')
  t.same(await slugsOf(db, { slugs: ['birch', 'birch'], limit: 5 }), ['birch'])
  t.same(await slugsOf(db, { slugs: ['birch'], after: 'birch', limit: 5 }), [], 'and several of them')
  t.equal(built, 4, 'is built once for each shape')
  t.same(await db.transaction().execute((transaction) => slugsOf(transaction, { limit: 2 })), ['ash', 'birch'])
  t.equal(built, 4, 'also within a transaction')

  const careless = compiledOnce((db, { limit }: { limit: number }) =>
    db
      .selectFrom('outlets')
      .select('slug')
      .limit(limit + 1),
  )
  await t.rejects(
    careless(db, { limit: 1 }),
    { message: /"limit" is not known while the query is built/ },
    'must not compute with what is not known yet',
  )
})
