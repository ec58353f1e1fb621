import { languages } from '../../languages/index.ts'
import { wordsOf } from '../../languages/word-list.ts'
import { foldText, foldWord } from '../../text/fold.ts'
import { isContent } from '../wordings/weights.ts'

/** A wording and the language that it is printed in. */
interface Phrase {
  readonly text: string
  /** BCP 47. */
  readonly language: string
}

/** A word that counts when two languages are compared. */
interface Sense {
  readonly key: string
  /** What the language's list says that it means. */
  readonly meanings: ReadonlySet<string>
  readonly number: boolean
  readonly name: boolean
}

const lists = new Map(languages.flatMap(({ code, meanings }) => (meanings ? [[code, byWord(meanings)] as const] : [])))

/** The meanings of each folded word. */
function byWord(meanings: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [meaning, list] of Object.entries(meanings))
    for (const word of wordsOf(list).map(foldWord)) found.set(word, (found.get(word) ?? new Set()).add(meaning))
  return found
}

const baseOf = (language: string): string => language.split('-')[0]!.toLowerCase()

/** Whether both languages have what it takes, and are two. */
export const mayTranslate = (a: string, b: string): boolean =>
  baseOf(a) !== baseOf(b) && lists.has(baseOf(a)) && lists.has(baseOf(b))

/** The meaning of a word that denies. */
const denial = [...(lists.get(languages[0]!.code)?.values() ?? [])][0]!

/** The words of a phrase that say something: content, and what has a meaning in the list. */
function sensesOf({ text, language }: Phrase): Sense[] {
  const meanings = lists.get(baseOf(language))!
  const seen = new Set<string>()
  const senses = foldText(text).words.flatMap(({ text: word }, i): Sense[] => {
    const key = foldWord(word)
    const found = meanings.get(key)
    const number = /^\p{N}/u.test(word)
    if (seen.has(key) || !(found || number || (isContent(key) && key.length >= shortestWord))) return []
    seen.add(key)
    return [{ key, meanings: found ?? noMeanings, number, name: i > 0 && /^\p{Lu}/u.test(word) }]
  })
  return senses.slice(0, mostWords)
}

const noMeanings: ReadonlySet<string> = new Set()
const shortestWord = 4
/** Only so many words of a phrase are compared, each once, so that long ones cost no more. */
const mostWords = 150
/** Two words of one origin begin alike. */
const sharedBeginning = 4

/** How much alike two words are, from 0 to 1. */
function likeness(a: Sense, b: Sense): number {
  if (a.number || b.number)
    return a.key.replace(/[.,]/g, '') === b.key.replace(/[.,]/g, '') || shareMeaning(a, b) ? 1 : 0
  if (a.key === b.key && a.key.length >= shortestWord) return 1
  if (shareMeaning(a, b)) return 1
  if (a.meanings.size > 0 && b.meanings.size > 0) return 0
  let shared = 0
  while (shared < a.key.length && a.key[shared] === b.key[shared]) shared++
  const length = Math.max(a.key.length, b.key.length)
  return shared >= sharedBeginning && shared * 2 >= length ? 0.8 : 0
}

const shareMeaning = (a: Sense, b: Sense): boolean => [...a.meanings].some((meaning) => b.meanings.has(meaning))

/** The weights of the evidence, chosen on invented pairs. */
const odds = { base: -5.2, share: 9.5, matched: 0.42, denial: -6, number: -3, length: -2.5 }
const mostMatched = 8

/**
 * How likely one phrase is a translation of the other, from 0 to 1, where the same speaker said both at about one time:
 * by the words of one origin, names, numbers and frequent words that both have, by what is denied, and by length.
 * Symmetric. 0 where the rules do not know both languages, or these are one.
 */
export function translationScore(a: Phrase, b: Phrase): number {
  if (!mayTranslate(a.language, b.language)) return 0
  const [one, other] = [sensesOf(a), sensesOf(b)]
  if (one.length === 0 || other.length === 0) return 0
  const pairs = one
    .flatMap((sense, i) => other.map((like, j) => ({ i, j, score: likeness(sense, like) })))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
  const [left, right] = [new Set<number>(), new Set<number>()]
  let matched = 0
  for (const { i, j, score } of pairs) {
    if (left.has(i) || right.has(j)) continue
    left.add(i)
    right.add(j)
    matched += score
  }
  const denies = (senses: readonly Sense[]): boolean =>
    senses.some(({ meanings }) => [...denial].some((m) => meanings.has(m)))
  const unmatched = (senses: readonly Sense[], taken: ReadonlySet<number>): boolean =>
    senses.some(({ number }, i) => number && !taken.has(i))
  const logit =
    odds.base +
    (odds.share * 2 * matched) / (one.length + other.length) +
    odds.matched * Math.min(matched, mostMatched) +
    (denies(one) !== denies(other) ? odds.denial : 0) +
    (unmatched(one, left) || unmatched(other, right) ? odds.number : 0) +
    odds.length * Math.abs(Math.log(a.text.length / b.text.length))
  return 1 / (1 + Math.exp(-logit))
}
