import { Heap } from './heap.ts'
import { entryOf } from './find-matches.ts'
import type { Saying } from './utterance.ts'
import { byTurn, choosePivot, standingOf } from './representative.ts'
import type { SayingMatch } from './representative.ts'
import type { KnownSaying, SayingStore } from './store.ts'

/** What gives reason to decide anew. */
export interface Reasons {
  /** Sayings that are new or whose matches were found anew. */
  readonly dirty: ReadonlyMap<number, Saying>
  /** Sayings that gained, lost or changed a match. */
  readonly ends: ReadonlySet<number>
  /** Sayings that gained or lost utterances; some may be gone. */
  readonly touched: ReadonlySet<number>
  /** The pivots of sayings that are gone. */
  readonly left: readonly number[]
}

/** Stands for the pivot of a saying that has not had its first turn. */
const none = -1

/**
 * Lets sayings choose their pivots again, in their turns, as far as what they choose from has changed: each looks only
 * at those whose turn is before its own, so a decision is passed on to later ones and never comes back.
 * @returns the pivots, former and present, whose stars may have changed
 */
export async function decidePivots(store: SayingStore, { dirty, ends, touched, left }: Reasons): Promise<Set<number>> {
  const view = new View(store)
  const pivots = new Set(left)
  const again = await view.restate(dirty, ends)
  const queue = new Heap<KnownSaying>(byTurn)
  const queued = new Set(again)
  for (const id of again) queue.add(view.get(id))
  for (let next = queue.take(); next; next = queue.take()) {
    const { id, pivot: before } = next
    await view.load([id])
    const pivot = view.choose(id)
    if (pivot === before) continue
    for (const one of [before, pivot]) if (one !== none) pivots.add(one)
    view.set({ ...next, pivot })
    if ((pivot === id) === (before === id)) continue
    for (const { to } of view.matchesOf(id)) {
      if (queued.has(to.id) || byTurn(next, view.get(to.id)) > 0) continue
      queued.add(to.id)
      queue.add(view.get(to.id))
    }
  }
  for (const { pivot } of (await view.know([...ends, ...touched])).values()) pivots.add(pivot)
  await view.write()
  return pivots
}

/** Sayings with their matches as they are while decisions are made. */
class View {
  readonly #store: SayingStore
  readonly #known = new Map<number, KnownSaying>()
  readonly #matches = new Map<number, readonly SayingMatch[]>()
  readonly #changed = new Set<number>()

  constructor(store: SayingStore) {
    this.#store = store
  }

  get(id: number): KnownSaying {
    return this.#known.get(id)!
  }

  set(saying: KnownSaying): void {
    this.#known.set(saying.id, saying)
    this.#changed.add(saying.id)
  }

  matchesOf(id: number): readonly SayingMatch[] {
    return this.#matches.get(id)!
  }

  /** What is known of some sayings. */
  async know(ids: readonly number[]): Promise<Map<number, KnownSaying>> {
    for (const [id, saying] of await this.#store.known(ids.filter((id) => !this.#known.has(id))))
      this.#known.set(id, saying)
    return new Map(ids.flatMap((id) => (this.#known.has(id) ? [[id, this.get(id)] as const] : [])))
  }

  /** Makes sayings ready to choose: their matches, and what is known of the others in these. */
  async load(ids: readonly number[]): Promise<void> {
    const missing = ids.filter((id) => !this.#matches.has(id))
    if (missing.length === 0) return
    const matches = await this.#store.matches(missing)
    for (const id of missing) this.#matches.set(id, matches.get(id) ?? [])
    await this.know([...new Set([...missing, ...missing.flatMap((id) => this.matchesOf(id).map(({ to }) => to.id))])])
  }

  /**
   * Finds when each one's turn is.
   * @returns all that must choose again: these, and whoever matches one whose turn is another than it was
   */
  async restate(dirty: ReadonlyMap<number, Saying>, ends: ReadonlySet<number>): Promise<Set<number>> {
    const ids = [...new Set([...dirty.keys(), ...ends])]
    const before = await this.know(ids)
    for (const [id, saying] of dirty) if (!before.has(id)) this.set(newlyKnown(saying))
    await this.load(ids)
    const again = new Set(ids)
    for (const id of ids) {
      const before = this.get(id)
      const now = standingOf(before, this.matchesOf(id))
      const printed = dirty.get(id)
      if (printed) this.set({ ...before, ...now, day: printed.day, articles: printed.articles })
      if (before.pivot !== none && now.piece === before.piece && now.explained === before.explained) continue
      this.set({ ...this.get(id), ...now })
      for (const { to } of this.matchesOf(id)) again.add(to.id)
    }
    return again
  }

  choose(id: number): number {
    const saying = this.get(id)
    const fits = this.matchesOf(id).filter(
      ({ to }) => this.get(to.id).pivot === to.id && byTurn(this.get(to.id), saying) < 0,
    )
    return choosePivot(fits)?.to.id ?? id
  }

  async write(): Promise<void> {
    await this.#store.putKnown(Array.from(this.#changed, (id) => this.get(id)))
  }
}

function newlyKnown(saying: Saying): KnownSaying {
  return { ...entryOf(saying), piece: false, explained: 0, pivot: none, day: saying.day, articles: saying.articles }
}
