import type { Span } from './span.ts'

/** A line of the text that is not blank, without the white space around it. Offsets in UTF-16 units. */
export interface Paragraph extends Span {
  readonly blankLinesBefore: number
}

/**
 * Cuts a text into paragraphs. Every line break ends one, as news texts arrive both with and without blank lines
 * between paragraphs, often mixed. Line breaks are LF, CR LF, CR, NEL, and Unicode's line and paragraph separators.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let lineStart = 0
  let blankLines = 0
  for (let i = 0; i <= text.length; i++) {
    const unit = i === text.length ? 0x0a : text.charCodeAt(i)
    if ((unit > 0x0d && unit < 0x85) || !isLineBreak(unit)) continue
    const span = trimmed(text, lineStart, i)
    if (span.start < span.end) {
      paragraphs.push({ ...span, blankLinesBefore: blankLines })
      blankLines = 0
    } else if (i < text.length && !(unit === 0x0a && text.charCodeAt(i - 1) === 0x0d)) blankLines++
    lineStart = i + 1
  }
  return paragraphs
}

/**
 * The span without the white space at its ends; empty, at `end`, where there is nothing else. Offsets in UTF-16 units.
 */
export function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029
}

/** White space, the byte order mark, and the zero-width and bidirectional controls that may hide beside a mark. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return (
    unit === 0xa0 ||
    unit === 0x85 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x2069) ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
