import TinyQueue from 'tinyqueue'
import { entryOf } from './find-matches.ts'
import type { Utterance } from './utterances.ts'
import { byTurn, findPlace, standingOf } from './representative.ts'
import type { Place, UtteranceMatch } from './representative.ts'
import type { KnownUtterance, UtteranceStore } from './store.ts'

/** Which utterances must choose again, and why. */
export interface Reasons {
  /** Utterances that are new or whose matches were searched again. */
  readonly dirty: ReadonlyMap<number, Utterance>
  /** Utterances that gained, lost or changed a match. */
  readonly ends: ReadonlySet<number>
  /** Utterances that gained or lost quotations. Some may be gone. */
  readonly pending: ReadonlySet<number>
  /** The representatives of utterances that are gone. */
  readonly left: readonly number[]
}

/** In place of a representative, before an utterance has had its first turn. */
const none = -1

/**
 * Lets utterances choose their representatives again where what they choose from has changed. They choose in turns,
 * each only among those whose turn came before, so a decision is passed on to later ones and never comes back.
 * @returns the representatives, former and current, whose clusters may have changed
 */
export async function assignRepresentatives(
  store: UtteranceStore,
  { dirty, ends, pending, left }: Reasons,
): Promise<Set<number>> {
  const view = new View(store)
  const representatives = new Set(left)
  const again = await view.restate(dirty, ends)
  // The order is total, so the queue has no ties to break.
  const queue = new TinyQueue<KnownUtterance>(
    Array.from(again, (id) => view.get(id)),
    byTurn,
  )
  const queued = new Set(again)
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { id } = next
    await view.load([id])
    const place = view.choose(id)
    if (isSamePlace(place, next)) continue
    for (const one of [next.representative, place.representative]) if (one !== none) representatives.add(one)
    view.set({ ...next, ...place })
    if (isSameToOthers(id, next, place)) continue
    for (const { to } of view.matchesOf(id)) {
      if (queued.has(to.id) || byTurn(next, view.get(to.id)) > 0) continue
      queued.add(to.id)
      queue.push(view.get(to.id))
    }
  }
  for (const { representative } of (await view.know([...ends, ...pending])).values())
    representatives.add(representative)
  await view.write()
  return representatives
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.representative === b.representative && a.via === b.via && a.bridge === b.bridge
}

/** Whether two places of an utterance leave others the same choice. */
function isSameToOthers(id: number, a: Place, b: Place): boolean {
  const offered = ({ representative, bridge }: Place): number | null =>
    bridge || representative === id ? representative : null
  return offered(a) === offered(b)
}

/** Utterances and their matches while representatives are being assigned. */
class View {
  readonly #store: UtteranceStore
  readonly #known = new Map<number, KnownUtterance>()
  readonly #matches = new Map<number, readonly UtteranceMatch[]>()
  readonly #changed = new Set<number>()

  constructor(store: UtteranceStore) {
    this.#store = store
  }

  get(id: number): KnownUtterance {
    return this.#known.get(id)!
  }

  set(utterance: KnownUtterance): void {
    this.#known.set(utterance.id, utterance)
    this.#changed.add(utterance.id)
  }

  matchesOf(id: number): readonly UtteranceMatch[] {
    return this.#matches.get(id)!
  }

  /** Reads what is known of some utterances. */
  async know(ids: readonly number[]): Promise<Map<number, KnownUtterance>> {
    for (const [id, utterance] of await this.#store.known(ids.filter((id) => !this.#known.has(id))))
      this.#known.set(id, utterance)
    return new Map(ids.flatMap((id) => (this.#known.has(id) ? [[id, this.get(id)] as const] : [])))
  }

  /** Reads what utterances need to choose: their matches, and what is known of the utterances matched. */
  async load(ids: readonly number[]): Promise<void> {
    const missing = ids.filter((id) => !this.#matches.has(id))
    if (missing.length === 0) return
    const matches = await this.#store.matches(missing)
    for (const id of missing) this.#matches.set(id, matches.get(id) ?? [])
    await this.know([...new Set([...missing, ...missing.flatMap((id) => this.matchesOf(id).map(({ to }) => to.id))])])
  }

  /**
   * Works out when it is each one's turn.
   * @returns all that must choose again: these, and all that match one whose turn has changed
   */
  async restate(dirty: ReadonlyMap<number, Utterance>, ends: ReadonlySet<number>): Promise<Set<number>> {
    const ids = [...new Set([...dirty.keys(), ...ends])]
    const before = await this.know(ids)
    for (const [id, utterance] of dirty) if (!before.has(id)) this.set(newlyKnown(utterance))
    await this.load(ids)
    const again = new Set(ids)
    for (const id of ids) {
      const before = this.get(id)
      const now = standingOf(before, this.matchesOf(id))
      const printed = dirty.get(id)
      if (printed) this.set({ ...before, ...now, day: printed.day, articles: printed.articles })
      if (before.representative !== none && now.piece === before.piece && now.explained === before.explained) continue
      this.set({ ...this.get(id), ...now })
      for (const { to } of this.matchesOf(id)) again.add(to.id)
    }
    return again
  }

  choose(id: number): Place {
    const utterance = this.get(id)
    const { representative, via, bridge } = findPlace(utterance, this.matchesOf(id), (other) => {
      const known = this.get(other)
      return byTurn(known, utterance) < 0 ? known : undefined
    })
    return { representative, via, bridge }
  }

  async write(): Promise<void> {
    await this.#store.putKnown(Array.from(this.#changed, (id) => this.get(id)))
  }
}

function newlyKnown(utterance: Utterance): KnownUtterance {
  return {
    ...entryOf(utterance),
    piece: false,
    explained: 0,
    representative: none,
    via: none,
    bridge: false,
    day: utterance.day,
    articles: utterance.articles,
  }
}
