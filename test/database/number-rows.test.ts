import { sql } from 'kysely'
import t from 'tap'
import { insertNumbers, queryForNumbers } from '../../src/database/number-rows.ts'
import { bucketsWithPostings } from '../../src/database/postings.ts'
import { emptyDatabase } from './fresh.ts'

const columns = ['key', 'date_bucket', 'rank', 'utterance_id'] as const

/** Some postings. Keys have a sign, and ids more than 32 bits. */
const postings = (number: number) =>
  Array.from({ length: number }, (_, n) => ({
    key: n - 2,
    date_bucket: n % 3,
    rank: -n,
    utterance_id: 2 ** 52 + n,
  }))

const entriesOf = queryForNumbers<{ key: number; rank: number }>()(
  ['key', 'bucket'],
  (_db, rows, { most }: { readonly most: number }) => sql`
    with wanted (wanted_key, wanted_bucket) as (${rows})
    select "key", "rank" from wanted cross join postings
    where "key" = wanted_key and date_bucket = wanted_bucket and postings."rank" > 0 - cast(${most} as integer)`,
)

t.test('any number of rows of numbers is inserted and looked up', async (t) => {
  for (const number of [0, 1, 7, 300, 1000]) {
    const db = await emptyDatabase()
    const rows = postings(number)
    await insertNumbers(db, 'postings', columns, rows)
    t.same(
      await db.selectFrom('postings').selectAll().orderBy('utterance_id').execute(),
      rows,
      `${number} as they were`,
    )
    const wanted = rows.map(({ key, date_bucket: bucket }) => ({ key, bucket }))
    const found = await entriesOf(db, [...wanted, { key: 0, bucket: 1 }], { most: number })
    t.same(
      found.sort((a, b) => a.key - b.key),
      rows.map(({ key, rank }) => ({ key, rank })),
      `${number}, each once`,
    )
    t.equal((await entriesOf(db, wanted, { most: 3 })).length, Math.min(3, number), 'with what else is asked')
    await db.destroy()
  }
})

t.test('the date buckets in which something is posted are told from the others', async (t) => {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  const posted = bucketsWithPostings('postings')
  t.same(await posted(db, [0, 1, 2]), new Set(), 'none')
  await insertNumbers(db, 'postings', columns, postings(2))
  t.same(await posted(db, [2, 1, 1, 0, -1]), new Set([0, 1]))
  t.same(await posted(db, []), new Set(), 'none of none')
})
