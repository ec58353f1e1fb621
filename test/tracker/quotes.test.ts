import t, { type Test } from 'tap'
import { emptyTracker } from './coverage.ts'

const curator = { id: '0123456789ab', name: 'Ada Heron' }
const fuller = 'Nobody in this council ever repaired the rusted gates before the spring flood'
const shorter = 'ever repaired the rusted gates'

/** The speakers of the quotes whose printings, one in each article, a curator has put into one; the fullest first. */
async function speakersOfLinked(t: Test, ...lines: string[]): Promise<(string | null)[]> {
  const { db, tracker } = await emptyTracker(t)
  for (const [number, text] of lines.entries())
    await tracker.ingest({ id: String(number), outlet: `Outlet ${number}`, published: '2026-01-09', text })
  const printed = await db
    .selectFrom('quotations')
    .innerJoin('articles', 'articles.id', 'article_id')
    .select(['quotations.id', 'given_id'])
    .orderBy('given_id')
    .execute()
  const [first, ...others] = printed.map(({ id }) => id)
  for (const other of others)
    await tracker.correct({ kind: 'must-link', quotations: [first!, other], reason: 'Heard so.' }, curator)
  const quotes = await db
    .selectFrom('quotes')
    .leftJoin('speakers', 'speakers.id', 'speaker_id')
    .select('name')
    .orderBy('name')
    .execute()
  return quotes.map(({ name }) => name)
}

t.test('the speaker of a quote', async (t) => {
  t.test('is the one that most of its printings name', async (t) => {
    t.same(
      await speakersOfLinked(t, `Mara Dole: "${fuller}"`, `Ian Pell: "${shorter}"`, `Ian Pell: "repaired the gates"`),
      ['Ian Pell'],
    )
  })

  t.test('is that of the fullest wording where several are named equally often', async (t) => {
    const people = ['Mara Dole', 'Ian Pell', 'Eva Lund']
    for (const [one, other] of people.flatMap((one) => people.map((other) => [one, other])))
      t.same(await speakersOfLinked(t, `${one}: "${fuller}"`, `${other}: "${shorter}"`), [one])
    for (const [one, other] of people.flatMap((one) => people.map((other) => [one, other])))
      t.same(await speakersOfLinked(t, `${one}: "${fuller}"`, `"${shorter}"`, `${other}: "repaired the gates"`), [one])
  })

  t.test('is known where only a shorter printing names one', async (t) => {
    t.same(await speakersOfLinked(t, `"${fuller}"`, `Ian Pell: "${shorter}"`), ['Ian Pell'])
  })
})
