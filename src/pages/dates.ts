import { de, en, es, fr, it, ja, nl, pt, ru, type Chrono, type ParsedResult } from 'chrono-node'

/**
 * The first that is a date, as ISO 8601: in that form itself, as RFC 9110 or JavaScript print dates, or in words of a
 * language that chrono reads. A time without a zone cannot be compared with others: its day alone is kept. Dates in
 * digits whose order of day and month differs between countries are passed over, as are relative ones.
 */
export function firstDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    const trimmed = text.trim()
    const date = isoDate(trimmed) ?? dateInWords(trimmed)
    if (date) return date
  }
  return null
}

/** The same, and where that is a day alone, the time of that day that another gives with its zone. */
export function preciseDate(texts: readonly string[]): string | null {
  const date = firstDate(texts)
  if (date === null || date.includes('T')) return date
  const times = texts.flatMap((text) => isoDate(text.trim()) ?? [])
  return times.find((time) => time.startsWith(`${date}T`)) ?? date
}

/** The day in an address such as `/2026/01/09/storm` or `/2026/jan/09/storm`. */
export function dateInAddress(url: string | null): string | null {
  const [, year, month, day] = /[/-]((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/-]|$)/.exec(url ?? '') ?? []
  if (year) return isoDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`)
  const [, ofYear, name, number] = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d\d?)\//.exec(url ?? '') ?? []
  return ofYear ? dateInWords(`${number} ${name} ${ofYear}`) : null
}

const isoDateTime = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)? ?(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?)?$/i

/** Before it there was no web; a year such as 1 stands for "unknown". */
const firstYear = 1990

function isoDate(text: string): string | null {
  const parts = isoDateTime.exec(text.replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3'))
  if (!parts) return null
  const [, day, minutes, seconds = ':00', utc, hours, rest = '00'] = parts
  const zone = utc ? 'Z' : hours ? `${hours}:${rest}` : null
  const whole = minutes && zone ? `${day}T${minutes}${seconds}${zone}` : day!
  return Number.isNaN(Date.parse(whole)) || Number(whole.slice(0, 4)) < firstYear ? null : whole
}

/** English first, as dates for programs are in English whatever the page's language. */
const readers: readonly Chrono[] = [en, de, es, fr, pt, nl, it, ru, ja].map(({ casual }) => casual)

/** A date printed by a page is not longer, with what stands around it. UTF-16 units. */
const longest = 120

function dateInWords(text: string): string | null {
  if (text.length > longest || !/(?:19|20)\d\d/.test(text)) return null
  const [iso] = /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/.exec(text) ?? []
  if (iso) return isoDate(iso)
  for (const reader of readers) {
    for (const result of reader.parse(text, new Date(0), { forwardDate: false })) {
      const date = dateOf(result)
      if (date) return date
    }
  }
  return null
}

/** Zones whose abbreviation means one thing alone; AMT and IST do not. */
const clearZone = /(?:[+-]\d\d:?\d\d|\b(?:Z|UTC|GMT|[ECMP][SD]T|CEST|CET))\b/

function dateOf({ text, start }: ParsedResult): string | null {
  const inWords = /\p{L}{3,}|[年月日]/u.test(text)
  const wholeDay = start.isCertain('year') && start.isCertain('month') && start.isCertain('day')
  if (!inWords || !wholeDay || !/(?:19|20)\d\d/.test(text)) return null
  const two = (number: number | null): string => String(number ?? 0).padStart(2, '0')
  const day = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`
  const offset = start.get('timezoneOffset')
  if (!start.isCertain('hour') || offset === null || !clearZone.test(text)) return isoDate(day)
  const sign = offset < 0 ? '-' : '+'
  const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  return isoDate(`${day}T${two(start.get('hour'))}:${two(start.get('minute'))}:${two(start.get('second'))}${zone}`)
}
