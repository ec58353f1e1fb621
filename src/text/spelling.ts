import { languages } from '../languages/index.ts'
import { wordPairs, wordsOf } from '../languages/word-list.ts'
import { apostropheLikeClass } from './marks.ts'

/**
 * Spellings of one word that two house styles print differently, folded to one key. A wording is folded without knowing
 * its language, so that the spellings of all languages apply.
 * The keys are never shown, so a rule may be crude as long as it does not bring two different words together.
 */
const spellings = languages.flatMap(({ spelling }) => spelling ?? [])
const pairsOf = (
  part: 'words' | 'dotted' | 'numbers' | 'contracted' | 'abbreviations' | 'capitals' | 'numberSuffixes',
) => wordPairs(spellings.map((spelling) => spelling[part]).join(' '))

const apostrophes = new RegExp(`[${apostropheLikeClass}]`, 'gu')
const marksBefore = new RegExp(`^[${apostropheLikeClass}]`, 'u')

const words = pairsOf('words')
const dotted = pairsOf('dotted')
const numbers = pairsOf('numbers')
const patterns = spellings.flatMap((spelling) => spelling.patterns)
const maskable = spellings.flatMap(({ masked }) => wordsOf(masked))
const contractions = spellings.flatMap((spelling) => spelling.contractions)
const contracted = pairsOf('contracted')
const abbreviations = pairsOf('abbreviations')
const numberSuffixes = pairsOf('numberSuffixes')
const magnitudes = new Set(numberSuffixes.values())
const months = new Set(spellings.flatMap((spelling) => wordsOf(spelling.months)))

/** Whether a folded word may follow a number as part of it: million. */
export const isMagnitude = (key: string): boolean => magnitudes.has(key)

/** Whether a folded word names a month. */
export const isMonth = (key: string): boolean => months.has(key)

/** Symbols that are read as words: % is per cent. */
export const symbols: ReadonlyMap<string, readonly string[]> = new Map(
  spellings.flatMap((spelling) => [...spelling.symbols]),
)

/** Abbreviations that are another word in lower case, as printed: US is the country, not the pronoun. */
export const capitals = pairsOf('capitals')

/** An abbreviation without its full stops, in lower case, as the one it is compared by: "us" as "usa". */
export const foldAbbreviation = (letters: string): string => abbreviations.get(letters) ?? letters

function house(word: string): string {
  let key = word
  for (const { shortest, from, to } of patterns) if (key.length >= shortest) key = key.replace(from, to)
  return key
}

/** "f-----g", "s**t": the word that the letters left standing and the length name, or else the word as masked. */
function unmask(word: string): string {
  const [, first, last] = /^(\p{L}+)[-*_]+(\p{L}*)$/u.exec(word) ?? []
  if (first === undefined || last === undefined) return word
  const fits = maskable.filter(
    (whole) => whole.startsWith(first) && whole.endsWith(last) && whole.length > first.length + last.length,
  )
  const sameLength = fits.filter((whole) => whole.length === word.length)
  const named = sameLength.length > 0 ? sameLength : fits
  return named.length === 1 ? named[0]! : word
}

const colloquial = new Set(spellings.flatMap((spelling) => wordsOf(spelling.colloquial)))

/** Whether a printed stretch has a form of speech that an editor may have written out: "gonna", "ain't". */
export const isColloquial = (printed: string): boolean =>
  printed
    .toLowerCase()
    .split(/\s+/)
    .some((word) => colloquial.has(word.replace(marksBefore, '').replace(apostrophes, "'")))

/** Whether the house style hides letters of a word: "f-----g", "b****y". */
export const isMasked = (word: string): boolean => /^\p{L}+(?:-{2,}|\*+|_{2,})/u.test(word)

/** Whether one of two words is the other with letters hidden. */
export function isMaskOf(one: string, other: string): boolean {
  const [mask, word] = isMasked(one) ? [one, other] : [other, one]
  if (!isMasked(mask) || isMasked(word)) return false
  const [first, last] = mask.toLowerCase().split(/[-*_]+/) as [string, string]
  const whole = word.toLowerCase()
  return whole.startsWith(first) && whole.endsWith(last) && whole.length > first.length + last.length
}

/** One printed word, already lower-case and without accents, as the words it stands for: "cannot" as "can", "not". */
export function foldSpelling(word: string, endsInPeriod: boolean): readonly string[] {
  if (isMasked(word)) return [unmask(word)]
  const [, number, suffix] = /^(\p{N}+(?:\.\p{N}+)?)(\p{L}+)$/u.exec(word) ?? []
  const unit = suffix === undefined ? undefined : numberSuffixes.get(suffix)
  if (number !== undefined && unit !== undefined) return [number, unit]
  const key = (endsInPeriod ? dotted.get(word) : undefined) ?? words.get(word) ?? numbers.get(word) ?? house(word)
  return key.includes('_') ? key.split('_') : [key]
}

/** "don't" as "do", "not"; a word without a contraction as it is. The apostrophe must be `'`. */
export function foldContraction(word: string): readonly string[] {
  if (!word.includes("'")) return [word]
  for (const [shape, second] of contractions) {
    const first = shape.exec(word)?.[1]
    if (first !== undefined) return [contracted.get(first) ?? first, second]
  }
  return [word.replaceAll("'", '')]
}
