import type { TextSpan } from '../text/span.ts'

/** A part of a stored quotation: where it stands in its article, and how long its clean text is. In code points. */
export interface StoredPart {
  readonly start: number
  readonly end: number
  readonly length: number
}

/**
 * The column of a quotation's parts: `[start, end]` of each, and the length of its text where that differs from the
 * stretch's, as references and tags were read out of it.
 */
export function writeParts(parts: readonly TextSpan[]): string {
  return JSON.stringify(
    parts.map(({ start, end, text }) => {
      const length = text.length === end - start ? text.length : Array.from(text).length
      return length === end - start ? [start, end] : [start, end, length]
    }),
  )
}

/** The parts in such a column, in order. */
export function readParts(column: string): StoredPart[] {
  return (JSON.parse(column) as [number, number, number?][]).map(([start, end, length = end - start]) => ({
    start,
    end,
    length,
  }))
}

/** The stored spans of a quotation that shares no words with the representative of its quote: it lies beyond those. */
export const noSpans = '[]'
