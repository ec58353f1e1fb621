import { sql, type ExpressionBuilder } from 'kysely'
import { LRUCache } from 'lru-cache'
import { dayOf } from '../../articles/published.ts'
import type { Database } from '../../database/engine.ts'
import { forAll, putAll, queryForAll } from '../../database/batches.ts'
import { compiledSql } from '../../database/compiled-queries.ts'
import { insertNumbers, queryForNumbers } from '../../database/number-rows.ts'
import { bucketsWithPostings, postingsLookupOf, withBucketsOf, type PostingRow } from '../../database/postings.ts'
import type { Schema, UtteranceMatchesTable, UtterancesTable } from '../../database/schema/index.ts'
import { dayNumber, fullestFirst, nameOf, witnesses } from '../../variants/index.ts'
import type {
  Entry,
  KnownUtterance,
  Posting,
  PostingsKey,
  MatchRow,
  MatchRule,
  SpokenWords,
  Utterance,
  UtteranceMatch,
  UtteranceStore,
  Wording,
} from '../../variants/index.ts'
import { preparedWording } from './prepared-wordings.ts'
import { readProseOf } from './prose.ts'
import { spokenColumns, spokenOf } from './printed-quotations.ts'

/** How many characters of words are kept at hand, to bound memory. */
const mostCharacters = 2_000_000

/** The words of utterances, which others are compared with again and again; what is kept follows from the ids alone. */
const spokenWords = new LRUCache<number, SpokenWords>({
  maxSize: mostCharacters,
  sizeCalculation: ({ wording }) => wording.text.length + 1,
})

/** The utterances of a database, for `updateClusters`. */
export class DatabaseUtteranceStore implements UtteranceStore {
  readonly #db: Database
  readonly #pending: ReadonlySet<number>

  /** @param pending utterances that have gained or lost quotations since they were last updated */
  constructor(db: Database, pending: ReadonlySet<number>) {
    this.#db = db
    this.#pending = pending
  }

