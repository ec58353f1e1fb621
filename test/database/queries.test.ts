import t, { type Test } from 'tap'
import type { Database } from '../../src/database/open.ts'
import { findNamed } from '../../src/database/queries/articles.ts'
import { listOccasions } from '../../src/database/queries/comparison.ts'
import { storedStatements, type ExportedStatement } from '../../src/database/queries/export.ts'
import { firstInstant, lastInstant } from '../../src/database/queries/period.ts'
import { facetsOf } from '../../src/database/queries/quote-facets.ts'
import { listSpeakers } from '../../src/database/queries/speakers.ts'
import { listStatements } from '../../src/database/queries/statements.ts'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { outletId } from '../../src/tracker/ids.ts'
import { emptyTracker } from '../tracker/coverage.ts'

async function storeOf(t: Test, ...articles: NewArticle[]): Promise<Database> {
  const { db, tracker } = await emptyTracker(t)
  for await (const tracked of tracker.ingestMany(articles, (article) => article)) t.ok('stored' in tracked)
  return db
}

const words = 'nobody on the council ever looked at the upper dam for years'
/** Prints the words in marks. */
const gull = { id: 'g', outlet: 'The Gull', published: '2026-01-09', text: `Mara Dole [Truth Social]: "And ${words}."` }
/** Prints them without marks. */
const heron = { id: 'h', outlet: 'Daily Heron', published: '2026-01-10', text: `She said that ${words}, and left.` }

t.test('a period', async (t) => {
  t.equal(firstInstant('2026-01-09'), '2026-01-09T00:00:00.000Z')
  t.equal(lastInstant('2026-01-09'), '2026-01-09T23:59:59.999Z', 'includes the whole of its last day')
  t.equal(
    lastInstant('2026-01-09T12:00:00+02:00'),
    '2026-01-09T10:00:00.000Z',
    'but ends at an instant if that is given',
  )
})

t.test('an article by the id of its sender', async (t) => {
  const db = await storeOf(t, gull)
  t.match(await findNamed(db, 'g'), { given_id: 'g' }, 'is found')
  const two = await storeOf(
    t,
    { ...gull, url: 'https://gull.example/a' },
    { ...gull, url: 'https://gull.example/b', text: 'Low tide.' },
  )
  t.equal(await findNamed(two, 'g'), undefined, 'is not found where several have it')
})

t.test('words printed without marks', async (t) => {
  const db = await storeOf(t, gull, heron)
  t.equal((await db.selectFrom('quotations').select('id').where('marked', '=', 0).execute()).length, 1)
  t.same((await facetsOf(db, {})).fidelity, [], 'do not count as faithful or not')
  t.equal((await listStatements(db, { outlet: 'the-gull' }, undefined, 10)).length, 1)
  t.same(
    await listStatements(db, { outlet: 'daily-heron' }, undefined, 10),
    [],
    'do not make an outlet quote a statement',
  )
})

t.test('what outlets print of the same occasions', async (t) => {
  const undated = { ...gull, published: null }
  const filter = { outlets: ['the gull', 'daily heron'].map(outletId), least: 2 }
  const dated = await storeOf(t, gull, { ...gull, id: 'h', outlet: 'Daily Heron' })
  t.equal((await listOccasions(dated, { ...filter, to: '2026-01-09' }, undefined, 10)).length, 1)
  t.equal((await listOccasions(dated, { ...filter, to: '2026-01-08' }, undefined, 10)).length, 0)
  const without = await storeOf(t, undated, { ...undated, id: 'h', outlet: 'Daily Heron' })
  t.equal((await listOccasions(without, filter, undefined, 10)).length, 1)
  t.equal(
    (await listOccasions(without, { ...filter, to: '2026-01-09' }, undefined, 10)).length,
    0,
    'is not of a period if it has no date',
  )
})

t.test('speakers are listed if they are quoted in marks', async (t) => {
  const text = 'Mara Dole: "We start on Monday."\nIan Pell: ~It will take a year.~'
  const db = await storeOf(t, { id: 'g', outlet: 'The Gull', text })
  t.match(await listSpeakers(db, { named: 'true', sort: 'name' }, undefined, 10), [{ name: 'Mara Dole', quotes: 1 }])
  t.equal((await db.selectFrom('speakers').select('id').execute()).length, 2)
})

t.test('an export has every statement once, also those without a date', async (t) => {
  const articles = Array.from({ length: 205 }, (_, number) => ({
    id: String(number),
    outlet: 'The Gull',
    ...(number < 3 ? { published: '2026-01-09' } : {}),
    text: `Mara Dole ${number} [letter]: "Gate ${number} will be painted by crew ${number + 1000}."`,
  }))
  const db = await storeOf(t, ...articles)
  const statements: ExportedStatement[] = []
  for await (const statement of storedStatements(db)) statements.push(statement)
  const ids = statements.map(({ statement }) => statement)
  t.same(
    ids.toSorted(),
    (await db.selectFrom('statements').select('id').orderBy('id').execute()).map(({ id }) => id),
  )
  t.equal(ids.length, articles.length)
  t.same(
    statements.slice(0, 4).map(({ date }) => date),
    ['2026-01-09', '2026-01-09', '2026-01-09', null],
    'which come last',
  )
})
