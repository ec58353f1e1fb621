import { languages } from '../languages/index.ts'
import { paragraphsOf } from '../text/paragraphs.ts'
import type { Span } from '../text/span.ts'

const patterns = languages.flatMap(({ boilerplate }) => boilerplate?.notes ?? [])
const note = new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'iu')

/** How far into a paragraph the words stand that show it to be a note. UTF-16 units. */
const furthest = 240

/**
 * Whether a paragraph is a note in which the outlet says what it has changed in the article: what it quotes there was
 * not said, or not so.
 */
export const isNote = (text: string, { start, end }: Span): boolean =>
  note.test(text.slice(start, Math.min(end, start + furthest)))

/** The notes in a text, in order. UTF-16 offsets. */
export const findNotes = (text: string): readonly Span[] =>
  paragraphsOf(text).flatMap(({ start, end }) => (isNote(text, { start, end }) ? [{ start, end }] : []))
