import { compareText } from '../../text/order.ts'

/** Where a quotation was seen. */
export interface Sighting {
  readonly id: string
  /** The number of its article: those seen earlier have a smaller one. */
  readonly number: number
  /** Where it begins in the article. */
  readonly start: number
}

/** Orders quotations by when their articles were first seen, then as they stand in these. */
export function bySighting(a: Sighting, b: Sighting): number {
  return a.number - b.number || a.start - b.start || compareText(a.id, b.id)
}
