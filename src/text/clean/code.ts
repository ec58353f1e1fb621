import type { Span } from '../span.ts'
import type { Edit } from './edits.ts'

/** What stands in code, and hardly in a sentence. */
const symbols = /[&<>{}[\]=|$\\*_]/

/**
 * The stretches of a text that show code as it is typed: between backticks on one line, where they hold the symbols of
 * code, and between the tags `<code>` and `<pre>`. In UTF-16 units, in order. Linear.
 */
function codeIn(text: string): Span[] {
  const spans: Span[] = []
  let open: Span | null = null
  for (const { 0: fence, 1: tag, index } of text.matchAll(/`+|\n|<\/?(code|pre)>/gi)) {
    const end = index + fence.length
    if (fence === '\n') {
      if (open && text[open.start] === '`') open = null
    } else if (!open) {
      if (!fence.startsWith('</')) open = { start: index, end }
    } else if (
      tag
        ? fence.toLowerCase() === `</${text.slice(open.start + 1, open.end).toLowerCase()}`
        : isSame(text, open, fence)
    ) {
      if (tag || symbols.test(text.slice(open.end, index))) spans.push({ start: open.start, end })
      open = null
    } else if (!tag && text[open.start] === '`') open = { start: index, end }
  }
  return spans
}

const isSame = (text: string, { start, end }: Span, fence: string): boolean => text.slice(start, end) === fence

/** The edits that leave a text's code as it is. @param edits in order */
export function outsideCode(text: string, edits: readonly Edit[]): readonly Edit[] {
  if (edits.length === 0) return edits
  const code = codeIn(text)
  let next = 0
  return edits.filter(({ start, end }) => {
    while (next < code.length && code[next]!.end <= start) next++
    return next === code.length || code[next]!.start >= end
  })
}
