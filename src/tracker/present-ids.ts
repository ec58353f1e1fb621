import type { Database } from '../database/engine.ts'
import { quoteMergedInto } from '../database/queries/changes.ts'
import { quoteOfQuotation } from '../database/queries/quotes.ts'
import { quotationNamedBy } from './ids.ts'

/**
 * The present id of a quote that had another before: where the quotation that it was named for is now or, when that is gone, what the log of
 * changes says it became part of.
 */
export async function presentQuoteId(db: Database, id: string): Promise<string | undefined> {
  return (await quoteOfQuotation(db, quotationNamedBy(id))) ?? quoteMergedInto(db, id)
}
