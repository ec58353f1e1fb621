import type { Wording } from '../wordings/wording.ts'
import { hash } from '../wordings/hash.ts'
import { isRare, weightOfAll } from '../wordings/weights.ts'

/** A run of this many words, of at least this weight, is not in two articles by chance. */
const runLength = 4
const runWeight = 2
/** Of each article this many runs count, those with the smallest hashes. */
const mostKeys = 256

/** What shows that two articles cover one event: hashes of the longer runs of words that they quote, sorted. */
export function eventKeys(quoted: Iterable<Wording>): number[] {
  const keys = new Set<number>()
  for (const { units } of quoted) {
    for (let at = 0; at + runLength <= units.length; at++) {
      const run = units.slice(at, at + runLength)
      if (weightOfAll(run) >= runWeight) keys.add(hash(run.map(({ key }) => key).join(' ')))
    }
  }
  return [...keys].sort((a, b) => a - b).slice(0, mostKeys)
}

/** A wording, and articles that print it. */
export interface Printed {
  readonly wording: Wording
  readonly articles: readonly string[]
}

/**
 * Whether the articles of two wordings cover one event: they share an article, or a longer run of words. A run that both
 * wordings have does not count, since whether these are the same words is what is asked.
 * @param keysOf the `eventKeys` of an article
 */
export function shareEvent(a: Printed, b: Printed, keysOf: (article: string) => readonly number[]): boolean {
  if (a.articles.some((article) => b.articles.includes(article))) return true
  const keys = new Set(a.articles.flatMap((article) => keysOf(article)))
  const shared = new Set(b.articles.flatMap((article) => keysOf(article).filter((key) => keys.has(key))))
  if (shared.size === 0) return false
  const own = new Set(eventKeys([a.wording]))
  for (const key of eventKeys([b.wording])) if (own.has(key)) shared.delete(key)
  return shared.size > 0
}

/** Shorter words say little of an event; in a language whose common words are not known, most of them are common. */
const fewestLetters = 5
/** Articles on one event share at least so many rare words, and this share of those that they have. */
const fewestShared = 10
const sharedWords = 0.2

/** What shows in an article's prose which event it is on: hashes of its rare words. */
export function eventWords(units: Iterable<{ readonly key: string } | null>): Set<number> {
  const words = new Set<number>()
  for (const unit of units) if (unit && unit.key.length >= fewestLetters && isRare(unit.key)) words.add(hash(unit.key))
  return words
}

/**
 * Whether the articles of two wordings tell of one event, by the rare words of their prose: its people, places and
 * things. This shows it also where each quotes words of its own.
 * @param wordsOf the `eventWords` of an article; undefined where they are not known
 */
export function tellOfOneEvent(
  a: Pick<Printed, 'articles'>,
  b: Pick<Printed, 'articles'>,
  wordsOf: (article: string) => ReadonlySet<number> | undefined,
): boolean {
  return a.articles.some((one) => {
    const words = wordsOf(one)
    return words !== undefined && b.articles.some((other) => areAlike(words, wordsOf(other)))
  })
}

function areAlike(a: ReadonlySet<number>, b: ReadonlySet<number> | undefined): boolean {
  if (b === undefined) return false
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  // More than all of the fewer words they cannot share.
  if (fewer.size < Math.max(fewestShared, sharedWords ** 2 * more.size)) return false
  let shared = 0
  for (const word of fewer) if (more.has(word)) shared++
  return shared >= fewestShared && shared >= sharedWords * Math.sqrt(a.size * b.size)
}
