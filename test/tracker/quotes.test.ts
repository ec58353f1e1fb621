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

t.test('the same words of somebody unknown, in two articles without a date', async (t) => {
  const shout = (how: string): string => `\n"${how}"\n`
  const rescue =
    'Firefighters from Gullhaven rescued seventeen passengers from the ferry Kittiwake, which struck the breakwater ' +
    'near Lantern Point before sunrise and drifted towards the quarry with its engine ablaze.'
  const retold =
    'Seventeen passengers were rescued when the ferry Kittiwake drifted ablaze. Its engine stopped as it struck the ' +
    'breakwater off Lantern Point. Gullhaven firefighters reached everybody before breakfast, said the harbour office.'
  const other =
    'Gullhaven borough council adopted its budget after a debate of seven hours, with more money for libraries, ' +
    'playgrounds and the museum, while passengers of the ferry Kittiwake will pay a higher fare from Easter onwards.'
  const one = { id: 'one', outlet: 'The Gull', text: rescue + shout('We are coming in!') }
  const quotes = async (t: Test, ...texts: string[]): Promise<number> => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest(one)
    for (const text of texts) await tracker.ingest({ id: 'two', outlet: 'Daily Heron', text })
    return (await db.selectFrom('quotes').select('id').execute()).length
  }
  t.test('are one quote where their prose tells of one event', async (t) => {
    t.equal(await quotes(t, retold + shout('We’re coming in')), 1)
  })
  t.test('are two where it tells of two', async (t) => {
    t.equal(await quotes(t, other + shout('We’re coming in')), 2)
  })
  t.test('become one, or two, when a later text tells so', async (t) => {
    t.equal(await quotes(t, other + shout('We’re coming in'), retold + shout('We’re coming in')), 1)
    t.equal(await quotes(t, retold + shout('We’re coming in'), other + shout('We’re coming in')), 2)
  })
})
