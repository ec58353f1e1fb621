import { compareText } from '../../text/order.ts'
import type { Witness } from '../../variants/index.ts'
import type { Database } from '../engine.ts'
import { noSpans } from '../parts.ts'
import { listQuoteQuotations, listStatementQuotations, type PrintedRow } from './quotations.ts'
import type { QuoteRow } from './quotes.ts'
import type { StatementRow } from './statements.ts'

/** What printings are collated with, and the printings. */
export interface Witnesses {
  readonly base: { readonly label: string; readonly text: string }
  readonly witnesses: readonly StoredWitness[]
}

interface StoredWitness extends Witness {
  /** Ids of the quotations that the parts are, in their order; the last part may be several. */
  readonly quotations: readonly string[]
}

/** The witnesses of a quote, beside its fullest wording. */
export async function witnessesOf(db: Database, quote: QuoteRow): Promise<Witnesses> {
  return {
    base: { label: 'fullest wording', text: quote.text },
    witnesses: byArticle(await listQuoteQuotations(db, quote.id, 0), ({ spans }) => spans === noSpans),
  }
}

/** The witnesses of a statement, beside the text that was given or, without one, what was put together. */
export async function witnessesOfStatement(
  db: Database,
  { id, text, given_text_id: given }: StatementRow,
): Promise<Witnesses> {
  const label = given === null ? 'all that was printed' : 'authoritative text'
  return { base: { label, text }, witnesses: byArticle(await listStatementQuotations(db, id), () => false) }
}

/**
 * Each article that prints the words, its quotations as the parts, longest first, so that a fragment in the lead does
 * not stand for what the article quotes in full. Words that it prints without quotation marks are a witness of their
 * own, so that they are never taken for quotation.
 * @param isBeyond whether a quotation has no words of the base
 */
function byArticle(printed: readonly PrintedRow[], isBeyond: (row: PrintedRow) => boolean): StoredWitness[] {
  const articles = Map.groupBy(printed, ({ article_id, marked }) => `${article_id}${marked ? '' : '~unmarked'}`)
  return Array.from(articles, ([id, rows]): StoredWitness => {
    const within = rows.filter((row) => !isBeyond(row)).sort(longestFirst)
    const beyond = rows.filter(isBeyond)
    // One part, as all of it stands in one place of the table.
    const further = beyond.length > 0 ? [beyond.map(({ text }) => text).join(' … ')] : []
    return {
      id,
      label: rows[0]!.marked ? rows[0]!.outlet_name : `${rows[0]!.outlet_name}, without marks`,
      parts: [...within.map(({ text }) => text), ...further],
      beyond: further,
      quotations: [...within, ...beyond].map(({ id: quotation }) => quotation),
    }
  })
}

const longestFirst = (a: PrintedRow, b: PrintedRow): number =>
  b.text.length - a.text.length || compareText(a.text, b.text) || compareText(a.id, b.id)
