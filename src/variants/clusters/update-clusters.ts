import { decidePivots } from './assign-representatives.ts'
import { bodySize, headSize, nameOf, ownLists } from './postings.ts'
import type { Entry } from './postings.ts'
import { distinct, findCandidates, findMatches, listedOf } from './find-matches.ts'
import type { Saying } from './utterance.ts'
import type { KnownSaying, ListedEntry, MatchRow, SayingStore } from './store.ts'

/** A saying that gained or lost utterances. */
export interface TouchedSaying extends Pick<Saying, 'id' | 'wording'> {
  readonly window: number
}

/** What has been printed anew, otherwise, or no more, since sayings were last settled. */
export interface PrintChange {
  /** Some may be new and some gone; each once. */
  readonly sayings: readonly TouchedSaying[]
  /** Articles that gained or lost an utterance. */
  readonly articles: readonly string[]
}

/** So many sayings are settled together at most, to bound memory; the outcome does not depend on it. */
const chunk = 500

/**
 * Brings matches and stars in line with what is printed, after a change. What comes out is what settling everything
 * from nothing gives; the work is bounded by what the changed sayings have to do with: the lists they stand in, the
 * matches found there, and the decisions that follow from these.
 * @returns the pivots, former and present, whose stars may have changed
 */
export async function settleSayings(store: SayingStore, { sayings, articles }: PrintChange): Promise<Set<number>> {
  const pivots = new Set<number>()
  for (let from = 0; from === 0 || from < sayings.length; from += chunk) {
    const some = { sayings: sayings.slice(from, from + chunk), articles: from === 0 ? articles : [] }
    for (const pivot of await settleSome(store, some)) pivots.add(pivot)
  }
  return pivots
}

async function settleSome(store: SayingStore, { sayings, articles }: PrintChange): Promise<Set<number>> {
  const touched = new Set(sayings.map(({ id }) => id))
  const beside = [...(await store.sayingsIn(articles)).values()].flat()
  const ids = [...new Set([...touched, ...beside])]
  const known = await store.known(ids)
  const printed = await store.printed(ids.filter((id) => touched.has(id) || known.has(id)))
  const gone = [...touched].filter((id) => !printed.has(id) && known.has(id))
  const created = sayings.filter(({ id }) => printed.has(id) && !known.has(id))
  const { entered, left } = await moveInLists(
    store,
    created,
    sayings.filter(({ id }) => gone.includes(id)),
  )
  const dirty = new Map(
    [...printed].filter(([id, saying]) => entered.has(id) || isUnlike(saying, known.get(id), articles)),
  )
  for (const [id, saying] of await store.printed([...entered].filter((id) => !dirty.has(id) && !touched.has(id))))
    dirty.set(id, saying)
  const ends = new Set([
    ...(await rematch(store, dirty, gone)),
    ...(await unmatch(
      store,
      [...left].filter((id) => !dirty.has(id)),
    )),
  ])
  for (const id of gone) ends.delete(id)
  await store.removeKnown(gone)
  return decidePivots(store, { dirty, ends, touched, left: gone.map((id) => known.get(id)!.pivot) })
}

/** What a saying's matches are found from is not what it was. */
function isUnlike({ day, articles }: Saying, known: KnownSaying | undefined, changed: readonly string[]): boolean {
  if (!known || day !== known.day || articles.length !== known.articles.length) return true
  return articles.some((article, i) => article !== known.articles[i] || changed.includes(article))
}

/** Lists and unlists sayings. @returns the others that count where they did not before, and those that no longer do */
async function moveInLists(
  store: SayingStore,
  created: readonly TouchedSaying[],
  gone: readonly TouchedSaying[],
): Promise<{ entered: Set<number>; left: Set<number> }> {
  const names = distinct([...created, ...gone].flatMap((saying) => ownLists(listedOf(saying))))
  const before = await store.lists(names, bodySize)
  await store.removeFromLists(gone.flatMap(entriesOf))
  await store.addToLists(created.flatMap(entriesOf))
  const after = await store.lists(names, bodySize)
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

function entriesOf(saying: TouchedSaying): ListedEntry[] {
  const listed = listedOf(saying)
  return ownLists(listed).map((name) => ({ ...name, id: listed.id, weight: listed.weight }))
}

function notIn(entries: readonly Entry[], others: readonly Entry[]): number[] {
  const ids = new Set(others.map(({ id }) => id))
  return entries.flatMap(({ id }) => (ids.has(id) ? [] : id))
}

/**
 * Finds the matches of sayings anew and writes what is otherwise than before.
 * @returns the ends of these; some may be gone
 */
async function rematch(
  store: SayingStore,
  dirty: ReadonlyMap<number, Saying>,
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
 * Gives up the matches of sayings that count in fewer lists than before, as far as they are candidates no longer.
 * @returns the ends of these
 */
async function unmatch(store: SayingStore, ids: readonly number[]): Promise<Set<number>> {
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
