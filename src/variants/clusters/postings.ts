import type { FoldedText } from '../../text/fold.ts'
import { hash } from '../wordings/hash.ts'
import { isContent, isRare } from '../wordings/weights.ts'

import { undated } from './utterances.ts'

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

/** The utterances of one date bucket that are listed under one key. */
export interface PostingsKey {
  readonly key: number
  readonly dateBucket: number
}

export interface Entry {
  readonly id: number
  readonly weight: number
}

/**
 * Of each list only so many entries count, the fullest utterances first, equal ones by id, so that which they are depends
 * on nothing but the set. Two utterances are candidates if both count in lists that look for each other and one of the two
 * is at the head: a phrase on everybody's lips costs no more than that, and its fullest wordings are still found by
 * all.
 */
export const headSize = 24
export const bodySize = 256

export function nameOf({ key, dateBucket }: PostingsKey): string {
  return `${key} ${dateBucket}`
}

export function fullestFirst(a: Entry, b: Entry): number {
  return b.weight - a.weight || a.id - b.id
}

/** An utterance as far as lists are concerned. */
export interface PostedUtterance extends Entry {
  readonly dateBucket: number
  readonly keys: readonly SearchKey[]
}

/** The lists that an utterance stands in. */
export function ownPostings({ dateBucket, keys }: PostedUtterance): PostingsKey[] {
  return keys.map(({ listed }) => ({ key: listed, dateBucket }))
}

/**
 * The lists that it looks at: its date bucket and the two beside it, and what has no date; without a date of its own, every
 * date bucket there is.
 */
export function soughtPostings(
  { dateBucket, keys }: PostedUtterance,
  dateBucketsOf: (key: number) => readonly number[],
): PostingsKey[] {
  return keys.flatMap(({ sought }) =>
    sought.flatMap((key) => dateBucketsNear(key, dateBucket, dateBucketsOf).map((near) => ({ key, dateBucket: near }))),
  )
}

function dateBucketsNear(
  key: number,
  dateBucket: number,
  dateBucketsOf: (key: number) => readonly number[],
): readonly number[] {
  return dateBucket === undated
    ? [...new Set([...dateBucketsOf(key), undated])]
    : [dateBucket - 1, dateBucket, dateBucket + 1, undated]
}

/** The ids of all utterances that one may match. @param list the entries of a list that count, in order */
export function candidatesOf(
  utterance: PostedUtterance,
  list: (name: PostingsKey) => readonly Entry[],
  dateBucketsOf: (key: number) => readonly number[],
): Set<number> {
  const candidates = new Set<number>()
  for (const { listed, sought } of utterance.keys) {
    const place = list({ key: listed, dateBucket: utterance.dateBucket }).findIndex(({ id }) => id === utterance.id)
    if (place < 0 || place >= bodySize) continue
    const size = place < headSize ? bodySize : headSize
    for (const name of soughtPostings({ ...utterance, keys: [{ listed, sought }] }, dateBucketsOf)) {
      for (const { id } of list(name).slice(0, size)) candidates.add(id)
    }
  }
  candidates.delete(utterance.id)
  return candidates
}
