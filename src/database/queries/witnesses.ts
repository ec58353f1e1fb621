import type { Witness } from '../../variants/index.ts'
import type { Database } from '../engine.ts'
import { listQuoteQuotations, listStatementQuotations, type PrintedRow } from './quotations.ts'
import type { QuoteRow } from './quotes.ts'
import type { StatementRow } from './statements.ts'

/** What printings are collated with, and the printings. */
export interface Witnesses {
  readonly base: { readonly label: string; readonly text: string }
  readonly witnesses: readonly Witness[]
}

/** The witnesses of a quote, beside its fullest wording. */
export async function witnessesOf(db: Database, quote: QuoteRow): Promise<Witnesses> {
  return {
    base: { label: 'fullest wording', text: quote.text },
    witnesses: byArticle(await listQuoteQuotations(db, quote.id, 0)),
  }
}

/** The witnesses of a statement, beside the text that was given or, without one, what was put together. */
export async function witnessesOfStatement(
  db: Database,
  { id, text, given_text_id: given }: StatementRow,
): Promise<Witnesses> {
  const label = given === null ? 'all that was printed' : 'authoritative text'
  return { base: { label, text }, witnesses: byArticle(await listStatementQuotations(db, id)) }
}

/**
 * Each article that prints the words, its quotations as the parts, longest first, so that a fragment in the lead does
 * not stand for what the article quotes in full. Words that it prints without quotation marks are a witness of their
 * own, so that they are never taken for quotation.
 */
function byArticle(printed: readonly PrintedRow[]): Witness[] {
  const articles = Map.groupBy(printed, ({ article_id, marked }) => `${article_id}${marked ? '' : '~unmarked'}`)
  return Array.from(articles, ([id, rows]): Witness => ({
    id,
    label: rows[0]!.marked ? rows[0]!.outlet_name : `${rows[0]!.outlet_name}, without marks`,
    parts: longestFirst(rows.map(({ text }) => text)),
  }))
}

const longestFirst = (texts: readonly string[]): string[] =>
  [...texts].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
