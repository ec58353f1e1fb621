import type { Span } from '../../text/span.ts'

/** A quotation in quotation marks as one article prints it, with what is known of the occasion. */
export interface Printing {
  readonly id: string
  /** As printed. */
  readonly text: string
  /** In how many stretches that is printed: with "X said" in between, a comma may stand where there was a stop. */
  readonly parts: number
  /** A piece of the journalist's own sentence. */
  readonly fragment: boolean
  /**
   * Normal name of where it was said, as the article tells at this quotation: "Truth Social"; null where it does not.
   * Of a fragment only where the sentence around it tells: what a sentence before was about need not be what this one
   * is about.
   */
  readonly medium: string | null
  readonly article: string
  /** Its place among the quotations in marks of the article. */
  readonly place: number
  /** Date of publication, `YYYY-MM-DD`, or null where not known. */
  readonly day: string | null
}

/** A quote with all its printings. */
export interface PrintedQuote {
  readonly id: string
  /** Equal for the same speaker; null where not known. */
  readonly speaker: string | null
  /** Its fullest wording. */
  readonly text: string
  readonly printings: readonly Printing[]
}

/** Words of a statement that follow each other without a gap, put together from what overlaps. */
export interface Piece {
  readonly text: string
  /**
   * Which printing each stretch of the text is taken from, in order. Offsets count code points in that printing's text.
   */
  readonly sources: readonly ({ readonly id: string } & Span)[]
}

/** An occasion: a post, an interview, a letter, as far as it was quoted. */
export interface Statement {
  /** The quote with the fullest wording. */
  readonly fullest: string
  readonly speaker: string
  readonly medium: string
  /** First day of publication. */
  readonly day: string | null
  /** Sorted. */
  readonly quotes: readonly string[]
  /** In their order. What lies between two of them is not known. */
  readonly pieces: readonly Piece[]
  /** The pieces, with gaps shown as gaps. */
  readonly text: string
}

/** Stands between the pieces of a statement. */
export const gap = ' […] '
