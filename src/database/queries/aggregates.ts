import { sql, type Expression, type SqlBool } from 'kysely'
import { everyone } from '../schema/index.ts'
import type { Database } from '../engine.ts'
import { allOf } from './conditions.ts'
import { firstInstant, lastInstant, type Period } from './period.ts'
import { jointSpeakers, speakerReference } from './speakers.ts'

/** What is counted: ids of a speaker and an outlet, and days of publication in UTC, both ends included. */
export interface CountFilter extends Period {
  readonly speaker?: string | undefined
  readonly outlet?: string | undefined
}

/** What counts are grouped by. */
export const countKeys = ['speaker', 'outlet', 'day'] as const
export type CountKey = (typeof countKeys)[number]

const columns = { speaker: 'speaker_id', outlet: 'outlet_id', day: 'day' } as const

/** What counts are grouped by, in the order of the index. */
export const keysInOrder = (by: readonly CountKey[]): readonly CountKey[] => countKeys.filter((key) => by.includes(key))

/** @param after the row before, in the order of `by`, where the counts go on after one */
const countsWhere = (
  db: Database,
  by: readonly CountKey[],
  { speaker, outlet, from, to }: CountFilter,
  after?: readonly (string | number)[],
) => {
  // Sums over all come before any id in the order of texts. Where the first of the keys goes on is where an index is
  // entered.
  const bound = (key: 'speaker' | 'outlet', given: string | undefined): readonly ['=' | '>' | '>=', string] => {
    if (given !== undefined || !by.includes(key)) return ['=', given ?? everyone]
    return after !== undefined && by[0] === key ? ['>=', String(after[0])] : ['>', everyone]
  }
  return db.selectFrom('daily_counts').where((eb) =>
    allOf<CountFilter>(eb, {
      speaker: eb('speaker_id', ...bound('speaker', speaker)),
      outlet: eb('outlet_id', ...bound('outlet', outlet)),
      from: by.includes('day') || from !== undefined || to !== undefined ? eb('day', '>=', from ?? '0') : undefined,
      to: to === undefined ? undefined : eb('day', '<=', to),
    }),
  )
}

/** A number of quotations in marks, of the articles that hold them, and what they are counted by. */
export interface CountRow {
  readonly speaker_id: string | null
  readonly outlet_id: string | null
  readonly day: string | null
  readonly quotations: number
  readonly articles: number
}

/**
 * Counts grouped by some keys, in the order of the keys or with the most quotations first.
 * @param after the keys of the row before, in order; its number first where that is the order
 */
export async function listCounts(
  db: Database,
  by: readonly CountKey[],
  filter: CountFilter,
  mostFirst: boolean,
  after: readonly (string | number)[] | undefined,
  limit: number,
): Promise<CountRow[]> {
  const keys = keysInOrder(by).map((key) => columns[key])
  const quotations = sql<number>`sum(quotations)`
  const rows = await countsWhere(db, keysInOrder(by), filter, mostFirst ? undefined : after)
    .select(keys)
    .select([quotations.as('quotations'), sql<number>`sum(articles)`.as('articles')])
    .groupBy(keys)
    .$if(after !== undefined && !mostFirst, (query) =>
      query.where(
        isAfter(
          keys.map((key) => sql.ref(key)),
          after!,
        ),
      ),
    )
    .$if(after !== undefined && mostFirst, (query) =>
      query.having(
        isAfter([sql`-sum(quotations)`, ...keys.map((key) => sql.ref(key))], [-after![0]!, ...after!.slice(1)]),
      ),
    )
    .$if(mostFirst, (query) => query.orderBy(quotations, 'desc'))
    .$call((query) => keys.reduce((ordered, key) => ordered.orderBy(key), query))
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    speaker_id: row.speaker_id ?? null,
    outlet_id: row.outlet_id ?? null,
    day: row.day ?? null,
    quotations: Number(row.quotations),
    articles: Number(row.articles),
  }))
}

const isAfter = (expressions: readonly Expression<unknown>[], values: readonly unknown[]): Expression<SqlBool> =>
  sql<SqlBool>`(${sql.join(expressions)}) > (${sql.join(values)})`

/** Most days that a timeline is made of: the newest of them. */
export const mostDays = 10_000

/** Quotations in marks and the articles that hold them for each day that has any, the newest first. */
export function dailyCounts(db: Database, filter: CountFilter) {
  return countsWhere(db, ['day'], filter)
    .select(['day', 'quotations', 'articles'])
    .orderBy('day', 'desc')
    .limit(mostDays)
    .execute()
}

/**
 * How many quotes were printed first on each day, the newest day first.
 * @param speaker id of the speaker; undefined for all speakers
 */
