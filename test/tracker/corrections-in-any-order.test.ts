import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import type { Database } from '../../src/database/open.ts'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { CorrectionError, type NewCorrection } from '../../src/tracker/corrections/corrections.ts'
import { articleId } from '../../src/tracker/ids.ts'
import { createTracker, type Tracker } from '../../src/tracker/tracker.ts'
import { contents, expectNamed, readLines, withoutNames } from './coverage.ts'
import { coverage } from './random-coverage.ts'
import { emptyDatabase } from '../database/fresh.ts'

const curator = { id: 'k1', name: 'Ada Heron' }
const names = ['Mara Dole', 'Pell', 'Vera Moss', null]

/** Something that happens; numbers stand for one of what there is at the time. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('link' as const),
      kind: fc.constantFrom('must-link' as const, 'must-link' as const, 'cannot-link' as const),
      one: fc.nat(),
      other: fc.nat(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('part' as const), one: fc.nat(), other: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('speaker' as const), one: fc.nat(), name: fc.nat(names.length - 1) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('dismiss' as const), one: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('unite' as const), one: fc.nat(), other: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('separate' as const), one: fc.nat(), other: fc.nat(), apart: fc.nat(1) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('describe' as const), one: fc.nat(), as: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('revoke' as const), one: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), one: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('ingest' as const), one: fc.nat() }) },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

interface Room {
  readonly db: Database
  readonly tracker: Tracker
}

async function open(): Promise<Room> {
  const db = await emptyDatabase()
  return { db, tracker: createTracker(db, { extract: readLines }) }
}

async function ids(db: Database): Promise<string[]> {
  return (await db.selectFrom('quotations').select('id').orderBy('id').execute()).map(({ id }) => id)
}

/** Two quotations of one quote. */
async function together(db: Database, number: number): Promise<[string, string] | undefined> {
  const rows = await db
    .selectFrom('memberships')
    .select(['quote_id', 'quotation_id'])
    .orderBy('quote_id')
    .orderBy('quotation_id')
    .execute()
  const pairs = Array.from(Map.groupBy(rows, ({ quote_id: quote }) => quote).values()).flatMap((members) =>
    members.slice(1).map(({ quotation_id: id }, i): [string, string] => [members[i]!.quotation_id, id]),
  )
  return pairs[number % pairs.length]
}

function described(speaker: string, as: number): NewCorrection {
  const reason = 'heard so'
  if (as < 2) return { kind: 'speaker-name', speaker, name: ['Mara Lunt', 'The Herons'][as]!, reason }
  if (as === 2) return { kind: 'speaker-kind', speaker, speaker_kind: 'group', reason }
  return { kind: 'speaker-link', speaker, link: 'https://www.wikidata.org/wiki/Q42', reason }
}

async function correctionOf({ db }: Room, taken: Step): Promise<NewCorrection | undefined> {
  const all = await ids(db)
  const pick = (number: number): string => all[number % all.length] ?? 'none'
  const reason = 'heard so'
  if (taken.do === 'link') return { kind: taken.kind, quotations: [pick(taken.one), pick(taken.other)], reason }
  if (taken.do === 'speaker') {
    const name = names[taken.name] ?? null
    return {
      kind: 'speaker',
      quotation: pick(taken.one),
      speaker: name === null ? null : { name, kind: 'person' },
      reason,
    }
  }
  if (taken.do === 'unite' || taken.do === 'separate' || taken.do === 'describe') {
    const slugs = (await db.selectFrom('speakers').select('slug').orderBy('slug').execute()).map(({ slug }) => slug)
    const speaker = slugs[taken.one % slugs.length] ?? 'nobody'
    if (taken.do === 'unite')
      return { kind: 'same-speaker', speaker, same_as: slugs[taken.other % slugs.length] ?? 'nobody', reason }
    if (taken.do === 'describe') return described(speaker, taken.as)
    const articles = await db.selectFrom('articles').select('id').orderBy('id').execute()
    const article = articles[taken.other % articles.length]?.id ?? 'none'
    return { kind: 'other-speaker', speaker, article, apart_as: ['the pilot', 'the younger'][taken.apart]!, reason }
  }
  if (taken.do === 'dismiss') return { kind: 'not-a-quotation', quotation: pick(taken.one), reason }
  const pair = taken.do === 'part' ? await together(db, taken.one) : undefined
  return pair && { kind: 'cannot-link', quotations: pair, reason }
}

