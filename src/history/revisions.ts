import { compareSpeakers } from '../names/index.ts'
import { findNotes } from '../quotations/notes.ts'
import { offsetsOf } from '../text/offsets.ts'
import type { TextSpan } from '../text/span.ts'
import { compareWordings } from '../variants/index.ts'
import type { Change } from '../variants/index.ts'
import { pairQuotations } from './pair-quotations.ts'
import type { PrintedWords } from './pair-quotations.ts'

/** One text of an article, with the quotations in it, in order. */
export interface Revision<Quotation extends PrintedWords = PrintedWords> {
  readonly text: string
  readonly quotations: readonly Quotation[]
}

/**
 * What became of a quotation: printed with the same words; with others, silently or with a note that the outlet has
 * corrected the article; as words of another speaker (`moved`); no longer (`gone`); or only in the later text (`added`).
 */
export type Outcome = (typeof outcomes)[number]

export const outcomes = ['unchanged', 'edited-silently', 'edited-with-note', 'moved', 'gone', 'added'] as const

/** A stretch of an earlier text and what stands in its place in a later one. Offsets count code points. */
export interface Edit {
  readonly kind: 'same' | 'replaced' | 'removed' | 'added'
  readonly before: TextSpan
  readonly after: TextSpan
  /** A negation, a number or a name is among what changed. */
  readonly changes: readonly Change[]
}

/** What became of one quotation from a revision to a later one. */
export interface QuotationChange<Quotation extends PrintedWords = PrintedWords> {
  readonly outcome: Outcome
  /** Null where it is only in the other. */
  readonly before: Quotation | null
  readonly after: Quotation | null
  /** The two wordings, word by word; empty where one is missing or they are the same. */
  readonly edits: readonly Edit[]
  /** Whether the later text has a note that the earlier one has not. */
  readonly noted: boolean
}

/** What an outlet changed in an article. */
export interface RevisionComparison<Quotation extends PrintedWords = PrintedWords> {
  /** The two texts, word by word. */
  readonly edits: readonly Edit[]
  /** The notes that only the later text has. */
  readonly notes: readonly TextSpan[]
  /** In the order of the later text; what is gone stands where it was. */
  readonly quotations: readonly QuotationChange<Quotation>[]
}

/** Compares two revisions of an article: the texts word by word, and what became of each quotation. Pure. */
export function compareRevisions<Quotation extends PrintedWords>(
  before: Revision<Quotation>,
  after: Revision<Quotation>,
): RevisionComparison<Quotation> {
  return {
    edits: editsBetween(before.text, after.text),
    notes: newNotes(before.text, after.text),
    quotations: changesOf(before, after),
  }
}

/** What became of each quotation from one revision to the next. */
export function changesOf<Quotation extends PrintedWords>(
  before: Revision<Quotation>,
  after: Revision<Quotation>,
): QuotationChange<Quotation>[] {
  const noted = newNotes(before.text, after.text).length > 0
  return pairQuotations(before.quotations, after.quotations).map(([one, other]) => {
    const bothSides = one !== null && other !== null
    const edits = bothSides && one.text !== other.text ? editsBetween(one.text, other.text) : []
    return { before: one, after: other, outcome: outcomeOf(one, other, edits, noted), edits, noted }
  })
}

function editsBetween(before: string, after: string): Edit[] {
  return compareWordings(before, after).map(({ kind, base, other, changes }) => ({
    kind: kind === 'same' ? kind : base.text === '' ? 'added' : other.text === '' ? 'removed' : 'replaced',
    before: base,
    after: other,
    changes,
  }))
}

function outcomeOf(
  before: PrintedWords | null,
  after: PrintedWords | null,
  edits: readonly Edit[],
  noted: boolean,
): Outcome {
  if (before === null) return 'added'
  if (after === null) return 'gone'
  if (compareSpeakers(before.speaker, after.speaker) === 'different') return 'moved'
  if (edits.every(({ kind }) => kind === 'same')) return 'unchanged'
  return noted ? 'edited-with-note' : 'edited-silently'
}

/** The notes in which an outlet says what it has corrected. Offsets count code points. */
export function notesIn(text: string): TextSpan[] {
  const { toCodePoint } = offsetsOf(text)
  return findNotes(text).map(({ start, end }) => ({
    start: toCodePoint(start),
    end: toCodePoint(end),
    text: text.slice(start, end),
  }))
}

/** The notes of a text whose words another has not. */
function newNotes(before: string, after: string): TextSpan[] {
  const words = ({ text }: TextSpan): string => text.replace(/\s+/gu, ' ').trim()
  const known = new Set(notesIn(before).map(words))
  return notesIn(after).filter((note) => !known.has(words(note)))
}
