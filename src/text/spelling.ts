import { languages } from '../languages/index.ts'
import { wordPairs, wordsOf } from '../languages/word-list.ts'

/**
 * Spellings of one word that two house styles print differently, folded to one key. A wording is folded without knowing
 * its language, so that the spellings of all languages apply.
 * The keys are never shown, so a rule may be crude as long as it does not bring two different words together.
 */
const spellings = languages.flatMap(({ spelling }) => spelling ?? [])
const pairsOf = (part: 'words' | 'dotted' | 'numbers' | 'contracted' | 'abbreviations' | 'capitals') =>
  wordPairs(spellings.map((spelling) => spelling[part]).join(' '))

const words = pairsOf('words')
const dotted = pairsOf('dotted')
const numbers = pairsOf('numbers')
const patterns = spellings.flatMap((spelling) => spelling.patterns)
const maskable = spellings.flatMap(({ masked }) => wordsOf(masked))
const contractions = spellings.flatMap((spelling) => spelling.contractions)
const contracted = pairsOf('contracted')
const abbreviations = pairsOf('abbreviations')

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

/**
 * "f-----g", "s**t": a word that the house style masks, where the letters left standing and the length name one,
 * or else what stands on either side of the mask.
 */
function unmask(word: string): readonly string[] {
  const sides = word.split(/[-*_]+/).filter((side) => side !== '')
  const [, first, last] = /^(\p{L}+)[-*_]+(\p{L}*)$/u.exec(word) ?? []
  if (first === undefined || last === undefined) return sides
  const fits = maskable.filter(
    (whole) => whole.startsWith(first) && whole.endsWith(last) && whole.length > first.length + last.length,
  )
  const sameLength = fits.filter((whole) => whole.length === word.length)
  const named = sameLength.length > 0 ? sameLength : fits
  return named.length === 1 ? named : sides
}

/** One printed word, already lower-case and without accents, as the words it stands for: "cannot" as "can", "not". */
export function foldSpelling(word: string, endsInPeriod: boolean): readonly string[] {
  if (/[-*_]/.test(word)) return unmask(word)
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
