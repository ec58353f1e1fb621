import { noStructure, type KnownParagraph, type Structure } from '../quotations/structure.ts'
import { paragraphsOf } from '../text/paragraphs.ts'
import { countBefore } from '../text/search.ts'
import type { AttributedQuotation } from './attribution.ts'

/** Words of a name that tell whose it is, and no initial. */
const nameWord = /\p{Lu}[\p{L}\p{M}]{2,}/gu

/**
 * Takes away speakers that come from another entry of a live blog: whoever is quoted in an entry is named there, or
 * described, as it stands alone for its readers. Nothing changes where a page tells of no entries.
 */
export function withinEntries(
  text: string,
  quotations: readonly AttributedQuotation[],
  structure: Structure,
): readonly AttributedQuotation[] {
  if (structure === noStructure) return quotations
  const starts = new Map<KnownParagraph, number>()
  for (const paragraph of paragraphsOf(text)) {
    const known = structure(paragraph)
    if (known?.entry && !starts.has(known)) starts.set(known, paragraph.start)
  }
  if (starts.size === 0) return quotations
  const bounds = [0, ...starts.values(), text.length]
  return quotations.map((quotation) => {
    const { speaker, source } = quotation
    const at = quotation.parts[0]!.start
    const next = countBefore(bounds.length - 1, (one) => bounds[one]! <= at)
    const [start, end] = [bounds[next - 1]!, bounds[next]!]
    const isDescribed = source !== null && !speaker?.named && source.start >= start && source.start < end
    if (speaker === null || isDescribed || isNamedIn(text.slice(start, end), speaker.name)) return quotation
    return { ...quotation, speaker: null }
  })
}

function isNamedIn(entry: string, name: string): boolean {
  const words = new Set(entry.match(nameWord))
  return (name.match(nameWord) ?? [name]).some((word) => words.has(word))
}
