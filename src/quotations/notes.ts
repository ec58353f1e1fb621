import { languages } from '../languages/index.ts'
import { paragraphsOf } from '../text/paragraphs.ts'
import type { Span } from '../text/span.ts'

const phrases = languages.flatMap(({ boilerplate }) => boilerplate?.notes ?? [])
const anyOf = (patterns: readonly RegExp[]): string => `(?:${patterns.map(({ source }) => source).join('|')})`
const label = String.raw`[\s*_(—–-]{0,3}${anyOf(phrases.flatMap(({ labels }) => labels))}[^.:]{0,40}:`
/** The words before are read once for all phrases: every paragraph is looked at. */
const sentence = String.raw`(?:[^.“"„«»]{0,80}[\s:(*—–-])?${anyOf(phrases.flatMap(({ sentences }) => sentences))}`
const note = new RegExp(`^(?:${label}|${sentence})`, 'iu')

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
