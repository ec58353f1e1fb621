import { dayNumber } from '../clusters/utterance.ts'
import { daysBetween, narrowTime } from './neighbours.ts'

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
