import type { Database } from '../../database/engine.ts'
import { forAll, queryForAll, setAll } from '../../database/batches.ts'
import { noSpans } from '../../database/parts.ts'
import { agencyKey } from '../../names/index.ts'
import { compareText } from '../../text/order.ts'
import { judgePrintings, surroundingsOf } from '../../variants/index.ts'
import type { Fidelity, Testimony, Verdict } from '../../variants/index.ts'
import type { Reads } from '../pending-updates.ts'
import { preparedWording } from './prepared-wordings.ts'
import { readProseOf } from './prose.ts'

/** What may be a dispute about the words: everything else is as faithful as it looks. */
const disputing: readonly Fidelity[] = ['altered', 'abridged-silent']

/** Of a quote that more articles print, so many are witnesses, the first by id: more would not change the outcome. */
const mostWitnesses = 64
/** With fewer outlets, whether two of them print one text decides nothing. */
const fewestOutlets = 3

/** How many quotes are judged at a time, to bound memory. */
const chunk = 64

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
  const judged = [...disputed]
  for (let from = 0; from < judged.length; from += chunk) await judge(db, judged.slice(from, from + chunk))
}

async function judge(db: Database, quotes: readonly string[]): Promise<void> {
  const printings = Map.groupBy(await printingsOf(db, quotes), ({ quote_id: id }) => id)
  for (const rows of printings.values()) rows.sort((a, b) => compareText(a.id, b.id))
  const witnesses = new Map(
    Array.from(printings, ([quote, rows]) => [
      quote,
      new Set(rows.filter(({ marked }) => marked === 1).slice(0, mostWitnesses)),
    ]),
  )
  const copied = [...witnesses.values()].filter(
    (some) => new Set(Array.from(some, ({ outlet }) => outlet)).size >= fewestOutlets,
  )
  const surroundings = await loadSurroundings(
    db,
    copied.flatMap((some) => [...some]),
  )
  const givenTexts = new Map((await givenTextsOf(db, quotes)).map(({ quote_id: id, text }) => [id, text]))
  const changed: (readonly [string, Verdict | null])[] = []
  for (const [quote, rows] of printings) {
    const base = rows.find(({ id, representative_id: first }) => id === first)!
    const wordings = new Map(rows.map(({ text }) => [text, preparedWording(text)]))
    const testimonies = rows.map((row): Testimony => ({
      wording: wordings.get(row.text)!,
      isBeyond: row.spans === noSpans,
      outlet: row.outlet,
      agency: row.credit === null ? null : agencyKey(row.credit),
      surroundings: surroundings.get(row.id) ?? null,
      testifies: witnesses.get(quote)!.has(row),
    }))
    const given = givenTexts.get(quote)
    const verdicts = judgePrintings(
      wordings.get(base.text)!,
      testimonies,
      given === undefined ? null : preparedWording(given),
    )
    rows.forEach((row, i) => {
      const verdict = row === base && verdicts[i] === 'verbatim' ? null : verdicts[i]!
      if (verdict !== row.verdict) changed.push([row.id, verdict])
    })
  }
  await setAll(db, 'memberships', 'quotation_id', 'verdict', changed)
}

const printingsOf = queryForAll((db, quotes: readonly string[]) =>
  db
    .selectFrom('memberships')
    .innerJoin('quotes', 'quotes.id', 'memberships.quote_id')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .select([
      'memberships.quote_id',
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
    .where('memberships.quote_id', 'in', quotes),
)

/** The texts in which some quotes are placed. */
const givenTextsOf = queryForAll((db, quotes: readonly string[]) =>
  db
    .selectFrom('statement_quotes')
    .innerJoin('given_texts', 'given_texts.id', 'statement_quotes.given_text_id')
    .select(['statement_quotes.quote_id', 'given_texts.text'])
    .where('statement_quotes.quote_id', 'in', quotes),
)

interface Placed {
  readonly id: string
  readonly article: string
  readonly start: number
  readonly end: number
}

/** What articles print around some quotations, in their own words; by quotation. */
async function loadSurroundings(db: Database, quotations: readonly Placed[]): Promise<Map<string, Set<number>>> {
  const inArticle = Map.groupBy(quotations, ({ article }) => article)
  const surroundings = new Map<string, Set<number>>()
  for (const { id: article, prose } of await readProseOf(db, inArticle.keys())) {
    const { folded, toReceived } = prose.words()
    const places = folded.units.map((unit) => unit && toReceived(unit.first))
    for (const { id, start, end } of inArticle.get(article)!) {
      const before = places.findLastIndex((place) => place !== null && place.end <= start) + 1
      const after = places.findIndex((place) => place !== null && place.start >= end)
      surroundings.set(id, surroundingsOf(folded, before, after < 0 ? places.length : after))
    }
  }
  return surroundings
}
