import type { Span } from '../span.ts'
import { findReferences } from './character-references.ts'
import { applyEdits } from './edits.ts'
import type { Edit } from './edits.ts'
import { findEmphasis } from './emphasis.ts'
import { findInvisible } from './invisible.ts'
import { findTags } from './tags.ts'
import { findTypedMarks } from './typed-marks.ts'
import { findWraps } from './wrapped-lines.ts'

/** A text as it is read, and the way back to the text as it was received. Offsets are UTF-16 units. */
export interface CleanText {
  readonly text: string
  /** Where a stretch of the clean text, of one character at least, stands in the text received. */
  toReceived(span: Span): Span
}

/**
 * What pages, feeds and editors leave in texts, each found in the text that the kinds before it leave: a soft hyphen
 * may be written as a reference, and a reference may stand for a tag.
 */
const kinds: readonly ((text: string) => readonly Edit[])[] = [
  findReferences,
  findInvisible,
  findTags,
  findWraps,
  findEmphasis,
  findTypedMarks,
]

/** What any of them begins with, wrapped lines apart: most texts have none of it. */
const traces = /[&<*_`´\\\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|""|““|””/

/**
 * Reads a text without what it has no words in: character references, invisible characters, tags and Markdown around
 * words, line breaks of a fixed width, doubled and escaped marks. The text received stays as it is. Pure, linear;
 * most texts need none of this, and are returned as they are.
 */
export function cleanText(received: string): CleanText {
  const toFind = traces.test(received) ? kinds : [findWraps]
  let text = received
  const ways: ((span: Span) => Span)[] = []
  for (const find of toFind) {
    const edits = find(text)
    if (edits.length === 0) continue
    const edited = applyEdits(text, edits)
    text = edited.text
    ways.unshift(edited.toSource)
  }
  return { text, toReceived: (span) => ways.reduce((place, back) => back(place), span) }
}
