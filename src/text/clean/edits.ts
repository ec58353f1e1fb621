import { countBefore } from '../search.ts'
import type { Span } from '../span.ts'

/** A stretch of a text, in UTF-16 units, and what is to be read in its place. */
export interface Edit extends Span {
  readonly replacement: string
}

/** A text after some edits, and the way back to the text before them. Offsets are UTF-16 units. */
export interface EditedText {
  readonly text: string
  /**
   * Where a stretch of the edited text stands in the text before: from its first to its last character, with what was
   * removed between them, without what was removed beside them. O(log n) in the number of edits.
   */
  toSource(span: Span): Span
}

/** Edits a text. @param edits in order, without overlaps */
export function applyEdits(source: string, edits: readonly Edit[]): EditedText {
  let text = ''
  let read = 0
  /** Where each replacement stands in the edited text. */
  const starts: number[] = []
  for (const { start, end, replacement } of edits) {
    text += source.slice(read, start)
    starts.push(text.length)
    text += replacement
    read = end
  }
  text += source.slice(read)
  /** The span in the source of the character at an offset of the edited text. */
  const place = (offset: number): Span => {
    const e = countBefore(starts.length, (e) => starts[e]! <= offset) - 1
    if (e < 0) return { start: offset, end: offset + 1 }
    const { start, end, replacement } = edits[e]!
    const after = offset - starts[e]! - replacement.length
    return after < 0 ? { start, end } : { start: end + after, end: end + after + 1 }
  }
  return { text, toSource: ({ start, end }) => ({ start: place(start).start, end: place(end - 1).end }) }
}
