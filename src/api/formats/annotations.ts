import { readParts } from '../../database/parts.ts'
import type { QuotationRow } from '../../database/queries/quotations.ts'
import { articleAddress, quotationAddress, quoteAddress, speakerAddress } from '../shared/references.ts'

/** Code points of text before and after a quotation, by which it can be located. */
const context = 32

/** An article whose quotations are annotated. */
export interface AnnotatedArticle {
  readonly id: string
  readonly url: string | null
  readonly text: string
}

/** A quotation as a W3C Web Annotation: who spoke, of a target in the article's text, positions in code points. */
export function quotationAsAnnotation(row: QuotationRow, article: AnnotatedArticle) {
  const points = Array.from(article.text)
  const targets = readParts(row.parts).map(({ start, end }) => ({
    source: articleAddress(article.id),
    ...(article.url !== null && { 'schema:url': article.url }),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: points.slice(start, end).join(''),
        prefix: points.slice(Math.max(0, start - context), start).join(''),
        suffix: points.slice(end, end + context).join(''),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  }))
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
    id: quotationAddress(article.id, row.id),
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      ...(row.speaker_slug === null
        ? []
        : [
            {
              id: speakerAddress(row.speaker_slug),
              type: row.speaker_kind === 'person' ? 'schema:Person' : 'schema:Organization',
              [row.speaker_named ? 'schema:name' : 'schema:description']: row.speaker_name,
            },
          ]),
      ...(row.quote_id === null ? [] : [{ id: quoteAddress(row.quote_id), type: 'schema:Quotation' }]),
    ],
    target: targets.length === 1 ? targets[0] : targets,
  }
}

/** Some annotations on one page (W3C Web Annotation Data Model, 5.2). @param address of the page */
export function annotationPage(address: string, items: readonly object[], next: string | null) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationPage',
    ...(next !== null && { next }),
    items,
  }
}
