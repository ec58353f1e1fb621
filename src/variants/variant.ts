import type { TextSpan } from '../text/span.ts'

/** One printed quotation as the grouping sees it. */
export interface PrintedQuotation {
  /** The quotation's stable id; also the last tie-breaker, so it must not depend on arrival. */
  readonly id: string
  /** As printed, parts joined by a space. */
  readonly text: string
  /** What `speakerKey` gives; null where the speaker is not known. */
  readonly speaker: string | null
  readonly article: string
  readonly outlet: string
  /** Date of publication, `YYYY-MM-DD`, or null where it is not known. */
  readonly day: string | null
}

/**
 * How a printed form differs from the base at one place. `marks`: glyphs of quotation marks, apostrophes, dashes and
 * ellipses; `spelling`: also accents, abbreviations, contractions and numerals. `insertion`: words in brackets, whether
 * put in or in place of others. `cut-head` and
 * `cut-tail` lie outside what the outlet quoted. The other names are meant neutrally: they say what differs, not why.
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
  | 'cut-head'
  | 'cut-tail'

/** What makes a difference weigh: somebody reads another claim. */
export type Change = 'negation' | 'number' | 'name'

/**
 * One aligned place. Offsets count Unicode code points in the two texts; an absent side is an empty span at its place.
 * Of a marked omission, the other side is the ellipsis as printed.
 */
export interface Segment {
  readonly kind: 'same' | DifferenceKind
  readonly base: TextSpan
  readonly other: TextSpan
  /** A negation, a number or a name is among what changed. */
  readonly changes: readonly Change[]
}

/** Why a wording belongs to a quote. */
export interface Membership {
  readonly id: string
  /** The rule that decided: "representative", "identical", "contained", "abridged", "edited", … */
  readonly rule: string
  /** 0 to 1. */
  readonly score: number
  /** Words that the wording shares with the representative, in order. */
  readonly sharedWords: number
  /** How often each kind of difference occurs against the representative. */
  readonly differences: Readonly<Partial<Record<DifferenceKind, number>>>
}

/** What was said: the cluster of its wordings around the fullest one. */
export interface QuotationGroup {
  /** The quotation that all members match directly. */
  readonly representative: string
  /** The representative first, then by id. */
  readonly members: readonly Membership[]
}
