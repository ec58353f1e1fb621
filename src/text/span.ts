/**
 * A half-open stretch of a text, `end` exclusive. The unit (UTF-16 code units or code points) is named where it is
 * used.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch together with what the text says there. */
export interface TextSpan extends Span {
  readonly text: string
}
