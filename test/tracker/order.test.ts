import { deepStrictEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { currentQuoteId, currentStatementId } from '../../src/tracker/current-ids.ts'
import { articleId, quoteId } from '../../src/tracker/ids.ts'
import { contents, expectNamed, readLines, withoutNames } from './coverage.ts'
import { coverage, inTwoOrders } from './random-coverage.ts'
import { emptyDatabase } from '../database/fresh.ts'

async function stored(
  act: (tracker: ReturnType<typeof createTracker>) => Promise<void>,
): Promise<Record<string, unknown[]>> {
  const db = await emptyDatabase()
  try {
    await act(createTracker(db, { extract: readLines }))
    return await contents(db)
  } finally {
    await db.destroy()
  }
}

const oneByOne = (articles: readonly NewArticle[]) =>
  stored(async (tracker) => {
    for (const article of articles) await tracker.ingest(article)
  })

t.test('the same articles in any order, one by one, give the same store but for names', async () => {
  await fc.assert(
    fc.asyncProperty(inTwoOrders, async ([articles, shuffled]) => {
      deepStrictEqual(withoutNames(await oneByOne(shuffled)), withoutNames(await oneByOne(articles)))
    }),
    { numRuns: 20 },
  )
})

t.test('the same articles in one batch give the same store as one by one', async () => {
  await fc.assert(
    fc.asyncProperty(inTwoOrders, async ([articles, shuffled]) => {
      const together = await stored(async (tracker) => {
        for await (const tracked of tracker.ingestMany(shuffled, (article) => article))
          equal('stored' in tracked && tracked.stored.status, 'created')
      })
      deepStrictEqual(together, await oneByOne(shuffled))
      deepStrictEqual(withoutNames(together), withoutNames(await oneByOne(articles)))
    }),
    { numRuns: 20 },
  )
})

t.test('a withdrawn article leaves the store as if it had never come', async () => {
  await fc.assert(
    fc.asyncProperty(inTwoOrders, fc.nat(8), async ([articles, shuffled], many) => {
      const gone = shuffled.slice(0, 1 + (many % articles.length))
      const rest = articles.filter((article) => !gone.includes(article))
      const withdrawn = await stored(async (tracker) => {
        for (const article of articles) await tracker.ingest(article)
        for (const article of gone) equal(await tracker.withdraw(articleId(article)), true)
      })
      deepStrictEqual(withdrawn, await oneByOne(rest))
    }),
    { numRuns: 20 },
  )
})

t.test('a revised article leaves what the new text alone would have given', async () => {
  await fc.assert(
    fc.asyncProperty(coverage, coverage, async (before, after) => {
      const revised = await stored(async (tracker) => {
        for (const article of before) await tracker.ingest(article)
        for (const article of after) await tracker.ingest(article)
      })
      const both = [...after, ...before.slice(after.length)]
      const fresh = await oneByOne(both.map((article, place) => ({ ...before[place], ...article })))
      const current = (store: Record<string, unknown[]>) =>
        JSON.stringify(store, (key, value) => (key === 'revision' ? 0 : (value as unknown)))
      const sameText = after.some((article, place) => before[place]?.text === article.text)
      if (!sameText) equal(current(revised), current(fresh))
    }),
    { numRuns: 20 },
  )
})

t.test('a rebuild from the texts changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(coverage, async (articles) => {
      const db = await emptyDatabase()
      const tracker = createTracker(db, { extract: readLines })
      for (const article of articles) await tracker.ingest(article)
      const live = await contents(db)
      await tracker.rebuild()
      deepStrictEqual(await contents(db), live)
      await db.destroy()
    }),
    { numRuns: 15 },
  )
})

t.test('a quote keeps its id as articles come, or its id leads to the older one that it has become', async () => {
  await fc.assert(
    fc.asyncProperty(coverage, async (articles) => {
      const db = await emptyDatabase()
      const tracker = createTracker(db, { extract: readLines })
      const ids = async (table: 'quotes' | 'statements') =>
        (await db.selectFrom(table).select('id').execute()).map(({ id }) => id)
      for (const article of articles) {
        const before = { quotes: await ids('quotes'), statements: await ids('statements') }
        const printed = await db.selectFrom('quotations').select('id').execute()
        const known = new Set(printed.map(({ id }) => quoteId(id)))
        await tracker.ingest(article)
        await expectNamed(db)
        const [quotes, statements] = [await ids('quotes'), await ids('statements')]
        for (const id of before.quotes) {
          const now = await currentQuoteId(db, id)
          ok(quotes.includes(now ?? ''), id)
          ok(known.has(now!), 'what is new takes nobody’s place')
        }
        for (const id of before.statements.filter((one) => !statements.includes(one))) {
          const now = await currentStatementId(db, id)
          ok(now === undefined || statements.includes(now), id)
        }
      }
      await db.destroy()
    }),
    { numRuns: 20 },
  )
})
