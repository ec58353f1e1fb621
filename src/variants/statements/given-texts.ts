import { compareText } from '../../text/order.ts'
import { matchWordings } from '../match/match.ts'
import type { Wording } from '../wordings/wording.ts'
import { dayNumber, occasionDays } from '../clusters/utterances.ts'
import { narrowTime } from './moments.ts'

/** An authoritative text: the post, letter or transcript itself. */
export interface GivenText {
  readonly id: string
  readonly wording: Wording
  /** `YYYY-MM-DD`. */
  readonly day: string
}

/**
 * The first and the last day on which quotes from a text may first come up. In another time zone that may be before its
 * own date.
 */
export function daysOfPrinting(day: string): readonly [from: string, to: string] {
  return [dayAfter(day, -narrowTime), dayAfter(day, occasionDays)]
}

/**
 * The first and the last day of the texts that may have the words of a quote that came up at a moment; null where that
 * has no date.
 */
export function daysOfPlacing(moment: string): readonly [from: string, to: string] | null {
  return dayNumber(moment) === null ? null : [dayAfter(moment, -occasionDays), dayAfter(moment, narrowTime)]
}

function dayAfter(day: string, days: number): string {
  return new Date((dayNumber(day)! + days) * 86_400_000).toISOString().slice(0, 10)
}

/**
 * The id of the text that has the words of a quote: of several, the nearest in time, then the one that matches best,
 * then the first by id. Null where none has them. The speaker is assumed to be the same.
 * @param moment `momentOf` the quote's printings
 */
export function textOf(quote: Wording, moment: string, texts: readonly GivenText[]): string | null {
  const days = daysOfPlacing(moment)
  if (days === null) return null
  const [from, to] = days
  const fitting = texts.flatMap(({ id, wording, day }) => {
    if (day < from || day > to) return []
    const days = Math.abs(dayNumber(moment)! - dayNumber(day)!)
    const { same, rule, score } = matchWordings(wording, quote, { speaker: 'same', days, sameEvent: false })
    return same && rule !== 'overlapping' ? [{ id, days, score }] : []
  })
  return fitting.sort((a, b) => a.days - b.days || b.score - a.score || compareText(a.id, b.id))[0]?.id ?? null
}