export async function dailyQuotes(
  db: Database,
  { speaker, from, to }: CountFilter,
): Promise<{ day: string; quotes: number }[]> {
  const day = sql<string>`substr(first_published_at, 1, 10)`
  const rows = await db
    .selectFrom('quotes')
    .select((eb) => [day.as('day'), eb.fn.countAll<number>().as('quotes')])
    .where('first_published_at', 'is not', null)
    .$if(speaker !== undefined, (query) =>
      query.where('speaker_id', 'in', (of) =>
        of
          .selectFrom('speakers')
          .select('speakers.id as speaker_id')
          .where('speakers.id', '=', speaker!)
          .union(jointSpeakers(of).select('joint.speaker_id').where('member.speaker_id', '=', speaker!)),
      ),
    )
    .$if(from !== undefined, (query) => query.where('first_published_at', '>=', firstInstant(from!)))
    .$if(to !== undefined, (query) => query.where('first_published_at', '<=', lastInstant(to!)))
    .groupBy(day)
    .orderBy(day, 'desc')
    .limit(mostDays)
    .execute()
  return rows.map(({ day, quotes }) => ({ day, quotes: Number(quotes) }))
}

/** Most articles of a speaker that are looked through for others: the newest. */
export const mostConsidered = 10_000

/**
 * Who is quoted in the same articles as a speaker, and in how many of them, the most first.
 * @param speaker id
 */
export async function coQuotedWith(db: Database, speaker: string, limit: number) {
  const own = db
    .selectFrom('article_counts')
    .select('article_id')
    .where('speaker_id', '=', speaker)
    .orderBy('day', 'desc')
    .orderBy('article_id', 'desc')
    .limit(mostConsidered)
  // Who speaks together with the speaker is quoted in the same article; both of them as one are nobody else.
  const joined = jointSpeakers(db)
    .select('joint.speaker_id')
    .where('member.speaker_id', '=', speaker)
    .union(jointSpeakers(db).select('member.speaker_id').where('joint.speaker_id', '=', speaker))
  const { considered } = await db
    .selectFrom(own.as('own'))
    .select((eb) => eb.fn.countAll<number>().as('considered'))
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom(own.as('own'))
        .innerJoin('article_counts', 'article_counts.article_id', 'own.article_id')
        .select((counted) => ['article_counts.speaker_id', counted.fn.countAll<number>().as('articles')])
        .where('article_counts.speaker_id', 'not in', [speaker, '', everyone])
        .where('article_counts.speaker_id', 'not in', joined)
        .groupBy('article_counts.speaker_id')
        .as('co_quoted'),
    )
    .innerJoin('speakers', 'speakers.id', 'co_quoted.speaker_id')
    .select([...speakerReference, 'co_quoted.articles'])
    .orderBy('co_quoted.articles', 'desc')
    .orderBy('speakers.slug')
    .limit(limit)
    .execute()
  return { considered: Number(considered), rows: rows.map((row) => ({ ...row, articles: Number(row.articles) })) }
}

/** Speakers and outlets by id, in short. */
export async function namesOf(db: Database, speakers: readonly string[], outlets: readonly string[]) {
  const [known, houses] = await Promise.all([
    speakers.length === 0
      ? []
      : db.selectFrom('speakers').select(['id', 'slug', 'name', 'kind', 'named']).where('id', 'in', speakers).execute(),
    outlets.length === 0
      ? []
      : db.selectFrom('outlets').select(['id', 'slug', 'name']).where('id', 'in', outlets).execute(),
  ])
  return {
    speakers: new Map(known.map(({ id, named, ...speaker }) => [id, { ...speaker, named: named === 1 }])),
    outlets: new Map(houses.map(({ id, ...outlet }) => [id, outlet])),
  }
}

/** The first article of each outlet that prints a quote in marks: by time, those without one last. */
export async function firstPrintings(db: Database, quote: string) {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .innerJoin('outlets', 'outlets.id', 'articles.outlet_id')
    .select([
      'outlets.slug as outlet_slug',
      'outlets.name as outlet_name',
      'articles.id',
      'articles.title',
      'articles.url',
      'articles.published',
      'articles.published_at',
    ])
    .where('memberships.quote_id', '=', quote)
    .where('quotations.marked', '=', 1)
    .orderBy('articles.published_at', (order) => order.asc().nullsLast())
    .orderBy('outlets.slug')
    .orderBy('articles.id')
    .execute()
  const seen = new Set<string>()
  return rows.filter(({ outlet_slug: slug }) => !seen.has(slug) && seen.add(slug))
}
