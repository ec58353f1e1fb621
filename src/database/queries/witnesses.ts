import type { Witness } from '../../variants/collation/collation.ts'
import type { Database } from '../engine.ts'
import { listQuoteQuotations, type PrintedRow } from './quotations.ts'
import type { QuoteRow } from './quotes.ts'

/** What a quote's printings are collated with, and the printings. */
export interface QuoteWitnesses {
  /** The fullest wording. */
  readonly base: { readonly label: string, readonly text: string }
  readonly witnesses: readonly Witness[]
}

/**
 * The witnesses of a quote: each article that prints it, its quotations as the parts, longest first, so that a
 * fragment in the lead does not stand for what the article quotes in full. Words that it prints without quotation
 * marks are a witness of their own, so that they are never taken for quotation.
 */
export async function witnessesOf(db: Database, quote: QuoteRow): Promise<QuoteWitnesses> {
  const printed = await listQuoteQuotations(db, quote.id, 0)
  const articles = new Map<string, PrintedRow[]>()
  for (const row of printed) {
    const key = `${row.article_id}${row.marked ? '' : '~unmarked'}`
    const rows = articles.get(key)
    if (rows) rows.push(row)
    else articles.set(key, [row])
  }
  const witnesses = [...articles].map(([id, rows]): Witness => ({
    id, label: rows[0]!.marked ? rows[0]!.outlet_name : `${rows[0]!.outlet_name}, without marks`, parts: longestFirst(rows.map(({ text }) => text)),
  }))
  return { base: { label: 'fullest wording', text: quote.text }, witnesses }
}

const longestFirst = (texts: readonly string[]): string[] => [...texts].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
