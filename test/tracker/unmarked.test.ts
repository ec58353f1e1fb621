import t from 'tap'
import type { Database } from '../../src/database/open.ts'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { emptyTracker } from './coverage.ts'

const known =
  'Mara Dole: "The upper dam was a slow, needless disaster, and nobody on the council looked at it for years."'
const prose =
  'The mayor spoke on Friday.\nShe said nobody on the council looked at it for years, and left.\nA ferry sank.'
const quoting = { id: 'q', outlet: 'The Gull', published: '2026-01-09', text: known }
const printing = { id: 'p', outlet: 'Daily Heron', published: '2026-01-10', text: prose }

const unmarked = (db: Database) =>
  db
    .selectFrom('quotations')
    .innerJoin('wordings', 'wordings.id', 'wording_id')
    .leftJoin('speakers', 'speakers.id', 'speaker_id')
    .leftJoin('memberships', 'memberships.quotation_id', 'quotations.id')
    .leftJoin('articles', 'articles.id', 'article_id')
    .select(['given_id', 'text', 'span_start', 'span_end', 'speakers.name', 'memberships.rule', 'quote_id'])
    .where('marked', '=', 0)
    .execute()

t.test('known words that an article prints without marks', async (t) => {
  for (const [order, articles] of [
    ['when the quote came before', [quoting, printing]],
    ['when it comes later', [printing, quoting]],
  ] as const) {
    t.test(`are found ${order}`, async (t) => {
      const { db, tracker } = await emptyTracker(t)
      for (const article of articles) await tracker.ingest(article)
      const quotes = await db.selectFrom('quotes').selectAll().execute()
      t.match(quotes, [{ quotations: 1, outlets: 1, articles: 1 }], 'they are not counted as quotation')
      const found = await unmarked(db)
      t.match(found, [
        {
          given_id: 'p',
          text: 'nobody on the council looked at it for years',
          name: 'Mara Dole',
          rule: 'known-words',
          quote_id: quotes[0]!.id,
        },
      ])
      t.equal(prose.slice(found[0]!.span_start, found[0]!.span_end), found[0]!.text)
    })
  }

  t.test('are no longer found when the quote is withdrawn', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest(printing)
    const { id } = await tracker.ingest(quoting)
    t.equal((await unmarked(db)).length, 1)
    await tracker.withdraw(id)
    t.same(await unmarked(db), [])
    t.same(await db.selectFrom('wordings').selectAll().execute(), [])
  })

  t.test('belong to no quote where two have them', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest({
      ...quoting,
      text: 'Mara Dole: "A ferry sank and nobody on the council looked at it for years."',
    })
    await tracker.ingest({
      ...quoting,
      id: 'r',
      published: '2026-01-10',
      text: 'Ian Pell: "I dug a well that nobody on the council looked at it for years"',
    })
    t.equal((await db.selectFrom('quotes').selectAll().execute()).length, 2)
    await tracker.ingest({ ...printing, text: 'She said nobody on the council looked at it for years, and left.' })
    t.same(await unmarked(db), [])
  })

  t.test('stay with their quote, and its id, when a fuller wording comes and when that is withdrawn', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    for (const article of [quoting, printing]) await tracker.ingest(article)
    const quotes = async () => (await db.selectFrom('quotes').select('id').execute()).map(({ id }) => id)
    const [before] = await quotes()
    const fuller = known.replace('for years', 'for years, whatever the engineers wrote to them')
    const { id } = await tracker.ingest({ ...quoting, id: 'fuller', outlet: 'Tern', text: fuller })
    const [after, ...others] = await quotes()
    t.same(others, [])
    t.equal(after, before)
    t.match(await unmarked(db), [{ given_id: 'p', quote_id: after }])
    await tracker.withdraw(id)
    t.match(await unmarked(db), [{ given_id: 'p', quote_id: before }])
  })

  t.test('have the speaker of the quote, as soon as an article names one', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    for (const article of [{ ...quoting, text: known.replace('Mara Dole: ', '') }, printing])
      await tracker.ingest(article)
    t.match(await unmarked(db), [{ given_id: 'p', name: null }])
    const { id } = await tracker.ingest({ ...quoting, id: 'named', outlet: 'Tern' })
    t.match(await unmarked(db), [{ given_id: 'p', name: 'Mara Dole' }])
    await tracker.withdraw(id)
    t.match(await unmarked(db), [{ given_id: 'p', name: null }], 'and no longer')
  })

  t.test('are not searched for long before or after', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest(quoting)
    await tracker.ingest({ ...printing, published: '2026-03-10' })
    t.same(await unmarked(db), [])
  })

  t.test('are searched for days before and after, and at all times where a date is missing', async (t) => {
    const found = async (...articles: NewArticle[]) => {
      const { db, tracker } = await emptyTracker(t)
      for (const article of articles) await tracker.ingest(article)
      return (await unmarked(db)).length
    }
    const days = ['2026-01-01', '2026-01-09', '2026-01-17', '2026-01-25', '2026-02-02']
    for (const [i, day] of days.slice(1).entries())
      for (const [one, other] of [
        [day, days[i]],
        [days[i], day],
      ]) {
        const [quoted, printed] = [
          { ...quoting, published: one! },
          { ...printing, published: other! },
        ]
        t.equal(await found(quoted, printed), 1, `quoted on ${one}, printed on ${other}`)
        t.equal(await found(printed, quoted), 1, `printed on ${other}, quoted on ${one}`)
      }
    const undated = { ...printing, published: null }
    t.equal(await found(quoting, undated), 1)
    t.equal(await found(undated, quoting), 1)
    t.equal(await found({ ...quoting, published: null }, printing), 1)
    t.equal(await found(printing, { ...quoting, published: null }), 1)
  })
})

t.test(
  'known words are found through what a page left in them, and stand where the text received has them',
  async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest(quoting)
    const words = 'nobody on the coun\u00adcil &#108;ooked at <em>it</em> for years'
    const text = `Pell &amp; Dole met. She said ${words}, and left.`
    await tracker.ingest({ ...printing, text })
    const found = await unmarked(db)
    t.match(found, [{ given_id: 'p', text: 'nobody on the council looked at it for years', rule: 'known-words' }])
    t.equal(text.slice(found[0]!.span_start, found[0]!.span_end), words)
  },
)

t.test('words that the article itself attributes without marks join the quote that has them', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  await tracker.ingest(quoting)
  await tracker.ingest({ ...printing, text: 'Mara Dole: ~nobody on the council looked at it for years~' })
  t.match(await unmarked(db), [
    { given_id: 'p', text: 'nobody on the council looked at it for years', rule: 'known-words' },
  ])
})

t.test('an article that prints words with and without marks has its quotations in the order of its text', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  await tracker.ingest(quoting)
  await tracker.ingest({ ...printing, text: `${prose}\nIan Pell: "We start on Monday."` })
  const rows = await db
    .selectFrom('quotations')
    .innerJoin('articles', 'articles.id', 'article_id')
    .select(['ordinal', 'marked'])
    .where('given_id', '=', 'p')
    .orderBy('span_start')
    .execute()
  t.same(rows, [
    { ordinal: 0, marked: 0 },
    { ordinal: 1, marked: 1 },
  ])
})
