import type { Span } from '../../text/span.ts'
import type { ToldDays } from '../clusters/utterances.ts'

/** A quotation in marks as one article prints it, with what is known of the occasion. */
export interface Printing {
  readonly id: string
  /** As printed. */
  readonly text: string
  /** How many stretches it is printed in: before "X said", a comma may stand for a full stop. */
  readonly parts: number
  /** It is a piece of the journalist's own sentence. */
  readonly fragment: boolean
  /**
   * Normal name of where it was said, if the article says so at this quotation: "Truth Social". For a fragment only if
   * its own sentence says so: the sentence before may be about something else.
   */
  readonly medium: string | null
  /** Whom it was told, and when, where the article says so. */
  readonly addressee?: string | null
  readonly told?: ToldDays | null
  readonly article: string
  /** Its index among the marked quotations of the article. */
  readonly place: number
  /** Date of publication, `YYYY-MM-DD`, or null where it is not known. */
  readonly day: string | null
}

/** A quote with all its printings. */
export interface PrintedQuote {
  readonly id: string
  /** Equal for the same speaker; null where the speaker is not known. */
  readonly speaker: string | null
  /** Its fullest wording. */
  readonly text: string
  readonly printings: readonly Printing[]
}

/** Words of a statement without an interruption, put together from printings that overlap. */
export interface Piece {
  readonly text: string
  /**
   * Which printing each stretch of the text is from, in order. Offsets count code points in that printing's text.
   */
  readonly sources: readonly ({ readonly id: string } & Span)[]
}

/** An occasion, such as a post, an interview or a letter, by what was quoted of it. */
export interface Statement {
  /** The quote with the fullest wording. */
  readonly fullest: string
  readonly speaker: string
  /** Null where no article names it. */
  readonly medium: string | null
  /** First day of publication. */
  readonly day: string | null
  /** Sorted. */
  readonly quotes: readonly string[]
  /** In order. The words between two of them are not known. */
  readonly pieces: readonly Piece[]
  /** The pieces, joined by `pieceSeparator`. */
  readonly text: string
}

/** Stands between the pieces of a statement, for the words that are not known. */
export const pieceSeparator = ' […] '
