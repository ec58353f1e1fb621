import type { Wording } from '../wordings/wording.ts'
import { hash } from '../wordings/hash.ts'
import { weightOfAll } from '../wordings/weights.ts'

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