async function inForce(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('corrections')
    .leftJoin('revocations', 'correction_id', 'id')
    .select('id')
    .where('correction_id', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function take(room: Room, articles: readonly NewArticle[], there: Set<NewArticle>, taken: Step): Promise<void> {
  const { db, tracker } = room
  const article = articles[taken.one % articles.length]!
  if (taken.do === 'withdraw') {
    there.delete(article)
    await tracker.withdraw(articleId(article))
  } else if (taken.do === 'ingest') {
    there.add(article)
    await tracker.ingest(article)
  } else if (taken.do === 'revoke') {
    const made = await inForce(db)
    if (made.length > 0) await tracker.revoke(made[taken.one % made.length]!, 'misheard', curator)
  } else {
    const correction = await correctionOf(room, taken)
    if (correction) await tracker.correct(correction, curator).catch(refused)
  }
}

/** Contradictions, and what cannot be said of a quotation, are refused; anything else is a failure. */
function refused(error: unknown): void {
  if (!(error instanceof CorrectionError)) throw error
}

/** The same corrections in another store, before any article. */
async function copyCorrections(from: Database, to: Database): Promise<void> {
  for (const table of ['corrections', 'corrected_quotations', 'revocations'] as const) {
    for (const row of await from.selectFrom(table).selectAll().execute())
      await to
        .insertInto(table)
        .values(row as never)
        .execute()
  }
}

t.test('whatever happens, the store follows from its articles and the corrections in force', async () => {
  await fc.assert(
    fc.asyncProperty(
      coverage,
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.infiniteStream(fc.nat()),
      async (articles, steps, numbers) => {
        const room = await open()
        const other = await open()
        try {
          const there = new Set(articles)
          for (const article of articles) await room.tracker.ingest(article)
          for (const one of steps) await take(room, articles, there, one)
          const live = await contents(room.db)

          const shuffled = [...there]
            .map((article) => [numbers.next().value!, article] as const)
            .sort(([a], [b]) => a - b)
            .map(([, article]) => article)
          await copyCorrections(room.db, other.db)
          for (const article of shuffled) await other.tracker.ingest(article)
          deepStrictEqual(
            withoutNames(await contents(other.db)),
            withoutNames(live),
            'corrections made before the articles came',
          )
          for (const { db } of [room, other]) await expectNamed(db)

          await room.tracker.rebuild()
          deepStrictEqual(await contents(room.db), live, 'made again from the texts')

          for (const id of await inForce(room.db)) await room.tracker.revoke(id, 'to see', curator)
          await other.db.deleteFrom('revocations').execute()
          await other.db.deleteFrom('corrected_quotations').execute()
          await other.db.deleteFrom('corrections').execute()
          await other.tracker.rebuild()
          deepStrictEqual(
            withoutNames(await contents(room.db)),
            withoutNames(await contents(other.db)),
            'without any correction in force',
          )
        } finally {
          await room.db.destroy()
          await other.db.destroy()
        }
      },
    ),
    { numRuns: 30 },
  )
})

t.test('revoking a correction leaves what was there before it was made', async () => {
  await fc.assert(
    fc.asyncProperty(coverage, fc.array(step, { maxLength: 6 }), step, async (articles, before, last) => {
      const room = await open()
      try {
        for (const article of articles) await room.tracker.ingest(article)
        for (const one of before) await take(room, articles, new Set(), one)
        const store = await contents(room.db)
        const correction = await correctionOf(room, last)
        const made = correction && (await room.tracker.correct(correction, curator).catch(refused))
        if (!made?.created) return
        await room.tracker.revoke(made.id, 'misheard', curator)
        deepStrictEqual(await contents(room.db), store)
      } finally {
        await room.db.destroy()
      }
    }),
    { numRuns: 30 },
  )
})
