import type { TextSpan } from '../text/span.ts'
import type { Quotation } from '../extract.ts'

/**
 * What a reader says of one stretch in quotation marks. Offsets count code points of the article's text, end exclusive,
 * without the marks.
 */
export interface Label extends TextSpan {
  /** Somebody's words; else a title, a nickname, scare quotes. */
  readonly speech: boolean
  /** The speaker's full name, or a description of who it was; null where it is not labelled. */
  readonly speaker: string | null
  /** How the text gives the source: "explicit", "pronoun", "nominal", "implicit"; null where it is not labelled. */
  readonly how: string | null
  /** The phrases that name who speaks; none where they are not labelled. */
  readonly sources: readonly TextSpan[]
  /**
   * Equal for the stretches of one event that print the same words of one quote; null for one that nobody else
   * prints.
   */
  readonly cluster: string | null
}

export interface LabelledArticle {
  readonly id: string
  readonly outlet: string
  readonly title: string | null
  /** Date of publication, `YYYY-MM-DD`. */
  readonly day: string | null
  readonly language: string | null
  /** Equal for the articles on one event; null where it is not labelled. */
  readonly event: string | null
  readonly text: string
  /** All of its marked stretches: one without a label counts as no speech. */
  readonly labels: readonly Label[]
}

/** A labelled article with what was found in it. */
export interface ReadArticle {
  readonly article: LabelledArticle
  readonly quotations: readonly Quotation[]
}
