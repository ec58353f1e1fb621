import { openExisting } from '../database/open.ts'
import { findQuote, quoteOfQuotation } from '../database/queries/quotes.ts'
import type { QuoteRow } from '../database/queries/quotes.ts'
import { witnessesOf } from '../database/queries/witnesses.ts'
import type { Database } from '../database/engine.ts'
import { quotationNamedBy } from '../tracker/ids.ts'
import { collate, renderCollatex, renderColumns, renderCsv, renderHtml, renderJson, renderTei } from '../variants/index.ts'
import type { Collation } from '../variants/index.ts'
import { exitCodes } from './exit-codes.ts'
import { outputTo } from './output.ts'

const narrowest = 40
const usualWidth = 120

/** What a collation can be printed as. */
export const collationFormats = {
  columns: (collation: Collation) => renderColumns(collation, { width: widthOf(), colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined }),
  json: renderJson,
  collatex: renderCollatex,
  csv: renderCsv,
  html: renderHtml,
  tei: renderTei,
} as const

const widthOf = (): number => Math.max(narrowest, process.stdout.columns ?? usualWidth)

/** Prints how each outlet printed a quote, beside the fullest wording. @returns the exit code. @throws DatabaseError */
export async function collateQuote(id: string, database: string, format: keyof typeof collationFormats): Promise<number> {
  const db = await openExisting(database)
  try {
    const quote = await presentQuote(db, id)
    if (quote === undefined) {
      process.stderr.write(`verbatim: there is no quote "${id}"; ids are the "quote" of \`export quotations\` and the "id" of /v1/quotes\n`)
      return exitCodes.failed
    }
    const { base, witnesses } = await witnessesOf(db, quote)
    const output = outputTo(process.stdout)
    await output.write(`${collationFormats[format](collate(base, witnesses)).trimEnd()}\n`)
    await output.end()
  } finally {
    await db.destroy()
  }
  return exitCodes.done
}

/** The quote of an id, also of one that it had before a fuller wording became known. */
async function presentQuote(db: Database, id: string): Promise<QuoteRow | undefined> {
  const quote = await findQuote(db, id)
  if (quote !== undefined) return quote
  const present = await quoteOfQuotation(db, quotationNamedBy(id))
  return present === undefined ? undefined : findQuote(db, present)
}
