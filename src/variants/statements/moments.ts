import { compareText } from '../../text/order.ts'
import { dayNumber } from '../clusters/utterances.ts'
import type { Printing } from './statement.ts'

/** Words that come up within this many days may be of one occasion. */
export const narrowTime = 2

/**
 * When a quote came up: the first day on which an article prints it. Where none of its articles has a date, the first
 * of these articles instead, so that the quote has neighbours in that article only.
 */
export function momentOf(printings: readonly Pick<Printing, 'article' | 'day'>[]): string {
  const days = printings.flatMap(({ day }) => day ?? [])
  const [first] = (days.length > 0 ? days : printings.map(({ article }) => `in ${article}`)).sort(compareText)
  return first!
}

/** The days between two moments; infinite where one has no date. */
export function daysBetween(a: string, b: string): number {
  const [from, to] = [dayNumber(a), dayNumber(b)]
  return from === null || to === null ? Infinity : Math.abs(to - from)
}

/** The moments within `narrowTime` of one. */
export function momentsNear(moment: string): string[] {
  const day = dayNumber(moment)
  if (day === null) return [moment]
  return Array.from({ length: 2 * narrowTime + 1 }, (_, i) =>
    new Date((day + i - narrowTime) * 86_400_000).toISOString().slice(0, 10),
  )
}

/**
 * Which statements a change to a quote can affect. A group of quotes is added to a group of the narrow time before it,
 * unless that one may itself be added to another. So the place of a group depends on quotes up to two narrow times
 * before it, and the content of a statement also on quotes up to one after it. Both are reached through neighbouring
 * quotes.
 */

/** Whether a quote at one moment can decide which statement a quote at another is in. */
export function mattersToQuote(moment: string, of: string): boolean {
  return lies(moment, of, 0, 2 * narrowTime)
}

/** Whether a quote at one moment can decide what is in a statement that begins at another. */
export function mattersToStatement(moment: string, beginning: string): boolean {
  return lies(moment, beginning, -narrowTime, 2 * narrowTime)
}

/** Whether the quotes of one moment are needed to gather the statements that a quote at another can affect. */
export function isWithinReach(moment: string, other: string): boolean {
  return moment === other || daysBetween(moment, other) <= 3 * narrowTime
}

function lies(moment: string, other: string, from: number, to: number): boolean {
  const [one, two] = [dayNumber(moment), dayNumber(other)]
  return one === null || two === null ? moment === other : two - one >= from && two - one <= to
}
