import type { PrintedQuotation } from '../../src/variants/index.ts'

/** One speaker's words as outlets print them on one day: each by another, in the order of their ids. */
export const printingsOf = (...texts: string[]): PrintedQuotation[] =>
  texts.map((text, i) => ({
    id: `${i}`,
    text,
    speaker: 'tova brill',
    article: `a${i}`,
    outlet: `o${i}`,
    day: '2026-03-03',
  }))
