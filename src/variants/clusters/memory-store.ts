import { countBefore } from '../../text/search.ts'
import type { Wording } from '../wordings/wording.ts'
import { fullestFirst, nameOf } from './postings.ts'
import type { Entry, PostingsKey } from './postings.ts'
import { asUtterance, byArticle } from './utterances.ts'
import type { CollectedUtterance, PreparedQuotation, Utterance, UtteranceKey } from './utterances.ts'
import type { UtteranceMatch } from './representative.ts'
import type { KnownUtterance, Posting, MatchRow, UtteranceStore } from './store.ts'

/** Stores utterances, and the quotations that they are collected from, in memory. */
export class MemoryStore implements UtteranceStore {
  readonly #collected = new Map<number, CollectedUtterance>()
  readonly #articles = new Map<string, Map<string, { readonly utterance: number; readonly wording: Wording }>>()
  readonly #known = new Map<number, KnownUtterance>()
  readonly #postings = new Map<number, Map<number, Entry[]>>()
  readonly #matches = new Map<number, Map<number, UtteranceMatch>>()

  addQuotation(key: UtteranceKey, quotation: PreparedQuotation): void {
    const others = this.#collected.get(key.id)?.quotations.filter(({ id }) => id !== quotation.id) ?? []
    this.#collected.set(key.id, { key, quotations: [...others, quotation].sort(byArticle) })
    const article = this.#articles.get(quotation.article) ?? new Map()
    this.#articles.set(quotation.article, article.set(quotation.id, { utterance: key.id, wording: quotation.wording }))
  }

  removeQuotation(key: UtteranceKey, { id, article }: PreparedQuotation): void {
    const quotations = this.#collected.get(key.id)?.quotations.filter((one) => one.id !== id) ?? []
    if (quotations.length === 0) this.#collected.delete(key.id)
    else this.#collected.set(key.id, { key, quotations })
    this.#articles.get(article)?.delete(id)
    if (this.#articles.get(article)?.size === 0) this.#articles.delete(article)
  }

  quotationsOf(id: number): readonly PreparedQuotation[] {
    return this.#collected.get(id)?.quotations ?? []
  }

  /** All known utterances. */
  all(): Iterable<KnownUtterance> {
    return this.#known.values()
  }

  async utterances(ids: readonly number[]): Promise<Map<number, Utterance>> {
    return some(ids, (id) => (this.#collected.has(id) ? asUtterance(this.#collected.get(id)!) : undefined))
  }

  words(ids: readonly number[]): Promise<Map<number, Utterance>> {
    return this.utterances(ids)
  }

  async utterancesIn(articles: readonly string[]): Promise<Map<string, readonly number[]>> {
    return some(articles, (article) =>
      Array.from(this.#articles.get(article)?.values() ?? [], ({ utterance }) => utterance),
    )
  }

  async quotedIn(articles: readonly string[]): Promise<Map<string, readonly Wording[]>> {
    return some(articles, (article) =>
      Array.from(this.#articles.get(article)?.values() ?? [], ({ wording }) => wording),
    )
  }

  /** Only quotations are kept. */
  async wordsOf(): Promise<Map<string, ReadonlySet<number>>> {
    return new Map()
  }

  async known(ids: readonly number[]): Promise<Map<number, KnownUtterance>> {
    return some(ids, (id) => this.#known.get(id))
  }

  async putKnown(utterances: readonly KnownUtterance[]): Promise<void> {
    for (const utterance of utterances) this.#known.set(utterance.id, utterance)
  }

  async removeKnown(ids: readonly number[]): Promise<void> {
    for (const id of ids) this.#known.delete(id)
  }

  async postings(names: readonly PostingsKey[], most: number): Promise<Map<number, readonly Entry[]>> {
    return new Map(
      names.flatMap((name) => {
        const list = this.#postings.get(name.key)?.get(name.dateBucket)
        return list ? [[nameOf(name), list.slice(0, most)] as const] : []
      }),
    )
  }

  async dateBuckets(keys: readonly number[]): Promise<Map<number, readonly number[]>> {
    return some(keys, (key) => Array.from(this.#postings.get(key)?.keys() ?? []))
  }

  async addPostings(entries: readonly Posting[]): Promise<void> {
    for (const { key, dateBucket, id, weight } of entries) {
      const dateBuckets = this.#postings.get(key) ?? new Map<number, Entry[]>()
      const list = dateBuckets.get(dateBucket) ?? []
      list.splice(placeIn(list, { id, weight }), 0, { id, weight })
      this.#postings.set(key, dateBuckets.set(dateBucket, list))
    }
  }

  async removePostings(entries: readonly Posting[]): Promise<void> {
    for (const { key, dateBucket, ...entry } of entries) {
      const dateBuckets = this.#postings.get(key)
      const list = dateBuckets?.get(dateBucket)
      const place = list ? placeIn(list, entry) : -1
      if (list?.[place]?.id !== entry.id) continue
      list.splice(place, 1)
      if (list.length === 0) dateBuckets!.delete(dateBucket)
      if (dateBuckets!.size === 0) this.#postings.delete(key)
    }
  }

  async matches(ids: readonly number[]): Promise<Map<number, readonly UtteranceMatch[]>> {
    return some(ids, (id) => Array.from(this.#matches.get(id)?.values() ?? []))
  }

  async putMatches(rows: readonly MatchRow[]): Promise<void> {
    for (const { one, other, ...match } of rows) {
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        this.#matches.set(from.id, (this.#matches.get(from.id) ?? new Map()).set(to.id, { ...match, to }))
      }
    }
  }

  async removeMatches(pairs: readonly (readonly [number, number])[]): Promise<void> {
    for (const pair of pairs) {
      for (const [from, to] of [pair, [pair[1], pair[0]] as const]) {
        this.#matches.get(from)?.delete(to)
        if (this.#matches.get(from)?.size === 0) this.#matches.delete(from)
      }
    }
  }
}

/** The index at which an entry is, or belongs, in a list. */
function placeIn(list: readonly Entry[], entry: Entry): number {
  return countBefore(list.length, (i) => fullestFirst(list[i]!, entry) < 0)
}

function some<Key, Value>(keys: readonly Key[], find: (key: Key) => Value | undefined): Map<Key, Value> {
  return new Map(
    keys.flatMap((key) => {
      const value = find(key)
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
}
