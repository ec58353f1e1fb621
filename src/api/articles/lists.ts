import { webAddress } from '../../articles/article.ts'
import { listArticles, type ArticleFilter, type ArticleRow } from '../../database/queries/articles.ts'
import { listArticleQuotations, type QuotationRow, type TitleQuotationRow } from '../../database/queries/quotations.ts'
import type { Columns } from '../formats/csv.ts'
import type { ListDefinition } from '../lists/definition.ts'
import { slug, when } from '../shared/parameters.ts'
import { serialiseQuotation, serialiseReason } from '../shared/quotation.ts'
import { outletOf, speakerColumns, speakerOf } from '../shared/references.ts'

/** The parameters that filter articles. */
export const articleFilters = {
  outlet: slug('Only articles published by this outlet.', 'harrow-bay-courier').optional(),
  url: webAddress
    .optional()
    .describe(
      'Only the article with this address. Addresses that differ only in tracking parameters and the like are one.',
    ),
  from: when(
    'Only articles published at or after this instant. A date stands for its first moment in UTC.',
    '2026-01-01',
  ).optional(),
  to: when(
    'Only articles published at or before this instant. A date stands for its last moment in UTC.',
    '2026-12-31',
  ).optional(),
}

/** An article as lists show it. */
export function serialiseArticle(row: ArticleRow) {
  const { id, given_id, url, title, byline, section, credit, published, language, revision, quotations } = row
  const { received_at, updated_at } = row
  return {
    id,
    given_id,
    outlet: outletOf(row),
    url,
    title,
    byline,
    section,
    credit,
    published,
    language,
    revision,
    quotations,
    received_at,
    updated_at,
  }
}

/** A quotation of an article, with the quote that it belongs to. */
function serialiseArticleQuotation(row: QuotationRow) {
  return {
    id: row.id,
    quote: row.quote_id,
    speaker: speakerOf(row),
    ...serialiseQuotation(row),
    fidelity: row.fidelity,
    verdict: row.verdict,
    reason: row.quote_id === null ? null : serialiseReason(row),
  }
}

/** Words that an article's title quotes. */
export const serialiseTitleQuotation = (row: TitleQuotationRow) => ({
  start: row.start,
  end: row.end,
  text: row.text,
  speaker: speakerOf(row),
  confidence: row.confidence,
  quotation: row.quotation,
  quote: row.quote,
})

/** An article as a row of a table. */
const articleColumns: Columns<ReturnType<typeof serialiseArticle>> = {
  id: ({ id }) => id,
  given_id: ({ given_id }) => given_id,
  outlet: ({ outlet }) => outlet.slug,
  url: ({ url }) => url,
  title: ({ title }) => title,
  byline: ({ byline }) => byline,
  section: ({ section }) => section,
  credit: ({ credit }) => credit,
  published: ({ published }) => published,
  language: ({ language }) => language,
  revision: ({ revision }) => revision,
  quotations: ({ quotations }) => quotations,
}

/** A quotation of an article as a row of a table. */
const quotationColumns: Columns<ReturnType<typeof serialiseArticleQuotation>> = {
  id: ({ id }) => id,
  quote: ({ quote }) => quote,
  start: ({ start }) => start,
  end: ({ end }) => end,
  text: ({ text }) => text,
  kind: ({ kind }) => kind,
  marked: ({ marked }) => String(marked),
  ...speakerColumns,
  source: ({ source }) => source?.text,
  cue: ({ cue }) => cue?.text,
  medium: ({ medium }) => medium?.name,
  fidelity: ({ fidelity }) => fidelity,
  verdict: ({ verdict }) => verdict,
  rule: ({ rule }) => rule,
  confidence: ({ confidence }) => confidence,
}

/** Articles without their texts, the newest first. */
export const articleList: ListDefinition<ArticleFilter, ArticleRow, ReturnType<typeof serialiseArticle>> = {
  list: 'articles',
  kinds: () => ['string', 'string'],
  read: (db, filter, after, limit) => listArticles(db, filter, after as [string, string] | undefined, limit),
  position: ({ published_at, id }) => [published_at ?? '', id],
  serialise: serialiseArticle,
  columns: articleColumns,
}

/** Selects quotations of an article. */
export interface ArticleQuotationFilter {
  readonly id: string
  /** The current one: cursors are not valid for the next. */
  readonly revision: number
  readonly min_confidence?: number | undefined
}

/** The quotations of an article, in the order of its text. */
export const articleQuotationList: ListDefinition<
  ArticleQuotationFilter,
  QuotationRow,
  ReturnType<typeof serialiseArticleQuotation>
> = {
  list: 'article-quotations',
  kinds: () => ['number'],
  read: (db, { id, min_confidence = 0 }, after, limit) =>
    listArticleQuotations(db, id, min_confidence, after?.[0] as number | undefined, limit),
  position: ({ ordinal }) => [ordinal],
  serialise: serialiseArticleQuotation,
  columns: quotationColumns,
}
