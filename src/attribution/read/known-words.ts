import { Is } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

/** A word as rules see it. */
export interface Word {
  /** In lower case, as its English equivalent. */
  readonly word: string
  /** What it can be (`Is`). */
  readonly bits: number
  /** What may stand at it (`Cue`). */
  readonly cues: number
}

/**
 * What is looked for at every word of an article, and stands at few: words without the cue need not be looked up. Bits of
 * a byte.
 */
export const Cue = {
  /** The last word of a phrase for a medium. */
  medium: 1 << 0,
  /** A particle that may make a verb of speech of the verb before it: she shot back. */
  particle: 1 << 1,
  /** The first word of a phrase of time. */
  time: 1 << 2,
  /** What leads to who is told. */
  addressee: 1 << 3,
  /** The participle behind a source whose words are relayed: was quoted as saying. */
  relayed: 1 << 4,
  /** The last of the words for "according to". */
  accordingTo: 1 << 5,
} as const

/** All that may be looked for. */
export const anyCue = 0xff

/** Longer words are hardly ever met again. UTF-16 units. */
const longestKept = 24
/** Words kept at once. When there are as many, all are forgotten, lest memory fills with what is met once. */
const mostKept = 1 << 14
const slots = mostKept * 4
/** Slots that are tried for a word, however many share its hash. */
const mostTried = 8

/** Gives the word between two offsets as rules see it; `capital` is whether it counts as one with a capital. */
export type WordReader = (text: string, start: number, end: number, capital: boolean) => Word

const readers = new WeakMap<Lexicon, WordReader>()

/**
 * The reader of words of a lexicon. Most words of an article were met before, in it or in others: they are found by their
 * letters, without a new string for each.
 */
export function wordReaderOf(lexicon: Lexicon): WordReader {
  const known = readers.get(lexicon)
  if (known) return known
  const reader = makeReader(lexicon)
  readers.set(lexicon, reader)
  return reader
}

function makeReader(lexicon: Lexicon): WordReader {
  /** The number of the word in each slot, 0 where it is free. */
  const numbers = new Uint16Array(slots)
  /** Of each word its letters, `longestKept` places for each, and its form: how many they are, and whether it counts as capital. */
  const letters = new Uint16Array((mostKept + 1) * longestKept)
  const forms = new Uint8Array(mostKept + 1)
  const words: Word[] = []
  let kept = 0
  const keep = (slot: number, text: string, start: number, end: number, capital: boolean, form: number): Word => {
    if (kept === mostKept) {
      kept = 0
      numbers.fill(0)
    }
    const number = ++kept
    const at = number * longestKept
    for (let i = start; i < end; i++) letters[at + i - start] = text.charCodeAt(i)
    numbers[slot] = number
    forms[number] = form
    // A copy: a slice would keep its whole article in memory.
    const copy = String.fromCharCode(...letters.subarray(at, at + end - start))
    return (words[number] = readWord(copy, capital, lexicon))
  }
  return (text, start, end, capital) => {
    const length = end - start
    if (length > longestKept) return readWord(text.slice(start, end), capital, lexicon)
    const form = length * 2 + (capital ? 1 : 0)
    let hash = form
    for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i)
    const first = Math.imul(hash, 0x9e3779b1) >>> 16
    for (let tried = 0; tried < mostTried; tried++) {
      const slot = (first + tried) & (slots - 1)
      const number = numbers[slot]!
      if (number === 0) return keep(slot, text, start, end, capital, form)
      if (forms[number] !== form) continue
      const shift = number * longestKept - start
      let i = start
      while (i < end && letters[shift + i] === text.charCodeAt(i)) i++
      if (i === end) return words[number]!
    }
    return readWord(text.slice(start, end), capital, lexicon)
  }
}

function readWord(printed: string, capital: boolean, lexicon: Lexicon): Word {
  const lower = capital ? printed.toLowerCase() : printed
  const word = lexicon.englishEquivalents.get(lower) ?? lower
  return {
    word,
    bits: lexicon.words.get(lower) ?? (capital ? bitsOfDouble(lower, lexicon) : 0),
    cues:
      (lexicon.media.lastOfPhrase.test(printed) ? Cue.medium : 0) |
      (lexicon.patterns.phrasalParticles.has(word) ? Cue.particle : 0) |
      (lexicon.times?.beginnings.has(word) ? Cue.time : 0) |
      (lexicon.addressees.leads.has(word) ? Cue.addressee : 0) |
      (lexicon.patterns.relayedParticiples.has(word) ? Cue.relayed : 0) |
      (lexicon.accordingTo.has(word) ? Cue.accordingTo : 0),
  }
}

/** A given name of two – Eva-Maria –: what its first part is; 0 for any other word. */
function bitsOfDouble(word: string, { words }: Lexicon): number {
  const hyphen = word.indexOf('-')
  if (hyphen < 0) return 0
  const first = words.get(word.slice(0, hyphen)) ?? 0
  const second = words.get(word.slice(hyphen + 1)) ?? 0
  return first & second & Is.givenName ? first & (Is.givenName | Is.male | Is.female) : 0
}
