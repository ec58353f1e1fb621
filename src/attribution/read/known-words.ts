import { compileWordTable, notPlain, unknownWord } from '../../text/word-table.ts'
import type { Lexicon } from './lexicon.ts'

/** A word of the lists, as rules see it. */
export interface KnownWord {
  /** Its English equivalent. */
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

/**
 * Finds what is known of the word between two offsets of a text (UTF-16), in whatever case; undefined where nothing is.
 */
export type KnownWords = (text: string, start: number, end: number) => KnownWord | undefined

const compiled = new WeakMap<Lexicon, KnownWords>()

/** All words of a lexicon that mean anything to what reads an article word by word. */
export function knownWordsOf(lexicon: Lexicon): KnownWords {
  const known = compiled.get(lexicon) ?? compile(findKnownWords(lexicon))
  compiled.set(lexicon, known)
  return known
}

/** What a table can hold. */
const plain = /^[a-z]+$/

function compile(known: ReadonlyMap<string, KnownWord>): KnownWords {
  const inTable = [...known].filter(([printed]) => plain.test(printed))
  const find = compileWordTable(inTable.map(([printed]) => printed))
  const found = inTable.map(([, word]) => word)
  return (text, start, end) => {
    const number = find(text, start, end)
    if (number === unknownWord) return undefined
    return number === notPlain ? known.get(text.slice(start, end).toLowerCase()) : found[number]
  }
}

/** The known words by how they are printed, in lower case. */
function findKnownWords(lexicon: Lexicon): ReadonlyMap<string, KnownWord> {
  const { words, englishEquivalents, patterns, times, addressees, accordingTo, media } = lexicon
  const sets = [
    [Cue.particle, patterns.phrasalParticles],
    [Cue.time, times?.beginnings],
    [Cue.addressee, addressees.leads],
    [Cue.relayed, patterns.relayedParticiples],
    [Cue.accordingTo, accordingTo],
  ] as const
  const all = [words, englishEquivalents, media.lastWords, ...sets.map(([, set]) => set ?? [])]
  const found = new Map<string, KnownWord>()
  // In whatever case the word is printed: where that is another, the phrase is not found.
  const endsMedium = new RegExp(media.lastOfPhrase.source, 'i')
  for (const printed of all.flatMap((list) => [...list.keys()] as string[])) {
    const word = englishEquivalents.get(printed) ?? printed
    let cues = endsMedium.test(printed) ? Cue.medium : 0
    for (const [cue, set] of sets) if (set?.has(word)) cues |= cue
    found.set(printed, { word, bits: words.get(printed) ?? 0, cues })
  }
  return found
}
