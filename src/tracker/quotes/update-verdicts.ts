import type { Database } from '../../database/engine.ts'
import { forAll } from '../../database/batches.ts'
import { noSpans } from '../../database/parts.ts'
import { agencyKey } from '../../names/index.ts'
import { judgePrintings, surroundingsOf } from '../../variants/index.ts'
import type { Fidelity, Testimony } from '../../variants/index.ts'
import type { Reads } from '../pending-updates.ts'
import { preparedWording } from './prepared-wordings.ts'
import { readOwnProse } from './own-prose.ts'

/** What may be a dispute about the words: everything else is as faithful as it looks. */
const disputing: readonly Fidelity[] = ['altered', 'abridged-silent']

/** Of a quote that more articles print, so many are witnesses, the first by id: more would not change the outcome. */
const mostWitnesses = 64
/** With fewer outlets, whether two of them print one text decides nothing. */
const fewestOutlets = 3

/**
 * Judges the printings of quotes that have changed, or that have come into a given text or left one: a verdict follows
 * from all printings of a quote, and from how independent they are.
 */
export async function updateVerdicts(db: Database, pending: Reads<'quotes' | 'unmarked' | 'placed'>): Promise<void> {
  const quotes = new Set([...pending.quotes, ...pending.unmarked, ...pending.placed])
  const rows = await forAll(quotes, (ids) =>
    db
      .selectFrom('memberships')
      .select('quote_id')
      .distinct()
      .where('quote_id', 'in', ids)
      .where('fidelity', 'in', disputing)
      .execute(),
  )
  const disputed = new Set(rows.map(({ quote_id: id }) => id))
  await forAll(
    [...quotes].filter((id) => !disputed.has(id)),
    async (ids) => {
      await db
        .updateTable('memberships')
        .set((of) => ({ verdict: of.ref('fidelity') }))
        .where('quote_id', 'in', ids)
        .where((is) => is('verdict', 'is distinct from', is.ref('fidelity')))
        .execute()
      return []
    },
  )
  for (const id of disputed) await judge(db, id)
}

async function judge(db: Database, quote: string): Promise<void> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('quotes', 'quotes.id', 'memberships.quote_id')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .select([
      'quotations.id',
      'quotes.representative_id',
      'quotations.article_id as article',
      'quotations.span_start as start',
      'quotations.span_end as end',
      'quotations.marked',
      'articles.outlet_id as outlet',
      'articles.credit',
      'wordings.text',
      'memberships.spans',
      'memberships.verdict',
    ])
    .where('memberships.quote_id', '=', quote)
    .orderBy('quotations.id')
    .execute()
  const base = rows.find(({ id, representative_id: first }) => id === first)!
  const witnesses = new Set(rows.filter(({ marked }) => marked === 1).slice(0, mostWitnesses))
  const isCopied = new Set(Array.from(witnesses, ({ outlet }) => outlet)).size >= fewestOutlets
  const surroundings = isCopied ? await loadSurroundings(db, [...witnesses]) : new Map<string, Set<number>>()
  const wordings = new Map(rows.map(({ text }) => [text, preparedWording(text)]))
  const testimonies = rows.map((row): Testimony => ({
    wording: wordings.get(row.text)!,
    isBeyond: row.spans === noSpans,
    outlet: row.outlet,
    agency: row.credit === null ? null : agencyKey(row.credit),
    surroundings: surroundings.get(row.id) ?? null,
    testifies: witnesses.has(row),
  }))
  const given = await givenTextOf(db, quote)
  const verdicts = judgePrintings(wordings.get(base.text)!, testimonies, given === null ? null : preparedWording(given))
  const judged = rows.map((row, i) => ({
    ...row,
    now: row === base && verdicts[i] === 'verbatim' ? null : verdicts[i]!,
  }))
  const changed = judged.filter(({ verdict, now }) => verdict !== now)
  for (const [verdict, some] of Map.groupBy(changed, ({ now }) => now)) {
    await forAll(
      some.map(({ id }) => id),
      async (ids) => {
        await db.updateTable('memberships').set({ verdict }).where('quotation_id', 'in', ids).execute()
        return []
      },
    )
  }
}

/** The text in which a quote is placed, if there is one. */
async function givenTextOf(db: Database, quote: string): Promise<string | null> {
  const placed = await db
    .selectFrom('statement_quotes')
    .innerJoin('given_texts', 'given_texts.id', 'statement_quotes.given_text_id')
    .select('given_texts.text')
    .where('statement_quotes.quote_id', '=', quote)
    .executeTakeFirst()
  return placed?.text ?? null
}

interface Placed {
  readonly id: string
  readonly article: string
  readonly start: number
  readonly end: number
}

/** What articles print around some quotations, in their own words; by quotation. */
async function loadSurroundings(db: Database, quotations: readonly Placed[]): Promise<Map<string, Set<number>>> {
  const inArticle = Map.groupBy(quotations, ({ article }) => article)
  const texts = await forAll(inArticle.keys(), (ids) =>
    db
      .selectFrom('articles')
      .innerJoin('revisions', (join) =>
        join.onRef('revisions.article_id', '=', 'articles.id').onRef('revisions.number', '=', 'articles.revision'),
      )
      .select(['articles.id', 'revisions.title', 'revisions.text', 'revisions.paragraphs'])
      .where('articles.id', 'in', ids)
      .execute(),
  )
  const surroundings = new Map<string, Set<number>>()
  for (const { id: article, ...source } of texts) {
    const { folded: prose, toReceived } = readOwnProse(source).words()
    const places = prose.units.map((unit) => unit && toReceived(unit.first))
    for (const { id, start, end } of inArticle.get(article)!) {
      const before = places.findLastIndex((place) => place !== null && place.end <= start) + 1
      const after = places.findIndex((place) => place !== null && place.start >= end)
      surroundings.set(id, surroundingsOf(prose, before, after < 0 ? places.length : after))
    }
  }
  return surroundings
}
