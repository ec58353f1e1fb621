import { languages } from '../../languages/index.ts'
import { wordsOf } from '../../languages/word-list.ts'

/** Words whose change makes another claim. */
const comparisons = languages.flatMap(({ comparison }) => comparison ?? [])
const negations = new Set(comparisons.flatMap((words) => wordsOf(words.negations)))
const magnitudes = new Set(comparisons.flatMap((words) => wordsOf(words.magnitudes)))

export const isNegation = (key: string): boolean => negations.has(key)

export const isNumber = (key: string): boolean => /^\p{N}/u.test(key) || magnitudes.has(key)
