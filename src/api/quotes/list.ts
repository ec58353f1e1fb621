import { z } from 'zod'
import { listQuotes, type ListedQuoteRow, type QuoteSort } from '../../database/queries/quote-lists.ts'
import type { QuoteFilter } from '../../database/queries/quote-filter.ts'
import type { QuoteRow } from '../../database/queries/quotes.ts'
import { countQuotes } from '../../database/queries/quote-facets.ts'
import type { Columns } from '../formats/csv.ts'
import { quotesAsLinkedData } from '../formats/linked-data.ts'
import type { ListDefinition } from '../lists/definition.ts'
import { includeParameter, listParameters } from '../lists/parameters.ts'
import { decimalNumber, medium, slug, when, wholeNumber } from '../shared/parameters.ts'
import { fidelityParameter } from '../shared/quotation.ts'
import { speakerColumns, speakerOf } from '../shared/references.ts'
import { matchesOf, type Match } from './match.ts'
import { listedQuoteSchema } from './schema.ts'

const sorts = ['first_seen', 'outlets', 'relevance'] as const

const filters = {
  speaker: slug('Only quotes of this speaker.', 'delcy-rodriguez').optional(),
  outlet: slug('Only quotes that this outlet prints in quotation marks.', 'harrow-bay-courier').optional(),
  medium: medium(
    'Only quotes said there, according to the article with the fullest wording. Use the usual name of the medium.',
  ).optional(),
  q: z
    .string()
    .max(1000)
    .optional()
    .describe(
      'Only quotes with a wording that contains all of this: words, in any order; phrases, in quotation marks of any kind; beginnings of words, ' +
        'such as `harb*`. Case, accents and punctuation are ignored. Any text is a valid search.',
    ),
  from: when(
    'Only quotes first seen at or after this instant. A date stands for its first moment in UTC.',
    '2026-01-01',
  ).optional(),
  to: when(
    'Only quotes first seen at or before this instant. A date stands for its last moment in UTC.',
    '2026-12-31',
  ).optional(),
  min_outlets: wholeNumber({
    min: 1,
    max: 1_000_000,
    description: 'Only quotes that at least this many outlets print in quotation marks.',
    example: 2,
  }).optional(),
  min_confidence: decimalNumber({
    min: 0,
    max: 1,
    description:
      'Only quotes with at least one printing in quotation marks that is attributed with at least this confidence.',
    example: 0.8,
  }).optional(),
  fidelity: fidelityParameter('Only quotes with this verdict on at least one printing in quotation marks.').optional(),
  sort: z
    .enum(sorts)
    .optional()
    .describe(
      '`first_seen`: newest first, undated ones last. `outlets`: most widely printed first. `relevance`: quotes with the fewest words besides `q` ' +
        'first. The default is `relevance` with `q`, which it requires, and `first_seen` without.',
    ),
}

/** The parameters of a list of quotes. @param most the service's PAGE_LIMIT */
export const quoteListQuery = (most: number) =>
  z.strictObject({
    ...filters,
    ...listParameters(most, listedQuoteSchema, 'linked'),
    include: includeParameter(['total', 'facets']),
  })

export type QuoteListQuery = z.output<ReturnType<typeof quoteListQuery>>

/** A quote as lists show it. */
export function serialiseQuote(row: QuoteRow) {
  return {
    id: row.id,
    text: row.text,
    quotation: row.representative_id,
    speaker: speakerOf(row),
    medium: row.medium,
    first_seen: row.first_published_at,
    last_seen: row.last_published_at,
    counts: { outlets: row.outlets, articles: row.articles, wordings: row.wordings, quotations: row.quotations },
  }
}

const quoteColumns: Columns<ReturnType<typeof serialiseQuote>> = {
  id: ({ id }) => id,
  text: ({ text }) => text,
  ...speakerColumns,
  medium: ({ medium }) => medium,
  first_seen: ({ first_seen }) => first_seen,
  last_seen: ({ last_seen }) => last_seen,
  outlets: ({ counts }) => counts.outlets,
  articles: ({ counts }) => counts.articles,
  wordings: ({ counts }) => counts.wordings,
  quotations: ({ counts }) => counts.quotations,
  quotation: ({ quotation }) => quotation,
}

const kinds = {
  first_seen: ['string', 'string'],
  outlets: ['number', 'string'],
  relevance: ['number', 'string'],
} as const

/** Which quotes, in which order. */
export type SortedFilter = QuoteFilter & { readonly sort: QuoteSort }
type MatchedRow = ListedQuoteRow & { readonly match?: Match | undefined }

/** Quotes, in the order that the filter names. */
export const quoteList: ListDefinition<
  SortedFilter,
  MatchedRow,
  ReturnType<typeof serialiseQuote> & { match?: Match }
> = {
  list: 'quotes',
  kinds: ({ sort }) => kinds[sort],
  read: async (db, { sort, ...filter }, after, limit) => {
    const rows = await listQuotes(db, filter, sort, after, limit)
    if (filter.q === undefined) return rows
    const matches = await matchesOf(
      db,
      rows.map(({ id }) => id),
      filter.q,
    )
    return rows.map((row) => ({ ...row, match: matches.get(row.id) }))
  },
  position: ({ id, first_published_at, outlets, rank = 0 }, { sort }) =>
    sort === 'first_seen' ? [first_published_at ?? '', id] : sort === 'outlets' ? [outlets, id] : [rank, id],
  serialise: (row) => ({ ...serialiseQuote(row), ...(row.match && { match: row.match }) }),
  columns: quoteColumns,
  count: (db, filter, most) => countQuotes(db, filter, most),
  linked: quotesAsLinkedData,
}
