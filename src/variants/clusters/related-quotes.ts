import { compareWords } from '../match/match.ts'
import type { MatchRule } from '../match/match.ts'
import { headSize, nameOf } from './postings.ts'
import { distinct, listedOf } from './find-matches.ts'
import { windowOf } from './utterance.ts'
import { longWeight } from './representative.ts'
import type { SayingMatch } from './representative.ts'
import type { SayingStore } from './store.ts'

/** A pivot that a saying fits, too, without being in its star. */
export interface Fit extends Omit<SayingMatch, 'to'> {
  readonly pivot: number
}

/** The same words in another star: said by another, or at another time. */
export interface Recurrence {
  /** The pivot of that star. */
  readonly pivot: number
  readonly rule: MatchRule
  readonly sharedWords: number
  /** Days from this saying's first day to the other's; null where one is not known. */
  readonly days: number | null
}

/** The other quotes that sayings fit: those that a fragment might as well belong to. The best first. */
export async function fitsOf(store: SayingStore, ids: readonly number[]): Promise<Map<number, Fit[]>> {
  const matches = await store.matches(ids)
  const known = await store.known([...new Set([...ids, ...[...matches.values()].flat().map(({ to }) => to.id)])])
  return new Map(
    ids.map((id) => {
      const isOtherPivot = ({ to }: SayingMatch): boolean =>
        known.get(to.id)?.pivot === to.id && to.id !== known.get(id)?.pivot
      const fits = (matches.get(id) ?? [])
        .filter(isOtherPivot)
        .map(({ to, ...match }): Fit => ({ ...match, pivot: to.id }))
      return [id, fits.sort((a, b) => b.score - a.score || a.pivot - b.pivot)]
    }),
  )
}

/** So much of the shorter of two sayings must be in the longer for the same words to recur. */
const recurringShare = 0.9
/**
 * Of the sayings that share keys with a pivot, so many that share most are compared with it: what is said every week
 * recurs without end.
 */
const mostCompared = 200

/**
 * Where the words of a pivot recur: in stars that do not match it, because another said them or because too much time
 * lies between. Phrases of little weight recur everywhere and are not looked for, and of what recurs very often only
 * some is found. Ordered by time.
 */
export async function recurrencesOf(store: SayingStore, pivot: number): Promise<Recurrence[]> {
  const saying = (await store.printed([pivot])).get(pivot)
  if (!saying || saying.wording.weight < longWeight) return []
  const keys = listedOf({ ...saying, window: windowOf(saying.day) }).keys.map(({ listed }) => listed)
  const windows = await store.windows(keys)
  const names = distinct(keys.flatMap((key) => (windows.get(key) ?? []).map((window) => ({ key, window }))))
  const shared = new Map<number, number>()
  const lists = await store.lists(names, headSize)
  for (const name of names)
    for (const { id } of lists.get(nameOf(name)) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
  const near = new Set((await store.matches([pivot])).get(pivot)?.map(({ to }) => to.id))
  const others = [...shared]
    .filter(([id, times]) => id !== pivot && times > 1 && !near.has(id))
    .sort(([a, times], [b, others]) => others - times || a - b)
    .slice(0, mostCompared)
    .map(([id]) => id)
  const known = await store.known(others)
  const found = new Map<number, Recurrence>()
  for (const [id, other] of await store.printed(others)) {
    const { pivot: star } = known.get(id)!
    const { rule, sharedWords, sharedWeight } = compareWords(saying.wording, other.wording)
    if (
      star === pivot ||
      sharedWeight < longWeight ||
      sharedWeight < recurringShare * Math.min(saying.wording.weight, other.wording.weight)
    )
      continue
    const days = saying.day === null || other.day === null ? null : other.day - saying.day
    if (sharedWords > (found.get(star)?.sharedWords ?? 0)) found.set(star, { pivot: star, rule, sharedWords, days })
  }
  return Array.from(found.values()).sort((a, b) => (a.days ?? 0) - (b.days ?? 0) || a.pivot - b.pivot)
}
