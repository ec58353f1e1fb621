import { countBefore } from '../../text/search.ts'
import type { Wording } from '../match/match.ts'
import { fullestFirst, nameOf } from './postings.ts'
import type { Entry, ListName } from './postings.ts'
import { asSaying, byArticle } from './collect-utterances.ts'
import type { PrintedSaying, PrintedUtterance } from './collect-utterances.ts'
import type { Saying, SayingKey } from './utterance.ts'
import type { SayingMatch } from './representative.ts'
import type { KnownSaying, ListedEntry, MatchRow, SayingStore } from './store.ts'

/** Keeps sayings, and the utterances that they are made of, in memory. */
export class MemoryStore implements SayingStore {
  readonly #printed = new Map<number, PrintedSaying>()
  readonly #articles = new Map<string, Map<string, { readonly saying: number; readonly wording: Wording }>>()
  readonly #known = new Map<number, KnownSaying>()
  readonly #lists = new Map<number, Map<number, Entry[]>>()
  readonly #matches = new Map<number, Map<number, SayingMatch>>()

  print(key: SayingKey, utterance: PrintedUtterance): void {
    const others = this.#printed.get(key.id)?.utterances.filter(({ id }) => id !== utterance.id) ?? []
    this.#printed.set(key.id, { key, utterances: [...others, utterance].sort(byArticle) })
    const article = this.#articles.get(utterance.article) ?? new Map()
    this.#articles.set(utterance.article, article.set(utterance.id, { saying: key.id, wording: utterance.wording }))
  }

  unprint(key: SayingKey, { id, article }: PrintedUtterance): void {
    const utterances = this.#printed.get(key.id)?.utterances.filter((one) => one.id !== id) ?? []
    if (utterances.length === 0) this.#printed.delete(key.id)
    else this.#printed.set(key.id, { key, utterances })
    this.#articles.get(article)?.delete(id)
    if (this.#articles.get(article)?.size === 0) this.#articles.delete(article)
  }

  utterancesOf(id: number): readonly PrintedUtterance[] {
    return this.#printed.get(id)?.utterances ?? []
  }

  /** Every saying that is known. */
  all(): Iterable<KnownSaying> {
    return this.#known.values()
  }

  async printed(ids: readonly number[]): Promise<Map<number, Saying>> {
    return some(ids, (id) => (this.#printed.has(id) ? asSaying(this.#printed.get(id)!) : undefined))
  }

  async sayingsIn(articles: readonly string[]): Promise<Map<string, readonly number[]>> {
    return some(articles, (article) => Array.from(this.#articles.get(article)?.values() ?? [], ({ saying }) => saying))
  }

  async quotedIn(articles: readonly string[]): Promise<Map<string, readonly Wording[]>> {
    return some(articles, (article) =>
      Array.from(this.#articles.get(article)?.values() ?? [], ({ wording }) => wording),
    )
  }

  async known(ids: readonly number[]): Promise<Map<number, KnownSaying>> {
    return some(ids, (id) => this.#known.get(id))
  }

  async putKnown(sayings: readonly KnownSaying[]): Promise<void> {
    for (const saying of sayings) this.#known.set(saying.id, saying)
  }

  async removeKnown(ids: readonly number[]): Promise<void> {
    for (const id of ids) this.#known.delete(id)
  }

  async lists(names: readonly ListName[], most: number): Promise<Map<string, readonly Entry[]>> {
    return new Map(
      names.flatMap((name) => {
        const list = this.#lists.get(name.key)?.get(name.window)
        return list ? [[nameOf(name), list.slice(0, most)] as const] : []
      }),
    )
  }

  async windows(keys: readonly number[]): Promise<Map<number, readonly number[]>> {
    return some(keys, (key) => Array.from(this.#lists.get(key)?.keys() ?? []))
  }

  async addToLists(entries: readonly ListedEntry[]): Promise<void> {
    for (const { key, window, id, weight } of entries) {
      const windows = this.#lists.get(key) ?? new Map<number, Entry[]>()
      const list = windows.get(window) ?? []
      list.splice(placeIn(list, { id, weight }), 0, { id, weight })
      this.#lists.set(key, windows.set(window, list))
    }
  }

  async removeFromLists(entries: readonly ListedEntry[]): Promise<void> {
    for (const { key, window, ...entry } of entries) {
      const windows = this.#lists.get(key)
      const list = windows?.get(window)
      const place = list ? placeIn(list, entry) : -1
      if (list?.[place]?.id !== entry.id) continue
      list.splice(place, 1)
      if (list.length === 0) windows!.delete(window)
      if (windows!.size === 0) this.#lists.delete(key)
    }
  }

  async matches(ids: readonly number[]): Promise<Map<number, readonly SayingMatch[]>> {
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

/** Where an entry stands, or belongs, in a list. */
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
