import { dayOf } from '../../articles/published.ts'
import { sql } from 'kysely'
import type { Database } from '../../database/engine.ts'
import { forAll, queryForAll } from '../../database/batches.ts'
import { compiledSql } from '../../database/compiled-queries.ts'
import { queryForNumbers, insertNumbers } from '../../database/number-rows.ts'
import { bucketsWithPostings, withBucketsOf } from '../../database/postings.ts'
import { currentRevisions } from '../../database/queries/articles.ts'
import { dateBucketOf, dayNumber, mayHave, pairKeys, undated } from '../../variants/index.ts'
import type { Wording } from '../../variants/index.ts'
import { readOwnProse, type ProseSource } from './own-prose.ts'
import type { OwnProse } from './own-prose.ts'

/** How many pairs of neighbouring content words prose and a quotation must share to be compared. */
const sharedPairs = 2

/** How many articles are read at a time, to bound memory. */
const chunk = 64

/** An article whose prose is indexed. */
interface ProseOf extends ProseSource {
  readonly number: number
  readonly published: string | null
}

/** Indexes the prose of articles. */
export async function addProse(db: Database, articles: readonly ProseOf[]): Promise<void> {
  const rows = articles.flatMap(({ number, published, ...source }) => {
    const bucket = dateBucketAt(published)
    return Array.from(readOwnProse(source).pairs, (key) => ({ key, date_bucket: bucket, article_number: number }))
  })
  // In the order of the table, where each has its place beside the one before.
  rows.sort((a, b) => a.date_bucket - b.date_bucket || a.key - b.key || a.article_number - b.article_number)
  await insertNumbers(db, 'prose_postings', ['key', 'date_bucket', 'article_number'], rows)
}

/** Removes the prose of an article's current revision from the index. */
export async function removeProse(db: Database, article: string): Promise<void> {
  const { number, published, ...source } = await currentRevisions(db)
    .select(['articles.number', 'articles.published', 'revisions.text', 'revisions.title', 'revisions.paragraphs'])
    .where('articles.id', '=', article)
    .executeTakeFirstOrThrow()
  await forAll(readOwnProse(source).pairs, async (keys) => {
    await db
      .deleteFrom('prose_postings')
      .where('key', 'in', keys)
      .where('date_bucket', '=', dateBucketAt(published))
      .where('article_number', '=', number)
      .execute()
    return []
  })
}

/** A wording and when it was printed: what is compared with prose. */
export interface DatedWords {
  readonly wording: Wording
  readonly dateBucket: number
}

/**
 * The articles from about the time whose prose may have some words.
 * @param known articles that need not be looked at
 */
export async function articlesNear(
  db: Database,
  words: readonly DatedWords[],
  known: ReadonlySet<string>,
): Promise<string[]> {
  const rows: Found[] = []
  const wanted: WantedPostings[] = []
  const printed = await bucketsPrinted(
    db,
    words.flatMap(({ dateBucket }) => (dateBucket === undated ? [] : dateBucketsNear(dateBucket))),
  )
  for (const [place, { wording, dateBucket }] of words.entries()) {
    const keys = pairKeys(wording).map((key) => key | 0)
    if (keys.length < sharedPairs) continue
    if (dateBucket === undated) rows.push(...(await proseAtAnyTime(db, keys)).map((row) => ({ place, ...row })))
    else
      for (const bucket of dateBucketsNear(dateBucket))
        if (printed.has(bucket)) for (const key of keys) wanted.push({ place, key, bucket })
  }
  for (const row of await proseAt(db, wanted)) rows.push(row)
  const near = new Map<number, Wording[]>()
  for (const [place, some] of Map.groupBy(rows, (row) => row.place)) {
    for (const number of sharingEnough(some)) {
      const wordings = near.get(number) ?? []
      wordings.push(words[place]!.wording)
      near.set(number, wordings)
    }
  }
  const numbers = new Map(
    (await articlesNumbered(db, near.keys())).flatMap(({ id, number }) => (known.has(id) ? [] : [[id, number]])),
  )
  const found: string[] = []
  const ids = [...numbers.keys()]
  for (let from = 0; from < ids.length; from += chunk) {
    for (const article of await readProseOf(db, ids.slice(from, from + chunk))) {
      const wordings = near.get(numbers.get(article.id)!)!
      if (wordings.some((wording) => mayHave(article.prose.runs, wording))) found.push(article.id)
    }
  }
  return found
}

