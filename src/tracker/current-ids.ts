import type { Database } from '../database/engine.ts'
import { quoteMergedInto } from '../database/queries/changes.ts'
import { quoteOfQuotation } from '../database/queries/quotes.ts'
import { statementOfQuote } from '../database/queries/statements.ts'
import { quotationNamedBy, quoteId } from './ids.ts'

/**
 * The present id of a quote that had another before: where the quotation that it was named for is now or, when that is
 * gone, what the log of changes says it became part of.
 */
export async function currentQuoteId(db: Database, id: string): Promise<string | undefined> {
  return (await quoteOfQuotation(db, quotationNamedBy(id))) ?? quoteMergedInto(db, id)
}

/**
 * The present id of a statement that had another before: of the one that the quote for which it was named is from now.
 */
export async function currentStatementId(db: Database, id: string): Promise<string | undefined> {
  const quote = await currentQuoteId(db, quoteId(quotationNamedBy(id)))
  return quote === undefined ? undefined : ((await statementOfQuote(db, quote)) ?? undefined)
}
