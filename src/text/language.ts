import { languages as all } from '../languages/index.ts'
import { lettersInCharacter, mixedScript, neighbours, scripts } from '../languages/scripts.ts'
import { wordsOf } from '../languages/word-list.ts'

/** How much of a text is read, in UTF-16 code units: all of a short one, windows spread evenly over a long one. */
const windowLength = 192
const windows = 6

/** Those that are recognised by their words. */
const known = all.flatMap(({ code, detection }) => (detection ? [{ code, detection }] : []))
const longestStopWord = Math.max(
  ...known.flatMap(({ detection }) => wordsOf(detection.stopWords).map((word) => word.length)),
)
const languages = known.map(({ code }) => code)
/**
 * Which languages have a stop word, by the word's hash: each slot holds a hash and, beside it, an index into
 * `profiles`.
 */
const slots = new Int32Array(1 << 13)
const profiles: (readonly number[])[] = []
const letterProfiles = new Map<number, number[]>()
known.forEach(({ detection }, language) => {
  for (const letter of detection.letters ?? '') {
    const code = letter.charCodeAt(0)
    letterProfiles.set(code, [...(letterProfiles.get(code) ?? []), language])
  }
})

const hash = (before: number, code: number): number => (Math.imul(before, 31) + code) | 0

/** The slot that holds the hash, or the empty one where it belongs. */
function slotOf(key: number): number {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 20) << 1
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & (slots.length - 1)
  return slot
}

known.forEach(({ detection }, language) => {
  for (const word of new Set(wordsOf(detection.stopWords))) {
    let key = 0
    for (let i = 0; i < word.length; i++) key = hash(key, word.charCodeAt(i))
    const slot = slotOf(key)
    const before = slots[slot + 1]! === 0 ? [] : profiles[slots[slot + 1]! - 1]!
    slots[slot] = key
    slots[slot + 1] = profiles.push([...before, language])
  }
})

/** Lower case of a Latin letter, 0 where the unit is no letter of that script. */
const latin = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCharCode(code)
  return /\p{L}/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0
})

/** What the sample of one text holds. */
class Sample {
  readonly scores = new Float64Array(languages.length)
  readonly hits = new Int32Array(languages.length)
  words = 0
  letters = 0
  /** Letters of other scripts. */
  readonly foreign = new Map<number, number>()
  readonly foreignByScript = new Map<string, number>()

  read(text: string, start: number, end: number): void {
    let key = 0
    let length = 0
    let capital = false
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      const letter = code < 0x250 ? latin[code]! : 0
      if (letter !== 0) {
        if (length === 0) capital = letter !== code
        key = hash(key, letter)
        length++
        if (letter > 0x7f) this.note(letterProfiles.get(letter), 0)
        continue
      }
      if (length > 0) {
        this.endWord(key, length, capital)
        key = length = 0
      }
      if (code >= 0x370) this.readForeign(code)
      else if (code === 0xbf || code === 0xa1) this.note(letterProfiles.get(code), 0)
    }
    if (length > 0) this.endWord(key, length, capital)
  }

  private endWord(key: number, length: number, capital: boolean): void {
    this.words++
    this.letters += length
    // A capital alone is an initial.
    if (length > longestStopWord || (capital && length === 1)) return
    const profile = slots[slotOf(key) + 1]!
    if (profile !== 0) this.note(profiles[profile - 1], 1)
  }

  /** A word that several languages share speaks less for each. */
  private note(candidates: readonly number[] | undefined, hits: number): void {
    if (!candidates) return
    for (const language of candidates) {
      this.scores[language]! += 1 / candidates.length
      this.hits[language]! += hits
    }
  }

  private readForeign(code: number): void {
    for (const [first, last, language] of scripts) {
      if (code < first) return
      if (code > last) continue
      this.foreign.set(code, (this.foreign.get(code) ?? 0) + 1)
      this.foreignByScript.set(language, (this.foreignByScript.get(language) ?? 0) + 1)
      return
    }
  }
}

/**
 * The language of a text as a BCP 47 code, 'und' where the text does not show it. Languages of Latin script are recognised by their
 * stop words (Ingle 1980; Grefenstette 1995), other scripts by their letters. Reads about 1,000 characters spread over
 * the text, whatever its length.
 */
export function detectLanguage(text: string): string {
  const sample = new Sample()
  if (text.length <= windows * windowLength) sample.read(text, 0, text.length)
  else {
    const step = (text.length - windowLength) / (windows - 1)
    for (let n = 0; n < windows; n++) sample.read(text, Math.floor(n * step), Math.floor(n * step) + windowLength)
  }
  return languageOfScript(sample) ?? languageOfWords(sample)
}

/** The language of the script that most of the text is printed in; null where that is Latin. */
function languageOfScript(sample: Sample): string | null {
  let best: string | null = null
  let most = sample.letters
  const own = sample.foreignByScript.get(mixedScript.language) ?? 0
  const borrowed = sample.foreignByScript.get(mixedScript.borrowedFrom) ?? 0
  if (own * 10 > borrowed) {
    sample.foreignByScript.set(mixedScript.language, own + borrowed)
    sample.foreignByScript.delete(mixedScript.borrowedFrom)
  }
  for (const [language, count] of sample.foreignByScript) {
    const weight = count * (lettersInCharacter[language] ?? 1)
    if (weight > most) {
      best = language
      most = weight
    }
  }
  if (best === null) return null
  for (const [neighbour, letters] of neighbours[best] ?? []) {
    let count = 0
    for (const letter of letters) count += sample.foreign.get(letter.charCodeAt(0)) ?? 0
    if (count * 100 > most) return neighbour
  }
  return best
}

/**
 * In running prose at least this share of the words are stop words of its language; in a headline or a list of names
 * fewer.
 */
const leastShare = 0.15
const leastScore = 0.5
/** How far the best must be ahead of the second: half a word that both have. */
const leastLead = 0.25

function languageOfWords({ scores, hits, words }: Sample): string {
  let best = -1
  let top = 0
  let second = 0
  scores.forEach((score, language) => {
    if (score > top) {
      second = top
      top = score
      best = language
    } else if (score > second) second = score
  })
  return best >= 0 && top >= leastScore && top - second >= leastLead && hits[best]! >= words * leastShare
    ? languages[best]!
    : 'und'
}
