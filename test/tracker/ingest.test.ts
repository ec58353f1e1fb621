import { sql } from 'kysely'
import t from 'tap'
import type { Test } from 'tap'
import { isStorageFailure, storageReason } from '../../src/database/failures.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { readLines } from './coverage.ts'
import { emptyDatabase, onPostgres } from '../database/fresh.ts'

/** A tracker that counts the texts that it has read. */
async function countingTracker(t: Test) {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  let read = 0
  const tracker = createTracker(db, {
    extract: (text) => {
      read++
      return readLines(text)
    },
  })
  return { tracker, read: () => read }
}

t.test('many articles', async (t) => {
  /** How many articles were read when each of them was answered. */
  const readAtAnswers = async (t: Test, articles: number, characters: number): Promise<number[]> => {
    const { tracker, read } = await countingTracker(t)
    const many = Array.from({ length: articles }, (_, i) => ({ id: String(i), outlet: 'The Gull', text: 'Nothing. ' }))
    const text = 'Nothing was said. '.repeat(characters).slice(0, characters)
    const answers: number[] = []
    for await (const { item } of tracker.ingestMany(many, (article) => ({
      ...article,
      text: `${article.id} ${text}`,
    }))) {
      t.equal(item.id, String(answers.length), 'in their order')
      answers.push(read())
    }
    return answers
  }

  t.test('should be stored 32, then 64, then 128 at a time, and the rest at the end', async (t) => {
    const answers = await readAtAnswers(t, 130, 20)
    t.equal(answers.length, 130)
    t.same(
      [0, 31, 32, 95, 96, 129].map((i) => answers[i]),
      [32, 32, 96, 96, 130, 130],
    )
    t.same((await readAtAnswers(t, 64, 20)).at(-1), 64)
    t.same(await readAtAnswers(t, 0, 20), [])
  })

  t.test('should be stored fewer at a time where they are long', async (t) => {
    t.same(await readAtAnswers(t, 5, 400_000), [3, 3, 3, 5, 5])
    t.same(await readAtAnswers(t, 3, 1_200_000), [1, 2, 3])
  })
})

t.test('an article that is stored already', async (t) => {
  const article = { id: '1', outlet: 'The Gull', text: 'Mara Dole: "The sluice leaks."' }
  t.test('should not be read again', async (t) => {
    const { tracker, read } = await countingTracker(t)
    const { id } = await tracker.ingest(article)
    t.match(await tracker.ingest(article), { id, status: 'unchanged', revision: 1 })
    for await (const tracked of tracker.ingestMany([article], (one) => one))
      t.match(tracked, { stored: { id, status: 'unchanged' } })
    t.equal(read(), 1)
  })

  t.test('should be read again with another text, or where it replaces other metadata', async (t) => {
    const { tracker, read } = await countingTracker(t)
    await tracker.ingest(article)
    t.match(await tracker.ingest({ ...article, text: 'Nothing was said.' }), { status: 'revised', revision: 2 })
    t.match(await tracker.replace({ ...article, text: 'Nothing was said.', title: 'Winter' }), { status: 'revised' })
    t.equal(read(), 3)
  })
})

t.test(
  'a disk that becomes full',
  { skip: onPostgres && 'PostgreSQL has no limit on its size that a test could set' },
  async (t) => {
    const db = await emptyDatabase()
    t.teardown(() => db.destroy())
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
    await sql`pragma max_page_count = ${sql.lit(rows[0]!.page_count + 60)}`.execute(db)
    const tracker = createTracker(db, { extract: readLines })
    const many = Array.from({ length: 1000 }, (_, i) => ({
      id: String(i),
      outlet: 'The Gull',
      text: `Mara Dole: "The sluice leaks at gate number ${i}."`,
    }))
    let answered = 0
    const failure: unknown = await (async () => {
      for await (const { item } of tracker.ingestMany(many, (article) => article)) answered = Number(item.id) + 1
    })().catch((error: unknown) => error)
    t.test('should end the work at once, with that as the reason', async (t) => {
      t.ok(isStorageFailure(failure))
      t.equal(storageReason(failure), 'the disk is full')
      t.ok(answered < many.length)
    })
    t.test('should lose nothing that was answered, and keep nothing else', async (t) => {
      t.ok(answered > 0)
      const { stored } = await db
        .selectFrom('articles')
        .select((of) => of.fn.countAll<number>().as('stored'))
        .executeTakeFirstOrThrow()
      t.equal(stored, answered)
    })
  },
)

t.test('articles that are read while others are written', async (t) => {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  let read = 0
  const tracker = createTracker(db, {
    threads: { readWaiting: () => false, handOver: () => {} },
    extract: async (text) => {
      read++
      if (text.includes('Nobody')) throw new Error('a word too many')
      return readLines(text)
    },
  })
  const many = Array.from({ length: 300 }, (_, i) => ({
    id: String(i % 290),
    outlet: 'The Gull',
    text: `Mara Dole: "The sluice leaks at gate number ${i % 290}."${i === 70 ? ' Nobody came.' : ''}`,
  }))
  const outcomes: string[] = []
  const readBefore: number[] = []
  for await (const tracked of tracker.ingestMany(many, (article) => article)) {
    readBefore.push(read)
    outcomes.push('stored' in tracked ? tracked.stored.status : 'refused')
  }
  t.test('should be answered in their order, each with what became of it', (t) => {
    t.same(
      outcomes,
      many.map((_, i) => (i === 70 ? 'refused' : i < 290 ? 'created' : 'unchanged')),
    )
    t.end()
  })
  t.test('should be read two batches ahead, and no further', (t) => {
    t.same([readBefore[0], readBefore[31], readBefore[32]], [224, 224, 290])
    t.end()
  })
})
