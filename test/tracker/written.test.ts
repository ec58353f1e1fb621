import { sql } from 'kysely'
import t from 'tap'
import type { Database } from '../../src/database/open.ts'
import { articleId } from '../../src/tracker/ids.ts'
import { emptyTracker } from './coverage.ts'

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

/** Notes which rows are written from now on: gives the number of different ones in each table, and forgets them. */
async function watch(db: Database): Promise<() => Promise<Partial<Record<keyof typeof rows, number>>>> {
  await sql`create temp table written (place text, row text, primary key (place, row))`.execute(db)
  for (const [table, row] of Object.entries(rows))
    for (const [event, side] of [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ])
      await sql`create temp trigger ${sql.raw(`${event}_${table}`)} after ${sql.raw(event!)} on ${sql.table(table)}
        begin insert or ignore into written values (${sql.lit(table)}, ${sql.ref(`${side}.${row}`)}); end`.execute(db)
  return async () => {
    const { rows: counts } = await sql<{ place: keyof typeof rows; many: number }>`
      select place, count(*) as many from written group by place`.execute(db)
    await sql`delete from written`.execute(db)
    return Object.fromEntries(counts.map(({ place, many }) => [place, many]))
  }
}

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
