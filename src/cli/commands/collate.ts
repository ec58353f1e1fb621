import { openExisting } from '../../database/open.ts'
import { findQuote } from '../../database/queries/quotes.ts'
import { findStatement } from '../../database/queries/statements.ts'
import { witnessesOf, witnessesOfStatement } from '../../database/queries/witnesses.ts'
import type { Witnesses } from '../../database/queries/witnesses.ts'
import type { Database } from '../../database/engine.ts'
import { statementId } from '../../tracker/ids.ts'
import { currentQuoteId, currentStatementId } from '../../tracker/current-ids.ts'
import { collate } from '../../variants/index.ts'
import { renderCollatex, renderColumns, renderCsv, renderHtml, renderJson, renderTei } from '../../rendering/index.ts'
import type { Collation } from '../../variants/index.ts'
import { exitCodes, outputTo } from '../terminal.ts'

const narrowest = 40
const usualWidth = 120

/** What a collation can be printed as. */
const collationFormats = {
  columns: (collation: Collation) =>
    renderColumns(collation, {
      width: widthOf(),
      colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    }),
  json: renderJson,
  collatex: renderCollatex,
  csv: renderCsv,
  html: renderHtml,
  tei: renderTei,
} as const

/** The name of one of them. */
export type CollationFormat = keyof typeof collationFormats

const widthOf = (): number => Math.max(narrowest, process.stdout.columns ?? usualWidth)

/**
 * Prints how each outlet printed a quote or a statement, word by word.
 * @returns the exit code.
 * @throws DatabaseError
 */
export async function collateStored(id: string, database: string, format: CollationFormat): Promise<number> {
  const db = await openExisting(database)
  try {
    const found = await witnessesBy(db, id)
    if (found === undefined) {
      process.stderr.write(
        `verbatim: no quote or statement has the id "${id}"; \`export quotations\` gives "quote", \`export statements\` "statement", and the API "id"\n`,
      )
      return exitCodes.failed
    }
    const output = outputTo(process.stdout)
    await output.write(`${collationFormats[format](collate(found.base, found.witnesses)).trimEnd()}\n`)
    await output.end()
  } finally {
    await db.destroy()
  }
  return exitCodes.done
}

/** The witnesses of a quote or a statement, also of one that had this id before it became one with an older. */
async function witnessesBy(db: Database, id: string): Promise<Witnesses | undefined> {
  const isOfStatement = id === statementId(id)
  const current = await (isOfStatement ? currentStatementId(db, id) : currentQuoteId(db, id))
  for (const one of [id, current]) {
    const statement = isOfStatement && one !== undefined ? await findStatement(db, one) : undefined
    if (statement) return witnessesOfStatement(db, statement)
    const quote = !isOfStatement && one !== undefined ? await findQuote(db, one) : undefined
    if (quote) return witnessesOf(db, quote)
  }
  return undefined
}
