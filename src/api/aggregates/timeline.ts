/** How long the pieces are into which a timeline is cut. */
export const periods = ['day', 'week', 'month'] as const
export type Period = (typeof periods)[number]

/** How much was quoted within one piece of a timeline. */
export interface TimelinePoint {
  /** First day of it, as 2026-01-09; weeks begin on Mondays. */
  readonly start: string
  readonly quotations: number
  readonly articles: number
  /** Quotes printed first; null where an outlet was asked for. */
  readonly quotes: number | null
}

const dayLength = 86_400_000
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** First day of the piece that a day belongs to. */
export function startOf(day: string, per: Period): string {
  if (per === 'month') return `${day.slice(0, 7)}-01`
  if (per === 'day') return day
  const instant = Date.parse(day)
  return dayOf(instant - ((new Date(instant).getUTCDay() + 6) % 7) * dayLength)
}

/** First day after the piece that begins on a day. */
export function endOf(start: string, per: Period): string {
  const date = new Date(start)
  if (per === 'month') return dayOf(date.setUTCMonth(date.getUTCMonth() + 1))
  return dayOf(date.getTime() + (per === 'week' ? 7 : 1) * dayLength)
}

/**
 * Puts the counts of days together, in the order of time; pieces without any are left out.
 * @param quotes of each day; null where they are not known
 */
export function cutTimeline(
  days: readonly { readonly day: string; readonly quotations: number; readonly articles: number }[],
  quotes: readonly { readonly day: string; readonly quotes: number }[] | null,
  per: Period,
): TimelinePoint[] {
  const points = new Map<string, TimelinePoint>()
  for (const { day, ...counts } of [...days, ...(quotes ?? [])]) {
    const start = startOf(day, per)
    const {
      quotations,
      articles,
      quotes: first,
    } = points.get(start) ?? { quotations: 0, articles: 0, quotes: quotes && 0 }
    const added = { quotations: 0, articles: 0, quotes: 0, ...counts }
    points.set(start, {
      start,
      quotations: quotations + added.quotations,
      articles: articles + added.articles,
      quotes: first === null ? null : first + added.quotes,
    })
  }
  return Array.from(points.values()).sort((a, b) => (a.start < b.start ? -1 : 1))
}