const articlesNumbered = queryForAll((db, numbers: readonly number[]) =>
  db.selectFrom('articles').select(['id', 'number']).where('number', 'in', numbers),
)

/** An article with its own prose as it is now. */
export interface ProseArticle {
  readonly id: string
  readonly revision: number
  readonly published: string | null
  readonly published_at: string | null
  readonly prose: OwnProse
}

/** Reads the prose of some articles; those that do not exist are left out. */
export async function readProseOf(db: Database, ids: Iterable<string>): Promise<ProseArticle[]> {
  const rows = await currentTexts(db, ids)
  return rows.map(({ title, text, paragraphs, ...article }) => ({
    ...article,
    prose: readOwnProse({ text, title, paragraphs }),
  }))
}

const currentTexts = queryForAll((db, ids: readonly string[]) =>
  currentRevisions(db)
    .select([
      'articles.id',
      'articles.revision',
      'articles.published',
      'articles.published_at',
      'revisions.title',
      'revisions.text',
      'revisions.paragraphs',
    ])
    .where('articles.id', 'in', ids),
)

interface WantedPostings {
  /** Whose words are looked for. */
  readonly place: number
  readonly key: number
  readonly bucket: number
}

/** How many of the keys of some words an article has. */
interface Found {
  readonly place: number
  readonly id: number
  readonly shared: number
}

const bucketsPosted = bucketsWithPostings('postings')
const bucketsPrinted = bucketsWithPostings('prose_postings')

/** What a table of postings has of some keys in some date buckets. @param id the column that says whose they are */
const sharingAt = (table: 'postings' | 'prose_postings', id: string) =>
  queryForNumbers<Found>()(
    ['place', 'key', 'bucket'],
    (_db, rows) => sql`
      with wanted (place, wanted_key, wanted_bucket) as (${rows})
      select place, ${sql.ref(id)} as id, count(*) as shared from wanted cross join ${sql.table(table)}
      where "key" = wanted_key and date_bucket = wanted_bucket
      group by place, ${sql.ref(id)}
    `,
  )

const proseAt = sharingAt('prose_postings', 'article_number')
const utterancesAt = sharingAt('postings', 'utterance_id')

/** What a table of postings has of some keys in all date buckets. @param id the column that says whose they are */
function sharingAtAnyTime(table: 'postings' | 'prose_postings', id: string) {
  const query = compiledSql<Omit<Found, 'place'>>()(
    ({ keys }: { readonly keys: readonly number[] }) => sql`
      ${withBucketsOf(table)}
      select ${sql.ref(id)} as id, count(*) as shared from buckets cross join ${sql.table(table)}
      where date_bucket = bucket and "key" in (${sql.join(keys)})
      group by ${sql.ref(id)}
    `,
  )
  return (db: Database, keys: Iterable<number>) => forAll(keys, (some) => query(db, { keys: some }))
}

const proseAtAnyTime = sharingAtAnyTime('prose_postings', 'article_number')
const utterancesAtAnyTime = sharingAtAnyTime('postings', 'utterance_id')

/** The utterances whose words the prose of each of some articles may have, by article. */
export async function utterancesNear(db: Database, articles: readonly ProseArticle[]): Promise<Map<string, number[]>> {
  const dated = articles.map(({ prose, published }) => ({ pairs: prose.pairs, dateBucket: dateBucketAt(published) }))
  const posted = await bucketsPosted(
    db,
    dated.flatMap(({ dateBucket }) => (dateBucket === undated ? [] : dateBucketsNear(dateBucket))),
  )
  const wanted: WantedPostings[] = []
  const rows: Found[] = []
  for (const [place, { pairs, dateBucket }] of dated.entries()) {
    if (dateBucket === undated) for (const row of await utterancesAtAnyTime(db, pairs)) rows.push({ place, ...row })
    else
      for (const bucket of dateBucketsNear(dateBucket))
        if (posted.has(bucket)) for (const key of pairs) wanted.push({ place, key, bucket })
  }
  for (const row of await utterancesAt(db, wanted)) rows.push(row)
  const found = Map.groupBy(rows, ({ place }) => place)
  return new Map(articles.map(({ id }, place) => [id, sharingEnough(found.get(place) ?? []).sort((a, b) => a - b)]))
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
