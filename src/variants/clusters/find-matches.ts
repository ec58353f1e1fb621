import type { Wording } from '../wordings/wording.ts'
import { eventKeys, shareEvent, tellOfOneEvent } from '../match/same-event.ts'
import type { KnownPostings } from './known-postings.ts'
import { candidatesOf, soughtPostings, ownPostings, searchKeys } from './postings.ts'
import type { Entry, PostedUtterance } from './postings.ts'
import { dateBucketOf, matchInOneEvent, matchUtterances, mayBeOne, tenths, undated } from './utterances.ts'
import type { EventEvidence, Utterance } from './utterances.ts'
import type { MatchRow, UtteranceStore } from './store.ts'

/** An utterance with the keys by which it is found. */
export function postedUtteranceOf({
  id,
  wording,
  dateBucket,
}: Pick<Utterance, 'id' | 'wording'> & { readonly dateBucket: number }): PostedUtterance {
  return { id, weight: tenths(wording.weight), dateBucket, keys: searchKeys(wording) }
}

/** All matches of some utterances with any others in the current postings, each pair once. */
export async function findMatches(
  store: UtteranceStore,
  postings: KnownPostings,
  utterances: readonly Utterance[],
): Promise<MatchRow[]> {
  const pairs = new Map<string, readonly [number, number]>()
  for (const [id, candidates] of await findCandidates(store, postings, utterances)) {
    for (const other of candidates) {
      const pair = id < other ? ([id, other] as const) : ([other, id] as const)
      pairs.set(pair.join(' '), pair)
    }
  }
  return matchPairs(store, new Map(utterances.map((utterance) => [utterance.id, utterance])), [...pairs.values()])
}

/** For each of some utterances, those that it may match. */
export async function findCandidates(
  store: UtteranceStore,
  postings: KnownPostings,
  utterances: readonly Utterance[],
): Promise<Map<number, Set<number>>> {
  const posted = utterances.map((utterance) =>
    postedUtteranceOf({ ...utterance, dateBucket: dateBucketOf(utterance.day) }),
  )
  const dateBuckets = await store.dateBuckets(
    posted.flatMap(({ dateBucket, keys }) => (dateBucket === undated ? keys.flatMap(({ sought }) => sought) : [])),
  )
  const dateBucketsOf = (key: number): readonly number[] => dateBuckets.get(key) ?? []
  await postings.load(posted.flatMap((one) => [...ownPostings(one), ...soughtPostings(one, dateBucketsOf)]))
  return new Map(posted.map((one) => [one.id, candidatesOf(one, (name) => postings.get(name), dateBucketsOf)]))
}

async function matchPairs(
  store: UtteranceStore,
  known: ReadonlyMap<number, Utterance>,
  pairs: Pairs,
): Promise<MatchRow[]> {
  const possible = await thatMayMatch(store, known, pairs)
  const others = new Set(possible.flat().filter((id) => !known.has(id)))
  const utterances = new Map([...known, ...(await store.utterances([...others]))])
  const rows: MatchRow[] = []
  /** Decides pairs by what is known of their events. @returns those for which more would have to be known */
  const decide = (
    some: readonly UtterancePair[],
    known: (...pair: UtterancePair) => Partial<EventEvidence>,
  ): UtterancePair[] =>
    some.filter(([a, b]) => {
      let asked = false
      const ask = (): boolean => {
        asked = true
        return false
      }
      const match = matchUtterances(a, b, { quoted: ask, told: ask, ...known(a, b) })
      if (match && !asked) rows.push(rowOf(a, b, match))
      return asked
    })
  // What shows the event is only read where it decides: first what the articles quote, then their prose.
  const undecided = decide(pairsOf(possible, utterances), () => ({}))
  const keysOf = await articleKeys(store, articlesOf(undecided))
  const untold = decide(undecided, (a, b) => ({ quoted: () => shareEvent(a, b, keysOf) }))
  const words = await store.wordsOf(articlesOf(untold))
  const wordsOf = (article: string): ReadonlySet<number> | undefined => words.get(article)
  decide(untold, (a, b) => ({ quoted: () => false, told: () => tellOfOneEvent(a, b, wordsOf) }))
  return rows
}

type UtterancePair = readonly [Utterance, Utterance]

/** Pairs of ids as utterances, without those that no article prints. */
function pairsOf(pairs: Pairs, utterances: ReadonlyMap<number, Utterance>): UtterancePair[] {
  return pairs.flatMap(([one, other]) => {
    const [a, b] = [utterances.get(one), utterances.get(other)]
    return a && b ? [[a, b] as const] : []
  })
}

const articlesOf = (pairs: readonly UtterancePair[]): string[] => [
  ...new Set(pairs.flat().flatMap(({ articles }) => articles)),
]

type Pairs = readonly (readonly [number, number])[]

/**
 * Drops pairs that cannot match: most of those that have a phrase in common. The words of all are at hand or quickly
 * read, when they were printed is read of those whose words may match, and only what is left is read whole.
 */
async function thatMayMatch(
  store: UtteranceStore,
  utterances: ReadonlyMap<number, Utterance>,
  pairs: Pairs,
): Promise<Pairs> {
  const othersOf = (some: Pairs): number[] => [...new Set(some.flat().filter((id) => !utterances.has(id)))]
  const words = await store.words(othersOf(pairs))
  const sharing = pairs.filter(([one, other]) => {
    const [a, b] = [utterances.get(one) ?? words.get(one), utterances.get(other) ?? words.get(other)]
    return a !== undefined && b !== undefined && mayBeOne(a, b)
  })
  const known = await store.known(othersOf(sharing))
  const utteranceOf = (id: number): Utterance | undefined => {
    const [spoken, printed] = [words.get(id), known.get(id)]
    return utterances.get(id) ?? (spoken && printed && { ...spoken, ...printed })
  }
  return sharing.filter(([one, other]) => {
    const [a, b] = [utteranceOf(one), utteranceOf(other)]
    return a !== undefined && b !== undefined && matchInOneEvent(a, b)
  })
}

function rowOf(
  a: Utterance,
  b: Utterance,
  { rule, score, sharedWords, sharedWeight }: Omit<MatchRow, 'one' | 'other'>,
): MatchRow {
  return { one: entryOf(a), other: entryOf(b), rule, score, sharedWords, sharedWeight }
}

export function entryOf({ id, wording }: Pick<Utterance, 'id' | 'wording'>): Entry {
  return { id, weight: tenths(wording.weight) }
}

async function articleKeys(
  store: UtteranceStore,
  articles: readonly string[],
): Promise<(article: string) => readonly number[]> {
  const quoted: ReadonlyMap<string, readonly Wording[]> = await store.quotedIn(articles)
  const keys = new Map(Array.from(quoted, ([article, wordings]) => [article, eventKeys(wordings)]))
  return (article) => keys.get(article) ?? []
}
