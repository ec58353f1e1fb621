import type { ArticleRow } from '../../database/queries/articles.ts'
import type { QuotationRow } from '../../database/queries/quotations.ts'
import { presentQuotation, presentReason } from '../quotation.ts'
import { outletOf, speakerOf } from '../references.ts'

/** An article as lists show it. */
export function presentArticle(row: ArticleRow) {
  const { id, given_id, url, title, byline, published, language, revision, quotations, received_at, updated_at } = row
  return { id, given_id, outlet: outletOf(row), url, title, byline, published, language, revision, quotations, received_at, updated_at }
}

/** A quotation of an article, with the quote that it belongs to. */
export function presentArticleQuotation(row: QuotationRow) {
  return {
    id: row.id,
    quote: row.quote_id,
    speaker: speakerOf(row),
    ...presentQuotation(row),
    reason: row.quote_id === null ? null : presentReason(row),
  }
}
