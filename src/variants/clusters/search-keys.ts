import type { FoldedText } from '../../text/fold.ts'
import { hash } from '../wordings/hash.ts'
import { isContent, isRare } from '../wordings/weights.ts'

/** The keys of a wording's neighbouring pairs of content words, each once. */
export function pairKeys({ units }: FoldedText): number[] {
  const content = units.map(({ key }) => key).filter(isContent)
  return [...new Set(content.slice(1).map((key, i) => pairKey(content[i]!, key)))]
}

/** The key of two content words with no other between them. */
export function pairKey(one: string, next: string): number {
  return hash(`${one} ${next}`)
}

/** A key under which an utterance is listed, and the keys whose lists hold what it may match. Below 2^32. */
export interface SearchKey {
  readonly listed: number
  readonly sought: readonly number[]
}

/** Utterances of no more content words than this are found by single words, too. */
const shortLength = 3

/**
 * What a wording is found by: every neighbouring pair of content words; rare words by themselves where one of the two
 * is short; runs of three where there is hardly any content in them. Each key once.
 */
export function searchKeys(wording: FoldedText): SearchKey[] {
  const words = wording.units.map(({ key }) => key)
  const content = words.filter(isContent)
  const runs = new Set<string>()
  words.forEach((key, i) => {
    if (i < 2) return
    const run = [words[i - 2]!, words[i - 1]!, key]
    if (run.filter(isContent).length < 2 && !run.some(isRare)) runs.add(`run ${run.join(' ')}`)
  })
  // So short and common that nothing else finds it: the phrase as a whole.
  if (words.length < 3) runs.add(`all ${words.join(' ')}`)
  const keys = new Map<number, SearchKey>()
  const add = (listed: number, ...sought: number[]): void => void keys.set(listed, { listed, sought })
  for (const key of [...pairKeys(wording), ...Array.from(runs, hash)]) add(key, key)
  const isShort = content.length <= shortLength
  for (const word of new Set(content.filter(isRare))) {
    const inShort = hash(`short ${word}`)
    const inLong = hash(`long ${word}`)
    if (isShort) add(inShort, inShort, inLong)
    else add(inLong, inShort)
  }
  return [...keys.values()]
}
