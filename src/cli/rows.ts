import type { Span, TextSpan } from '../text/span.ts'
import type { Extraction } from '../extract.ts'
import type { Fidelity } from '../variants/index.ts'

/**
 * A quotation as a line of `extract` and `export quotations` shows it, its fields in this order. Offsets count Unicode
 * code points of the article's text, end exclusive.
 */
export interface QuotationLine {
  /** The article's id as given. */
  readonly article: string
  readonly start: number
  readonly end: number
  readonly parts: readonly (readonly [start: number, end: number])[]
  readonly text: string
  readonly marked: boolean
  readonly speaker: string | null
  readonly source: TextSpan | null
  readonly cue: TextSpan | null
  /** The quote that it is a wording of; only where it is stored. */
  readonly quote?: string | null
  /** How faithful it is to the quote's fullest wording; only where it is stored, and null for that wording itself. */
  readonly fidelity?: Fidelity | null
}

/**
 * The lines of one article's extraction, each ended.
 * @param leastConfidence speakers attributed with less are left out
 */
export function linesOf(article: string, { quotations }: Extraction, leastConfidence: number): string {
  let lines = ''
  for (const { parts, text, marked, speaker, source, cue, confidence } of quotations) {
    lines += lineOf({
      article,
      start: parts[0]!.start,
      end: parts.at(-1)!.end,
      parts: parts.map(pair),
      text,
      marked,
      speaker: confidence < leastConfidence ? null : (speaker?.name ?? null),
      source: plain(source),
      cue: plain(cue),
    })
  }
  return lines
}

function lineOf(line: QuotationLine): string {
  return `${JSON.stringify(line)}\n`
}

function pair({ start, end }: Span): [number, number] {
  return [start, end]
}

function plain(span: TextSpan | null): TextSpan | null {
  return span && { start: span.start, end: span.end, text: span.text }
}
