import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '../engine.ts'
import type { Schema } from '../schema.ts'
import { wordingsHolding } from '../sqlite/search.ts'
import { firstInstant, lastInstant, type Period } from './days.ts'
import { below, newestFirst } from './keyset.ts'
import { parseSearch } from './search-terms.ts'

/** Which quotes a list holds. */
export interface QuoteFilter extends Period {
  /** Slug of the speaker. */
  readonly speaker?: string | undefined
  /** Slug of an outlet that prints the quote in marks. */
  readonly outlet?: string | undefined
  /** What one of the wordings holds, all of it: words, phrases in quotation marks, and beginnings of words. */
  readonly q?: string | undefined
  readonly min_outlets?: number | undefined
  /** At least one marked printing is attributed with this confidence. */
  readonly min_confidence?: number | undefined
}

/** `first_seen`: the newest first; `outlets`: the most widely printed first; `relevance`: the nearest to the words searched for first. */
export type QuoteSort = 'first_seen' | 'outlets' | 'relevance'

/**
 * The place of a quote in an order, its id last: `[instant, id]` with "" for an instant that is not known, `[outlets, id]`
 * or `[words, outlets, id]`.
 */
export type QuotePosition = readonly (string | number)[]

const select = (db: Database) =>
  db
    .selectFrom('quotes')
    .innerJoin('quotations as pivot', 'pivot.id', 'quotes.pivot_id')
    .innerJoin('wordings', 'wordings.id', 'pivot.wording_id')
    .leftJoin('speakers', 'speakers.id', 'quotes.speaker_id')
    .select([
      'quotes.id', 'quotes.pivot_id', 'quotes.quotations', 'quotes.wordings', 'quotes.articles', 'quotes.outlets',
      'quotes.first_published_at', 'quotes.last_published_at',
      'wordings.text', 'pivot.medium', 'speakers.slug as speaker_slug', 'speakers.name as speaker_name', 'speakers.kind as speaker_kind',
    ])

/** A quote with its fullest wording and its speaker. */
export type QuoteRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

/** A listed quote; in the order of relevance with the length of its shortest wording that holds the words searched for. */
export type ListedQuoteRow = QuoteRow & { readonly words?: number }

/** Quotes in one order, from after a position on. Dates and relevance rank the best or newest first, and what has no date last. */
export function listQuotes(
  db: Database, filter: QuoteFilter, sort: QuoteSort, after: QuotePosition | undefined, limit: number,
): Promise<ListedQuoteRow[]> {
  const lists = { first_seen: byFirstSeen, outlets: byOutlets, relevance: byRelevance } as const
  return lists[sort](db, filter, after as never, limit)
}

function byFirstSeen(db: Database, filter: QuoteFilter, after: readonly [string, string] | undefined, limit: number): Promise<QuoteRow[]> {
  const query = select(db).where((eb) => condition(eb, db, filter))
    .orderBy('quotes.first_published_at', 'desc').orderBy('quotes.id', 'desc')
  return newestFirst(
    after,
    limit,
    (position, most) =>
      query
        .where('quotes.first_published_at', 'is not', null)
        .$if(position !== undefined, (rest) =>
          rest.where((eb) => below([eb.ref('quotes.first_published_at'), eb.ref('quotes.id')], position!)))
        .limit(most)
        .execute(),
    (id, most) =>
      query
        .where('quotes.first_published_at', 'is', null)
        .$if(id !== undefined, (rest) => rest.where('quotes.id', '<', id!))
        .limit(most)
        .execute(),
  )
}

function byOutlets(db: Database, filter: QuoteFilter, after: readonly [number, string] | undefined, limit: number): Promise<QuoteRow[]> {
  return select(db)
    .where((eb) => condition(eb, db, filter))
    .$if(after !== undefined, (query) => query.where((eb) => below([eb.ref('quotes.outlets'), eb.ref('quotes.id')], after!)))
    .orderBy('quotes.outlets', 'desc')
    .orderBy('quotes.id', 'desc')
    .limit(limit)
    .execute()
}

