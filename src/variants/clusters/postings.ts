import { undated } from './utterance.ts'
import type { SearchKey } from './search-keys.ts'

/** The sayings of one window that are listed under one key. */
export interface ListName {
  readonly key: number
  readonly window: number
}

export interface Entry {
  readonly id: number
  readonly weight: number
}

/**
 * Of each list only so many entries count, the fullest sayings first, equal ones by id, so that which they are depends
 * on nothing but the set. Two sayings are candidates if both count in lists that look for each other and one of the two
 * is at the head: a phrase on everybody's lips costs no more than that, and its fullest wordings are still found by
 * all.
 */
export const headSize = 24
export const bodySize = 256

export function nameOf({ key, window }: ListName): string {
  return `${key} ${window}`
}

export function fullestFirst(a: Entry, b: Entry): number {
  return b.weight - a.weight || a.id - b.id
}

/** A saying as far as lists are concerned. */
export interface Listed extends Entry {
  readonly window: number
  readonly keys: readonly SearchKey[]
}

/** The lists that a saying stands in. */
export function ownLists({ window, keys }: Listed): ListName[] {
  return keys.map(({ listed }) => ({ key: listed, window }))
}

/**
 * The lists that it looks at: its window and the two beside it, and what has no date; without a date of its own, every
 * window there is.
 */
export function soughtLists({ window, keys }: Listed, windowsOf: (key: number) => readonly number[]): ListName[] {
  return keys.flatMap(({ sought }) =>
    sought.flatMap((key) => windowsNear(key, window, windowsOf).map((near) => ({ key, window: near }))),
  )
}

function windowsNear(key: number, window: number, windowsOf: (key: number) => readonly number[]): readonly number[] {
  return window === undated ? [...new Set([...windowsOf(key), undated])] : [window - 1, window, window + 1, undated]
}

/** The ids of all sayings that one may match. @param list the entries of a list that count, in order */
export function candidatesOf(
  saying: Listed,
  list: (name: ListName) => readonly Entry[],
  windowsOf: (key: number) => readonly number[],
): Set<number> {
  const candidates = new Set<number>()
  for (const { listed, sought } of saying.keys) {
    const place = list({ key: listed, window: saying.window }).findIndex(({ id }) => id === saying.id)
    if (place < 0 || place >= bodySize) continue
    const size = place < headSize ? bodySize : headSize
    for (const name of soughtLists({ ...saying, keys: [{ listed, sought }] }, windowsOf)) {
      for (const { id } of list(name).slice(0, size)) candidates.add(id)
    }
  }
  candidates.delete(saying.id)
  return candidates
}
