import type { Span } from '../text/span.ts'

/**
 * What stands between a pair of quotation marks in one paragraph. All offsets in UTF-16 units; `start` and `end` lie
 * inside the marks.
 */
export interface MarkedStretch extends Span {
  /** The stretch with its marks. */
  readonly outerStart: number
  readonly outerEnd: number
  /** The marks as printed; empty where there is none. */
  readonly open: string
  readonly close: string
  /** Opened and not closed: the stretch ends with its paragraph. */
  readonly unclosed: boolean
  /** The paragraph before left its quotation open, and this one goes on with it. */
  readonly continues: boolean
  /** Set in single marks in a text whose quotations have double ones: mostly headlines, titles and terms. */
  readonly secondary: boolean
  /** The stretches inside it, in order. */
  readonly nested: readonly MarkedStretch[]
}
