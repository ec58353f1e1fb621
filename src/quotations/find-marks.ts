import { doubledMarkOf, isMark, markOf, type QuotationMark } from '../text/marks.ts'
import type { Span } from '../text/span.ts'

/** The marks of a text in order, as columns. */
export interface Marks {
  /** UTF-16 offset of each. */
  readonly at: number[]
  readonly mark: QuotationMark[]
}

/** Finds what may be a quotation mark in a stretch of the text, leaving out apostrophes and gershayim between two letters. */
export function findMarks(text: string, { start, end }: Span, marks: Marks): void {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (!isMark(unit)) continue
    const doubled = doubledMarkOf(unit)
    if (doubled !== undefined && i + 1 < end && text.charCodeAt(i + 1) === unit) {
      marks.at.push(i)
      marks.mark.push(doubled)
      i++
      continue
    }
    const mark = markOf(unit)!
    if (mark.family.hasApostrophe && isLetter(text, i - 1, start, end) && isLetter(text, i + 1, start, end)) continue
    if (mark.family.inches && isGershayim(text, i, start, end)) continue
    marks.at.push(i)
    marks.mark.push(mark)
  }
}

/** A double mark before the last letter of a Hebrew word shows that it is an abbreviation: צה"ל. */
function isGershayim(text: string, index: number, start: number, end: number): boolean {
  return (
    isHebrew(text, index - 1, start, end) &&
    isHebrew(text, index + 1, start, end) &&
    !isHebrew(text, index + 2, start, end)
  )
}

function isHebrew(text: string, index: number, start: number, end: number): boolean {
  if (index < start || index >= end) return false
  const unit = text.charCodeAt(index)
  return unit >= 0x5d0 && unit <= 0x5ea
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
