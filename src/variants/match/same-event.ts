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

/** Whether two sets of articles share an event: they share an article or a run of words. */
export function shareEvent(
  articles: readonly string[],
  others: readonly string[],
  keysOf: (article: string) => readonly number[],
): boolean {
  if (articles.some((article) => others.includes(article))) return true
  const keys = new Set(articles.flatMap((article) => keysOf(article)))
  return others.some((other) => keysOf(other).some((key) => keys.has(key)))
}
