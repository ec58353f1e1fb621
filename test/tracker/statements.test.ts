import { deepStrictEqual } from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import type { Database } from '../../src/database/open.ts'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { addText, removeText } from '../../src/tracker/statements/given-texts.ts'
import type { NewText } from '../../src/tracker/statements/given-texts.ts'
import { articleId } from '../../src/tracker/ids.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import type { Tracker } from '../../src/tracker/tracker.ts'
import { gatherStatements } from '../../src/variants/index.ts'
import type { PrintedQuote } from '../../src/variants/index.ts'
import { contents, expectNamed, readLines, withoutNames } from './coverage.ts'
import { emptyDatabase } from '../database/fresh.ts'

const somebody = { id: '0123456789ab', name: 'Ada Heron' }
const said =
  'The old harbour sluice leaks every winter, and nobody in this council ever repaired the rusted gates before the spring flood carried the lantern boats away.'
const words = said.split(' ')
const line = fc
  .record({
    speaker: fc.constantFrom('Mara Dole', 'Mara Dole', 'Dole', 'Ian Pell', ''),
    medium: fc.constantFrom('', '', 'Town Board', 'Town Board', 'Radio Gull', 'social media'),
    text: fc.oneof(
      fc
        .tuple(fc.nat(words.length - 4), fc.integer({ min: 3, max: 9 }))
        .map(([from, length]) => words.slice(from, from + length).join(' ')),
      fc.constantFrom(
        'We start on Monday with granite.',
        'Nobody asked the lobster fishermen.',
        'I thank the engineers who slept.',
        'No comment.',
        'Bolts cost nothing.',
      ),
    ),
  })
  .map(({ speaker, medium, text }) => `${speaker ? `${speaker}${medium && ` [${medium}]`}: ` : ''}"${text}"`)
const article = fc.record({
  outlet: fc.constantFrom('The Gull', 'Daily Heron', 'Evening Tern'),
  published: fc.constantFrom(
    '2026-01-09',
    '2026-01-09T20:00:00Z',
    '2026-01-10',
    '2026-01-11',
    '2026-01-12',
    '2026-01-13',
    '2026-01-15',
    '2026-01-18',
    '2026-03-01',
    undefined,
  ),
  text: fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n')),
})
const given = fc.record({
  speaker: fc.constantFrom('Mara Dole', 'Dole', 'Ian Pell', 'Somebody Else'),
  medium: fc.constantFrom('Town Board', undefined),
  date: fc.constantFrom('2026-01-09', '2026-01-10T08:00:00+02:00'),
  text: fc.constantFrom(said, 'We start on Monday with granite. Bolts cost nothing.'),
})

type Step = { readonly article: NewArticle } | { readonly given: NewText }
const coverage = fc
  .tuple(fc.array(article, { minLength: 2, maxLength: 9 }), fc.array(given, { maxLength: 2 }))
  .map(([articles, texts]): Step[] => [
    ...articles.map((one, number) => ({ article: { ...one, id: `article-${number}` } })),
    ...texts.map((one) => ({ given: one })),
  ])
const inTwoOrders = coverage.chain((steps) =>
  fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })),
)

async function take({ db, tracker }: { db: Database; tracker: Tracker }, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await ('article' in step ? tracker.ingest(step.article) : addText(db, step.given, somebody))
}

/** Runs on an empty store. */
async function onStore<Result>(act: (store: { db: Database; tracker: Tracker }) => Promise<Result>): Promise<Result> {
  const db = await emptyDatabase()
  try {
    return await act({ db, tracker: createTracker(db, { extract: readLines }) })
  } finally {
    await db.destroy()
  }
}

const stored = (steps: readonly Step[]) =>
  onStore(async (store) => {
    await take(store, steps)
    return contents(store.db)
  })

/** Every quote without a given text, read in the plainest way. */
async function allQuotes(db: Database): Promise<PrintedQuote[]> {
  const rows = await db
    .selectFrom('quotations')
    .innerJoin('memberships', 'quotation_id', 'quotations.id')
    .innerJoin('quotes', 'quotes.id', 'quote_id')
    .innerJoin('wordings', 'wordings.id', 'wording_id')
    .innerJoin('articles', 'articles.id', 'article_id')
    .select([
      'quotations.id',
      'quote_id',
      'quotes.speaker_id',
      'representative_id',
      'wordings.text',
      'article_id',
      'ordinal',
      'medium',
      'articles.published_at',
    ])
    .where('marked', '=', 1)
    .orderBy('article_id')
    .orderBy('ordinal')
    .execute()
  const placed = new Set(
    (await db.selectFrom('statement_quotes').select('quote_id').where('given_text_id', 'is not', null).execute()).map(
      (row) => row.quote_id,
    ),
  )
  const inArticle = new Map<string, number>()
  const printings = rows.map(({ article_id: article, ...row }) => {
    const place = inArticle.get(article) ?? 0
    inArticle.set(article, place + 1)
    return { ...row, article, place, parts: 1, fragment: false, day: row.published_at?.slice(0, 10) ?? null }
  })
  return Array.from(
    Map.groupBy(printings, (row) => row.quote_id),
    ([quote, some]) => ({
      id: some[0]!.representative_id,
      quote,
      speaker: some[0]!.speaker_id,
      text: some.find((row) => row.id === row.representative_id)!.text,
      printings: some,
    }),
  ).filter(({ quote }) => !placed.has(quote))
}

