import type { Span } from '../text/span.ts'
import { doubledMarkAt, families, markAt, quotationMarks } from '../text/marks.ts'

/** The marks of a text in order, as columns: one number a mark in each. */
export interface Marks {
  /** UTF-16 offset of the mark. */
  readonly at: number[]
  /** Its length in UTF-16 units: 2 for '' and its like. */
  readonly length: number[]
  /** Its number in `quotationMarks`. */
  readonly kind: number[]
}

/** Finds what may be a quotation mark in a stretch of the text, leaving out apostrophes between two letters. */
export function scanMarks(text: string, { start, end }: Span, marks: Marks): void {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const kind = markAt(unit)
    if (kind === 0) continue
    const doubled = doubledMarkAt(unit)
    if (doubled !== 0 && i + 1 < end && text.charCodeAt(i + 1) === unit) {
      push(marks, i, 2, doubled - 1)
      i++
    } else if (!(isSingle(kind - 1) && isLetter(text, i - 1, start, end) && isLetter(text, i + 1, start, end))) {
      push(marks, i, 1, kind - 1)
    }
  }
}

function push(marks: Marks, at: number, length: number, kind: number): void {
  marks.at.push(at)
  marks.length.push(length)
  marks.kind.push(kind)
}

function isSingle(kind: number): boolean {
  return quotationMarks[kind]?.family === families.single
}

/**
 * Letters and digits of scripts that part words by spaces: an apostrophe between two of them is never a quotation mark.
 */
function isLetter(text: string, index: number, start: number, end: number): boolean {
  if (index < start || index >= end) return false
  const unit = text.charCodeAt(index)
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
  return unit >= 0xc0 && unit < 0x2000
}
