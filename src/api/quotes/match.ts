import type { Database } from '../../database/engine.ts'
import { findTerms, parseSearch, type Highlight } from '../../database/queries/search-terms.ts'
import { wordingsOf } from '../../database/queries/quotes.ts'

/**
 * Where a quote matches a search: the wording, the places in it, and the text around the first of them. Offsets count
 * code points of the wording.
 */
export interface Match {
  readonly wording: string
  readonly highlights: Highlight[]
  readonly snippet: { readonly text: string; readonly start: number; readonly end: number }
}

/** Code points of a snippet, and how many of them come before the first highlight. */
const snippetLength = 160
const lead = 40

/** Finds where quotes match a search: in the shortest wording that contains all of it. */
export async function matchesOf(database: Database, quotes: readonly string[], q: string): Promise<Map<string, Match>> {
  const terms = parseSearch(q)
  const matches = new Map<string, Match>()
  if (quotes.length === 0 || terms.length === 0) return matches
  for (const { quote_id: quote, text } of await wordingsOf(database, quotes)) {
    const highlights = matches.has(quote) ? undefined : findTerms(text, terms)
    if (highlights) matches.set(quote, { wording: text, highlights, snippet: snippetOf(text, highlights) })
  }
  return matches
}

/** The text around the first highlight. It begins and ends between words if possible. */
function snippetOf(text: string, [first]: readonly Highlight[]): Match['snippet'] {
  const points = Array.from(text)
  let start = Math.max(0, (first?.start ?? 0) - lead)
  let end = Math.min(points.length, start + snippetLength)
  while (start > 0 && start < (first?.start ?? 0) && points[start - 1] !== ' ') start++
  while (end < points.length && end > (first?.end ?? 0) && points[end] !== ' ') end--
  return { text: points.slice(start, end).join(''), start, end }
}
