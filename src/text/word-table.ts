/**
 * Finds which of some words stands between two offsets of a text, in whatever case: the word's number, `unknownWord`, or
 * `notPlain` where anything but the letters A to Z stands there. Offsets are UTF-16 code units.
 */
export type WordTable = (text: string, start: number, end: number) => number

/** None of the words. */
export const unknownWord = -1
/** Something that the table cannot tell: it holds no letter beyond A to Z, no hyphen and no apostrophe. */
export const notPlain = -2

/** Of so many slots one is taken: few words are looked for in more than one slot. */
const slotsForWord = 4

/**
 * Makes a table of words of the small letters a to z; their numbers are their places in the list.
 *
 * A word is looked for at most of an article's words, and most are in no list. A `Map` wants a string of each, in lower
 * case; here the text's own letters are hashed (FNV-1a) and compared, and nothing is cut out or allocated. Open
 * addressing, linear probing (Knuth, The Art of Computer Programming 3, 6.4).
 */
export function compileWordTable(words: readonly string[]): WordTable {
  let size = 1
  while (size < words.length * slotsForWord) size *= 2
  const mask = size - 1
  const numbers = new Int32Array(size).fill(unknownWord)
  const hashes = new Int32Array(size)
  /** The letters of all words, one behind another, and where each begins. */
  const letters = new Uint8Array(words.reduce((sum, { length }) => sum + length, 0))
  const begins = new Int32Array(words.length + 1)
  words.forEach((word, n) => {
    const from = begins[n]!
    let hash = hashBasis
    for (let i = 0; i < word.length; i++) {
      letters[from + i] = word.charCodeAt(i)
      hash = hashed(hash, word.charCodeAt(i))
    }
    begins[n + 1] = from + word.length
    let slot = spread(hash) & mask
    while (numbers[slot] !== unknownWord) slot = (slot + 1) & mask
    numbers[slot] = n
    hashes[slot] = hash
  })
  return (text, start, end) => {
    let hash = hashBasis
    for (let i = start; i < end; i++) {
      const letter = text.charCodeAt(i) | lowerCaseBit
      if (letter < 97 || letter > 122) return notPlain
      hash = hashed(hash, letter)
    }
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = numbers[slot]!
      if (number === unknownWord) return unknownWord
      if (hashes[slot] !== hash) continue
      const from = begins[number]!
      if (begins[number + 1]! - from !== end - start) continue
      let i = start
      while (i < end && letters[from + i - start] === (text.charCodeAt(i) | lowerCaseBit)) i++
      if (i === end) return number
    }
  }
}

/** A to Z have it unset, a to z set. */
const lowerCaseBit = 0x20

const hashBasis = 0x811c9dc5 | 0
const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const spread = (hash: number): number => hash ^ (hash >>> 15)
