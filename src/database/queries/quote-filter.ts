import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { compiledOnce } from '../compiled-queries.ts'
import type { Database } from '../engine.ts'
import type { Verdict } from '../../variants/index.ts'
import type { Schema } from '../schema/index.ts'
import { searchOf, type Search } from '../search.ts'
import { allOf } from './conditions.ts'
import { firstInstant, lastInstant, type Period } from './period.ts'
import { parseSearch, type SearchTerm } from './search-terms.ts'
import { speakerIds } from './speakers.ts'

/** Which quotes a list holds. */
export interface QuoteFilter extends Period {
  /** Slug of the speaker. */
  readonly speaker?: string | undefined
  /** Slug of an outlet that prints the quote in marks. */
  readonly outlet?: string | undefined
  /** What one of the wordings holds, all of it: words, phrases in quotation marks, and beginnings of words. */
  readonly q?: string | undefined
  /** Where it was said, according to the fullest wording. */
  readonly medium?: string | undefined
  readonly min_outlets?: number | undefined
  /** At least one marked printing is attributed with this confidence. */
  readonly min_confidence?: number | undefined
  /** The verdict on at least one marked printing. */
  readonly fidelity?: Verdict | undefined
}

/** The same as queries take it. */
export interface Conditions extends Omit<QuoteFilter, 'q' | 'speaker'> {
  /** Ids of the speaker, and of those with whom the speaker speaks together. */
  readonly speakers?: readonly string[] | undefined
  /** What is searched for, where few wordings hold it: the quotes are found by these. */
  readonly match?: string | undefined
  /** Where many hold it: the quotes are looked through for one that does. */
  readonly held?: readonly string[] | undefined
}

/** With more hits than this, every few quotes have one, so that quotes are tested one by one. */
const few = 4000

/** Makes a filter ready for queries; of a search it finds out whether it has many hits. */
export async function conditionsOf(db: Database, { q, speaker, from, to, ...rest }: QuoteFilter): Promise<Conditions> {
  const conditions = {
    ...rest,
    speakers: speaker === undefined ? undefined : await speakerIds(db, speaker),
    from: from === undefined ? undefined : firstInstant(from),
    to: to === undefined ? undefined : lastInstant(to),
  }
  if (q === undefined) return conditions
  const terms = parseSearch(q)
  const match = searchOf(db).matchExpression(terms)
  const [hits] = await countHits(db, { match, most: few + 1 })
  return hits!.count <= few ? { ...conditions, match } : { ...conditions, held: terms.map(heldText) }
}

const countHits = compiledOnce((db, { match, most }: { match: string; most: number }) =>
  db
    .selectFrom(searchOf(db).firstRanks(match, 0, most).as('hits'))
    .select((eb) => eb.fn.countAll<number>().as('count')),
)

/** What the folded words of a wording have in them, between blanks, if it holds a term. */
export const heldText = ({ keys, prefix }: SearchTerm): string => ` ${keys.join(' ')}${prefix ? '' : ' '}`

/** The quotes that conditions select, in no order. */
export const filteredQuotes = (db: Database, conditions: Conditions) =>
  db.selectFrom('quotes').where((eb) => meets(eb, searchOf(db), conditions))

export type QuoteBuilder = ExpressionBuilder<Schema, 'quotes'>

/** The conditions that a quote's own row answers, each by a range of an index. */
type OwnConditions = Pick<Conditions, 'speakers' | 'from' | 'to' | 'min_outlets'>

/** Whether the quote at hand meets all conditions. */
export function meets(eb: QuoteBuilder, search: Search, conditions: Conditions): Expression<SqlBool> {
  const { outlet, medium, min_confidence, fidelity, match, held } = conditions
  const outletNamed = (slug: string) =>
    eb.selectFrom('outlets as named').select('named.id').where('named.slug', '=', slug)
  return eb.and([
    meetsByItself(eb, conditions),
    allOf<Omit<Conditions, keyof OwnConditions>>(eb, {
      match:
        match === undefined
          ? undefined
          : eb(
              'quotes.id',
              'in',
              eb
                .selectFrom('memberships')
                .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
                .select('memberships.quote_id')
                .where('quotations.wording_id', 'in', search.wordingsMatching(match)),
            ),
      held:
        held === undefined
          ? undefined
          : eb.exists(wordings(eb).where((of) => search.holds(of.ref('wordings.folded'), held))),
      outlet:
        outlet === undefined
          ? undefined
          : eb.exists(printings(eb).where('articles.outlet_id', '=', outletNamed(outlet))),
      medium:
        medium === undefined
          ? undefined
          : eb.exists(
              eb
                .selectFrom('quotations')
                .select('quotations.id')
                .whereRef('quotations.id', '=', 'quotes.representative_id')
                .where('quotations.medium', '=', medium),
            ),
      min_confidence:
        min_confidence === undefined
          ? undefined
          : eb.exists(printings(eb).where('quotations.confidence', '>=', min_confidence)),
      fidelity:
        fidelity === undefined ? undefined : eb.exists(printings(eb).where('memberships.verdict', '=', fidelity)),
    }),
  ])
}

/** Whether the quote at hand meets the conditions that its own row answers. */
export function meetsByItself(
  eb: QuoteBuilder,
  { speakers, from, to, min_outlets }: OwnConditions,
): Expression<SqlBool> {
  return allOf<OwnConditions>(eb, {
    speakers: speakers === undefined ? undefined : eb('quotes.speaker_id', 'in', speakers),
    min_outlets: min_outlets === undefined ? undefined : eb('quotes.outlets', '>=', min_outlets),
    from: from === undefined ? undefined : eb('quotes.first_published_at', '>=', from),
    to: to === undefined ? undefined : eb('quotes.first_published_at', '<=', to),
  })
}

/** The wordings of the quote at hand. */
export const wordings = (eb: QuoteBuilder) =>
  eb
    .selectFrom('memberships')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .select('memberships.quote_id')
    .whereRef('memberships.quote_id', '=', 'quotes.id')

/** The printings of the quote at hand in quotation marks. */
const printings = (eb: QuoteBuilder) =>
  eb
    .selectFrom('memberships')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .select('memberships.quote_id')
    .whereRef('memberships.quote_id', '=', 'quotes.id')
    .where('quotations.marked', '=', 1)
