import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { compiledOnce } from '../compiled.ts'
import type { Database } from '../engine.ts'
import type { Fidelity } from '../../variants/index.ts'
import type { Schema } from '../schema/schema.ts'
import { holds, matchExpression, firstRanks, wordingsMatching } from '../sqlite/search.ts'
import { firstInstant, lastInstant, type Period } from './days.ts'
import { parseSearch, type SearchTerm } from './search-terms.ts'

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
  /** At least one marked printing is so faithful to the fullest wording. */
  readonly fidelity?: Fidelity | undefined
}

/** The same as queries take it. */
export interface Conditions extends Omit<QuoteFilter, 'q'> {
  /** What is searched for, where few wordings hold it: the quotes are found by these. */
  readonly match?: string | undefined
  /** Where many hold it: the quotes are looked through for one that does. */
  readonly held?: readonly string[] | undefined
}

/** Beyond so many wordings that hold what is searched for, one in a few quotes has such a wording. */
const few = 4000

/** Makes a filter ready for queries; of a search it finds out whether it has many hits. */
export async function conditionsOf(db: Database, { q, from, to, ...rest }: QuoteFilter): Promise<Conditions> {
  const conditions = {
    ...rest,
    from: from === undefined ? undefined : firstInstant(from),
    to: to === undefined ? undefined : lastInstant(to),
  }
  if (q === undefined) return conditions
  const terms = parseSearch(q)
  const match = matchExpression(terms)
  const [hits] = await countHits(db, { match, most: few + 1 })
  return hits!.count <= few ? { ...conditions, match } : { ...conditions, held: terms.map(heldText) }
}

const countHits = compiledOnce((db, { match, most }: { match: string; most: number }) =>
  db.selectFrom(firstRanks(match, 0, most).as('hits')).select((eb) => eb.fn.countAll<number>().as('count')),
)

/** What the folded words of a wording have in them, between blanks, if it holds a term. */
export const heldText = ({ keys, prefix }: SearchTerm): string => ` ${keys.join(' ')}${prefix ? '' : ' '}`

/** The quotes that conditions select, in no order. */
export const filteredQuotes = (db: Database, conditions: Conditions) =>
  db.selectFrom('quotes').where((eb) => meets(eb, conditions))

export type QuoteBuilder = ExpressionBuilder<Schema, 'quotes'>

/** Whether the quote at hand meets all conditions. */
export function meets(eb: QuoteBuilder, conditions: Conditions): Expression<SqlBool> {
  const { outlet, medium, min_confidence, fidelity, match, held } = conditions
  const outletNamed = (slug: string) =>
    eb.selectFrom('outlets as named').select('named.id').where('named.slug', '=', slug)
  const given: (Expression<SqlBool> | undefined)[] = [
    meetsByItself(eb, conditions),
    match === undefined
      ? undefined
      : eb(
          'quotes.id',
          'in',
          eb
            .selectFrom('memberships')
            .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
            .select('memberships.quote_id')
            .where('quotations.wording_id', 'in', wordingsMatching(match)),
        ),
    held === undefined ? undefined : eb.exists(wordings(eb).where((of) => holds(of.ref('wordings.folded'), held))),
    outlet === undefined ? undefined : eb.exists(printings(eb).where('articles.outlet_id', '=', outletNamed(outlet))),
    medium === undefined
      ? undefined
      : eb.exists(
          eb
            .selectFrom('quotations')
            .select('quotations.id')
            .whereRef('quotations.id', '=', 'quotes.representative_id')
            .where('quotations.medium', '=', medium),
        ),
    min_confidence === undefined
      ? undefined
      : eb.exists(printings(eb).where('quotations.confidence', '>=', min_confidence)),
    fidelity === undefined ? undefined : eb.exists(printings(eb).where('memberships.fidelity', '=', fidelity)),
  ]
  return eb.and(given.filter((one) => one !== undefined))
}

/** Whether the quote at hand meets the conditions that its own row tells of, each of which is a range of an index. */
export function meetsByItself(eb: QuoteBuilder, { speaker, from, to, min_outlets }: Conditions): Expression<SqlBool> {
  const speakerNamed = (slug: string) =>
    eb.selectFrom('speakers as named').select('named.id').where('named.slug', '=', slug)
  const given: (Expression<SqlBool> | undefined)[] = [
    speaker === undefined ? undefined : eb('quotes.speaker_id', '=', speakerNamed(speaker)),
    min_outlets === undefined ? undefined : eb('quotes.outlets', '>=', min_outlets),
    from === undefined ? undefined : eb('quotes.first_published_at', '>=', from),
    to === undefined ? undefined : eb('quotes.first_published_at', '<=', to),
  ]
  return eb.and(given.filter((one) => one !== undefined))
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
