import { compareText } from '../../text/order.ts'
import { dayNumber } from '../clusters/utterances.ts'
import type { Printing } from './statement.ts'

/** Days within which words are taken to be of one occasion. */
export const narrowTime = 2

/**
 * When a quote came up: the first day on which an article prints it; where none of them has a date, the first of these
 * articles, so that what has no date keeps company with nothing outside of that article.
 */
export function momentOf(printings: readonly Pick<Printing, 'article' | 'day'>[]): string {
  const days = printings.flatMap(({ day }) => day ?? [])
  const [first] = (days.length > 0 ? days : printings.map(({ article }) => `in ${article}`)).sort(compareText)
  return first!
}

/** The days from one moment to another; without end where one has no date. */
export function daysBetween(a: string, b: string): number {
  const [from, to] = [dayNumber(a), dayNumber(b)]
  return from === null || to === null ? Infinity : Math.abs(to - from)
}

/** The moments that are near one. */
export function momentsNear(moment: string): string[] {
  const day = dayNumber(moment)
  if (day === null) return [moment]
  return Array.from({ length: 2 * narrowTime + 1 }, (_, i) =>
    new Date((day + i - narrowTime) * 86_400_000).toISOString().slice(0, 10),
  )
}

/**
 * How far a quote that comes, changes or goes at one moment matters to statements. A group of quotes is added to one of
 * the narrow time before it unless that may itself follow another; so where a group belongs follows from what is up to
 * two such times before it, and what is in a statement also from what comes up to one after. Each is reached through
 * quotes that keep company.
 */

/** Whether a quote at one moment matters to what statement a quote at another is in. */
export function mattersToQuote(moment: string, of: string): boolean {
  return lies(moment, of, 0, 2 * narrowTime)
}

/** Whether it matters to what is in a statement that begins at a moment. */
export function mattersToStatement(moment: string, beginning: string): boolean {
  return lies(moment, beginning, -narrowTime, 2 * narrowTime)
}

/** Whether what came up at a moment has to be known to tell what is in those statements. */
export function isWithinReach(moment: string, other: string): boolean {
  return moment === other || daysBetween(moment, other) <= 3 * narrowTime
}

function lies(moment: string, other: string, from: number, to: number): boolean {
  const [one, two] = [dayNumber(moment), dayNumber(other)]
  return one === null || two === null ? moment === other : two - one >= from && two - one <= to
}
