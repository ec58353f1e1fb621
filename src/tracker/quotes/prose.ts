import { dayOf } from '../../articles/published.ts'
import type { Database } from '../../database/engine.ts'
import { forAll, insertAll } from '../../database/batches.ts'
import { currentRevisions } from '../../database/queries/articles.ts'
import { findProse } from '../../quotations/prose.ts'
import { cleanText } from '../../text/clean/clean-text.ts'
import { offsetsOf } from '../../text/offsets.ts'
import type { Span } from '../../text/span.ts'
import { dayNumber, pairKey, pairKeys, undated, dateBucketOf, foldProse, isContent } from '../../variants/index.ts'
import type { Wording } from '../../variants/index.ts'

/** How many pairs of neighbouring content words prose and a quotation must share to be compared. */
const sharedPairs = 2

/** What an article says in its own words. */
export interface OwnProse {
  /** The article's clean text. */
  readonly text: string
  /** Where a stretch of it stands in the text received. Both in code points. */
  toReceived(span: Span): Span
  /** What is not prose: words in marks, headlines and boilerplate. In code points of the clean text. */
  readonly leftOut: readonly Span[]
  /** Keys of its pairs of neighbouring content words, the same as those of utterances. */
  readonly pairs: readonly number[]
}

/** Linear in the text's length. */
export function readOwnProse(received: string, title: string | null): OwnProse {
  const { text, toReceived } = cleanText(received)
  const { stretches, asides } = findProse(text, title === null ? undefined : cleanText(title).text)
  const offsets = offsetsOf(text)
  const leftOut = [...stretches, ...asides].map(({ start, end }) => ({
    start: offsets.toCodePoint(start),
    end: offsets.toCodePoint(end),
  }))
  const pairs = new Set<number>()
  let before: string | null = null
  for (const unit of foldProse(text, leftOut).units) {
    if (unit && !isContent(unit.key)) continue
    if (unit && before !== null) pairs.add(pairKey(before, unit.key))
    before = unit?.key ?? null
  }
  const inReceived = text === received ? offsets : offsetsOf(received)
  return {
    text,
    toReceived: ({ start, end }) => {
      const place = toReceived({ start: offsets.toUtf16(start), end: offsets.toUtf16(end) })
      return { start: inReceived.toCodePoint(place.start), end: inReceived.toCodePoint(place.end) }
    },
    leftOut,
    pairs: [...pairs],
  }
}

/** Indexes an article's prose. */
export async function addProse(db: Database, article: string, { pairs }: OwnProse): Promise<void> {
  const { number, published } = await db
    .selectFrom('articles')
    .select(['number', 'published'])
    .where('id', '=', article)
    .executeTakeFirstOrThrow()
  await insertAll(
    db,
    'prose_postings',
    pairs.map((key) => ({ key: key | 0, date_bucket: dateBucketAt(published), article_number: number })),
  )
}

/** Removes the prose of an article's current revision from the index. */
export async function removeProse(db: Database, article: string): Promise<void> {
  const { number, published, text, title } = await currentRevisions(db)
    .select(['articles.number', 'articles.published', 'revisions.text', 'revisions.title'])
    .where('articles.id', '=', article)
    .executeTakeFirstOrThrow()
  await forAll(
    readOwnProse(text, title).pairs.map((key) => key | 0),
    async (keys) => {
      await db
        .deleteFrom('prose_postings')
        .where('key', 'in', keys)
        .where('date_bucket', '=', dateBucketAt(published))
        .where('article_number', '=', number)
        .execute()
      return []
    },
  )
}

/** A wording and when it was printed: what is compared with prose. */
export interface DatedWords {
  readonly wording: Wording
  readonly dateBucket: number
}

/** The articles from about the time whose prose may have some words. */
export async function articlesNear(db: Database, words: Iterable<DatedWords>): Promise<string[]> {
  const numbers = new Set<number>()
  for (const { wording, dateBucket } of words) {
    const rows = await forAll(
      pairKeys(wording).map((key) => key | 0),
      (keys) =>
        db
          .selectFrom('prose_postings')
          .select((of) => ['article_number as id', of.fn.countAll<number>().as('shared')])
          .where('key', 'in', keys)
          .$if(dateBucket !== undated, (query) => query.where('date_bucket', 'in', dateBucketsNear(dateBucket)))
          .groupBy('article_number')
          .execute(),
    )
    for (const number of sharingEnough(rows)) numbers.add(number)
  }
  const articles = await forAll(numbers, (some) =>
    db.selectFrom('articles').select('id').where('number', 'in', some).execute(),
  )
  return articles.map(({ id }) => id)
}

/** The utterances whose words an article's prose may have. @param published when the article was published */
export async function utterancesNear(db: Database, { pairs }: OwnProse, published: string | null): Promise<number[]> {
  const dateBucket = dateBucketAt(published)
  const rows = await forAll(
    pairs.map((key) => key | 0),
    (keys) =>
      db
        .selectFrom('postings')
        .select((of) => ['utterance_id as id', of.fn.countAll<number>().as('shared')])
        .where('key', 'in', keys)
        .$if(dateBucket !== undated, (query) => query.where('date_bucket', 'in', dateBucketsNear(dateBucket)))
        .groupBy('utterance_id')
        .execute(),
  )
  return sharingEnough(rows).sort((a, b) => a - b)
}

function sharingEnough(rows: readonly { readonly id: number; readonly shared: number }[]): number[] {
  const shared = new Map<number, number>()
  for (const row of rows) shared.set(row.id, (shared.get(row.id) ?? 0) + row.shared)
  return Array.from(shared).flatMap(([id, times]) => (times >= sharedPairs ? id : []))
}

function dateBucketAt(published: string | null): number {
  return dateBucketOf(published === null ? null : dayNumber(dayOf(published)))
}

/** The date buckets that may hold the same words. What has no date may be of any time. */
function dateBucketsNear(dateBucket: number): number[] {
  return [dateBucket - 1, dateBucket, dateBucket + 1, undated]
}
