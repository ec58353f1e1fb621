import { sql, type AliasedExpression, type SqlBool } from 'kysely'
import { compiledOnce } from '../compiled-queries.ts'
import type { Database } from '../engine.ts'
import { searchOf } from '../search.ts'
import { above } from './keyset.ts'
import {
  conditionsOf,
  heldText,
  meets,
  meetsByItself,
  wordings,
  type Conditions,
  type QuoteFilter,
} from './quote-filter.ts'
import { selectQuotes, type QuoteRow } from './quotes.ts'
import { parseSearch } from './search-terms.ts'

/** A quote that was found, with the rank of its first wording that holds all terms. */
export type RankedQuoteRow = QuoteRow & { readonly rank: number }

interface Page extends Conditions {
  readonly held: readonly string[]
  readonly after: RankedPosition | undefined
  readonly limit: number
}

export type RankedPosition = readonly [rank: number, id: string]

/** How many wordings are read at a time at most. */
const mostRead = 8192

/**
 * Quotes by their shortest wording that holds all terms, since the terms make up most of it. Such wordings are read in
 * this order until the page is full; but where the other conditions leave few quotes, these are tested instead.
 */
export async function listByRelevance(
  db: Database,
  { q = '', ...filter }: QuoteFilter,
  after: RankedPosition | undefined,
  limit: number,
): Promise<RankedQuoteRow[]> {
  const terms = parseSearch(q)
  if (terms.length === 0) return []
  const conditions = { ...(await conditionsOf(db, filter)), held: terms.map(heldText) }
  if (await areFew(db, conditions)) return amongFew(db, { ...conditions, after, limit })
  const match = searchOf(db).matchExpression(terms)
  const found: RankedQuoteRow[] = []
  for (let first = after?.[0] ?? 0, most = 2 * limit; found.length < limit; most = Math.min(4 * most, mostRead)) {
    const ranks = (await firstHits(db, { match, first, most })).map(({ rank }) => rank)
    if (ranks.length === 0) break
    const rest = { after: first === after?.[0] ? after : undefined, limit: limit - found.length }
    found.push(
      ...(await amongFirst(db, {
        ...conditions,
        ...rest,
        ranks: JSON.stringify(ranks),
        begun: first === 0 ? undefined : first,
      })),
    )
    if (ranks.length < most) break
    first = ranks.at(-1)! + 1
  }
  return found
}

const firstHits = compiledOnce((db, { match, first, most }: { match: string; first: number; most: number }) =>
  db.selectFrom(searchOf(db).firstRanks(match, first, most).as('hits')).select('hits.rank'),
)

/**
 * @param begun the rank before which wordings have been read already: a quote that has one of those has been listed
 */
const amongFirst = compiledOnce(
  (db, { ranks, begun, after, limit, held, ...conditions }: Page & { ranks: string; begun: number | undefined }) => {
    const search = searchOf(db)
    // Cross joins keep SQLite from starting at the quotes of a speaker, which may be many.
    const hits = db
      .selectFrom(search.wordingsRanked(ranks).as('ranked'))
      .crossJoin('quotations')
      .crossJoin('memberships')
      .crossJoin('quotes')
      .whereRef('quotations.wording_id', '=', 'ranked.wording_id')
      .whereRef('memberships.quotation_id', '=', 'quotations.id')
      .whereRef('quotes.id', '=', 'memberships.quote_id')
      .where((eb) => meets(eb, search, conditions))
      .$if(begun !== undefined, (query) =>
        query.where((eb) =>
          eb.not(
            eb.exists(
              wordings(eb).where((of) =>
                of.and([
                  sql<SqlBool>`${search.rankOfWording(of.ref('wordings.id'))} < ${begun}`,
                  search.holds(of.ref('wordings.folded'), held),
                ]),
              ),
            ),
          ),
        ),
      )
      .select((eb) => ['quotes.id as quote_id', eb.fn.min<number>('ranked.rank').as('rank')])
      .groupBy('quotes.id')
      .$if(after !== undefined, (query) =>
        query.having((eb) => above([eb.fn.min('ranked.rank'), eb.ref('quotes.id')], after!)),
      )
      .orderBy('rank')
      .orderBy('quote_id')
      .limit(limit)
    return ranked(db, hits.as('hits'))
  },
)

/** The quotes of some hits, in their order. */
const ranked = (db: Database, hits: AliasedExpression<{ quote_id: string; rank: number }, 'hits'>) =>
  selectQuotes(db)
    .innerJoin(hits, 'hits.quote_id', 'quotes.id')
    .select('hits.rank')
    .orderBy('hits.rank')
    .orderBy('quotes.id')

/** Up to so many quotes are tested one by one. */
const few = 1000

async function areFew(db: Database, { speakers, from, to, min_outlets }: Conditions): Promise<boolean> {
  if ([speakers, from, to, min_outlets].every((one) => one === undefined)) return false
  const [selected] = await countUpTo(db, { speakers, from, to, min_outlets, most: few + 1 })
  return selected!.count <= few
}

const countUpTo = compiledOnce((db, { most, ...conditions }: Conditions & { most: number }) =>
  db
    .selectFrom(
      db
        .selectFrom('quotes')
        .where((eb) => meetsByItself(eb, conditions))
        .select('quotes.id')
        .limit(most)
        .as('selected'),
    )
    .select((eb) => eb.fn.countAll<number>().as('count')),
)

const amongFew = compiledOnce((db, { after, limit, held, ...conditions }: Page) => {
  const search = searchOf(db)
  const found = db
    .selectFrom('quotes')
    .innerJoin('memberships', 'memberships.quote_id', 'quotes.id')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .where((eb) => meets(eb, search, conditions))
    .where((eb) => search.holds(eb.ref('wordings.folded'), held))
    .select((eb) => [
      'quotes.id as quote_id',
      eb.fn.min<number>(search.rankOfWording(eb.ref('wordings.id'))).as('rank'),
    ])
    .groupBy('quotes.id')
  const hits = db
    .selectFrom(found.as('found'))
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where((eb) => above([eb.ref('found.rank'), eb.ref('found.quote_id')], after!)),
    )
    .orderBy('rank')
    .orderBy('quote_id')
    .limit(limit)
  return ranked(db, hits.as('hits'))
})
