import type { PrintedRow } from '../../database/queries/quotations.ts'
import type { QuoteRow } from '../../database/queries/quotes.ts'
import { compareWordings, countDifferences, type Segment } from '../../variants/index.ts'
import type { Columns } from '../formats/csv.ts'
import { serialiseQuotation, serialiseReason } from '../shared/quotation.ts'
import { articleOf, outletOf, speakerOf } from '../shared/references.ts'
import { serialiseQuote } from './list.ts'

const serialisePrinting = (quote: QuoteRow, row: PrintedRow) => ({
  id: row.id,
  outlet: outletOf(row),
  article: articleOf(row),
  speaker: speakerOf(row),
  speaker_differs: row.speaker_slug !== null && quote.speaker_slug !== null && row.speaker_slug !== quote.speaker_slug,
  ...serialiseQuotation(row),
  fidelity: row.fidelity,
  verdict: row.verdict,
  reason: serialiseReason(row),
})

/** A quote with its printings, gathered by wording. */
export function serialiseQuoteDetail(quote: QuoteRow, printed: readonly PrintedRow[]) {
  const wordings = [...Map.groupBy(printed, ({ wording_id }) => wording_id).values()].map((rows) => ({
    text: rows[0]!.text,
    fullest: rows.some(({ id }) => id === quote.representative_id),
    words: rows[0]!.words,
    fidelity: rows.some(({ id }) => id === quote.representative_id) ? null : rows[0]!.fidelity,
    verdict: (rows.find(({ id }) => id === quote.representative_id) ?? rows[0]!).verdict,
    quotations: rows.map((row) => serialisePrinting(quote, row)),
  }))
  wordings.sort((a, b) => Number(b.fullest) - Number(a.fullest) || b.words - a.words || (a.text < b.text ? -1 : 1))
  const outlets = new Map(printed.map((row) => [row.outlet_slug, outletOf(row)]))
  return {
    ...serialiseQuote(quote),
    outlets: [...outlets.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    wordings: wordings.map(({ text, fullest, fidelity, verdict, quotations }) => ({
      text,
      fullest,
      fidelity,
      verdict,
      quotations,
    })),
  }
}

/** Each printing of a quote against the fullest wording. Equal wordings are compared once. */
export function serialiseVariants(quote: QuoteRow, printed: readonly PrintedRow[]) {
  const compared = new Map<string, Segment[]>()
  const segmentsOf = ({ wording_id, text }: PrintedRow): Segment[] => {
    const segments = compared.get(wording_id) ?? compareWordings(quote.text, text)
    compared.set(wording_id, segments)
    return segments
  }
  const variants = printed.map((row) => {
    const segments = segmentsOf(row)
    return {
      text: row.text,
      outlet: outletOf(row),
      article: articleOf(row),
      quotation: row.id,
      marked: row.marked === 1,
      differences: countDifferences(segments),
      segments: segments.map((segment) => ({ ...segment, changes: [...segment.changes] })),
    }
  })
  variants.sort((a, b) => (a.outlet.slug < b.outlet.slug ? -1 : a.outlet.slug > b.outlet.slug ? 1 : 0))
  return { quote: quote.id, base: { text: quote.text, quotation: quote.representative_id }, variants }
}

/** A variant as a row of a table. */
export const variantColumns: Columns<ReturnType<typeof serialiseVariants>['variants'][number]> = {
  quotation: ({ quotation }) => quotation,
  outlet: ({ outlet }) => outlet.slug,
  outlet_name: ({ outlet }) => outlet.name,
  article: ({ article }) => article.id,
  url: ({ article }) => article.url,
  published: ({ article }) => article.published,
  marked: ({ marked }) => String(marked),
  text: ({ text }) => text,
  differences: ({ differences }) => Object.keys(differences).join(' '),
}
