import type { Database } from '../database/engine.ts'
import { forAll } from '../database/rows.ts'
import type { MatchesTable } from '../database/schema.ts'
import type { SameEvent } from '../variants/index.ts'

/**
 * Counts matches that show that two articles cover one event in (1) or out (-1), before they are removed or after they are made.
 * @param matches each pair at least in one direction
 * @returns the quotations of pairs that match, or no longer match, because their articles now count as covering one event or no longer do.
 */
export async function countEvents(db: Database, matches: readonly MatchesTable[], change: 1 | -1): Promise<Set<string>> {
  const pairs = new Map<string, { article: string, other: string, matches: Set<string> }>()
  const showing = matches.filter(({ shows_event: shows }) => shows === 1)
  const articles = await articlesOf(db, showing.flatMap(({ quotation_id: one, other_id: other }) => [one, other]))
  for (const { quotation_id: one, other_id: two } of showing) {
    const [article, other] = [articles.get(one)!, articles.get(two)!].sort() as [string, string]
    const key = `${article} ${other}`
    const pair = pairs.get(key) ?? { article, other, matches: new Set() }
    pair.matches.add([one, two].sort().join(' '))
    pairs.set(key, pair)
  }
  const touched = new Set<string>()
  for (const { article, other, matches: { size } } of pairs.values()) {
    const before = await count(db, article, other)
    await write(db, article, other, before + change * size)
    if (before > 0 === before + change * size > 0) continue
    for (const id of await dependentOn(db, article, other)) touched.add(id)
  }
  return touched
}

/** Which of some articles cover one event. */
export async function loadEvents(db: Database, articles: Iterable<string>): Promise<SameEvent> {
  const rows = await forAll(articles, (ids) => db.selectFrom('shared_events').select(['article_id', 'other_id']).where('article_id', 'in', ids).execute())
  const shared = new Set(rows.map(({ article_id: article, other_id: other }) => `${article} ${other}`))
  return (article, other) => shared.has(`${article} ${other}`)
}

async function articlesOf(db: Database, quotations: readonly string[]): Promise<Map<string, string>> {
  const rows = await forAll(quotations, (ids) => db.selectFrom('quotations').select(['id', 'article_id']).where('id', 'in', ids).execute())
  return new Map(rows.map(({ id, article_id: article }) => [id, article]))
}

async function count(db: Database, article: string, other: string): Promise<number> {
  const row = await db.selectFrom('shared_events').select('matches').where('article_id', '=', article).where('other_id', '=', other).executeTakeFirst()
  return row?.matches ?? 0
}

async function write(db: Database, article: string, other: string, matches: number): Promise<void> {
  for (const [one, two] of [[article, other], [other, article]] as const) {
    if (matches <= 0) {
      await db.deleteFrom('shared_events').where('article_id', '=', one).where('other_id', '=', two).execute()
    } else {
      await db.insertInto('shared_events').values({ article_id: one, other_id: two, matches })
        .onConflict((conflict) => conflict.columns(['article_id', 'other_id']).doUpdateSet({ matches })).execute()
    }
  }
}

/** The quotations of two articles whose match hangs on the event, or whose score does. */
async function dependentOn(db: Database, article: string, other: string): Promise<string[]> {
  const rows = await db.selectFrom('matches')
    .innerJoin('quotations as one', 'one.id', 'matches.quotation_id')
    .innerJoin('quotations as two', 'two.id', 'matches.other_id')
    .select(['one.id as one', 'two.id as two'])
    .where('one.article_id', '=', article).where('two.article_id', '=', other)
    .execute()
  return rows.flatMap(({ one, two }) => [one, two])
}
