import t, { type Test } from 'tap'
import { listTitleQuotations } from '../../src/database/queries/quotations.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { emptyDatabase } from '../database/fresh.ts'

const text = 'Mara Dole, an engineer, told the council that the wall was "rotten from the start".'
const same = { id: 'g', outlet: 'The Gull', title: "Wall 'rotten from the start', town hears", text }
const other = { ...same, title: "Wall 'could fall by spring', Dole warns" }

async function storeOf(t: Test) {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  const tracker = createTracker(db)
  const inTitle = async (article: string) =>
    (await listTitleQuotations(db, article)).map((row) => [row.text, row.speaker_slug, row.quote !== null])
  return { db, tracker, inTitle }
}

t.test('what a title quotes', async (t) => {
  t.test('belongs to the quote whose words the text has', async (t) => {
    const { db, tracker, inTitle } = await storeOf(t)
    const { id } = await tracker.ingest(same)
    t.same(await inTitle(id), [['rotten from the start', 'mara-dole', true]])
    const [quote] = await db.selectFrom('quotes').select('quotations').execute()
    t.same(quote, { quotations: 1 }, 'but is no printing of it')
  })

  t.test('belongs to none otherwise, and to the speaker whom the title names', async (t) => {
    const { tracker, inTitle } = await storeOf(t)
    const { id } = await tracker.ingest(other)
    t.same(await inTitle(id), [['could fall by spring', 'mara-dole', false]])
  })

  t.test('follows a correction of the speaker of these words', async (t) => {
    const { db, tracker, inTitle } = await storeOf(t)
    const { id } = await tracker.ingest(same)
    const { id: quotation } = await db.selectFrom('quotations').select('id').executeTakeFirstOrThrow()
    await tracker.correct(
      { kind: 'speaker', quotation, speaker: { name: 'Ian Pell', kind: 'person' }, reason: 'heard there' },
      { id: 'k', name: 'a curator' },
    )
    t.same(await inTitle(id), [['rotten from the start', 'ian-pell', true]])
  })

  t.test('is replaced with the text and leaves with the article', async (t) => {
    const { db, tracker, inTitle } = await storeOf(t)
    const { id } = await tracker.ingest(same)
    await tracker.ingest({ ...other, text: `${text} She left.` })
    t.same(await inTitle(id), [['could fall by spring', 'mara-dole', false]])
    await tracker.rebuild()
    t.same(await inTitle(id), [['could fall by spring', 'mara-dole', false]], 'a rebuild finds it again')
    await tracker.withdraw(id)
    t.same(await db.selectFrom('title_quotations').selectAll().execute(), [])
  })
})
