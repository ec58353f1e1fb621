import type { Span } from '../text/span.ts'
import type { TimeSpan } from './occasion/time.ts'

/** A person, an organisation (also a document that speaks for one) or a group ("relatives"). */
export type SpeakerKind = 'person' | 'organisation' | 'group'

/** Who spoke, as one article names them. */
export interface Speaker {
  /** The fullest name that the article gives, without titles: "Delcy Rodríguez". */
  readonly name: string
  readonly kind: SpeakerKind
  /**
   * Whether the article names the speaker; else `name` is the fullest phrase by which it describes him, her or them ("senior
   * administration official"), which distinguishes nobody beyond this article.
   */
  readonly named: boolean
  /** The other names by which the article mentions the speaker: "Rodriguez". */
  readonly aliases: readonly string[]
  /** Those who speak together, two or more, where the speaker is not one alone: the quotation is each one's. */
  readonly members?: readonly Speaker[]
}

/** How a speaker was found: the kind of cue, and whether the source stands before or after the quotation. */
export type AttributionRule =
  | `${'inverted-cue' | 'cue' | 'judging-cue' | 'nearby'}-${'before' | 'after'}`
  | 'according-to'
  | 'continued'
  | 'reported-speech'
  | 'transcript'
  | 'headline'
  | 'in-play'
  | 'none'
  | 'no-language'

/** A stretch of a quotation, and what stands in it that is no part of the words: a tag inside the marks. In order. */
export interface Part extends Span {
  readonly without?: readonly Span[]
}

/** A quotation with its source, cue and speaker. Offsets are UTF-16 code units of the article's text. */
export interface AttributedQuotation {
  readonly parts: readonly Part[]
  readonly kind: 'direct' | 'fragment' | 'unmarked'
  readonly marked: boolean
  readonly unclosed: boolean
  readonly speaker: Speaker | null
  readonly source: Span | null
  readonly cue: Span | null
  readonly medium: (Span & { readonly name: string }) | null
  readonly addressee: (Span & { readonly name: string | null }) | null
  readonly time: TimeSpan | null
  readonly rule: AttributionRule
  readonly confidence: number
}
