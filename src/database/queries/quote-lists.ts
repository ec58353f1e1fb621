import { compareText } from '../../text/order.ts'
import { compiledOnce } from '../compiled-queries.ts'
import type { Database } from '../engine.ts'
import { below, newestFirst } from './keyset.ts'
import { conditionsOf, meets, type Conditions, type QuoteFilter } from './quote-filter.ts'
import { searchOf } from '../search.ts'
import { selectQuotes, type QuoteRow } from './quotes.ts'
import { listByRelevance, type RankedPosition, type RankedQuoteRow } from './relevance.ts'

/**
 * `first_seen`: the newest first; `outlets`: the most widely printed first; `relevance`: the nearest to the words
 * searched for first.
 */
export type QuoteSort = 'first_seen' | 'outlets' | 'relevance'

/**
 * The place of a quote in an order, its id last: `[instant, id]` with "" for an instant that is not known, `[outlets,
 * id]` or `[rank, id]`.
 */
export type QuotePosition = readonly (string | number)[]

/** A listed quote; in the order of relevance with its rank. */
export type ListedQuoteRow = QuoteRow & Partial<Pick<RankedQuoteRow, 'rank'>>

/**
 * Quotes in one order, from after a position on. Dates and relevance rank the best or newest first, and what has no
 * date last.
 */
export async function listQuotes(
  db: Database,
  filter: QuoteFilter,
  sort: QuoteSort,
  after: QuotePosition | undefined,
  limit: number,
): Promise<ListedQuoteRow[]> {
  if (sort === 'relevance') return listByRelevance(db, filter, after as RankedPosition | undefined, limit)
  const conditions = await conditionsOf(db, filter)
  // Each speaker's quotes stand in order in an index: where there are several, theirs are merged.
  const lists = await Promise.all(
    (conditions.speakers ?? [undefined]).map((speaker) =>
      listOfOne(db, speaker === undefined ? conditions : { ...conditions, speakers: [speaker] }, sort, after, limit),
    ),
  )
  return lists.length === 1 ? lists[0]! : lists.flat().sort(inOrder[sort]).slice(0, limit)
}

/** How quotes follow each other, as the queries below order them. */
const inOrder: Readonly<Record<Exclude<QuoteSort, 'relevance'>, (a: QuoteRow, b: QuoteRow) => number>> = {
  first_seen: (a, b) => compareText(b.first_published_at ?? '', a.first_published_at ?? '') || compareText(b.id, a.id),
  outlets: (a, b) => b.outlets - a.outlets || compareText(b.id, a.id),
}

/** Quotes in one order, of one speaker if of any. */
async function listOfOne(
  db: Database,
  conditions: Conditions,
  sort: QuoteSort,
  after: QuotePosition | undefined,
  limit: number,
): Promise<QuoteRow[]> {
  if (sort === 'outlets')
    return byOutlets(db, { ...conditions, after: after as readonly [number, string] | undefined, limit })
  // In one query with those that have no date, PostgreSQL would enter no index and sort all quotes.
  return newestFirst(
    after as readonly [string, string] | undefined,
    limit,
    (position, most) => byFirstSeen(db, { ...conditions, after: position, limit: most }),
    (id, most) => undated(db, { ...conditions, after: id, limit: most }),
  )
}

type Page<Position> = Conditions & { readonly after: Position | undefined; readonly limit: number }

const byFirstSeen = compiledOnce((db, { after, limit, ...conditions }: Page<readonly [string, string]>) =>
  selectQuotes(db)
    .where((eb) => meets(eb, searchOf(db), conditions))
    .where('quotes.first_published_at', 'is not', null)
    .$if(after !== undefined, (query) =>
      query.where((eb) => below([eb.ref('quotes.first_published_at'), eb.ref('quotes.id')], after!)),
    )
    .orderBy('quotes.first_published_at', 'desc')
    .orderBy('quotes.id', 'desc')
    .limit(limit),
)

const undated = compiledOnce((db, { after, limit, ...conditions }: Page<string>) =>
  selectQuotes(db)
    .where((eb) => meets(eb, searchOf(db), conditions))
    .where('quotes.first_published_at', 'is', null)
    .$if(after !== undefined, (query) => query.where('quotes.id', '<', after!))
    .orderBy('quotes.id', 'desc')
    .limit(limit),
)

const byOutlets = compiledOnce((db, { after, limit, ...conditions }: Page<readonly [number, string]>) =>
  selectQuotes(db)
    .where((eb) => meets(eb, searchOf(db), conditions))
    .$if(after !== undefined, (query) =>
      query.where((eb) => below([eb.ref('quotes.outlets'), eb.ref('quotes.id')], after!)),
    )
    .orderBy('quotes.outlets', 'desc')
    .orderBy('quotes.id', 'desc')
    .limit(limit),
)
