import { undated } from './utterance.ts'
import type { SearchKey } from './search-keys.ts'

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
