import { sql } from 'kysely'
import { dayOf } from '../../articles/published.ts'
import type { Database } from '../../database/engine.ts'
import { forAll, inPieces, insertAll } from '../../database/rows.ts'
import type { SayingMatchesTable, SayingsTable } from '../../database/schema/schema.ts'
import { dayNumber, nameOf, prepareWording, witnesses } from '../../variants/index.ts'
import type {
  Entry,
  KnownSaying,
  ListedEntry,
  ListName,
  MatchRow,
  MatchRule,
  Saying,
  SayingMatch,
  SayingStore,
  Wording,
} from '../../variants/index.ts'
import { speakerOf } from './printed-quotations.ts'

/** The sayings of a database, for `settleSayings`. */
export class DatabaseSayings implements SayingStore {
  readonly #db: Database
  readonly #touched: ReadonlySet<number>
  readonly #wordings = new Map<string, Wording>()

  /** @param touched the sayings that have gained or lost quotations since they were settled */
  constructor(db: Database, touched: ReadonlySet<number>) {
    this.#db = db
    this.#touched = touched
  }

  async printed(ids: readonly number[]): Promise<Map<number, Saying>> {
    const samples = await this.#samples(ids)
    const settled = await this.known(ids.filter((id) => !this.#touched.has(id)))
    const anew = await this.#printedNow(ids.filter((id) => this.#touched.has(id)))
    return new Map(
      samples.flatMap(({ id, text, speaker }) => {
        const { day, articles } = settled.get(id) ?? anew.get(id) ?? {}
        return day === undefined || !articles
          ? []
          : [[id, { id, wording: this.#wordingOf(text), speaker, day, articles }] as const]
      }),
    )
  }

  async #samples(ids: readonly number[]): Promise<{ id: number; text: string; speaker: string | null }[]> {
    const samples = await samplesOf(this.#db, ids)
    const rows = await forAll(samples, (some) =>
      this.#db
        .selectFrom('quotations')
        .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
        .leftJoin('speakers', 'speakers.id', 'quotations.speaker_id')
        .select([
          'quotations.saying_id as id',
          'wordings.text',
          'quotations.speaker_name',
          'quotations.confidence',
          'speakers.key as speaker',
        ])
        .$narrowType<{ id: number }>()
        .where('quotations.id', 'in', some)
        .execute(),
    )
    return rows.map((row) => ({ id: row.id, text: row.text, speaker: speakerOf(row) }))
  }

  async #printedNow(ids: readonly number[]): Promise<Map<number, Pick<Saying, 'day' | 'articles'>>> {
    const rows = await forAll(ids, (some) =>
      this.#db
        .selectFrom('quotations')
        .innerJoin('articles', 'articles.id', 'quotations.article_id')
        .select(['saying_id as id', 'article_id as article', 'published'])
        .$narrowType<{ id: number }>()
        .distinct()
        .where('saying_id', 'in', some)
        .orderBy('saying_id')
        .orderBy('article_id')
        .execute(),
    )
    return new Map(
      Array.from(
        Map.groupBy(rows, ({ id }) => id),
        ([id, copies]) => {
          const days = copies.flatMap(({ published }) =>
            published === null ? [] : (dayNumber(dayOf(published)) ?? []),
          )
          return [
            id,
            {
              day: days.length > 0 ? Math.min(...days) : null,
              articles: copies.slice(0, witnesses).map(({ article }) => article),
            },
          ]
        },
      ),
    )
  }

  async sayingsIn(articles: readonly string[]): Promise<Map<string, readonly number[]>> {
    const rows = await forAll(articles, (some) =>
      this.#db
        .selectFrom('quotations')
        .select(['article_id as article', 'saying_id as id'])
        .$narrowType<{ id: number }>()
        .where('article_id', 'in', some)
        .where('saying_id', 'is not', null)
        .execute(),
    )
    return new Map(
      Array.from(
        Map.groupBy(rows, ({ article }) => article),
        ([article, found]) => [article, found.map(({ id }) => id)],
      ),
    )
  }

  async quotedIn(articles: readonly string[]): Promise<Map<string, readonly Wording[]>> {
    const rows = await forAll(articles, (some) =>
      this.#db
        .selectFrom('quotations')
        .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
        .select(['article_id as article', 'wordings.text'])
        .where('article_id', 'in', some)
        .where('marked', '=', 1)
        .execute(),
    )
    return new Map(
      Array.from(
        Map.groupBy(rows, ({ article }) => article),
        ([article, found]) => [article, found.map(({ text }) => this.#wordingOf(text))],
      ),
    )
  }

  async known(ids: readonly number[]): Promise<Map<number, KnownSaying>> {
    const rows = await forAll(ids, (some) =>
      this.#db.selectFrom('sayings').selectAll().where('id', 'in', some).execute(),
    )
    return new Map(
      rows.map(({ pivot_id: pivot, piece, articles, ...row }) => [
        row.id,
        { ...row, pivot, piece: piece === 1, articles: JSON.parse(articles) as string[] },
      ]),
    )
  }

  async putKnown(sayings: readonly KnownSaying[]): Promise<void> {
    const rows = sayings.map(({ id, pivot, weight, piece, explained, day, articles }): SayingsTable => ({
      id,
      pivot_id: pivot,
      weight,
      piece: piece ? 1 : 0,
      explained,
      day,
      articles: JSON.stringify(articles),
    }))
    await this.removeKnown(rows.map(({ id }) => id))
    await insertAll(this.#db, 'sayings', rows)
  }

  async removeKnown(ids: readonly number[]): Promise<void> {
    await forAll(ids, async (some) => {
      await this.#db.deleteFrom('sayings').where('id', 'in', some).execute()
      return []
    })
  }

  async lists(names: readonly ListName[], most: number): Promise<Map<string, readonly Entry[]>> {
    const lists = new Map<string, Entry[]>()
    for (const piece of inPieces(names)) {
      const wanted = sql.join(piece.map(({ key, window }) => sql`(${key | 0}, ${window})`))
      // Of a list that is longer than what counts, the rest is not read.
      const { rows } = await sql<{ key: number; window: number; rank: number; id: number }>`
        with wanted (wanted_key, wanted_window) as (values ${wanted})
        select listings."key", listings."window", listings."rank", listings.saying_id as id
        from wanted cross join listings on listings."key" = wanted_key and listings."window" = wanted_window
        where listings."rank" <= coalesce((
          select bound."rank" from listings as bound where bound."key" = wanted_key and bound."window" = wanted_window
          order by bound."rank", bound.saying_id limit 1 offset ${most - 1}
        ), 0)
        order by 1, 2, 3, 4
      `.execute(this.#db)
      for (const { key, window, rank, id } of rows) {
        const name = nameOf({ key: key >>> 0, window })
        const list = lists.get(name) ?? []
        if (list.length < most) list.push({ id, weight: 0 - rank })
        lists.set(name, list)
      }
    }
    return lists
  }

  async windows(keys: readonly number[]): Promise<Map<number, readonly number[]>> {
    const rows = await forAll(
      keys.map((key) => key | 0),
      (some) => this.#db.selectFrom('listings').select(['key', 'window']).distinct().where('key', 'in', some).execute(),
    )
    return new Map(
      Array.from(
        Map.groupBy(rows, ({ key }) => key >>> 0),
        ([key, found]) => [key, found.map(({ window }) => window)],
      ),
    )
  }

  async addToLists(entries: readonly ListedEntry[]): Promise<void> {
    await insertAll(
      this.#db,
      'listings',
      entries.map(({ key, window, weight, id }) => ({ key: key | 0, window, rank: rankOf(weight), saying_id: id })),
    )
  }

  async removeFromLists(entries: readonly ListedEntry[]): Promise<void> {
    for (const [id, listed] of Map.groupBy(entries, (entry) => entry.id)) {
      const { window, weight } = listed[0]!
      await forAll(
        listed.map(({ key }) => key | 0),
        async (keys) => {
          await this.#db
            .deleteFrom('listings')
            .where('key', 'in', keys)
            .where('window', '=', window)
            .where('rank', '=', rankOf(weight))
            .where('saying_id', '=', id)
            .execute()
          return []
        },
      )
    }
  }

  async matches(ids: readonly number[]): Promise<Map<number, readonly SayingMatch[]>> {
    const rows = await forAll(ids, (some) =>
      this.#db.selectFrom('saying_matches').selectAll().where('saying_id', 'in', some).execute(),
    )
    return new Map(
      Array.from(
        Map.groupBy(rows, ({ saying_id: id }) => id),
        ([id, found]) => [id, found.map(matchOf)],
      ),
    )
  }

  async putMatches(rows: readonly MatchRow[]): Promise<void> {
    await this.removeMatches(rows.map(({ one, other }) => [one.id, other.id]))
    await insertAll(
      this.#db,
      'saying_matches',
      rows.flatMap((row) => [rowOf(row.one, row.other, row), rowOf(row.other, row.one, row)]),
    )
  }

  async removeMatches(pairs: readonly (readonly [number, number])[]): Promise<void> {
    const both = pairs.flatMap(
      ([one, other]) =>
        [
          [one, other],
          [other, one],
        ] as const,
    )
    for (const [id, others] of Map.groupBy(both, ([one]) => one)) {
      await forAll(
        others.map(([, other]) => other),
        async (some) => {
          await this.#db
            .deleteFrom('saying_matches')
            .where('saying_id', '=', id)
            .where('other_id', 'in', some)
            .execute()
          return []
        },
      )
    }
  }

  #wordingOf(text: string): Wording {
    const wording = this.#wordings.get(text) ?? prepareWording(text)
    if (this.#wordings.size >= keptWordings) this.#wordings.clear()
    this.#wordings.set(text, wording)
    return wording
  }
}

/** What sayings are shown by: the first quotation of each, by article, then by id. */
export async function samplesOf(db: Database, sayings: readonly number[]): Promise<string[]> {
  const rows = await forAll(sayings, (some) =>
    db
      .selectFrom('quotations')
      .select('id')
      .where('saying_id', 'in', some)
      .where('id', '=', (of) =>
        of
          .selectFrom('quotations as copies')
          .select('copies.id')
          .whereRef('copies.saying_id', '=', 'quotations.saying_id')
          .orderBy('copies.article_id')
          .orderBy('copies.id')
          .limit(1),
      )
      .execute(),
  )
  return rows.map(({ id }) => id)
}

/** The fullest first. */
const rankOf = (weight: number): number => 0 - weight

/** Wordings kept folded, to bound memory. */
const keptWordings = 20_000

function matchOf({
  other_id: id,
  weight,
  rule,
  score,
  shared_words: sharedWords,
  shared_weight: sharedWeight,
}: SayingMatchesTable): SayingMatch {
  return { to: { id, weight }, rule: rule as MatchRule, score, sharedWords, sharedWeight }
}

function rowOf(
  from: Entry,
  to: Entry,
  { rule, score, sharedWords, sharedWeight }: Omit<SayingMatch, 'to'>,
): SayingMatchesTable {
  return {
    saying_id: from.id,
    other_id: to.id,
    weight: to.weight,
    rule,
    score,
    shared_words: sharedWords,
    shared_weight: sharedWeight,
  }
}
