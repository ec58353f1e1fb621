import t from 'tap'
import type { Test } from 'tap'
import { articleId } from '../../src/tracker/ids.ts'
import { addText, removeText } from '../../src/tracker/statements/given-texts.ts'
import { emptyTracker } from './coverage.ts'

const forty = 'We lost 40 boats in one stormy night and nobody called the harbour.'
const fourteen = forty.replace('40', '14')

/** What an outlet prints: the words of one speaker, after some prose. */
const printed = (outlet: string, words: string, prose = '') => ({
  id: `${outlet}-1`,
  outlet,
  published: '2026-03-03',
  text: `${prose}\nTova Brill: "${words}"`,
})

async function store(t: Test, articles: readonly ReturnType<typeof printed>[]) {
  const { db, tracker } = await emptyTracker(t)
  for (const article of articles) await tracker.ingest(article)
  const verdicts = async (): Promise<Record<string, string | null>> => {
    const rows = await db
      .selectFrom('memberships')
      .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
      .innerJoin('articles', 'articles.id', 'quotations.article_id')
      .innerJoin('outlets', 'outlets.id', 'articles.outlet_id')
      .select(['outlets.name', 'memberships.verdict'])
      .orderBy('outlets.name')
      .execute()
    return Object.fromEntries(rows.map(({ name, verdict }) => [name, verdict]))
  }
  return { db, tracker, verdicts }
}

t.test('verdicts that are stored', async (t) => {
  t.test('should accuse nobody while one outlet stands against another', async (t) => {
    const { tracker, verdicts } = await store(t, [printed('Gull', forty), printed('Tern', fourteen)])
    t.same(await verdicts(), { Gull: 'differs', Tern: 'differs' })
    await tracker.ingest(printed('Heron', fourteen))
    const { Gull, ...others } = await verdicts()
    t.equal(Gull, 'altered', 'until a third tells')
    // Which of the two is the base follows from their ids.
    t.same(Object.values(others).toSorted(), [null, 'verbatim'])
  })

  t.test('should not let copies of one text outvote another outlet', async (t) => {
    const wire =
      'The storm reached Norwick harbour shortly after midnight and tore the moorings from the northern quay, the board ' +
      'reported on Wednesday, while the alarm in the old lighthouse stayed silent until the morning came.'
    const { verdicts } = await store(t, [
      printed('Gull', forty),
      printed('Tern', fourteen, wire),
      printed('Heron', fourteen, wire),
    ])
    t.same(await verdicts(), { Gull: 'differs', Heron: 'differs', Tern: 'differs' })
  })

  t.test('should not let outlets that name one news agency outvote another', async (t) => {
    const { verdicts, tracker } = await store(t, [printed('Gull', forty)])
    await tracker.ingest({ ...printed('Tern', fourteen, 'Norwick (AP) —'), credit: 'AP' })
    await tracker.ingest({ ...printed('Heron', fourteen, 'With a report of our own.'), credit: 'Associated Press' })
    t.same(await verdicts(), { Gull: 'differs', Heron: 'differs', Tern: 'differs' })
    await tracker.ingest({ ...printed('Plover', fourteen), credit: 'Reuters' })
    t.match(await verdicts(), { Gull: 'altered' }, 'until another does not')
  })

  t.test('should follow a given text, as long as it is there', async (t) => {
    const { db, verdicts } = await store(t, [printed('Gull', forty), printed('Tern', fourteen)])
    const somebody = { id: '0123456789ab', name: 'Ada Heron' }
    const given = { speaker: 'Tova Brill', date: '2026-03-03', text: `Friends. ${fourteen} We start today.` }
    const { id } = await addText(db, given, somebody)
    t.match(await verdicts(), { Gull: 'altered' })
    t.not((await verdicts())['Tern'], 'altered')
    await removeText(db, id, somebody)
    t.same(await verdicts(), { Gull: 'differs', Tern: 'differs' })
  })
})

t.test('an outlet that prints only words from beyond the base', async (t) => {
  const shared = 'the council will rebuild the granite bridge before the autumn rains'
  const { db, tracker, verdicts } = await store(t, [
    printed('Gull', `We lost every lantern along the harbour wall, and ${shared}.`),
    printed('Tern', `${shared}, while the ferries drown slowly beneath the upper dam.`),
    printed('Plover', 'the ferries drown slowly beneath the upper dam'),
  ])
  const heron = { ...printed('Heron', 'every lantern along the harbour wall'), id: 'heron' }
  const quotes = async (): Promise<number> => (await db.selectFrom('quotes').select('id').execute()).length

  t.test('should be of the quote, and accused of nothing', async (t) => {
    await tracker.ingest(heron)
    t.equal(await quotes(), 1)
    t.equal((await verdicts())['Heron'], 'verbatim')
    const rows = await db.selectFrom('memberships').select(['rule', 'shared_words', 'spans']).execute()
    t.has(
      rows.find(({ rule }) => rule === 'beyond'),
      { shared_words: 0, spans: '[]' },
    )
  })

  t.test('should have a quote of its own where no wording with its words overlaps the base', async (t) => {
    t.ok(await tracker.withdraw(articleId({ id: 'Gull-1', text: '' })))
    t.equal(await quotes(), 2)
  })
})