/** The shorter the wording that holds the words, the more of it they are; then the more widely printed. */
function byRelevance(
  db: Database, { q = '', ...filter }: QuoteFilter, after: readonly [number, number, string] | undefined, limit: number,
): Promise<ListedQuoteRow[]> {
  return select(db)
    .innerJoin(holding(db, q).as('hits'), 'hits.quote_id', 'quotes.id')
    .select('hits.words')
    .where((eb) => condition(eb, db, filter))
    .$if(after !== undefined, (query) =>
      query.where((eb) => sql<SqlBool>`(-${eb.ref('hits.words')}, ${eb.ref('quotes.outlets')}, ${eb.ref('quotes.id')})
        < (${-after![0]}, ${after![1]}, ${after![2]})`))
    .orderBy('hits.words')
    .orderBy('quotes.outlets', 'desc')
    .orderBy('quotes.id', 'desc')
    .limit(limit)
    .execute()
}

/** The quotes with a wording that holds all words of a search, and the length of the shortest such wording. None where there is no word. */
function holding(db: Database, q: string) {
  const terms = parseSearch(q)
  return db
    .selectFrom('memberships')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .$if(terms.length > 0, (query) => query.where('wordings.id', 'in', sql<string>`(${wordingsHolding(terms)})`))
    .$if(terms.length === 0, (query) => query.where(sql.lit(false)))
    .select((eb) => ['memberships.quote_id', eb.fn.min<number>('wordings.words').as('words')])
    .groupBy('memberships.quote_id')
}

/** The quotes that a filter selects, in no order. */
export const filteredQuotes = (db: Database, filter: QuoteFilter) => db.selectFrom('quotes').where((eb) => condition(eb, db, filter))

type Builder = ExpressionBuilder<Schema, 'quotes'>

function condition(eb: Builder, db: Database, filter: QuoteFilter): Expression<SqlBool> {
  const { speaker, outlet, q, from, to, min_outlets, min_confidence } = filter
  const speakerNamed = (slug: string) => eb.selectFrom('speakers as named').select('named.id').where('named.slug', '=', slug)
  const outletNamed = (slug: string) => eb.selectFrom('outlets as named').select('named.id').where('named.slug', '=', slug)
  const given: (Expression<SqlBool> | undefined)[] = [
    speaker === undefined ? undefined : eb('quotes.speaker_id', '=', speakerNamed(speaker)),
    min_outlets === undefined ? undefined : eb('quotes.outlets', '>=', min_outlets),
    from === undefined ? undefined : eb('quotes.first_published_at', '>=', firstInstant(from)),
    to === undefined ? undefined : eb('quotes.first_published_at', '<=', lastInstant(to)),
    q === undefined ? undefined : eb('quotes.id', 'in', db.selectFrom(holding(db, q).as('hits')).select('hits.quote_id')),
    outlet === undefined ? undefined : eb.exists(printings(eb).where('articles.outlet_id', '=', outletNamed(outlet))),
    min_confidence === undefined ? undefined : eb.exists(printings(eb).where('quotations.confidence', '>=', min_confidence)),
  ]
  return eb.and(given.filter((one) => one !== undefined))
}

/** The printings of the quote at hand in quotation marks. */
const printings = (eb: Builder) =>
  eb
    .selectFrom('memberships')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .select('memberships.quote_id')
    .whereRef('memberships.quote_id', '=', 'quotes.id')
    .where('quotations.marked', '=', 1)

/** One quote by id. */
export function findQuote(db: Database, id: string): Promise<QuoteRow | undefined> {
  return select(db).where('quotes.id', '=', id).executeTakeFirst()
}

/** The quotes of a statement, the most widely printed first. */
export function listStatementQuotes(db: Database, statement: string): Promise<QuoteRow[]> {
  return select(db).innerJoin('statement_quotes', 'statement_quotes.quote_id', 'quotes.id').where('statement_quotes.statement_id', '=', statement)
    .orderBy('quotes.outlets', 'desc').orderBy('quotes.id').execute()
}

/** The quote to which a quotation belongs now. */
export async function quoteOfQuotation(db: Database, quotation: string): Promise<string | undefined> {
  const row = await db.selectFrom('memberships').select('quote_id').where('quotation_id', '=', quotation).executeTakeFirst()
  return row?.quote_id
}
