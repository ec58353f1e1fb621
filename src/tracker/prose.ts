import type { Database } from '../database/engine.ts'
import { forAll, insertAll } from '../database/rows.ts'
import { readProse } from '../quotations/prose.ts'
import { offsetsOf } from '../text/offsets.ts'
import type { Span } from '../text/span.ts'
import { hash } from '../variants/fingerprints.ts'
import { readProse as readOwnWords } from '../variants/prose.ts'
import { isContent } from '../variants/weights.ts'

/** Neighbouring pairs of content words that an article's prose and a quotation must share to be looked at together. */
const sharedPairs = 2
/** Days between the publication of words in marks and of the same words without. */
const window = 7
const day = 86_400_000

/** What is not the article's own prose: words in marks, headlines and page furniture. In code points. */
export function notOwnProse(text: string, title: string | null): Span[] {
  const { stretches, asides } = readProse(text, title ?? undefined)
  const offsets = offsetsOf(text)
  return [...stretches, ...asides].map(({ start, end }) => ({ start: offsets.toCodePoint(start), end: offsets.toCodePoint(end) }))
}

/** Writes down by what an article's prose is found. */
export async function addProse(db: Database, article: string, text: string, title: string | null): Promise<void> {
  const keys = new Set<number>()
  let before: string | null = null
  for (const unit of readOwnWords(text, notOwnProse(text, title)).units) {
    if (unit && !isContent(unit.key)) continue
    if (unit && before !== null) keys.add(hash(`${before} ${unit.key}`) | 0)
    before = unit?.key ?? null
  }
  await insertAll(db, 'prose_fingerprints', Array.from(keys, (key) => ({ key, article_id: article })))
}

export async function removeProse(db: Database, article: string): Promise<void> {
  await db.deleteFrom('prose_fingerprints').where('article_id', '=', article).execute()
}

/** The articles whose prose may have the words of some marked quotations. */
export async function articlesNear(db: Database, quotations: Iterable<string>): Promise<string[]> {
  const rows = await forAll(quotations, (ids) =>
    pairs(db).where('fingerprints.quotation_id', 'in', ids).groupBy(['prose_fingerprints.article_id', 'fingerprints.quotation_id'])
      .having((is) => is.fn.countAll(), '>=', sharedPairs).execute(),
  )
  const near = rows.filter(isNear)
  return [...new Set(near.map(({ article_id: article }) => article))]
}

/** The marked quotations whose words an article's prose may have. */
export async function quotationsNear(db: Database, article: string): Promise<string[]> {
  const rows = await pairs(db).where('prose_fingerprints.article_id', '=', article).groupBy('fingerprints.quotation_id')
    .having((is) => is.fn.countAll(), '>=', sharedPairs).execute()
  return rows.filter(isNear).map(({ quotation_id: quotation }) => quotation)
}

function pairs(db: Database) {
  return db.selectFrom('fingerprints')
    .innerJoin('prose_fingerprints', 'prose_fingerprints.key', 'fingerprints.key')
    .innerJoin('quotations', 'quotations.id', 'fingerprints.quotation_id')
    .innerJoin('articles as quoting', 'quoting.id', 'quotations.article_id')
    .innerJoin('articles as printing', 'printing.id', 'prose_fingerprints.article_id')
    .select((of) => [
      'prose_fingerprints.article_id', 'fingerprints.quotation_id',
      of.fn.min('quoting.published_at').as('quoted'), of.fn.min('printing.published_at').as('printed'),
    ])
}

/** An article without a date may be of any time. */
function isNear({ quoted, printed }: { readonly quoted: string | null, readonly printed: string | null }): boolean {
  return quoted === null || printed === null || Math.abs(Date.parse(quoted) - Date.parse(printed)) <= window * day
}
