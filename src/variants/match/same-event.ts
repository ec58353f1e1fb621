import type { Wording } from '../wordings/wording.ts'
import { hash } from '../wordings/hash.ts'
import { weightOfAll } from '../wordings/weights.ts'

/** Runs of so many words, of at least such weight, are not in two articles by chance. */
const runLength = 4
const runWeight = 2
/** Of one article so many runs count, those with the smallest hashes. */
const mostKeys = 256

/** What tells that two articles cover one event: the longer runs of words that they quote. Sorted. */
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

/** Whether some articles share an event with some others: they are the same, or have a run in common. */
export function shareEvent(
  articles: readonly string[],
  others: readonly string[],
  keysOf: (article: string) => readonly number[],
): boolean {
  if (articles.some((article) => others.includes(article))) return true
  const keys = new Set(articles.flatMap((article) => keysOf(article)))
  return others.some((other) => keysOf(other).some((key) => keys.has(key)))
}
