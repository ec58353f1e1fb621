import type { Database } from '../../database/engine.ts'
import { lastPrinted, replacementOf } from '../../database/queries/revisions.ts'
import { quoteOfQuotation } from '../../database/queries/quotes.ts'
import { quotationNamedBy } from '../../tracker/ids.ts'
import { Problem } from '../problems/problem.ts'
import { articleAddress, quoteAddress } from '../shared/references.ts'

/** How many edits of one quotation are followed to what stands there now. */
const mostEdits = 100

/**
 * The problem for a quote that an edit has taken away: where it was, and what stands there now. Undefined where none
 * has.
 */
export async function goneByEdit(database: Database, id: string): Promise<Problem | undefined> {
  const was = await lastPrinted(database, id, quotationNamedBy(id))
  if (!was) return undefined
  const history = `${articleAddress(was.article_id)}/history`
  const successor = await successorOf(database, was.replaced_by_id)
  const detail =
    `The quote "${id}" was printed by the article "${was.article_id}" up to revision ${was.revision}, and is no longer. ` +
    (successor === undefined ? 'Nothing took its place. ' : `Its place has the quote ${quoteAddress(successor)}. `) +
    `The article's history is at ${history}.`
  const links = [
    `<${history}>; rel="version-history"`,
    ...(successor === undefined ? [] : [`<${quoteAddress(successor)}>; rel="successor-version"`]),
  ]
  return new Problem('quote-gone', detail, { headers: { link: links.join(', ') } })
}

/** The quote in which something is that took a quotation's place, or what took the place of that, and so on. */
async function successorOf(database: Database, replacement: string | null): Promise<string | undefined> {
  let quotation = replacement
  for (let edits = 0; quotation !== null && edits < mostEdits; edits++) {
    const quote = await quoteOfQuotation(database, quotation)
    if (quote !== undefined) return quote
    quotation = await replacementOf(database, quotation)
  }
  return undefined
}
