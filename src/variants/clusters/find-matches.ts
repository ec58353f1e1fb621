import type { Wording } from '../match/match.ts'
import { eventKeys, shareEvent } from './events.ts'
import { bodySize, candidatesOf, nameOf, soughtLists, ownLists } from './postings.ts'
import type { Entry, ListName, Listed } from './postings.ts'
import { matchSayings, occasionDays, tenths, undated, windowOf } from './utterance.ts'
import type { Saying } from './utterance.ts'
import { searchKeys } from './search-keys.ts'
import type { MatchRow, SayingStore } from './store.ts'

/** Gives the keys and lists by which a saying is found. */
export function listedOf({
  id,
  wording,
  window,
}: Pick<Saying, 'id' | 'wording'> & { readonly window: number }): Listed {
  return { id, weight: tenths(wording.weight), window, keys: searchKeys(wording) }
}

/** All matches of some sayings with any others, as the lists now are; each pair once. */
export async function findMatches(store: SayingStore, sayings: readonly Saying[]): Promise<MatchRow[]> {
  const pairs = new Map<string, readonly [number, number]>()
  for (const [id, candidates] of await findCandidates(store, sayings)) {
    for (const other of candidates) {
      const pair = id < other ? ([id, other] as const) : ([other, id] as const)
      pairs.set(pair.join(' '), pair)
    }
  }
  return matchPairs(store, new Map(sayings.map((saying) => [saying.id, saying])), [...pairs.values()])
}

/** For each of some sayings those that it may match. */
export async function findCandidates(
  store: SayingStore,
  sayings: readonly Saying[],
): Promise<Map<number, Set<number>>> {
  const listed = sayings.map((saying) => listedOf({ ...saying, window: windowOf(saying.day) }))
  const windows = await store.windows(
    listed.flatMap(({ window, keys }) => (window === undated ? keys.flatMap(({ sought }) => sought) : [])),
  )
  const windowsOf = (key: number): readonly number[] => windows.get(key) ?? []
  const lists = await store.lists(
    distinct(listed.flatMap((one) => [...ownLists(one), ...soughtLists(one, windowsOf)])),
    bodySize,
  )
  const list = (name: ListName): readonly Entry[] => lists.get(nameOf(name)) ?? []
  return new Map(listed.map((one) => [one.id, candidatesOf(one, list, windowsOf)]))
}

export function distinct(names: readonly ListName[]): ListName[] {
  return Array.from(new Map(names.map((name) => [nameOf(name), name])).values())
}

async function matchPairs(store: SayingStore, known: ReadonlyMap<number, Saying>, pairs: Pairs): Promise<MatchRow[]> {
  const near = await withinOccasion(store, known, pairs)
  const others = new Set(near.flat().filter((id) => !known.has(id)))
  const sayings = new Map([...known, ...(await store.printed([...others]))])
  const rows: MatchRow[] = []
  const hanging: (readonly [Saying, Saying])[] = []
  for (const [one, other] of near) {
    const [a, b] = [sayings.get(one), sayings.get(other)]
    if (!a || !b) continue
    let asked = false
    const match = matchSayings(a, b, () => {
      asked = true
      return false
    })
    if (asked) hanging.push([a, b])
    else if (match) rows.push(rowOf(a, b, match))
  }
  const keysOf = await articleKeys(
    store,
    hanging.flatMap(([a, b]) => [...a.articles, ...b.articles]),
  )
  for (const [a, b] of hanging) {
    const match = matchSayings(a, b, () => shareEvent(a.articles, b.articles, keysOf))
    if (match) rows.push(rowOf(a, b, match))
  }
  return rows
}

type Pairs = readonly (readonly [number, number])[]

/** Leaves out pairs that lie too far apart, before their words are read. */
async function withinOccasion(store: SayingStore, sayings: ReadonlyMap<number, Saying>, pairs: Pairs): Promise<Pairs> {
  const known = await store.known([...new Set(pairs.flat().filter((id) => !sayings.has(id)))])
  const dayOf = (id: number): number | null => (sayings.get(id) ?? known.get(id))?.day ?? null
  return pairs.filter(([one, other]) => {
    const [a, b] = [dayOf(one), dayOf(other)]
    return a === null || b === null || Math.abs(a - b) <= occasionDays
  })
}

function rowOf(
  a: Saying,
  b: Saying,
  { rule, score, sharedWords, sharedWeight }: Omit<MatchRow, 'one' | 'other'>,
): MatchRow {
  return { one: entryOf(a), other: entryOf(b), rule, score, sharedWords, sharedWeight }
}

export function entryOf({ id, wording }: Pick<Saying, 'id' | 'wording'>): Entry {
  return { id, weight: tenths(wording.weight) }
}

async function articleKeys(
  store: SayingStore,
  articles: readonly string[],
): Promise<(article: string) => readonly number[]> {
  const quoted: ReadonlyMap<string, readonly Wording[]> = await store.quotedIn([...new Set(articles)])
  const keys = new Map(Array.from(quoted, ([article, wordings]) => [article, eventKeys(wordings)]))
  return (article) => keys.get(article) ?? []
}
