import { deepStrictEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import type { NewArticle } from '../../src/tracker/articles.ts'
import { openDatabase } from '../../src/database/open.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { articleId } from '../../src/tracker/ids.ts'
import { contents, readLines } from './coverage.ts'

/** Coverage in which quotes overlap, names are shared and events are shown by some pairs of articles only. */
const speakers = ['Mara Dole', 'Dole', 'Rosa Dole', 'Ian Pell (Pell, the mayor)', 'Pell', 'Mayor Ian Pell', 'Federal Bureau of Herons (FBH)', 'FBH', '']
const said = 'The old harbour sluice leaks every winter, and nobody in this council ever repaired the rusted gates before the spring flood.'
const words = said.split(' ')
const others = ['We start on Monday.', 'no comment', 'Thank you very much', 'the rusted gates', 'Nobody asked the lobster fishermen about their moorings.', 'very bad']

const wording = fc.oneof(
  fc.constantFrom(...others),
  fc.constant(said),
  fc.tuple(fc.nat(words.length - 3), fc.integer({ min: 2, max: 12 })).map(([from, length]) => words.slice(from, from + length).join(' ')),
  fc.tuple(fc.nat(words.length - 1), fc.constantFrom('never', '…', 'three')).map(([at, word]) => words.with(at, word).join(' ')),
)
const line = fc.tuple(fc.constantFrom(...speakers), wording, fc.boolean()).map(([speaker, text, marked]) => {
  const mark = marked ? '"' : '~'
  return `${speaker ? `${speaker}: ` : ''}"${text}"`.replaceAll('"', mark)
})
const prose = fc.tuple(fc.nat(words.length - 8), fc.integer({ min: 6, max: 14 }))
  .map(([from, length]) => `It was said again on Friday that ${words.slice(from, from + length).join(' ')} by the way.`)
const article = fc.record({
  outlet: fc.constantFrom('The Gull', 'the gull', 'Daily Heron', 'Évening Tern', 'Evening Tern'),
  published: fc.constantFrom('2026-01-09', '2026-01-09T18:00:00-06:00', '2026-01-10T09:00:00Z', '2026-03-01', undefined),
  text: fc.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: prose }), { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n')),
})
const coverage = fc.array(article, { minLength: 2, maxLength: 9 })
  .map((articles) => articles.map((one, number): NewArticle => ({ ...one, id: `article-${number}` })))
const inTwoOrders = coverage.chain((articles) => fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })))

async function stored(act: (tracker: ReturnType<typeof createTracker>) => Promise<void>): Promise<Record<string, unknown[]>> {
  const db = await openDatabase('sqlite::memory:', { migrate: true })
  try {
    await act(createTracker(db, { extract: readLines }))
    return await contents(db)
  } finally {
    await db.destroy()
  }
}

const oneByOne = (articles: readonly NewArticle[]) => stored(async (tracker) => {
  for (const article of articles) await tracker.ingest(article)
})

t.test('the same articles in any order, one by one, give the same store', async () => {
  await fc.assert(fc.asyncProperty(inTwoOrders, async ([articles, shuffled]) => {
    deepStrictEqual(await oneByOne(shuffled), await oneByOne(articles))
  }), { numRuns: 20 })
})

t.test('the same articles in one batch, in any order, give the same store', async () => {
  await fc.assert(fc.asyncProperty(inTwoOrders, async ([articles, shuffled]) => {
    const together = await stored(async (tracker) => {
      for await (const tracked of tracker.ingestMany(shuffled, (article) => article)) equal('stored' in tracked && tracked.stored.status, 'created')
    })
    deepStrictEqual(together, await oneByOne(articles))
  }), { numRuns: 20 })
})

t.test('an article withdrawn leaves the store as if it had never come', async () => {
  await fc.assert(fc.asyncProperty(inTwoOrders, fc.nat(8), async ([articles, shuffled], many) => {
    const gone = shuffled.slice(0, 1 + (many % articles.length))
    const rest = articles.filter((article) => !gone.includes(article))
    const withdrawn = await stored(async (tracker) => {
      for (const article of articles) await tracker.ingest(article)
      for (const article of gone) equal(await tracker.withdraw(articleId(article)), true)
    })
    deepStrictEqual(withdrawn, await oneByOne(rest))
  }), { numRuns: 20 })
})

t.test('an article revised leaves what the new text alone would have given', async () => {
  await fc.assert(fc.asyncProperty(coverage, coverage, async (before, after) => {
    const revised = await stored(async (tracker) => {
      for (const article of before) await tracker.ingest(article)
      for (const article of after) await tracker.ingest(article)
    })
    const both = [...after, ...before.slice(after.length)]
    const fresh = await oneByOne(both.map((article, place) => ({ ...before[place], ...article })))
    const current = (store: Record<string, unknown[]>) => JSON.stringify(store, (key, value) => (key === 'revision' ? 0 : (value as unknown)))
    const sameText = after.some((article, place) => before[place]?.text === article.text)
    if (!sameText) equal(current(revised), current(fresh))
  }), { numRuns: 20 })
})

t.test('making everything again from the texts changes nothing', async () => {
  await fc.assert(fc.asyncProperty(coverage, async (articles) => {
    const db = await openDatabase('sqlite::memory:', { migrate: true })
    const tracker = createTracker(db, { extract: readLines })
    for (const article of articles) await tracker.ingest(article)
    const live = await contents(db)
    await tracker.rebuild()
    deepStrictEqual(await contents(db), live)
    await db.destroy()
  }), { numRuns: 15 })
})
