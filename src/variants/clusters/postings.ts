import type { FoldedText } from '../../text/fold.ts'
import { hash } from '../wordings/hash.ts'
import { isContent, isRare } from '../wordings/weights.ts'

import { undated } from './utterances.ts'

/** The keys of a wording's pairs of neighbouring content words, each once. */
export function pairKeys({ units }: FoldedText): number[] {
  const content = units.map(({ key }) => key).filter(isContent)
  return [...new Set(content.slice(1).map((key, i) => pairKey(content[i]!, key)))]
}

/** The key of two content words without another between them. */
export function pairKey(one: string, next: string): number {
  return hash(`${one} ${next}`)
}

/** A key under which an utterance is posted, and the keys whose postings hold what it may match. Below 2^32. */
export interface SearchKey {
  readonly posted: number
  readonly sought: readonly number[]
}

/** Utterances of at most this many content words are also found by single words. */
const shortLength = 3

/**
 * The keys by which a wording is found, each once: every pair of neighbouring content words; single rare words where
 * either wording is short; and runs of three words with hardly any content.
 */
export function searchKeys(wording: FoldedText): readonly SearchKey[] {
  const known = keysOfWordings.get(wording) ?? makeSearchKeys(wording)
  keysOfWordings.set(wording, known)
  return known
}

/** A wording is searched for several times before it is stored. */
const keysOfWordings = new WeakMap<FoldedText, readonly SearchKey[]>()

function makeSearchKeys(wording: FoldedText): SearchKey[] {
  const words = wording.units.map(({ key }) => key)
  const content = words.filter(isContent)
  const runs = new Set<string>()
  words.forEach((key, i) => {
    if (i < 2) return
    const run = [words[i - 2]!, words[i - 1]!, key]
    if (run.filter(isContent).length < 2 && !run.some(isRare)) runs.add(`run ${run.join(' ')}`)
  })
  // A phrase so short and common that no other key finds it is found as a whole.
  if (words.length < 3) runs.add(`all ${words.join(' ')}`)
  const keys = new Map<number, SearchKey>()
  const add = (posted: number, ...sought: number[]): void => void keys.set(posted, { posted, sought })
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

/** Names the postings of one key in one date bucket. */
export interface PostingsKey {
  readonly key: number
  readonly dateBucket: number
}

export interface Entry {
  readonly id: number
  readonly weight: number
}

/**
 * Only the first `bodySize` entries of each list of postings count: the fullest utterances first, equal ones by id, so
 * that which they are depends on the set alone. Two utterances are candidates if both count in postings that seek each
 * other and one of the two is among the first `headSize`. This limits the cost of a phrase that everybody uses, while
 * its fullest wordings are still found by all.
 */
export const headSize = 24
export const bodySize = 256

/** A number for each postings. Date buckets of the years that a date can have are within a million of 1970's. */
export function nameOf({ key, dateBucket }: PostingsKey): number {
  return key * 2 ** 21 + dateBucket + 2 ** 20
}

export function fullestFirst(a: Entry, b: Entry): number {
  return b.weight - a.weight || a.id - b.id
}

/** An utterance with the keys that it is posted under. */
export interface PostedUtterance extends Entry {
  readonly dateBucket: number
  readonly keys: readonly SearchKey[]
}

/** The postings that an utterance is in. */
export function ownPostings({ dateBucket, keys }: PostedUtterance): PostingsKey[] {
  return keys.map(({ posted }) => ({ key: posted, dateBucket }))
}

/**
 * The postings that it is compared with: those of its date bucket, of the two beside it and of what has no date. An
 * utterance without a date is compared with every date bucket.
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

/**
 * The ids of all utterances that one may match.
 * @param list the entries of some postings that count, in order
 */
export function candidatesOf(
  utterance: PostedUtterance,
  list: (name: PostingsKey) => readonly Entry[],
  dateBucketsOf: (key: number) => readonly number[],
): Set<number> {
  const candidates = new Set<number>()
  for (const { posted, sought } of utterance.keys) {
    const place = list({ key: posted, dateBucket: utterance.dateBucket }).findIndex(({ id }) => id === utterance.id)
    if (place < 0 || place >= bodySize) continue
    const size = place < headSize ? bodySize : headSize
    for (const key of sought) {
      for (const dateBucket of dateBucketsNear(key, utterance.dateBucket, dateBucketsOf)) {
        const entries = list({ key, dateBucket })
        for (let i = 0; i < size && i < entries.length; i++) candidates.add(entries[i]!.id)
      }
    }
  }
  candidates.delete(utterance.id)
  return candidates
}
