import { closingClass, dashClass, openingClass } from '../marks.ts'
import { outsideCode } from './code.ts'
import type { Edit } from './edits.ts'

const delimiter = /\*+|_+|\n/g
const mayOpenAfter = new RegExp(String.raw`^(?:$|[\s([{¿¡>*_—–${openingClass}])$`)
const mayCloseBefore = new RegExp(String.raw`^(?:$|[\s.,:;!?…)\]}<*_${dashClass}${closingClass}])$`)

/**
 * Markdown around words on one line: `*never*`, `**Mara Dole**`, `_never_`. The asterisk of a footnote or a list, a
 * product, a masked word, a rating and the lines of names_like_this have no partner and stay.
 */
export function findEmphasis(text: string): readonly Edit[] {
  if (!/[*_][^\n]*[*_]/.test(text)) return []
  const edits: Edit[] = []
  /** Where the last delimiter of each kind, "**" or "_", stands open. */
  const open = new Map<string, number>()
  for (const { 0: run, index } of text.matchAll(delimiter)) {
    if (run === '\n') open.clear()
    if (run === '\n' || run.length > 3) continue
    const before = text.charAt(index - 1)
    const after = text.charAt(index + run.length)
    const start = open.get(run)
    if (start !== undefined && /\S/.test(before) && mayCloseBefore.test(after)) {
      for (const [kind, at] of open) if (at >= start) open.delete(kind)
      if (isWords(text.slice(start + run.length, index), run))
        for (const at of [start, index]) edits.push({ start: at, end: at + run.length, replacement: '' })
    } else if (/\S/.test(after) && mayOpenAfter.test(before)) open.set(run, index)
  }
  return outsideCode(
    text,
    edits.sort((a, b) => a.start - b.start),
  )
}

/** Words, and not a name of a program's: `__init__`, `_in_capitals_`. */
function isWords(inside: string, [sign, second]: string): boolean {
  if (!/\p{L}/u.test(inside)) return false
  return sign === '*' || /[\s\p{Lu}]/u.test(inside) || (second === undefined && !inside.includes('_'))
}
