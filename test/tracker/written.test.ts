import t from 'tap'
import type { Database } from '../../src/database/open.ts'
import { articleId } from '../../src/tracker/ids.ts'
import { emptyTracker } from './coverage.ts'
import { countWrites } from '../database/triggers.ts'

const sluice = 'Mara Dole: "The old harbour sluice leaks every winter."'
const fuller = 'Mara Dole: "The old harbour sluice leaks every winter and nobody has ever repaired it."'
const boats = 'Ian Pell: "The lantern boats lie in the mud since the dredger broke."'
// Of equal wordings the quote is named for the one in the first article by id: these are in that order.
const ids = ['1', '2', '3', '4'].sort((a, b) =>
  articleId({ id: a, text: '' }) < articleId({ id: b, text: '' }) ? -1 : 1,
)
const article = (place: number, ...lines: string[]) => ({
  id: ids[place]!,
  outlet: `Outlet ${place}`,
  published: '2026-01-09',
  text: lines.join('\n'),
})

/** What stands for a row of each table that follows from the quotations. */
const rows = {
  quotes: 'representative_id',
  memberships: 'quotation_id',
  utterances: 'id',
  postings: 'utterance_id',
  utterance_matches: 'utterance_id',
}

const watch = (db: Database) => countWrites(db, rows)

t.test('an article', async (t) => {
  t.test('should have the quotes written that it prints, and no others', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    await tracker.ingest(article(0, sluice, boats))
    const written = await watch(db)
    await tracker.ingest(article(1, sluice))
    t.match(await written(), { quotes: 1, memberships: 2, postings: undefined, utterance_matches: undefined })
    await tracker.ingest(article(2, sluice))
    t.match(await written(), { quotes: 1, memberships: 1 }, 'of those that are compared across outlets only its own')
    await tracker.ingest(article(3, 'Eva Lund: "Nobody asked the ferrymen about copper wheels."'))
    t.match(await written(), { quotes: 1, memberships: 1, utterances: 1, utterance_matches: undefined })
  })

  t.test('should have all printings of a quote written for which it has a fuller wording', async (t) => {
    const { db, tracker } = await emptyTracker(t)
    for (const one of [article(0, sluice, boats), article(1, sluice)]) await tracker.ingest(one)
    const written = await watch(db)
    const { id } = await tracker.ingest(article(2, fuller))
    t.match(await written(), { quotes: 1, memberships: 3, utterances: 2, utterance_matches: 2 })
    await tracker.withdraw(id)
    t.match(await written(), { quotes: 2, memberships: 3, utterances: 2, utterance_matches: 2 })
  })
})
