import type { Database } from '../database/engine.ts'
import { quoteMergedInto } from '../database/queries/changes.ts'
import { quoteOfQuotation } from '../database/queries/quotes.ts'
import { statementOfQuote } from '../database/queries/statements.ts'
import { quotationNamedBy, quoteId } from './ids.ts'

/**
 * The current id of a quote that had another: of the quote that the quotation it was named for is in now or, if that is
 * gone, of the one into which the log of changes says it was merged.
 */
export async function currentQuoteId(db: Database, id: string): Promise<string | undefined> {
  return (await quoteOfQuotation(db, quotationNamedBy(id))) ?? quoteMergedInto(db, id)
}

/** The current id of a statement that had another: of the one with the quote that it was named for. */
export async function currentStatementId(db: Database, id: string): Promise<string | undefined> {
  const quote = await currentQuoteId(db, quoteId(quotationNamedBy(id)))
  return quote === undefined ? undefined : ((await statementOfQuote(db, quote)) ?? undefined)
}
