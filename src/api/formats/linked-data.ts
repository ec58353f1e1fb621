import type { PrintedRow } from '../../database/queries/quotations.ts'
import type { QuoteRow } from '../../database/queries/quotes.ts'
import { articleAddress, quoteAddress, speakerAddress } from '../shared/references.ts'

const context = 'https://schema.org'

/**
 * A quote as a schema.org Quotation: by its creator, part of the articles that print it, based on the one with the
 * fullest wording.
 */
export function quoteAsLinkedData(quote: QuoteRow, printed: readonly PrintedRow[]) {
  const fullest = printed.find(({ id }) => id === quote.representative_id)
  return {
    '@context': context,
    ...quotationAsLinkedData(quote),
    isPartOf: [...new Map(printed.map((row) => [row.article_id, articleAsLinkedData(row)])).values()],
    ...(fullest && { isBasedOn: articleAsLinkedData(fullest) }),
  }
}

/** Quotes as a schema.org ItemList of Quotations. Where each is printed is found at its address. */
export const quotesAsLinkedData = (quotes: readonly QuoteRow[]) => ({
  '@context': context,
  '@type': 'ItemList',
  itemListElement: quotes.map(quotationAsLinkedData),
})

function quotationAsLinkedData({
  id,
  text,
  first_published_at: published,
  speaker_slug: slug,
  speaker_name: name,
  speaker_kind: kind,
  speaker_named: named,
}: QuoteRow) {
  return {
    '@type': 'Quotation',
    '@id': quoteAddress(id),
    text,
    ...(slug !== null && {
      creator: {
        '@type': kind === 'person' ? 'Person' : 'Organization',
        '@id': speakerAddress(slug),
        [named ? 'name' : 'description']: name,
      },
    }),
    ...(published !== null && { datePublished: published }),
  }
}

function articleAsLinkedData(row: PrintedRow) {
  return {
    '@type': 'NewsArticle',
    '@id': articleAddress(row.article_id),
    ...(row.article_title !== null && { headline: row.article_title }),
    ...(row.article_url !== null && { url: row.article_url }),
    ...(row.published !== null && { datePublished: row.published }),
    publisher: { '@type': 'Organization', name: row.outlet_name },
  }
}
