import { compareText } from '../../text/order.ts'
import { prepareWording } from '../wordings/wording.ts'
import type { MatchRule } from '../match/match.ts'
import type { PrintedQuotation, PreparedQuotation, UtteranceKey } from './utterances.ts'
import type { QuotationGroup } from './membership.ts'
import { describeCluster } from './membership.ts'
import { fitsOf, recurrencesOf } from './related-quotes.ts'
import { MemoryStore } from './memory-store.ts'
import { utteranceOf } from './utterances.ts'
import { updateClusters } from './update-clusters.ts'
import type { ChangedUtterance } from './update-clusters.ts'

/**
 * Groups of quotations that come and go. After any changes, in any order, the groups are what `groupQuotations` makes
 * of the quotations that are there. The cost of a change does not grow with their number. Kept in memory; for a
 * database see `updateClusters`.
 *
 * @example const index = new QuoteIndex() await index.change({ add: quotations }) await index.groups()
 */
export class QuoteIndex {
  readonly #store = new MemoryStore()
  readonly #quotations = new Map<string, { readonly key: UtteranceKey; readonly quotation: PreparedQuotation }>()

  /**
   * Removes quotations by id, then adds others, replacing those of the same id. Unknown ids are ignored.
   */
  async change({
    add = [],
    remove = [],
  }: {
    readonly add?: Iterable<PrintedQuotation>
    readonly remove?: Iterable<string>
  }): Promise<void> {
    const pending = new Map<number, ChangedUtterance>()
    const articles = new Set<string>()
    const note = ({ id, dateBucket }: UtteranceKey, { wording, article }: PreparedQuotation): void => {
      pending.set(id, { id, dateBucket, wording })
      articles.add(article)
    }
    const incoming = [...add]
    for (const id of [...remove, ...incoming.map(({ id }) => id)]) {
      const known = this.#quotations.get(id)
      if (!known) continue
      note(known.key, known.quotation)
      this.#store.removeQuotation(known.key, known.quotation)
      this.#quotations.delete(id)
    }
    for (const one of incoming) {
      const quotation = { ...one, wording: prepareWording(one.text) }
      const key = utteranceOf(one, quotation.wording)
      note(key, quotation)
      this.#store.addQuotation(key, quotation)
      this.#quotations.set(one.id, { key, quotation })
    }
    await updateClusters(this.#store, { utterances: [...pending.values()], articles: [...articles] })
  }

  /** All groups, by representative. */
  async groups(): Promise<QuotationGroup[]> {
    const clusters = Map.groupBy(this.#store.all(), ({ representative }) => representative)
    const matches = await this.#store.matches([...clusters.values()].flat().map(({ id }) => id))
    return Array.from(clusters, ([representative, utterances]) =>
      describeCluster(
        this.#store.quotationsOf(representative),
        utterances.map(({ id, via }) => ({
          match: id === representative ? null : matches.get(id)!.find(({ to }) => to.id === via)!,
          isBeyond: via !== representative,
          quotations: this.#store.quotationsOf(id),
        })),
      ),
    ).sort((a, b) => compareText(a.representative, b.representative))
  }

  /**
   * The representatives of the other quotes that a quotation fits, the best first. A fragment that fits several joins
   * none of them.
   */
  async fits(
    id: string,
  ): Promise<{ readonly representative: string; readonly rule: MatchRule; readonly score: number }[]> {
    const utterance = this.#quotations.get(id)?.key.id
    if (utterance === undefined) return []
    const fits = (await fitsOf(this.#store, [utterance])).get(utterance)!
    return fits.map(({ representative, rule, score }) => ({
      representative: this.#store.quotationsOf(representative)[0]!.id,
      rule,
      score,
    }))
  }

  /**
   * The representatives of the quotes that have the words of a quotation's quote at another time or from another
   * speaker.
   */
  async recurrences(
    id: string,
  ): Promise<{ readonly representative: string; readonly rule: MatchRule; readonly days: number | null }[]> {
    const utterance = this.#quotations.get(id)?.key.id
    const cluster =
      utterance === undefined ? undefined : (await this.#store.known([utterance])).get(utterance)?.representative
    if (cluster === undefined) return []
    return (await recurrencesOf(this.#store, cluster)).map(({ representative, rule, days }) => ({
      representative: this.#store.quotationsOf(representative)[0]!.id,
      rule,
      days,
    }))
  }
}
