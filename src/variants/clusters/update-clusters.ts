import { assignRepresentatives } from './assign-representatives.ts'
import { KnownPostings } from './known-postings.ts'
import { bodySize, headSize, nameOf, ownPostings } from './postings.ts'
import type { Entry } from './postings.ts'
import { findCandidates, findMatches, postedUtteranceOf } from './find-matches.ts'
import type { Utterance } from './utterances.ts'
import type { KnownUtterance, Posting, MatchRow, UtteranceStore } from './store.ts'

/** An utterance that gained or lost quotations. */
export interface ChangedUtterance extends Pick<Utterance, 'id' | 'wording'> {
  readonly dateBucket: number
}

/** What has changed in print since utterances were last updated. */
export interface PrintChange {
  /** Each once. Some may be new, and some gone. */
  readonly utterances: readonly ChangedUtterance[]
  /** Articles that gained or lost a quotation. */
  readonly articles: readonly string[]
}

/** At most this many utterances are updated together, to limit memory. The outcome does not depend on it. */
const chunk = 500

/**
 * Updates matches and clusters after a change in print. The outcome is the same as from an empty store. The work is
 * limited to what the changed utterances are connected with: their postings, the matches found there, and the
 * representatives that depend on these.
 * @returns the representatives, former and current, whose clusters may have changed
 */
export async function updateClusters(
  store: UtteranceStore,
  { utterances, articles }: PrintChange,
): Promise<Set<number>> {
  const representatives = new Set<number>()
  for (let from = 0; from === 0 || from < utterances.length; from += chunk) {
    const some = { utterances: utterances.slice(from, from + chunk), articles: from === 0 ? articles : [] }
    for (const representative of await updateSome(store, some)) representatives.add(representative)
  }
  return representatives
}

async function updateSome(store: UtteranceStore, { utterances, articles }: PrintChange): Promise<Set<number>> {
  const pending = new Set(utterances.map(({ id }) => id))
  const beside = [...(await store.utterancesIn(articles)).values()].flat()
  const ids = [...new Set([...pending, ...beside])]
  const known = await store.known(ids)
  const printed = await store.utterances(ids.filter((id) => pending.has(id) || known.has(id)))
  const gone = new Set([...pending].filter((id) => !printed.has(id) && known.has(id)))
  const created = utterances.filter(({ id }) => printed.has(id) && !known.has(id))
  const postings = new KnownPostings(store)
  const { entered, left } = await updatePostings(
    postings,
    created,
    utterances.filter(({ id }) => gone.has(id)),
  )
  const dirty = new Map(
    [...printed].filter(([id, utterance]) => entered.has(id) || hasChanged(utterance, known.get(id), articles)),
  )
  for (const [id, utterance] of await store.utterances([...entered].filter((id) => !dirty.has(id) && !pending.has(id))))
    dirty.set(id, utterance)
  const ends = new Set([
    ...(await rematch(store, postings, dirty, [...gone])),
    ...(await unmatch(
      store,
      postings,
      [...left].filter((id) => !dirty.has(id)),
    )),
  ])
  for (const id of gone) ends.delete(id)
  await store.removeKnown([...gone])
  return assignRepresentatives(store, {
    dirty,
    ends,
    pending,
    left: Array.from(gone, (id) => known.get(id)!.representative),
  })
}

/** Whether what an utterance's matches depend on has changed. */
function hasChanged(
  { day, articles }: Utterance,
  known: KnownUtterance | undefined,
  changed: readonly string[],
): boolean {
  if (!known || day !== known.day || articles.length !== known.articles.length) return true
  return articles.some((article, i) => article !== known.articles[i] || changed.includes(article))
}

/**
 * Posts the utterances that are new and removes those that are gone.
 * @returns the other utterances that count in some postings where they did not before, or no longer do
 */
async function updatePostings(
  postings: KnownPostings,
  created: readonly ChangedUtterance[],
  gone: readonly ChangedUtterance[],
): Promise<{ entered: Set<number>; left: Set<number> }> {
  const [remove, add] = [gone.flatMap(entriesOf), created.flatMap(entriesOf)]
  const names = Array.from(new Map([...add, ...remove].map((entry) => [nameOf(entry), entry])).values())
  await postings.load(names)
  const before = names.map((name) => postings.get(name))
  await postings.change({ remove, add })
  const entered = new Set<number>()
  const left = new Set<number>()
  for (const [i, name] of names.entries()) {
    const [old, now] = [before[i]!, postings.get(name)]
    // Where all count, only what is posted or removed comes in or goes.
    if (old.length <= headSize && now.length <= headSize) continue
    for (const size of [headSize, bodySize]) {
      for (const id of notIn(now.slice(0, size), old.slice(0, size))) entered.add(id)
      for (const id of notIn(old.slice(0, size), now.slice(0, size))) left.add(id)
    }
  }
  for (const { id } of [...created, ...gone]) {
    entered.delete(id)
    left.delete(id)
  }
  return { entered, left }
}

function entriesOf(utterance: ChangedUtterance): Posting[] {
  const posted = postedUtteranceOf(utterance)
  return ownPostings(posted).map((name) => ({ ...name, id: posted.id, weight: posted.weight }))
}

function notIn(entries: readonly Entry[], others: readonly Entry[]): number[] {
  const ids = new Set(others.map(({ id }) => id))
  return entries.flatMap(({ id }) => (ids.has(id) ? [] : id))
}

/**
 * Searches the matches of utterances again and writes those that have changed.
 * @returns the utterances at either end of these; some may be gone
 */
async function rematch(
  store: UtteranceStore,
  postings: KnownPostings,
  dirty: ReadonlyMap<number, Utterance>,
  gone: readonly number[],
): Promise<Set<number>> {
  const found = new Map(
    (await findMatches(store, postings, [...dirty.values()])).map((row) => [pairOf(row.one.id, row.other.id), row]),
  )
  const before = await store.matches([...dirty.keys(), ...gone])
  const removed = new Map<string, readonly [number, number]>()
  const kept = new Set<string>()
  for (const [id, matches] of before) {
    for (const match of matches) {
      const pair = pairOf(id, match.to.id)
      const row = found.get(pair)
      if (!row) removed.set(pair, [id, match.to.id])
      else if (isSameMatch(row, match)) kept.add(pair)
    }
  }
  const fresh = Array.from(found).flatMap(([pair, row]) => (kept.has(pair) ? [] : row))
  await store.removeMatches([...removed.values()])
  await store.putMatches(fresh)
  return new Set([...removed.values(), ...fresh.map(({ one, other }) => [one.id, other.id])].flat())
}

/**
 * Removes matches of utterances that count in fewer postings than before, where the two are no longer candidates.
 * @returns the utterances at either end of these
 */
async function unmatch(store: UtteranceStore, postings: KnownPostings, ids: readonly number[]): Promise<Set<number>> {
  const matches = await store.matches(ids)
  const candidates = await findCandidates(store, postings, [...(await store.utterances([...matches.keys()])).values()])
  const removed = [...matches].flatMap(([id, some]) =>
    some
      .filter(({ to }) => candidates.has(id) && !candidates.get(id)!.has(to.id))
      .map(({ to }) => [id, to.id] as const),
  )
  await store.removeMatches(removed)
  return new Set(removed.flat())
}

const pairOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

function isSameMatch(row: MatchRow, match: Omit<MatchRow, 'one' | 'other'>): boolean {
  return (
    row.rule === match.rule &&
    row.score === match.score &&
    row.sharedWords === match.sharedWords &&
    row.sharedWeight === match.sharedWeight
  )
}