  async utterances(ids: readonly number[]): Promise<Map<number, Utterance>> {
    const samples = await this.#samples(ids)
    const updated = await this.known(ids.filter((id) => !this.#pending.has(id)))
    const current = await this.#printedNow(ids.filter((id) => this.#pending.has(id)))
    return new Map(
      samples.flatMap(({ id, text, speaker, told }) => {
        const { day, articles } = updated.get(id) ?? current.get(id) ?? {}
        return day === undefined || !articles
          ? []
          : [[id, { id, wording: preparedWording(text), speaker, day, told, articles }] as const]
      }),
    )
  }

  async words(ids: readonly number[]): Promise<Map<number, SpokenWords>> {
    const found = new Map<number, SpokenWords>()
    const missing: number[] = []
    for (const id of ids) {
      const known = spokenWords.get(id)
      if (known) found.set(id, known)
      else missing.push(id)
    }
    for (const { id, text, ...row } of await this.#samples(missing)) {
      const words = { ...row, wording: preparedWording(text) }
      spokenWords.set(id, words)
      found.set(id, words)
    }
    return found
  }

  async #samples(
    ids: readonly number[],
  ): Promise<(Pick<Utterance, 'id' | 'speaker' | 'told'> & { readonly text: string })[]> {
    const rows = await printedSamples(this.#db, ids)
    return rows.map((row) => ({ id: row.id, ...spokenOf(row) }))
  }

  async #printedNow(ids: readonly number[]): Promise<Map<number, Pick<Utterance, 'day' | 'articles'>>> {
    const rows = await forAll(ids, (some) =>
      this.#db
        .selectFrom('quotations')
        .innerJoin('articles', 'articles.id', 'quotations.article_id')
        .select(['utterance_id as id', 'article_id as article', 'published'])
        .$narrowType<{ id: number }>()
        .distinct()
        .where('utterance_id', 'in', some)
        .orderBy('utterance_id')
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

  async utterancesIn(articles: readonly string[]): Promise<Map<string, readonly number[]>> {
    const rows = await forAll(articles, (some) =>
      this.#db
        .selectFrom('quotations')
        .select(['article_id as article', 'utterance_id as id'])
        .$narrowType<{ id: number }>()
        .where('article_id', 'in', some)
        .where('utterance_id', 'is not', null)
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
        ([article, found]) => [article, found.map(({ text }) => preparedWording(text))],
      ),
    )
  }

  async wordsOf(articles: readonly string[]): Promise<Map<string, ReadonlySet<number>>> {
    return new Map((await readProseOf(this.#db, articles)).map(({ id, prose }) => [id, prose.rareWords()]))
  }

  async known(ids: readonly number[]): Promise<Map<number, KnownUtterance>> {
    const rows = await knownUtterances(this.#db, ids)
    return new Map(
      rows.map(({ representative_id: representative, via_id: via, bridge, piece, articles, ...row }) => [
        row.id,
        {
          ...row,
          representative,
          via,
          bridge: bridge === 1,
          piece: piece === 1,
          articles: JSON.parse(articles) as string[],
        },
      ]),
    )
  }

  async putKnown(utterances: readonly KnownUtterance[]): Promise<void> {
    const rows = utterances.map(
      ({ id, representative, via, bridge, weight, piece, explained, day, articles }): UtterancesTable => ({
        id,
        representative_id: representative,
        via_id: via,
        bridge: bridge ? 1 : 0,
        weight,
        piece: piece ? 1 : 0,
        explained,
        day,
        articles: JSON.stringify(articles),
      }),
    )
    await putAll(this.#db, 'utterances', ['id'], rows)
  }

  async removeKnown(ids: readonly number[]): Promise<void> {
    await forAll(ids, async (some) => {
      await this.#db.deleteFrom('utterances').where('id', 'in', some).execute()
      return []
    })
  }

  async postings(names: readonly PostingsKey[], most: number): Promise<Map<number, readonly Entry[]>> {
    const posted = await bucketsPosted(
      this.#db,
      names.map(({ dateBucket }) => dateBucket),
    )
    const wanted = names.flatMap(({ key, dateBucket: bucket }) => (posted.has(bucket) ? { key: key | 0, bucket } : []))
    const lists = new Map<number, Entry[]>()
    for (const { key, date_bucket: dateBucket, rank, id } of await firstPostings(this.#db, wanted, { most })) {
      const name = nameOf({ key: key >>> 0, dateBucket })
      const list = lists.get(name) ?? []
      list.push({ id, weight: 0 - rank })
      lists.set(name, list)
    }
    for (const list of lists.values()) {
      if (list.length > 1) list.sort(fullestFirst)
      if (list.length > most) list.length = most
    }
    return lists
  }

  async dateBuckets(keys: readonly number[]): Promise<Map<number, readonly number[]>> {
    const rows = await forAll(
      keys.map((key) => key | 0),
      (some) => bucketsOfKeys(this.#db, { keys: some }),
    )
    return new Map(
      Array.from(
        Map.groupBy(rows, ({ key }) => key >>> 0),
        ([key, found]) => [key, found.map(({ date_bucket: bucket }) => bucket)],
      ),
    )
  }

  async addPostings(entries: readonly Posting[]): Promise<void> {
    const rows = entries.map(({ key, dateBucket, weight, id }) => ({
      key: key | 0,
      date_bucket: dateBucket,
      rank: rankOf(weight),
      utterance_id: id,
    }))
    // In the order of the table, where each has its place beside the one before.
    rows.sort((a, b) => a.date_bucket - b.date_bucket || a.key - b.key)
    await insertNumbers(this.#db, 'postings', ['key', 'date_bucket', 'rank', 'utterance_id'], rows)
  }

  async removePostings(entries: readonly Posting[]): Promise<void> {
    for (const [id, listed] of Map.groupBy(entries, (entry) => entry.id)) {
      const { dateBucket, weight } = listed[0]!
      await forAll(
        listed.map(({ key }) => key | 0),
        async (keys) => {
          await this.#db
            .deleteFrom('postings')
            .where('key', 'in', keys)
            .where('date_bucket', '=', dateBucket)
            .where('rank', '=', rankOf(weight))
            .where('utterance_id', '=', id)
            .execute()
          return []
        },
      )
    }
  }

  async matches(ids: readonly number[]): Promise<Map<number, readonly UtteranceMatch[]>> {
    const rows = await matchesOf(this.#db, ids)
    return new Map(
      Array.from(
        Map.groupBy(rows, ({ utterance_id: id }) => id),
        ([id, found]) => [id, found.map(matchOf)],
      ),
    )
  }

  async putMatches(rows: readonly MatchRow[]): Promise<void> {
    await putAll(
      this.#db,
      'utterance_matches',
      ['utterance_id', 'other_id'],
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
            .deleteFrom('utterance_matches')
            .where('utterance_id', '=', id)
            .where('other_id', 'in', some)
            .execute()
          return []
        },
      )
    }
  }
}

const knownUtterances = queryForAll((db, ids: readonly number[]) =>
  db.selectFrom('utterances').selectAll().where('id', 'in', ids),
)

const matchesOf = queryForAll((db, ids: readonly number[]) =>
  db.selectFrom('utterance_matches').selectAll().where('utterance_id', 'in', ids),
)

const bucketsOfKeys = compiledSql<Pick<PostingRow, 'key' | 'date_bucket'>>()(
  ({ keys }: { readonly keys: readonly number[] }) => sql`
    ${withBucketsOf('postings')}
    select distinct "key", date_bucket from buckets cross join postings
    where date_bucket = bucket and "key" in (${sql.join(keys)})`,
)

/** Where a list is longer than needed, the rest is not read. */
const firstPostings = queryForNumbers<PostingRow>()(
  ['key', 'bucket'],
  (db, wanted, { most }: { readonly most: number }) => postingsLookupOf(db).firstOf(wanted, most),
)

const bucketsPosted = bucketsWithPostings('postings')

/** The quotations that stand for some utterances: the first of each, by article, then by id. */
export async function samplesOf(db: Database, utterances: readonly number[]): Promise<string[]> {
  return (await samples(db, utterances)).map(({ id }) => id)
}

const samples = queryForAll((db, utterances: readonly number[]) =>
  db.selectFrom('quotations').select('id').where('utterance_id', 'in', utterances).where(isSample),
)

/** The same with what they print. */
const printedSamples = queryForAll((db, utterances: readonly number[]) =>
  db
    .selectFrom('quotations')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .leftJoin('speakers', 'speakers.id', 'quotations.speaker_id')
    .select(['quotations.utterance_id as id', ...spokenColumns])
    .$narrowType<{ id: number }>()
    .where('utterance_id', 'in', utterances)
    .where(isSample),
)

/** Whether no other quotation of its utterance comes before the one at hand. */
const isSample = (of: ExpressionBuilder<Schema, 'quotations'>) =>
  of(
    'quotations.id',
    '=',
    of
      .selectFrom('quotations as copies')
      .select('copies.id')
      .whereRef('copies.utterance_id', '=', 'quotations.utterance_id')
      .orderBy('copies.article_id')
      .orderBy('copies.id')
      .limit(1),
  )

/** The fullest first. */
const rankOf = (weight: number): number => 0 - weight

function matchOf({
  other_id: id,
  weight,
  rule,
  score,
  shared_words: sharedWords,
  shared_weight: sharedWeight,
}: UtteranceMatchesTable): UtteranceMatch {
  return { to: { id, weight }, rule: rule as MatchRule, score, sharedWords, sharedWeight }
}

function rowOf(
  from: Entry,
  to: Entry,
  { rule, score, sharedWords, sharedWeight }: Omit<UtteranceMatch, 'to'>,
): UtteranceMatchesTable {
  return {
    utterance_id: from.id,
    other_id: to.id,
    weight: to.weight,
    rule,
    score,
    shared_words: sharedWords,
    shared_weight: sharedWeight,
  }
}
