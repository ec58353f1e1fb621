import type { TextSpan } from '../../text/span.ts'

/**
 * How a wording differs from the base at one place. `marks`: the glyphs of quotation marks, apostrophes, dashes and
 * ellipses. `spelling`: also accents, abbreviations, contractions and numerals. `insertion`: words in brackets, added
 * or in place of others. `cut-head` and `cut-tail`: words outside what the outlet quotes. The names are neutral: they
 * say what differs, not why. `restoration`: words where the base shows that they were edited: for its brackets, or where
 * it has an ellipsis. `extension`: words before the base begins or after it ends.
 */
export type DifferenceKind =
  | 'marks'
  | 'case'
  | 'punctuation'
  | 'spelling'
  | 'marked-omission'
  | 'unmarked-omission'
  | 'insertion'
  | 'substitution'
  | 'addition'
  | 'transposition'
  | 'restoration'
  | 'extension'
  | 'cut-head'
  | 'cut-tail'

/** What makes a difference matter: the reader reads a different claim. */
export type Change = 'negation' | 'number' | 'name'

/**
 * One aligned stretch of the base and of the other wording. Offsets count Unicode code points in the two texts. A side
 * without words is an empty span at its place. In a marked omission the other side is the ellipsis as printed.
 */
export interface Segment {
  readonly kind: 'same' | DifferenceKind
  readonly base: TextSpan
  readonly other: TextSpan
  /** A negation, a number or a name is among what changed. */
  readonly changes: readonly Change[]
}

/** How often each kind of difference occurs. */
export function countDifferences(segments: readonly Segment[]): Partial<Record<DifferenceKind, number>> {
  const counts: Partial<Record<DifferenceKind, number>> = {}
  for (const { kind } of segments) if (kind !== 'same') counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/**
 * How faithful a wording is to the base, in what it covers of it. `abridged-marked`: words were left out or put in
 * brackets, and the print shows it. `abridged-silent`: words were left out, and the print does not show it. `altered`:
 * words were exchanged, added or moved.
 */
export type Fidelity = 'verbatim' | 'typographic' | 'abridged-marked' | 'abridged-silent' | 'altered'

/** From the most to the least faithful. */
export const fidelities = [
  'verbatim',
  'typographic',
  'abridged-marked',
  'abridged-silent',
  'altered',
] as const satisfies readonly Fidelity[]

const fidelityOfKind: Readonly<Record<DifferenceKind, Fidelity>> = {
  'cut-head': 'verbatim',
  'cut-tail': 'verbatim',
  restoration: 'verbatim',
  extension: 'verbatim',
  marks: 'typographic',
  case: 'typographic',
  punctuation: 'typographic',
  spelling: 'typographic',
  'marked-omission': 'abridged-marked',
  insertion: 'abridged-marked',
  'unmarked-omission': 'abridged-silent',
  substitution: 'altered',
  addition: 'altered',
  transposition: 'altered',
}

/** The fidelity of a wording with these differences: the gravest of them decides. */
export function fidelityOf(differences: Iterable<DifferenceKind>): Fidelity {
  let worst = 0
  for (const kind of differences) worst = Math.max(worst, fidelities.indexOf(fidelityOfKind[kind]))
  return fidelities[worst]!
}

/** A stretch of a wording and the stretch of the base that it renders, in code points. */
export type AlignedSpan = readonly [start: number, end: number, baseStart: number, baseEnd: number]

const samePlace: ReadonlySet<Segment['kind']> = new Set(['same', 'marks', 'case', 'punctuation', 'spelling'])

/** The longest stretches that a wording has of the base, word for word and in order. Only their spelling may differ. */
export function alignedSpans(segments: readonly Segment[]): AlignedSpan[] {
  const spans: AlignedSpan[] = []
  let open = false
  for (const { kind, base, other } of segments) {
    if (!samePlace.has(kind)) {
      open = false
      continue
    }
    const last = open ? spans.pop() : undefined
    spans.push([last?.[0] ?? other.start, other.end, last?.[2] ?? base.start, base.end])
    open = true
  }
  return spans
}