/** Fails where the store's statements are not what is gathered from everything at once. */
async function expectGathered(db: Database): Promise<void> {
  const expected = gatherStatements(await allQuotes(db)).map(({ speaker, medium, day, text, quotes }) => ({
    speaker,
    medium,
    day,
    text,
    quotes,
  }))
  const rows = await db.selectFrom('statements').selectAll().where('given_text_id', 'is', null).execute()
  const found = await Promise.all(
    rows.map(async ({ id, speaker_id: speaker, medium, day, text }) => ({
      speaker,
      medium,
      day,
      text,
      quotes: (
        await db
          .selectFrom('statement_quotes')
          .innerJoin('quotes', 'quotes.id', 'quote_id')
          .select('representative_id')
          .where('statement_id', '=', id)
          .orderBy('representative_id')
          .execute()
      ).map((row) => row.representative_id),
    })),
  )
  const byQuotes = (a: { quotes: readonly string[] }, b: { quotes: readonly string[] }): number =>
    a.quotes[0]! < b.quotes[0]! ? -1 : 1
  deepStrictEqual(found.sort(byQuotes), expected.sort(byQuotes) as never)
}

t.test('after each step, statements are what all quotes together give', async () => {
  await fc.assert(
    fc.asyncProperty(coverage, fc.nat(8), (steps, gone) =>
      onStore(async (store) => {
        for (const step of steps) {
          await take(store, [step])
          await expectGathered(store.db)
          await expectNamed(store.db)
        }
        await store.tracker.withdraw(articleId({ id: `article-${gone}`, text: '' }))
        await expectGathered(store.db)
        await expectNamed(store.db)
      }),
    ),
    { numRuns: 25 },
  )
})

t.test('the same articles and given texts in any order give the same statements', async () => {
  await fc.assert(
    fc.asyncProperty(inTwoOrders, async ([steps, shuffled]) => {
      const [one, other] = [await stored(steps), await stored(shuffled)]
      deepStrictEqual(withoutNames(one), withoutNames(other))
    }),
    { numRuns: 12 },
  )
})

t.test('what is withdrawn leaves the statements as if it had never come', async () => {
  await fc.assert(
    fc.asyncProperty(inTwoOrders, fc.nat(8), async ([steps, shuffled], many) => {
      const gone = shuffled.slice(0, 1 + (many % steps.length))
      const withdrawn = await onStore(async (store) => {
        await take(store, steps)
        for (const step of gone) {
          if ('article' in step) await store.tracker.withdraw(articleId({ ...step.article, id: step.article.id! }))
          else await removeText(store.db, (await addText(store.db, step.given, somebody)).id, somebody)
        }
        return contents(store.db)
      })
      const isGone = (step: Step) => gone.some((one) => JSON.stringify(one) === JSON.stringify(step))
      deepStrictEqual(withdrawn, await stored(steps.filter((step) => !isGone(step))))
    }),
    { numRuns: 12 },
  )
})

t.test('making everything again from the texts changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(coverage, (steps) =>
      onStore(async (store) => {
        await take(store, steps)
        const live = await contents(store.db)
        await store.tracker.rebuild()
        deepStrictEqual(await contents(store.db), live)
      }),
    ),
    { numRuns: 8 },
  )
})

t.test('the speaker of a given text', async (t) => {
  const speakersOfTexts = (...names: string[]) =>
    onStore(async ({ db, tracker }) => {
      await tracker.ingest({ id: '1', outlet: 'The Gull', text: 'Rosa Dole: "We start on Monday."' })
      const named: (string | undefined)[] = []
      for (const speaker of names) {
        const { id } = await addText(db, { speaker, date: '2026-01-09', text: 'Low tide.' }, somebody)
        const row = await db
          .selectFrom('statements')
          .innerJoin('speakers', 'speakers.id', 'speaker_id')
          .select('name')
          .where('statements.id', '=', id)
          .executeTakeFirst()
        named.push(row?.name)
      }
      return named
    })
  t.same(await speakersOfTexts('Rosa Dole', 'Dole'), ['Rosa Dole', 'Rosa Dole'], 'may have only a family name')
  t.same(await speakersOfTexts('Mara Dole'), [undefined], 'is not somebody else of that family name')
})

const seeds = new URL('../../../shared/seeds/articles.ndjson', import.meta.url)

t.test(
  'the five articles',
  { skip: !existsSync(seeds) && 'no ../shared/seeds here: the five articles are not looked at' },
  async (t) => {
    const articles = readFileSync(seeds, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as NewArticle)
    await onStore(async ({ db }) => {
      const tracker = createTracker(db)
      for (const article of articles) await tracker.ingest(article)
      const wordings = await db
        .selectFrom('statement_quotes')
        .innerJoin('statements', 'statements.id', 'statement_id')
        .innerJoin('memberships', 'memberships.quote_id', 'statement_quotes.quote_id')
        .innerJoin('quotations', 'quotations.id', 'quotation_id')
        .innerJoin('wordings', 'wordings.id', 'wording_id')
        .select(['statement_id', 'statements.medium', 'wordings.text'])
        .execute()
      const statementOf = (words: RegExp) => wordings.find(({ text }) => words.test(text))?.statement_id
      const post = statementOf(/Venezuela is releasing large/)
      t.equal(wordings.find(({ statement_id: id }) => id === post)?.medium, 'Truth Social')
      t.equal(statementOf(/At least 100/), post, 'what the post goes on to say is of it')
      t.ok(statementOf(/They.ve been great/))
      t.not(statementOf(/They.ve been great/), post, 'but the interview is another occasion')
      for (const words of [/^narco-terrorism/, /destroyed American/])
        t.not(statementOf(words), post, 'and pieces of other sentences are not')
    })
  },
)
