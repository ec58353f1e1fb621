import { describeDuration } from './terminal.ts'

/** What became of the articles of one run, as `--report` writes it. */
export interface Report {
  /** Nothing was stored. */
  readonly dry_run: boolean
  /** Why the run ended before its end; null where it did not. */
  readonly ended: string | null
  readonly seconds: number
  readonly articles: {
    readonly new: number
    readonly changed: number
    readonly unchanged: number
    readonly refused: number
    /** Of the new and changed ones. */
    readonly without_date: number
    /** Of the new and changed ones. */
    readonly without_quotations: number
  }
  /** Why articles were refused, the commonest reason first. */
  readonly reasons: readonly { readonly reason: string; readonly articles: number }[]
  readonly refused: readonly { readonly place: string; readonly reason: string }[]
}

/** Counts what becomes of articles. */
export class Tally {
  readonly counts = { created: 0, revised: 0, unchanged: 0 }
  withoutDate = 0
  withoutQuotations = 0
  readonly #begun = performance.now()
  readonly #refused: { place: string; reason: string }[] = []

  refuse(place: string, reason: string): void {
    this.#refused.push({ place, reason })
  }

  /** @param quotations how many it has, where it was read */
  store(
    status: keyof Tally['counts'],
    { published }: { readonly published?: string | null | undefined },
    quotations: number | undefined,
  ): void {
    this.counts[status]++
    if (status === 'unchanged') return
    if (!published) this.withoutDate++
    if (quotations === 0) this.withoutQuotations++
  }

  report(isDryRun: boolean, ended: string | null): Report {
    const { created, revised, unchanged } = this.counts
    const reasons = Array.from(
      Map.groupBy(this.#refused, ({ reason }) => kindOfReason(reason)),
      ([reason, some]) => ({ reason, articles: some.length }),
    ).sort((a, b) => b.articles - a.articles || (a.reason < b.reason ? -1 : 1))
    return {
      dry_run: isDryRun,
      ended,
      seconds: Math.round(performance.now() - this.#begun) / 1000,
      articles: {
        new: created,
        changed: revised,
        unchanged,
        refused: this.#refused.length,
        without_date: this.withoutDate,
        without_quotations: this.withoutQuotations,
      },
      reasons,
      refused: this.#refused,
    }
  }
}

/** A reason without what differs from article to article. */
const kindOfReason = (reason: string): string => reason.replace(/"[^"]*"/g, '"…"').replace(/\d+/g, '…')

/** So many reasons are shown. */
const mostReasons = 8

/** The table that a person sees at the end. */
export function describeReport({ articles, reasons, seconds }: Report): string {
  const { new: created, changed, unchanged, refused } = articles
  const rows: [string, number][] = [
    ['new', created],
    ['changed', changed],
    ['unchanged', unchanged],
    ['refused', refused],
    ...reasons.slice(0, mostReasons).map(({ reason, articles }): [string, number] => [`  ${reason}`, articles]),
    ['without date', articles.without_date],
    ['without quotations', articles.without_quotations],
  ]
  const width = Math.max(...rows.map(([, number]) => String(number).length))
  const rate = Math.round((created + changed + unchanged) / seconds)
  return [
    ...rows.map(([name, number]) => `${String(number).padStart(width)}  ${name}`),
    `${describeDuration(seconds)}, ${rate} articles per second`,
  ].join('\n')
}
