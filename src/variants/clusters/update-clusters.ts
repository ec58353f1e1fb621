import { assignRepresentatives } from './assign-representatives.ts'
import { bodySize, headSize, nameOf, ownPostings } from './postings.ts'
import type { Entry } from './postings.ts'
import { distinct, findCandidates, findMatches, postedUtteranceOf } from './find-matches.ts'
import type { Utterance } from './utterances.ts'
import type { KnownUtterance, Posting, MatchRow, UtteranceStore } from './store.ts'

/** An utterance that gained or lost quotations. */
export interface ChangedUtterance extends Pick<Utterance, 'id' | 'wording'> {
  readonly dateBucket: number
}

/** What has been printed anew, otherwise, or no more, since utterances were last updated. */
export interface PrintChange {
  /** Some may be new and some gone; each once. */
  readonly utterances: readonly ChangedUtterance[]
  /** Articles that gained or lost a quotation. */
  readonly articles: readonly string[]
}

/** So many utterances are updated together at most, to bound memory; the outcome does not depend on it. */
const chunk = 500

/**
 * Brings matches and clusters in line with what is printed, after a change. What comes out is what updating everything
 * from nothing gives; the work is bounded by what the changed utterances have to do with: the lists they stand in, the
 * matches found there, and the decisions that follow from these.
 * @returns the representatives, former and present, whose clusters may have changed
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
  const printed = await store.printed(ids.filter((id) => pending.has(id) || known.has(id)))
  const gone = [...pending].filter((id) => !printed.has(id) && known.has(id))
  const created = utterances.filter(({ id }) => printed.has(id) && !known.has(id))
  const { entered, left } = await updatePostings(
    store,
    created,
    utterances.filter(({ id }) => gone.includes(id)),
  )
  const dirty = new Map(
    [...printed].filter(([id, utterance]) => entered.has(id) || isUnlike(utterance, known.get(id), articles)),
  )
  for (const [id, utterance] of await store.printed([...entered].filter((id) => !dirty.has(id) && !pending.has(id))))
    dirty.set(id, utterance)
  const ends = new Set([
    ...(await rematch(store, dirty, gone)),
    ...(await unmatch(
      store,
      [...left].filter((id) => !dirty.has(id)),
    )),
  ])
  for (const id of gone) ends.delete(id)
  await store.removeKnown(gone)
  return assignRepresentatives(store, { dirty, ends, pending, left: gone.map((id) => known.get(id)!.representative) })
}

/** What an utterance's matches are found from is not what it was. */
function isUnlike(
  { day, articles }: Utterance,
  known: KnownUtterance | undefined,
  changed: readonly string[],
): boolean {
  if (!known || day !== known.day || articles.length !== known.articles.length) return true
  return articles.some((article, i) => article !== known.articles[i] || changed.includes(article))
}

/** Lists and unlists utterances. @returns the others that count where they did not before, and those that no longer do */
async function updatePostings(
  store: UtteranceStore,
  created: readonly ChangedUtterance[],
  gone: readonly ChangedUtterance[],
): Promise<{ entered: Set<number>; left: Set<number> }> {
  const names = distinct([...created, ...gone].flatMap((utterance) => ownPostings(postedUtteranceOf(utterance))))
  const before = await store.postings(names, bodySize)
  await store.removePostings(gone.flatMap(entriesOf))
  await store.addPostings(created.flatMap(entriesOf))
  const after = await store.postings(names, bodySize)
  const entered = new Set<number>()
  const left = new Set<number>()
  for (const name of names) {
    const [old, now] = [before.get(nameOf(name)) ?? [], after.get(nameOf(name)) ?? []]
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
  const listed = postedUtteranceOf(utterance)
  return ownPostings(listed).map((name) => ({ ...name, id: listed.id, weight: listed.weight }))
}

function notIn(entries: readonly Entry[], others: readonly Entry[]): number[] {
  const ids = new Set(others.map(({ id }) => id))
  return entries.flatMap(({ id }) => (ids.has(id) ? [] : id))
}

/**
 * Finds the matches of utterances anew and writes what is otherwise than before.
 * @returns the ends of these; some may be gone
 */
async function rematch(
  store: UtteranceStore,
  dirty: ReadonlyMap<number, Utterance>,
  gone: readonly number[],
): Promise<Set<number>> {
  const found = new Map(
    (await findMatches(store, [...dirty.values()])).map((row) => [pairOf(row.one.id, row.other.id), row]),
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
 * Gives up the matches of utterances that count in fewer lists than before, as far as they are candidates no longer.
 * @returns the ends of these
 */
async function unmatch(store: UtteranceStore, ids: readonly number[]): Promise<Set<number>> {
  const matches = await store.matches(ids)
  const candidates = await findCandidates(store, [...(await store.printed([...matches.keys()])).values()])
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
