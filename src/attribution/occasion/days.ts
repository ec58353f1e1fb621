/** A stretch of time by which others are counted. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year'

/** What a phrase of time says, before it is known when the article was published. */
export type TimeReading =
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number | null; readonly day: number | null }
  /** The latest such day, from 0 for Monday; `last` may also mean the one before. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly last: boolean }
  /** So many units ago; 0 is the one that is not over. */
  | { readonly kind: 'ago'; readonly count: number; readonly unit: TimeUnit }

/** The first and the last day that a phrase of time may mean, `YYYY-MM-DD`. */
export interface Days {
  readonly from: string
  readonly to: string
}

const aDay = 86_400_000

/** Days since 1970. */
const dayOf = (year: number, month: number, day: number): number => Math.floor(Date.UTC(year, month - 1, day) / aDay)

const text = (day: number): string => new Date(day * aDay).toISOString().slice(0, 10)

/**
 * The days that a phrase of time may mean in an article of some day; null where that is not known and the phrase needs
 * it, or where the calendar has no such day. What is said was said before it was printed: "in March" is the last March.
 * @param published `YYYY-MM-DD`
 */
export function daysOf(reading: TimeReading, published: string | null): Days | null {
  const day = published === null ? NaN : Math.floor(Date.parse(published) / aDay)
  const range = Number.isNaN(day) ? rangeOf(reading, null) : rangeOf(reading, day)
  return range && { from: text(range[0]), to: text(range[1]) }
}

type Range = readonly [from: number, to: number]

function rangeOf(reading: TimeReading, published: number | null): Range | null {
  if (reading.kind === 'date') return dateRange(reading, published)
  if (published === null) return null
  if (reading.kind === 'ago') return agoRange(reading, published)
  // 1 January 1970 was a Thursday.
  const back = (((published + 3 - reading.weekday) % 7) + 7) % 7
  const latest = published - back
  return reading.last ? [latest - 7, latest] : [latest, latest]
}

function dateRange(
  { year, month, day }: Extract<TimeReading, { kind: 'date' }>,
  published: number | null,
): Range | null {
  if (year !== null) return calendarRange(year, month, day)
  if (published === null || month === null) return null
  const current = new Date(published * aDay).getUTCFullYear()
  // A day later than the article's is no other year's where clocks differ.
  for (const candidate of [current, current - 1]) {
    const range = calendarRange(candidate, month, day)
    if (range && range[0] <= published + 1) return range
  }
  return null
}

function calendarRange(year: number, month: number | null, day: number | null): Range | null {
  if (month === null) return [dayOf(year, 1, 1), dayOf(year, 12, 31)]
  if (day === null) return [dayOf(year, month, 1), dayOf(year, month + 1, 0)]
  const found = dayOf(year, month, day)
  return new Date(found * aDay).getUTCMonth() === month - 1 ? [found, found] : null
}

function agoRange({ count, unit }: Extract<TimeReading, { kind: 'ago' }>, published: number): Range {
  const date = new Date(published * aDay)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
  if (unit === 'year') return [dayOf(year - count, 1, 1), Math.min(dayOf(year - count, 12, 31), published)]
  if (unit === 'month') return [dayOf(year, month - count, 1), Math.min(dayOf(year, month - count + 1, 0), published)]
  if (unit === 'day') return [published - count, published - count]
  return [published - 7 * count - 6, published - Math.max(0, 7 * count - 6)]
}
