import { collate } from '../collation/collate.ts'
import type { Collation, Witness } from '../collation/collation.ts'
import { matchWordings, prepareWording } from '../match.ts'
import { compareText } from '../quote-index/printed.ts'
import type { Printing } from './statement.ts'

/** Printings as witnesses: a column for each article, its quotations in their order. */
export function witnessesOf(printings: readonly Printing[]): Witness[] {
  return Array.from(Map.groupBy(printings, ({ article }) => article), ([article, some]) => {
    const inOrder = [...some].sort((a, b) => a.ordinal - b.ordinal || compareText(a.id, b.id))
    return { id: article, label: inOrder[0]!.outlet, parts: inOrder.map(({ text }) => text) }
  })
}

/** What of some printings is in an authoritative text, and what is not. */
export interface Placement {
  /** Ids of the printings whose words it has. */
  readonly placed: readonly string[]
  readonly elsewhere: readonly string[]
  /** Of those that are placed. */
  readonly collation: Collation
}

/**
 * Collates what was printed of a statement with an authoritative text: the post, the letter, the transcript itself. Printings that are no wordings of
 * anything in it are left out and named. @param speaker whose text it is, as printings name speakers
 */
export function placeInText(text: string, speaker: string | null, label: string, printings: readonly Printing[]): Placement {
  const whole = prepareWording(text)
  const isIn = (printing: Printing): boolean => {
    const who = printing.speaker === null || speaker === null ? 'unknown' : printing.speaker === speaker ? 'same' : 'different'
    const { same, rule } = matchWordings(whole, printing.text, { speaker: who, days: 0, sameEvent: true })
    return same && rule !== 'overlapping'
  }
  const sorted = [...printings].sort((a, b) => compareText(a.id, b.id))
  const placed = sorted.filter(isIn)
  return {
    placed: placed.map(({ id }) => id),
    elsewhere: sorted.filter((printing) => !placed.includes(printing)).map(({ id }) => id),
    collation: collate({ label, text }, witnessesOf(placed)),
  }
}
