import { compareText } from '../../text/order.ts'
import { describeCluster } from './membership.ts'
import type { ClusterMember, QuotationGroup } from './membership.ts'
import { matchWeights } from '../match/odds.ts'
import type { MatchWeights } from '../match/odds.ts'
import { eventKeys, shareEvent, tellOfOneEvent } from '../match/same-event.ts'
import { bodySize, candidatesOf, fullestFirst, nameOf, ownPostings, searchKeys } from './postings.ts'
import type { Entry, PostingsKey, PostedUtterance } from './postings.ts'
import { asUtterance, collectUtterances, matchUtterances } from './utterances.ts'
import type { CollectedUtterance, Utterance, PrintedQuotation } from './utterances.ts'
import { byTurn, findPlace, standingOf } from './representative.ts'
import type { Place, UtteranceMatch } from './representative.ts'

/**
 * Groups the wordings of each quote: a cluster around its fullest one, which every member matches directly.
 *
 * A pure function of the set: the order of the input never shows. A short fragment that fits several quotes joins none
 * of them. For a set that changes see `QuoteIndex`, which gives the same groups.
 * @param weights other weights only to try them
 * @param wordsOf the `eventWords` of an article's prose; without them, only what articles quote shows that they are on
 * one event
 */
export function groupQuotations(
  quotations: Iterable<PrintedQuotation>,
  weights: MatchWeights = matchWeights,
  wordsOf: WordsOf = () => undefined,
): QuotationGroup[] {
  const printed = collectUtterances(quotations)
  const utterances = new Map(Array.from(printed, ([id, one]) => [id, asUtterance(one)]))
  const matches = matchAll(printed, utterances, weights, wordsOf)
  const clusters = gatherClusters(printed, matches)
  return Array.from(clusters, ([representative, members]) =>
    describeCluster(printed.get(representative)!.quotations, members),
  ).sort((a, b) => compareText(a.representative, b.representative))
}

type WordsOf = (article: string) => ReadonlySet<number> | undefined

/** For each utterance, those that it matches. */
function matchAll(
  printed: ReadonlyMap<number, CollectedUtterance>,
  utterances: ReadonlyMap<number, Utterance>,
  weights: MatchWeights,
  wordsOf: WordsOf,
): Map<number, UtteranceMatch[]> {
  const matches = new Map<number, UtteranceMatch[]>(Array.from(utterances.keys(), (id) => [id, []]))
  const keysOf = articleKeys(printed)
  for (const [one, other] of candidatePairs(printed)) {
    const [a, b] = [utterances.get(one)!, utterances.get(other)!]
    const event = { quoted: () => shareEvent(a, b, keysOf), told: () => tellOfOneEvent(a, b, wordsOf) }
    const match = matchUtterances(a, b, event, weights)
    if (!match) continue
    matches.get(one)!.push({ ...match, to: entryOf(printed.get(other)!) })
    matches.get(other)!.push({ ...match, to: entryOf(printed.get(one)!) })
  }
  return matches
}

const entryOf = ({ key: { id, weight } }: CollectedUtterance): Entry => ({ id, weight })

function articleKeys(printed: ReadonlyMap<number, CollectedUtterance>): (article: string) => readonly number[] {
  const quoted = Map.groupBy(
    Array.from(printed.values()).flatMap(({ quotations }) => quotations),
    ({ article }) => article,
  )
  const known = new Map<string, number[]>()
  return (article) => {
    const keys = known.get(article) ?? eventKeys((quoted.get(article) ?? []).map(({ wording }) => wording))
    known.set(article, keys)
    return keys
  }
}

/** Each pair of candidates once. */
function* candidatePairs(printed: ReadonlyMap<number, CollectedUtterance>): Generator<readonly [number, number]> {
  const posted = Array.from(printed.values(), ({ key, quotations }): PostedUtterance => ({
    ...key,
    keys: searchKeys(quotations[0]!.wording),
  }))
  const lists = new Map<number, Entry[]>()
  const dateBuckets = new Map<number, Set<number>>()
  for (const utterance of posted.sort(fullestFirst)) {
    for (const name of ownPostings(utterance)) {
      const list = lists.get(nameOf(name)) ?? []
      if (list.length < bodySize) list.push({ id: utterance.id, weight: utterance.weight })
      lists.set(nameOf(name), list)
      dateBuckets.set(name.key, (dateBuckets.get(name.key) ?? new Set()).add(name.dateBucket))
    }
  }
  const list = (name: PostingsKey): readonly Entry[] => lists.get(nameOf(name)) ?? []
  const dateBucketsOf = (key: number): readonly number[] => Array.from(dateBuckets.get(key) ?? [])
  for (const utterance of posted) {
    for (const other of candidatesOf(utterance, list, dateBucketsOf))
      if (utterance.id < other) yield [utterance.id, other]
  }
}

/** Each representative with its members, itself first. */
function gatherClusters(
  printed: ReadonlyMap<number, CollectedUtterance>,
  matches: ReadonlyMap<number, readonly UtteranceMatch[]>,
): Map<number, ClusterMember[]> {
  const turns = Array.from(printed.values(), (one) => standingOf(entryOf(one), matches.get(one.key.id)!)).sort(byTurn)
  const clusters = new Map<number, ClusterMember[]>()
  const places = new Map<number, Place>()
  for (const turn of turns) {
    const { id } = turn
    const { match, ...place } = findPlace(turn, matches.get(id)!, (other) => places.get(other))
    places.set(id, place)
    const { representative, via } = place
    const member = { match, isBeyond: via !== representative, quotations: printed.get(id)!.quotations }
    if (match) clusters.get(representative)!.push(member)
    else clusters.set(id, [member])
  }
  return clusters
}
