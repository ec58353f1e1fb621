import { everyone } from '../../database/schema/index.ts'
import type { ArticleCountsTable, DailyCountsTable } from '../../database/schema/index.ts'
import type { Database } from '../../database/engine.ts'
import { addAll, forAll, insertAll } from '../../database/batches.ts'
import type { Reads } from '../pending-updates.ts'

/** How many articles are counted at a time, to bound memory. */
const chunk = 256

/**
 * Updates the counts by speaker, outlet and day with the marked quotations of the pending articles. What each article
 * adds to them is stored beside them, so that only the difference has to be added.
 */
export async function updateCounts(db: Database, pending: Reads<'counted'>): Promise<void> {
  const articles = [...pending.counted].sort()
  for (let from = 0; from < articles.length; from += chunk) await countArticles(db, articles.slice(from, from + chunk))
}

async function countArticles(db: Database, articles: readonly string[]): Promise<void> {
  const wanted = Map.groupBy(await countedNow(db, articles), (row) => row.article_id)
  const written = Map.groupBy(
    await forAll(articles, (ids) =>
      db.selectFrom('article_counts').selectAll().where('article_id', 'in', ids).execute(),
    ),
    (row) => row.article_id,
  )
  const sums = new Map<string, DailyCountsTable>()
  const changed: string[] = []
  for (const article of articles) {
    const now = wanted.get(article) ?? []
    const before = written.get(article) ?? []
    if (isSame(now, before)) continue
    changed.push(article)
    add(sums, before, -1)
    add(sums, now, 1)
  }
  await forAll(changed, async (ids) => {
    await db.deleteFrom('article_counts').where('article_id', 'in', ids).execute()
    return []
  })
  await insertAll(
    db,
    'article_counts',
    changed.flatMap((article) => wanted.get(article) ?? []),
  )
  await writeSums(
    db,
    Array.from(sums.values()).filter(({ quotations, articles }) => quotations !== 0 || articles !== 0),
  )
}

/**
 * How many marked quotations of each speaker, and of everyone, some articles have now. Words of several who speak together
 * are counted for each of them, too.
 */
async function countedNow(db: Database, articles: readonly string[]): Promise<ArticleCountsTable[]> {
  const rows = new Map<string, ArticleCountsTable>()
  const count = (row: ArticleCountsTable, speaker: string): void => {
    const key = `${row.article_id} ${speaker}`
    const quotations = (rows.get(key)?.quotations ?? 0) + row.quotations
    rows.set(key, { ...row, speaker_id: speaker, quotations })
  }
  for (const row of await countedAlone(db, articles)) {
    count(row, row.speaker_id)
    count(row, everyone)
  }
  for (const row of await countedTogether(db, articles)) count(row, row.speaker_id)
  return Array.from(rows.values())
}

/**
 * Each quotation once, for the speaker whom its article names. Who is only described is counted with those whom an
 * article does not name: counts compare articles, and a description belongs to one.
 */
async function countedAlone(db: Database, articles: readonly string[]): Promise<ArticleCountsTable[]> {
  const rows = await forAll(articles, (ids) =>
    db
      .selectFrom('quotations')
      .innerJoin('articles', 'articles.id', 'quotations.article_id')
      .leftJoin('speakers', (on) => on.onRef('speakers.id', '=', 'quotations.speaker_id').on('speakers.named', '=', 1))
      .select((eb) => [
        'articles.id',
        'articles.outlet_id',
        'articles.published_at',
        'speakers.id as speaker_id',
        eb.fn.countAll<number>().as('quotations'),
      ])
      .where('articles.id', 'in', ids)
      .where('quotations.marked', '=', 1)
      .groupBy(['articles.id', 'articles.outlet_id', 'articles.published_at', 'speakers.id'])
      .orderBy('articles.id')
      .orderBy('speakers.id')
      .execute(),
  )
  return rows.map(countOf)
}

/** Each quotation of several who speak together, for each of these. */
async function countedTogether(db: Database, articles: readonly string[]): Promise<ArticleCountsTable[]> {
  const rows = await forAll(articles, (ids) =>
    db
      .selectFrom('joint_speakers')
      .innerJoin('speaker_keys', 'speaker_keys.key', 'joint_speakers.member_key')
      .innerJoin('quotations', (on) =>
        on
          .onRef('quotations.article_id', '=', 'joint_speakers.article_id')
          .onRef('quotations.speaker_key', '=', 'joint_speakers.key'),
      )
      .innerJoin('articles', 'articles.id', 'joint_speakers.article_id')
      .select((eb) => [
        'articles.id',
        'articles.outlet_id',
        'articles.published_at',
        'speaker_keys.speaker_id',
        eb.fn.countAll<number>().as('quotations'),
      ])
      .where('joint_speakers.article_id', 'in', ids)
      .where('quotations.marked', '=', 1)
      .groupBy(['articles.id', 'articles.outlet_id', 'articles.published_at', 'speaker_keys.speaker_id'])
      .orderBy('articles.id')
      .orderBy('speaker_keys.speaker_id')
      .execute(),
  )
  return rows.map(countOf)
}

interface CountedRow {
  readonly id: string
  readonly outlet_id: string
  readonly published_at: string | null
  readonly speaker_id: string | null
  readonly quotations: number
}

const countOf = ({ id, outlet_id, published_at, speaker_id, quotations }: CountedRow): ArticleCountsTable => ({
  article_id: id,
  speaker_id: speaker_id ?? '',
  outlet_id,
  day: published_at?.slice(0, 10) ?? '',
  quotations: Number(quotations),
})

function isSame(now: readonly ArticleCountsTable[], before: readonly ArticleCountsTable[]): boolean {
  const keyOf = (row: ArticleCountsTable): string =>
    JSON.stringify([row.speaker_id, row.outlet_id, row.day, row.quotations])
  const keys = new Set(before.map(keyOf))
  return now.length === before.length && now.every((row) => keys.has(keyOf(row)))
}

/** Adds the counts of one article to the sums: of each speaker and of everyone, in its outlet and in all. */
function add(sums: Map<string, DailyCountsTable>, rows: readonly ArticleCountsTable[], sign: 1 | -1): void {
  for (const { speaker_id, outlet_id, day, quotations } of rows) {
    for (const outlet of [outlet_id, everyone]) {
      const key = `${outlet} ${speaker_id} ${day}`
      const sum = sums.get(key) ?? { outlet_id: outlet, speaker_id, day, quotations: 0, articles: 0 }
      sums.set(key, { ...sum, quotations: sum.quotations + sign * quotations, articles: sum.articles + sign })
    }
  }
}

async function writeSums(db: Database, sums: readonly DailyCountsTable[]): Promise<void> {
  await addAll(db, 'daily_counts', ['outlet_id', 'speaker_id', 'day'], ['quotations', 'articles'], sums)
  for (const sum of sums) {
    if (sum.articles > 0) continue
    await db
      .deleteFrom('daily_counts')
      .where('outlet_id', '=', sum.outlet_id)
      .where('speaker_id', '=', sum.speaker_id)
      .where('day', '=', sum.day)
      .where('articles', '<=', 0)
      .execute()
  }
}
