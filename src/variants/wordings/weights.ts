import { languages } from '../../languages/index.ts'
import { wordsOf } from '../../languages/word-list.ts'
import type { Unit } from '../../text/fold.ts'

/**
 * How much evidence a shared word is. A fixed table rather than counts over the stored texts: the decision on two
 * wordings must not change because a third one arrived.
 */

const comparisons = languages.flatMap(({ comparison }) => comparison ?? [])
const smallNumbers = Array.from({ length: 11 }, (_, number) => String(number))
const functionWords = new Set(comparisons.flatMap((words) => wordsOf(words.functionWords)))
const commonWords = new Set([...comparisons.flatMap((words) => wordsOf(words.commonWords)), ...smallNumbers])

const functionWeight = 0.3
const commonWeight = 0.5

/** 0 to 1: how much evidence sharing this unit is. Words outside both lists, and numbers beyond ten, count most. */
export function weightOf(key: string): number {
  if (functionWords.has(key)) return functionWeight
  return commonWords.has(key) ? commonWeight : 1
}

/** True for words that carry content: all but the function words. */
export function isContent(key: string): boolean {
  return !functionWords.has(key)
}

/** True for words that are rare in ordinary speech. */
export function isRare(key: string): boolean {
  return !functionWords.has(key) && !commonWords.has(key)
}

/** The summed weight of some units: how much a wording says. */
export function weightOfAll(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + weightOf(unit.key), 0)
}
