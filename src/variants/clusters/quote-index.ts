import { prepareWording } from '../match/match.ts'
import type { MatchRule } from '../match/match.ts'
import type { Utterance, UtteranceGroup } from '../variant.ts'
import { describeStar } from './describe.ts'
import { fitsOf, recurrencesOf } from './related-quotes.ts'
import { MemoryStore } from './memory-store.ts'
import { compareText } from './collect-utterances.ts'
import type { PrintedUtterance } from './collect-utterances.ts'
import { sayingOf } from './utterance.ts'
import type { SayingKey } from './utterance.ts'
import { settleSayings } from './update-clusters.ts'
import type { TouchedSaying } from './update-clusters.ts'

/**
 * Groups of utterances that come and go. After any changes, in any order, the groups are what `groupUtterances` makes
 * of the utterances that are there; a change costs what it touches, however many there are. Kept in memory: a database
 * is settled by `settleSayings`.
 *
 * @example const index = new QuoteIndex() await index.change({ add: utterances }) index.groups()
 */
export class QuoteIndex {
  readonly #store = new MemoryStore()
  readonly #utterances = new Map<string, { readonly key: SayingKey; readonly utterance: PrintedUtterance }>()

  /**
   * Adds utterances, or replaces those of the same id, and removes others by id; one that is not there is passed over.
   */
  async change({
    add = [],
    remove = [],
  }: {
    readonly add?: Iterable<Utterance>
    readonly remove?: Iterable<string>
  }): Promise<void> {
    const touched = new Map<number, TouchedSaying>()
    const articles = new Set<string>()
    const note = ({ id, window }: SayingKey, { wording, article }: PrintedUtterance): void => {
      touched.set(id, { id, window, wording })
      articles.add(article)
    }
    const incoming = [...add]
    for (const id of [...remove, ...incoming.map(({ id }) => id)]) {
      const known = this.#utterances.get(id)
      if (!known) continue
      note(known.key, known.utterance)
      this.#store.unprint(known.key, known.utterance)
      this.#utterances.delete(id)
    }
    for (const one of incoming) {
      const utterance = { ...one, wording: prepareWording(one.text) }
      const key = sayingOf(one, utterance.wording)
      note(key, utterance)
      this.#store.print(key, utterance)
      this.#utterances.set(one.id, { key, utterance })
    }
    await settleSayings(this.#store, { sayings: [...touched.values()], articles: [...articles] })
  }

  /** All groups, by pivot. */
  async groups(): Promise<UtteranceGroup[]> {
    const stars = Map.groupBy(this.#store.all(), ({ pivot }) => pivot)
    const matches = await this.#store.matches([...stars.values()].flat().map(({ id }) => id))
    return Array.from(stars, ([pivot, sayings]) =>
      describeStar(
        this.#store.utterancesOf(pivot),
        sayings.map(({ id }) => ({
          match: id === pivot ? null : matches.get(id)!.find(({ to }) => to.id === pivot)!,
          utterances: this.#store.utterancesOf(id),
        })),
      ),
    ).sort((a, b) => compareText(a.pivot, b.pivot))
  }

  /**
   * The quotes, by their pivots, that an utterance fits beside the one it is in, the best first: a fragment that fits
   * several joins none of them.
   */
  async fits(id: string): Promise<{ readonly pivot: string; readonly rule: MatchRule; readonly score: number }[]> {
    const saying = this.#utterances.get(id)?.key.id
    if (saying === undefined) return []
    const fits = (await fitsOf(this.#store, [saying])).get(saying)!
    return fits.map(({ pivot, rule, score }) => ({ pivot: this.#store.utterancesOf(pivot)[0]!.id, rule, score }))
  }

  /**
   * The quotes, by their pivots, that have the words of an utterance's quote at another time or from another speaker.
   */
  async recurrences(
    id: string,
  ): Promise<{ readonly pivot: string; readonly rule: MatchRule; readonly days: number | null }[]> {
    const saying = this.#utterances.get(id)?.key.id
    const star = saying === undefined ? undefined : (await this.#store.known([saying])).get(saying)?.pivot
    if (star === undefined) return []
    return (await recurrencesOf(this.#store, star)).map(({ pivot, rule, days }) => ({
      pivot: this.#store.utterancesOf(pivot)[0]!.id,
      rule,
      days,
    }))
  }
}
