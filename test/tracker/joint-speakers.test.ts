import t, { type Test } from 'tap'
import type { Database } from '../../src/database/open.ts'
import { coQuotedWith, dailyQuotes, listCounts } from '../../src/database/queries/aggregates.ts'
import { countQuotes, facetsOf } from '../../src/database/queries/quote-facets.ts'
import { listQuotes } from '../../src/database/queries/quote-lists.ts'
import { findSpeaker, listSpeakers, membersOf } from '../../src/database/queries/speakers.ts'
import { listStatements } from '../../src/database/queries/statements.ts'
import { emptyTracker } from './coverage.ts'

const together = 'Mara Dole & Ian Pell: "The old sluice stays shut this winter."'
const alone = 'Mara Dole: "The lantern boats sail on Sunday morning."'

async function storeOf(t: Test, ...texts: string[]) {
  const { db, tracker } = await emptyTracker(t)
  const ids: string[] = []
  for (const [n, text] of texts.entries()) {
    const { id } = await tracker.ingest({ id: `${n}`, outlet: `Outlet ${n}`, published: `2026-01-0${n + 1}`, text })
    ids.push(id)
  }
  return { db, tracker, ids }
}

const said = async (db: Database, speaker: string) =>
  (await listQuotes(db, { speaker }, 'first_seen', undefined, 10)).map(({ text }) => text.split(' ')[2])

t.test('what two said together', async (t) => {
  t.test('is found under either, and under both', async (t) => {
    const { db } = await storeOf(t, together)
    for (const speaker of ['mara-dole', 'ian-pell', 'mara-dole-ian-pell']) {
      t.same(await said(db, speaker), ['sluice'], speaker)
      t.equal(await countQuotes(db, { speaker }, 10), 1)
      t.equal((await listQuotes(db, { speaker, q: 'sluice' }, 'relevance', undefined, 10)).length, 1)
    }
  })

  t.test('is not found under somebody else, or under one who is only mentioned', async (t) => {
    const { db } = await storeOf(t, together, 'Olin Tash: "The river froze."')
    t.same(await said(db, 'olin-tash'), ['froze.'])
    t.same(await said(db, 'dole'), [])
    t.same(await said(db, 'nobody'), [])
  })

  t.test('does not make one say what the other says alone', async (t) => {
    const { db } = await storeOf(t, together, alone)
    t.same(await said(db, 'ian-pell'), ['sluice'])
    t.same(await said(db, 'mara-dole-ian-pell'), ['sluice'])
  })

  t.test('stands among what each says alone, in every order and on every page', async (t) => {
    const { db } = await storeOf(t, together, alone, 'Mara Dole & Rosa Wick: "A tern nested there."', alone)
    t.same(await said(db, 'mara-dole'), ['nested', 'boats', 'sluice'])
    for (const sort of ['first_seen', 'outlets'] as const) {
      const whole = await listQuotes(db, { speaker: 'mara-dole' }, sort, undefined, 10)
      const paged = []
      for (let last = whole[0]; last;) {
        paged.push(last)
        const position = [sort === 'outlets' ? last.outlets : last.first_published_at!, last.id]
        ;[last] = await listQuotes(db, { speaker: 'mara-dole' }, sort, position, 1)
      }
      t.same(paged, whole)
    }
  })

  t.test('is listed in the statements of either', async (t) => {
    const { db } = await storeOf(t, together.replace(':', ' [Truth Social]:'))
    for (const speaker of ['mara-dole', 'ian-pell'])
      t.equal((await listStatements(db, { speaker }, undefined, 10)).length, 1)
    t.equal((await listStatements(db, { speaker: 'nobody' }, undefined, 10)).length, 0)
  })

  t.test('is counted for each, but once for everyone', async (t) => {
    const { db } = await storeOf(t, `${together}\n${alone}`)
    const counts = async (by: 'speaker' | 'day') =>
      (await listCounts(db, [by], {}, false, undefined, 10)).map(({ quotations, articles }) => [quotations, articles])
    t.same((await counts('speaker')).sort(), [
      [1, 1],
      [1, 1],
      [2, 1],
    ])
    t.same(await counts('day'), [[2, 1]])
    const speakers = await listSpeakers(db, { named: 'true', sort: 'name' }, undefined, 10)
    t.same(
      speakers.map(({ slug, quotes }) => [slug, quotes]),
      [
        ['ian-pell', 1],
        ['mara-dole', 2],
        ['mara-dole-ian-pell', 1],
      ],
    )
    t.same(
      (await facetsOf(db, {})).speaker.map(({ value, count }) => [value, count]),
      [
        ['mara-dole', 2],
        ['ian-pell', 1],
        ['mara-dole-ian-pell', 1],
      ],
    )
    const pell = await findSpeaker(db, 'ian-pell')
    t.same(await dailyQuotes(db, { speaker: pell!.id }), [{ day: '2026-01-01', quotes: 1 }])
  })

  t.test('shows each as quoted with the other, and nobody with both as one', async (t) => {
    const { db } = await storeOf(t, together)
    const coQuoted = async (slug: string) => {
      const { rows } = await coQuotedWith(db, (await findSpeaker(db, slug))!.id, 10)
      return rows.map((row) => row.speaker_slug)
    }
    t.same(await coQuoted('mara-dole'), ['ian-pell'])
    t.same(await coQuoted('mara-dole-ian-pell'), [])
  })

  t.test('names its speakers', async (t) => {
    const { db } = await storeOf(t, together)
    const members = async (slug: string) =>
      (await membersOf(db, (await findSpeaker(db, slug))!.id)).map(({ slug }) => slug)
    t.same(await members('mara-dole-ian-pell'), ['ian-pell', 'mara-dole'])
    t.same(await members('mara-dole'), [])
  })

  t.test('follows one of them to the full name that another article has', async (t) => {
    const { db, tracker, ids } = await storeOf(t, 'Dole & Ian Pell: "The old sluice stays shut."', alone)
    t.same(await said(db, 'mara-dole'), ['boats', 'sluice'])
    const dole = await findSpeaker(db, 'mara-dole')
    const [counted] = await listCounts(db, ['speaker'], { speaker: dole!.id }, false, undefined, 1)
    t.match(counted, { quotations: 2, articles: 2 })
    await tracker.withdraw(ids[1]!)
    t.same(await said(db, 'mara-dole'), [])
    t.same(await said(db, 'dole'), ['sluice'])
  })

  t.test('leaves with its article', async (t) => {
    const { db, tracker, ids } = await storeOf(t, together, alone)
    await tracker.withdraw(ids[0]!)
    t.same(await said(db, 'ian-pell'), [])
    t.same(await said(db, 'mara-dole'), ['boats'])
    t.same(await db.selectFrom('joint_speakers').selectAll().execute(), [])
  })
})
