import type { TextSpan } from '../text/span.ts'
import type { Quotation } from '../extract.ts'

/**
 * What a human reader says about one marked stretch. Offsets count code points of the article's text, end exclusive,
 * without the marks.
 */
export interface Label extends TextSpan {
  /** True for somebody's words; false for a title, a nickname or scare quotes. */
  readonly speech: boolean
  /** The speaker's full name or a description; null where it is not labelled. */
  readonly speaker: string | null
  /** How the text gives the source: "explicit", "pronoun", "nominal", "implicit"; null where it is not labelled. */
  readonly how: string | null
  /** The phrases that name who speaks; none where they are not labelled. */
  readonly sources: readonly TextSpan[]
  /**
   * Equal for the stretches of one event that are wordings of one quote; null for a stretch that is the only one.
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
  /** One for each of its marked stretches. A stretch without a label counts as not speech. */
  readonly labels: readonly Label[]
}

/** A labelled article with what was found in it. */
export interface ReadArticle {
  readonly article: LabelledArticle
  readonly quotations: readonly Quotation[]
}
