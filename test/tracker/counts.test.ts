import fc from 'fast-check'
import { deepStrictEqual } from 'node:assert/strict'
import t from 'tap'
import type { Database } from '../../src/database/open.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { emptyTracker, readLines } from './coverage.ts'
import { emptyDatabase } from '../database/fresh.ts'
import { refuseWrites } from '../database/triggers.ts'

/** The sums by their names, as `outlet speaker day: quotations in articles`; `*` for all. */
async function sums(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('daily_counts')
    .leftJoin('outlets', 'outlets.id', 'daily_counts.outlet_id')
    .leftJoin('speakers', 'speakers.id', 'daily_counts.speaker_id')
    .select([
      'outlets.slug as outlet',
      'speakers.slug as speaker',
      'daily_counts.outlet_id',
      'daily_counts.speaker_id',
      'day',
      'quotations',
      'articles',
    ])
    .execute()
  return rows
    .map(
      (row) =>
        `${row.outlet ?? row.outlet_id} ${row.speaker ?? (row.speaker_id || '?')} ${row.day || '?'}: ${row.quotations} in ${row.articles}`,
    )
    .sort()
}

const gull = {
  id: 'g',
  outlet: 'The Gull',
  published: '2026-01-09T23:30:00-02:00',
  text: 'Mara Dole: "We start on Monday."\nMara Dole: "It will take a year."\nIan Pell: "Never."',
}

t.test('quotations are counted by speaker, outlet and day in UTC', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  await tracker.ingest(gull)
  t.same(await sums(db), [
    '* * 2026-01-10: 3 in 1',
    '* ian-pell 2026-01-10: 1 in 1',
    '* mara-dole 2026-01-10: 2 in 1',
    'the-gull * 2026-01-10: 3 in 1',
    'the-gull ian-pell 2026-01-10: 1 in 1',
    'the-gull mara-dole 2026-01-10: 2 in 1',
  ])
})

t.test('quotations without a speaker and articles without a date are counted as such', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  await tracker.ingest({ id: 'u', outlet: 'The Gull', text: '"We start on Monday."' })
  t.same(await sums(db), ['* * ?: 1 in 1', '* ? ?: 1 in 1', 'the-gull * ?: 1 in 1', 'the-gull ? ?: 1 in 1'])
})

t.test('words without marks are not counted', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  await tracker.ingest({ id: 'u', outlet: 'The Gull', text: 'Mara Dole: ~We start on Monday.~' })
  t.same(await sums(db), [])
})

t.test('a revision replaces what it revises, and a withdrawal leaves nothing', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  const { id } = await tracker.ingest(gull)
  await tracker.ingest({ ...gull, published: '2026-02-01', text: 'Ian Pell: "Never."' })
  t.same(await sums(db), [
    '* * 2026-02-01: 1 in 1',
    '* ian-pell 2026-02-01: 1 in 1',
    'the-gull * 2026-02-01: 1 in 1',
    'the-gull ian-pell 2026-02-01: 1 in 1',
  ])
  await tracker.withdraw(id)
  t.same(await sums(db), [])
})

t.test('a revision in which another speaks instead is counted for that one', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  await tracker.ingest(gull)
  await tracker.ingest({ ...gull, text: 'Mara Dole: "We start on Monday."\nMara Dole: "It may."\nEva Lund: "Never."' })
  t.same(
    (await sums(db)).filter((line) => line.startsWith('* ')),
    ['* * 2026-01-10: 3 in 1', '* eva-lund 2026-01-10: 1 in 1', '* mara-dole 2026-01-10: 2 in 1'],
  )
})

t.test('a short name is counted for the speaker that it turns out to stand for', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  await tracker.ingest({ id: 'short', outlet: 'The Gull', text: 'Dole: "We start on Monday."' })
  t.ok((await sums(db)).includes('* dole ?: 1 in 1'))
  await tracker.ingest({ id: 'full', outlet: 'The Gull', text: 'Mara Dole (Dole): "It will take a year."' })
  t.ok((await sums(db)).includes('* mara-dole ?: 2 in 2'))
  t.notOk((await sums(db)).some((line) => line.startsWith('* dole ')))
})

t.test('what has not changed is not written again', async (t) => {
  const { db, tracker } = await emptyTracker(t)
  await tracker.ingest(gull)
  await refuseWrites(db, ['article_counts', 'daily_counts'], 'written again')
  t.match(await tracker.replace({ ...gull, title: 'Work begins' }), { status: 'revised' }, 'the same quotations')
  await t.rejects(tracker.replace({ ...gull, text: 'Ian Pell: "Never."' }), /written again/, 'other quotations')
})

const line = fc
  .tuple(
    fc.constantFrom('Mara Dole: ', 'Dole: ', 'Rosa Dole: ', 'Ian Pell: ', ''),
    fc.constantFrom('"Never."', '"We start."', '~Never.~'),
  )
  .map((parts) => parts.join(''))
const article = fc.record({
  id: fc.constantFrom('1', '2', '3', '4'),
  outlet: fc.constantFrom('The Gull', 'Daily Heron'),
  published: fc.constantFrom('2026-01-09', '2026-01-10', undefined),
  text: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
})

/** The sums by going through all quotations. */
async function recounted(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('quotations')
    .innerJoin('articles', 'articles.id', 'article_id')
    .innerJoin('outlets', 'outlets.id', 'outlet_id')
    .leftJoin('speakers', 'speakers.id', 'speaker_id')
    .select(['article_id', 'published_at', 'outlets.slug as outlet', 'speakers.slug as speaker'])
    .where('marked', '=', 1)
    .execute()
  const counted = rows.flatMap(({ outlet, speaker, published_at: published, article_id: article }) =>
    [outlet, '*'].flatMap((of) =>
      [speaker ?? '?', '*'].map((by) => ({ key: `${of} ${by} ${published?.slice(0, 10) ?? '?'}`, article })),
    ),
  )
  return Array.from(
    Map.groupBy(counted, ({ key }) => key),
    ([key, some]) => `${key}: ${some.length} in ${new Set(some.map(({ article }) => article)).size}`,
  ).sort()
}

t.test('whatever comes and goes, the counts are those of the quotations stored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { maxLength: 6 }), fc.boolean(), async (articles, withdrawn) => {
      const db = await emptyDatabase()
      const tracker = createTracker(db, { extract: readLines })
      for (const one of articles) {
        const { id } = await tracker.ingest(one)
        if (withdrawn && one.id === '1') await tracker.withdraw(id)
        deepStrictEqual(await sums(db), await recounted(db))
      }
      await db.destroy()
    }),
    { numRuns: 20 },
  )
})
