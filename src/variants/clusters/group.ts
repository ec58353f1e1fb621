import { describeStar } from './describe.ts'
import type { StarMember } from './describe.ts'
import { eventKeys, shareEvent } from './events.ts'
import { bodySize, candidatesOf, fullestFirst, nameOf, ownLists } from './postings.ts'
import type { Entry, ListName, Listed } from './postings.ts'
import { asSaying, collectSayings, compareText } from './collect-utterances.ts'
import type { PrintedSaying } from './collect-utterances.ts'
import { matchSayings } from './utterance.ts'
import type { Saying } from './utterance.ts'
import { searchKeys } from './search-keys.ts'
import { byTurn, choosePivot, standingOf } from './representative.ts'
import type { SayingMatch } from './representative.ts'
import type { Utterance, UtteranceGroup } from '../variant.ts'

/**
 * Brings together the wordings of each utterance: stars around the fullest one, which every member matches directly.
 *
 * A pure function of the set: the order of the input never shows. A short fragment that fits several different quotes
 * joins none of them. For sets that grow see `QuoteIndex`, which gives the same groups.
 */
export function groupUtterances(utterances: Iterable<Utterance>): UtteranceGroup[] {
  const printed = collectSayings(utterances)
  const sayings = new Map(Array.from(printed, ([id, one]) => [id, asSaying(one)]))
  const matches = matchAll(printed, sayings)
  const stars = gatherStars(printed, matches)
  return Array.from(stars, ([pivot, members]) => describeStar(printed.get(pivot)!.utterances, members)).sort((a, b) =>
    compareText(a.pivot, b.pivot),
  )
}

/** For each saying those that it matches. */
function matchAll(
  printed: ReadonlyMap<number, PrintedSaying>,
  sayings: ReadonlyMap<number, Saying>,
): Map<number, SayingMatch[]> {
  const matches = new Map<number, SayingMatch[]>(Array.from(sayings.keys(), (id) => [id, []]))
  const keysOf = articleKeys(printed)
  for (const [one, other] of candidatePairs(printed)) {
    const [a, b] = [sayings.get(one)!, sayings.get(other)!]
    const match = matchSayings(a, b, () => shareEvent(a.articles, b.articles, keysOf))
    if (!match) continue
    matches.get(one)!.push({ ...match, to: entryOf(printed.get(other)!) })
    matches.get(other)!.push({ ...match, to: entryOf(printed.get(one)!) })
  }
  return matches
}

const entryOf = ({ key: { id, weight } }: PrintedSaying): Entry => ({ id, weight })

function articleKeys(printed: ReadonlyMap<number, PrintedSaying>): (article: string) => readonly number[] {
  const quoted = Map.groupBy(
    Array.from(printed.values()).flatMap(({ utterances }) => utterances),
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
function* candidatePairs(printed: ReadonlyMap<number, PrintedSaying>): Generator<readonly [number, number]> {
  const listed = Array.from(printed.values(), ({ key, utterances }): Listed => ({
    ...key,
    keys: searchKeys(utterances[0]!.wording),
  }))
  const lists = new Map<string, Entry[]>()
  const windows = new Map<number, Set<number>>()
  for (const saying of listed.sort(fullestFirst)) {
    for (const name of ownLists(saying)) {
      const list = lists.get(nameOf(name)) ?? []
      if (list.length < bodySize) list.push({ id: saying.id, weight: saying.weight })
      lists.set(nameOf(name), list)
      windows.set(name.key, (windows.get(name.key) ?? new Set()).add(name.window))
    }
  }
  const list = (name: ListName): readonly Entry[] => lists.get(nameOf(name)) ?? []
  const windowsOf = (key: number): readonly number[] => Array.from(windows.get(key) ?? [])
  for (const saying of listed) {
    for (const other of candidatesOf(saying, list, windowsOf)) if (saying.id < other) yield [saying.id, other]
  }
}

/** Each pivot with its members, itself first. */
function gatherStars(
  printed: ReadonlyMap<number, PrintedSaying>,
  matches: ReadonlyMap<number, readonly SayingMatch[]>,
): Map<number, StarMember[]> {
  const turns = Array.from(printed.values(), (one) => standingOf(entryOf(one), matches.get(one.key.id)!)).sort(byTurn)
  const stars = new Map<number, StarMember[]>()
  for (const { id } of turns) {
    const match = choosePivot(matches.get(id)!.filter(({ to }) => stars.has(to.id)))
    const { utterances } = printed.get(id)!
    if (match) stars.get(match.to.id)!.push({ match, utterances })
    else stars.set(id, [{ match: null, utterances }])
  }
  return stars
}
