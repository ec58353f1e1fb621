import { wordSet, wordsOf } from '../../languages/word-list.ts'
import type { TimeWords } from '../../languages/language.ts'
import type { TimeUnit } from './days.ts'

/** `TimeWords`, looked up by what is printed. */
export interface Times {
  /** From 0 for Monday. */
  readonly weekdays: ReadonlyMap<string, number>
  /** From 1 for January. */
  readonly months: ReadonlyMap<string, number>
  readonly daysAgo: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, TimeUnit>
  readonly last: ReadonlySet<string>
  readonly current: ReadonlySet<string>
  readonly ago: ReadonlySet<string>
  readonly counts: ReadonlyMap<string, number>
  readonly leading: ReadonlySet<string>
  readonly yearAfter: ReadonlySet<string>
  readonly ordinal: ReadonlySet<string>
  readonly betweenDateWords: ReadonlySet<string>
  /** The words with which a phrase of time may begin, as prose tokens have them. */
  readonly beginnings: ReadonlySet<string>
  /** Those of them that do nothing but count: "a" and "two" before weeks. */
  readonly counting: ReadonlySet<string>
}

/** Numbers each of some lists of words, those of one list joined by `separator`. */
const numbered = (lists: readonly string[], from: number, separator: string): Map<string, number> =>
  new Map(lists.flatMap((list, i) => list.split(separator).map((word) => [word, i + from] as const)))

/** @param englishEquivalents those of the language */
export function compileTimes(words: TimeWords, englishEquivalents: ReadonlyMap<string, string>): Times {
  const { weekdays, months, daysAgo, units, counts } = words
  const unitNames = Object.keys(units) as TimeUnit[]
  const inTokens = (...lists: readonly string[]): Set<string> =>
    new Set(
      lists
        .flatMap((list) => list.toLowerCase().split(/[\s/]+/))
        .filter(Boolean)
        .map((word) => englishEquivalents.get(word) ?? word),
    )
  const others = inTokens(weekdays, words.months, ...daysAgo, ...Object.values(units), words.last, words.current)
  const counted = inTokens(counts)
  return {
    beginnings: new Set([...others, ...counted]),
    counting: new Set([...counted].filter((word) => !others.has(word))),
    weekdays: numbered(wordsOf(weekdays), 0, '/'),
    months: numbered(wordsOf(months), 1, '/'),
    daysAgo: numbered(daysAgo, 0, ' '),
    units: new Map(unitNames.flatMap((unit) => wordsOf(units[unit]).map((word) => [word, unit] as const))),
    last: wordSet(words.last),
    current: wordSet(words.current),
    ago: wordSet(words.ago),
    counts: numbered(wordsOf(counts), 1, '/'),
    leading: wordSet(words.leading),
    yearAfter: wordSet(words.yearAfter),
    ordinal: wordSet(words.ordinal),
    betweenDateWords: wordSet(words.betweenDateWords),
  }
}
