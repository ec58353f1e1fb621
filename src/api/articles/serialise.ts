import type { ArticleRow } from '../../database/queries/articles.ts'
import type { QuotationRow } from '../../database/queries/quotations.ts'
import type { Columns } from '../formats/export.ts'
import { serialiseQuotation, serialiseReason } from '../quotation.ts'
import { outletOf, speakerOf } from '../references.ts'

/** An article as lists show it. */
export function serialiseArticle(row: ArticleRow) {
  const { id, given_id, url, title, byline, published, language, revision, quotations, received_at, updated_at } = row
  return {
    id,
    given_id,
    outlet: outletOf(row),
    url,
    title,
    byline,
    published,
    language,
    revision,
    quotations,
    received_at,
    updated_at,
  }
}

/** A quotation of an article, with the quote that it belongs to. */
export function serialiseArticleQuotation(row: QuotationRow) {
  return {
    id: row.id,
    quote: row.quote_id,
    speaker: speakerOf(row),
    ...serialiseQuotation(row),
    fidelity: row.fidelity,
    reason: row.quote_id === null ? null : serialiseReason(row),
  }
}

/** An article as a row of a table. */
export const articleColumns: Columns<ReturnType<typeof serialiseArticle>> = {
  id: ({ id }) => id,
  given_id: ({ given_id }) => given_id,
  outlet: ({ outlet }) => outlet.slug,
  url: ({ url }) => url,
  title: ({ title }) => title,
  byline: ({ byline }) => byline,
  published: ({ published }) => published,
  language: ({ language }) => language,
  revision: ({ revision }) => revision,
  quotations: ({ quotations }) => quotations,
}

/** A quotation of an article as a row of a table. */
export const quotationColumns: Columns<ReturnType<typeof serialiseArticleQuotation>> = {
  id: ({ id }) => id,
  quote: ({ quote }) => quote,
  start: ({ start }) => start,
  end: ({ end }) => end,
  text: ({ text }) => text,
  kind: ({ kind }) => kind,
  marked: ({ marked }) => String(marked),
  speaker: ({ speaker }) => speaker?.slug,
  speaker_name: ({ speaker }) => speaker?.name,
  source: ({ source }) => source?.text,
  cue: ({ cue }) => cue?.text,
  medium: ({ medium }) => medium?.name,
  fidelity: ({ fidelity }) => fidelity,
  rule: ({ rule }) => rule,
  confidence: ({ confidence }) => confidence,
}
