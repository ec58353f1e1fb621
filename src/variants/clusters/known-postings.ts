import { bodySize, fullestFirst, nameOf } from './postings.ts'
import type { Entry, PostingsKey } from './postings.ts'
import type { Posting, UtteranceStore } from './store.ts'

/**
 * Postings as they are read while utterances are updated: each list once, its first `bodySize` entries. What is posted
 * and removed is worked out here rather than read again.
 */
export class KnownPostings {
  readonly #store: UtteranceStore
  readonly #lists = new Map<number, readonly Entry[]>()

  constructor(store: UtteranceStore) {
    this.#store = store
  }

  /** Reads the postings that are not known yet. */
  async load(names: Iterable<PostingsKey>): Promise<void> {
    const missing = new Map<number, PostingsKey>()
    for (const name of names) {
      const number = nameOf(name)
      if (!this.#lists.has(number)) missing.set(number, name)
    }
    if (missing.size === 0) return
    const found = await this.#store.postings([...missing.values()], bodySize)
    for (const number of missing.keys()) this.#lists.set(number, found.get(number) ?? none)
  }

  /** The first entries of some postings that were loaded, the fullest first. */
  get(name: PostingsKey): readonly Entry[] {
    return this.#lists.get(nameOf(name))!
  }

  /** Removes entries and adds others, here and in the store. Their postings must have been loaded. */
  async change({
    remove,
    add,
  }: {
    readonly remove: readonly Posting[]
    readonly add: readonly Posting[]
  }): Promise<void> {
    await this.#store.removePostings(remove)
    await this.#store.addPostings(add)
    const cut: PostingsKey[] = []
    for (const [number, gone] of Map.groupBy(remove, nameOf)) {
      const before = this.#lists.get(number)!
      // Another entry comes into a list that was full.
      if (before.length === bodySize) {
        this.#lists.delete(number)
        cut.push(gone[0]!)
      } else {
        const ids = new Set(gone.map(({ id }) => id))
        this.#lists.set(
          number,
          before.filter(({ id }) => !ids.has(id)),
        )
      }
    }
    for (const [number, fresh] of Map.groupBy(add, nameOf)) {
      const before = this.#lists.get(number)
      if (!before) continue
      const entries = fresh.map(({ id, weight }) => ({ id, weight }))
      this.#lists.set(number, [...before, ...entries].sort(fullestFirst).slice(0, bodySize))
    }
    await this.load(cut)
  }
}

const none: readonly Entry[] = []
