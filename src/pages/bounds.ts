/** Tags and character references in a page beyond which it is not read: ten times what the largest real ones have. */
const mostMarks = 60_000
/** Elements in each other, counted roughly, beyond which browsers cut pages as well. */
const deepest = 512

const mark = /<(?<closes>\/?)(?<name>[a-z][a-z0-9]*)\b[^<>]*(?<empty>\/?)>|[<&]/gi
/** Elements that have no end, or whose ends are commonly left out: they do not stand in each other. */
const endless = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th tbody thead option'.split(' '),
)

/**
 * Why a page would take too long to be parsed, if it would: parsers and Readability take more than linear time on pages
 * that nobody writes. Looks once at every character.
 */
export function excessOf(html: string): string | null {
  let marks = 0
  let depth = 0
  for (const { groups } of html.matchAll(mark)) {
    if (++marks > mostMarks) return `a page with more than ${mostMarks} tags and references`
    const { closes, name, empty } = groups as Record<string, string | undefined>
    if (!name || empty || endless.has(name.toLowerCase())) continue
    depth = closes ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) return `a page with more than ${deepest} elements in each other`
  }
  return null
}
