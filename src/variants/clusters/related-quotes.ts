import { compareWords } from '../match/match.ts'
import type { MatchRule } from '../match/match.ts'
import { headSize, nameOf } from './postings.ts'
import { postedUtteranceOf } from './find-matches.ts'
import { dateBucketOf } from './utterances.ts'
import { longWeight } from './representative.ts'
import type { UtteranceMatch } from './representative.ts'
import type { UtteranceStore } from './store.ts'

/** Another representative that an utterance fits, without being in its cluster. */
export interface Fit extends Omit<UtteranceMatch, 'to'> {
  readonly representative: number
}

/** The same words in another cluster: of another speaker, or at another time. */
export interface Recurrence {
  /** The representative of that cluster. */
  readonly representative: number
  readonly rule: MatchRule
  readonly sharedWords: number
  /** Days from this utterance's first day to the other's; null where one of them has no date. */
  readonly days: number | null
}

/** The other quotes that each utterance fits: a fragment may as well belong to one of these. The best first. */
export async function fitsOf(store: UtteranceStore, ids: readonly number[]): Promise<Map<number, Fit[]>> {
  const matches = await store.matches(ids)
  const known = await store.known([...new Set([...ids, ...[...matches.values()].flat().map(({ to }) => to.id)])])
  return new Map(
    ids.map((id) => {
      const isOtherRepresentative = ({ to }: UtteranceMatch): boolean =>
        known.get(to.id)?.representative === to.id && to.id !== known.get(id)?.representative
      const fits = (matches.get(id) ?? [])
        .filter(isOtherRepresentative)
        .map(({ to, ...match }): Fit => ({ ...match, representative: to.id }))
      return [id, fits.sort((a, b) => b.score - a.score || a.representative - b.representative)]
    }),
  )
}

/** This share of the shorter of two utterances must be in the longer for the words to recur. */
const recurringShare = 0.9
/**
 * Only this many utterances, those that share most keys with a representative, are compared with it: what is said every
 * week recurs without end.
 */
const mostCompared = 200

/**
 * Where the words of a representative recur: in clusters that do not match it, because somebody else said them or too
 * much time lies between. Phrases of little weight recur everywhere and are not searched, and of words that recur very
 * often only some are found. Ordered by time.
 */
export async function recurrencesOf(store: UtteranceStore, representative: number): Promise<Recurrence[]> {
  const utterance = (await store.utterances([representative])).get(representative)
  if (!utterance || utterance.wording.weight < longWeight) return []
  const keys = postedUtteranceOf({ ...utterance, dateBucket: dateBucketOf(utterance.day) }).keys.map(
    ({ posted }) => posted,
  )
  const dateBuckets = await store.dateBuckets(keys)
  const names = [...new Set(keys)].flatMap((key) =>
    (dateBuckets.get(key) ?? []).map((dateBucket) => ({ key, dateBucket })),
  )
  const shared = new Map<number, number>()
  const lists = await store.postings(names, headSize)
  for (const name of names)
    for (const { id } of lists.get(nameOf(name)) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
  const near = new Set((await store.matches([representative])).get(representative)?.map(({ to }) => to.id))
  const others = [...shared]
    .filter(([id, times]) => id !== representative && times > 1 && !near.has(id))
    .sort(([a, times], [b, others]) => others - times || a - b)
    .slice(0, mostCompared)
    .map(([id]) => id)
  const known = await store.known(others)
  const found = new Map<number, Recurrence>()
  for (const [id, other] of await store.utterances(others)) {
    const { representative: cluster } = known.get(id)!
    const { rule, sharedWords, sharedWeight } = compareWords(utterance.wording, other.wording)
    if (
      cluster === representative ||
      sharedWeight < longWeight ||
      sharedWeight < recurringShare * Math.min(utterance.wording.weight, other.wording.weight)
    )
      continue
    const days = utterance.day === null || other.day === null ? null : other.day - utterance.day
    if (sharedWords > (found.get(cluster)?.sharedWords ?? 0))
      found.set(cluster, { representative: cluster, rule, sharedWords, days })
  }
  return Array.from(found.values()).sort((a, b) => (a.days ?? 0) - (b.days ?? 0) || a.representative - b.representative)
}
