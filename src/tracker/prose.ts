import type { Database } from '../database/engine.ts'
import { forAll, insertAll } from '../database/rows.ts'
import { readProse } from '../quotations/prose.ts'
import { offsetsOf } from '../text/offsets.ts'
import type { Span } from '../text/span.ts'
import { hash } from '../variants/fingerprints.ts'
import { readProse as readWords } from '../variants/prose.ts'
import { isContent } from '../variants/weights.ts'

/** Neighbouring pairs of content words that an article's prose and a quotation must share to be looked at together. */
const sharedPairs = 2
/** Days between the publication of words in marks and of the same words without. */
const window = 7
const millisecondsOfDay = 86_400_000

/** What an article prints in its own name. */
export interface OwnProse {
  /** What does not belong to it: words in marks, headlines and page furniture. In code points. */
  readonly leftOut: readonly Span[]
  /** Its neighbouring pairs of content words, hashed as quotations' are. */
  readonly pairs: readonly number[]
}

/** Linear in the text's length. */
export function readOwnProse(text: string, title: string | null): OwnProse {
  const { stretches, asides } = readProse(text, title ?? undefined)
  const offsets = offsetsOf(text)
  const leftOut = [...stretches, ...asides].map(({ start, end }) => ({ start: offsets.toCodePoint(start), end: offsets.toCodePoint(end) }))
  const pairs = new Set<number>()
  let before: string | null = null
  for (const unit of readWords(text, leftOut).units) {
    if (unit && !isContent(unit.key)) continue
    if (unit && before !== null) pairs.add(hash(`${before} ${unit.key}`) | 0)
    before = unit?.key ?? null
  }
  return { leftOut, pairs: [...pairs] }
}

/** Writes down by what an article's prose is found. */
export async function addProse(db: Database, article: string, { pairs }: OwnProse): Promise<void> {
  const { number } = await db.selectFrom('articles').select('number').where('id', '=', article).executeTakeFirstOrThrow()
  await insertAll(db, 'prose_fingerprints', pairs.map((key) => ({ key, article_number: number })))
}

/** Takes out what the prose of an article's current revision is found by. */
export async function removeProse(db: Database, article: string): Promise<void> {
  const { number, text, title } = await db.selectFrom('articles')
    .innerJoin('revisions', (join) => join.onRef('revisions.article_id', '=', 'articles.id').onRef('revisions.number', '=', 'articles.revision'))
    .select(['articles.number', 'revisions.text', 'revisions.title']).where('articles.id', '=', article).executeTakeFirstOrThrow()
  await forAll(readOwnProse(text, title).pairs, async (keys) => {
    await db.deleteFrom('prose_fingerprints').where('key', 'in', keys).where('article_number', '=', number).execute()
    return []
  })
}

/** The articles whose prose may have the words of some marked quotations. */
export async function articlesNear(db: Database, quotations: Iterable<string>): Promise<string[]> {
  const rows = await forAll(quotations, (ids) =>
    db.selectFrom('fingerprints')
      .innerJoin('prose_fingerprints', 'prose_fingerprints.key', 'fingerprints.key')
      .innerJoin('quotations', 'quotations.id', 'fingerprints.quotation_id')
      .innerJoin('articles as quoting', 'quoting.id', 'quotations.article_id')
      .innerJoin('articles as printing', 'printing.number', 'prose_fingerprints.article_number')
      .select((of) => ['printing.id', of.fn.min('quoting.published_at').as('quoted'), of.fn.min('printing.published_at').as('printed')])
      .where('quotations.id', 'in', ids)
      .groupBy(['printing.id', 'quotations.id']).having((of) => of.fn.countAll(), '>=', sharedPairs)
      .execute(),
  )
  return [...new Set(rows.filter(({ quoted, printed }) => isNear(quoted, printed)).map(({ id }) => id))]
}

/** The marked quotations whose words an article's prose may have. @param published the article's instant of publication */
export async function quotationsNear(db: Database, { pairs }: OwnProse, published: string | null): Promise<string[]> {
  const rows = await forAll(pairs, (keys) =>
    db.selectFrom('fingerprints').select((of) => ['quotation_id', of.fn.countAll<number>().as('shared')])
      .where('key', 'in', keys).groupBy('quotation_id').execute(),
  )
  const shared = new Map<string, number>()
  for (const row of rows) shared.set(row.quotation_id, (shared.get(row.quotation_id) ?? 0) + row.shared)
  const sharing = Array.from(shared).flatMap(([id, times]) => (times >= sharedPairs ? id : []))
  const dated = await forAll(sharing, (ids) =>
    db.selectFrom('quotations').innerJoin('articles', 'articles.id', 'article_id').select(['quotations.id', 'published_at'])
      .where('quotations.id', 'in', ids).execute(),
  )
  return dated.filter((one) => isNear(one.published_at, published)).map(({ id }) => id).sort()
}

/** An article without a date may be of any time. */
function isNear(quoted: string | null, printed: string | null): boolean {
  return quoted === null || printed === null || Math.abs(Date.parse(quoted) - Date.parse(printed)) <= window * millisecondsOfDay
}
