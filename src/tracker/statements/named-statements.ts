import type { Database } from '../../database/engine.ts'
import { forAll } from '../../database/batches.ts'
import { gatherStatements } from '../../variants/index.ts'
import type { PrintedQuote, Statement } from '../../variants/index.ts'
import { quotationNamedBy, statementId } from '../ids.ts'
import { bySighting } from '../quotes/first-seen.ts'
import type { Sighting } from '../quotes/first-seen.ts'
import { preparedWording } from '../quotes/prepared-wordings.ts'

/** A quote with its printings, by the quotation that represents it. */
export interface RepresentedQuote extends PrintedQuote {
  /** The id of the quote. */
  readonly quote: string
}

/** A statement with its id and those of its quotes. */
export type NamedStatement = Omit<Statement, 'fullest'> & { readonly id: string }

/**
 * Gathers quotes into statements. What these are does not depend on when their quotations were seen, so they are gathered
 * by the quotations that represent them, and named only then.
 */
export async function gatherNamed(db: Database, printed: readonly RepresentedQuote[]): Promise<NamedStatement[]> {
  const quoteOf = new Map(printed.map(({ id, quote }) => [id, quote]))
  const statements = gatherStatements(printed, preparedWording).map((statement) => ({
    ...statement,
    quotes: statement.quotes.map((id) => quoteOf.get(id)!),
  }))
  const seen = await firstSeen(
    db,
    statements.flatMap(({ quotes }) => quotes),
  )
  return statements.map(({ speaker, medium, day, quotes, pieces, text }) => {
    const [oldest] = [...quotes].sort((a, b) => bySighting(seen.get(a)!, seen.get(b)!))
    return { id: statementId(oldest!), speaker, medium, day, quotes, pieces, text }
  })
}

/** Where the quotations were seen that some quotes are named for. */
async function firstSeen(db: Database, quotes: readonly string[]): Promise<Map<string, Sighting>> {
  const named = new Map(quotes.map((quote) => [quotationNamedBy(quote), quote]))
  const rows = await forAll(named.keys(), (ids) =>
    db
      .selectFrom('quotations')
      .innerJoin('articles', 'articles.id', 'quotations.article_id')
      .select(['quotations.id', 'articles.number', 'quotations.span_start as start'])
      .where('quotations.id', 'in', ids)
      .execute(),
  )
  return new Map(rows.map((sighting) => [named.get(sighting.id)!, sighting]))
}
