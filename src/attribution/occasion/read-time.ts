import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { Cue } from '../read/known-words.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import type { TimeReading, TimeUnit } from './days.ts'
import type { Times } from './time-words.ts'

/** A phrase of time. Token indexes, both ends inclusive. */
export interface TimePhrase {
  readonly first: number
  readonly last: number
  readonly reading: TimeReading
}

const comma = 44
const fullStop = 46

/** The phrase of time that begins at token `i`; null where none does. Words before it that lead to it are no part. */
export function timeAt(tokens: ProseTokens, times: Times, i: number): TimePhrase | null {
  const { kinds } = tokens
  if (kinds[i] === TokenKind.number)
    return (
      dottedDate(tokens, i) ?? dayBeforeMonth(tokens, times, i) ?? counted(tokens, times, i) ?? year(tokens, times, i)
    )
  if (!(tokens.cues[i]! & Cue.time) || !times.beginnings.has(tokens.words[i]!)) return null
  if (times.counting.has(tokens.words[i]!)) return counted(tokens, times, i)
  return (
    monthFirst(tokens, times, i) ??
    weekday(tokens, times, i) ??
    wordForDay(tokens, times, i) ??
    unit(tokens, times, i) ??
    counted(tokens, times, i)
  )
}

/** A word as printed, without its full stop. */
function printed({ text, starts, ends, count }: ProseTokens, i: number): string {
  if (i < 0 || i >= count) return ''
  return text.slice(starts[i]!, text.charCodeAt(ends[i]! - 1) === fullStop ? ends[i]! - 1 : ends[i]!)
}

/** A word as its list has it: at the beginning of a sentence it may have a capital all the same. */
function lookUp<Value>(words: ReadonlyMap<string, Value>, word: string): Value | undefined {
  return words.get(word) ?? words.get(word.charAt(0).toLowerCase() + word.slice(1))
}

const has = (words: ReadonlySet<string>, word: string): boolean => words.has(word) || words.has(word.toLowerCase())

const date = (
  first: number,
  last: number,
  [year, month, day]: readonly [number | null, number | null, number | null],
): TimePhrase => ({ first, last, reading: { kind: 'date', year, month, day } })

const shortestDottedDate = '5.1.2026'.length

/** 5.1.2026 */
function dottedDate(tokens: ProseTokens, i: number): TimePhrase | null {
  if (tokens.ends[i]! - tokens.starts[i]! < shortestDottedDate) return null
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(printed(tokens, i)) ?? []
  return year === undefined || Number(month) > 12 ? null : date(i, i, [Number(year), Number(month), Number(day)])
}

/** Whether a token may begin with a digit: a number, or a name that stands in marks. */
const mayBeNumber = ({ kinds }: ProseTokens, i: number): boolean =>
  kinds[i] === TokenKind.number || kinds[i] === TokenKind.capital

/** 1900 to 2099, at the token; null for none. */
function yearAt(tokens: ProseTokens, i: number): number | null {
  if (!mayBeNumber(tokens, i)) return null
  return /^(?:19|20)\d\d$/.test(printed(tokens, i)) ? Number(printed(tokens, i)) : null
}

/** 1 to 31, at the token, with what a language writes onto it. */
function dayAt(tokens: ProseTokens, { ordinal }: Times, i: number): number | null {
  if (!mayBeNumber(tokens, i)) return null
  const [, digits, rest] = /^(\d{1,2})(\p{L}*)$/u.exec(printed(tokens, i)) ?? []
  if (digits === undefined || (rest !== '' && !ordinal.has(rest!))) return null
  const day = Number(digits)
  return day >= 1 && day <= 31 ? day : null
}

/** The year behind a month or a day, and where it stands. */
function yearAfter(tokens: ProseTokens, { betweenDateWords }: Times, i: number): readonly [number | null, number] {
  let at = i + 1
  if (punctuationAt(tokens, at) === comma || has(betweenDateWords, printed(tokens, at))) at++
  const year = yearAt(tokens, at)
  return year === null ? [null, i] : [year, at]
}

/** 5 January 2026, 5 de enero, 5. Januar */
function dayBeforeMonth(tokens: ProseTokens, times: Times, i: number): TimePhrase | null {
  const day = dayAt(tokens, times, i)
  if (day === null) return null
  let at = i + 1
  if (punctuationAt(tokens, at) === fullStop) at++
  while (at < i + 3 && has(times.betweenDateWords, printed(tokens, at))) at++
  const month = lookUp(times.months, printed(tokens, at))
  if (month === undefined) return null
  const [year, last] = yearAfter(tokens, times, at)
  return date(i, last, [year, month, day])
}

/** January, January 5, January 2026 */
function monthFirst(tokens: ProseTokens, times: Times, i: number): TimePhrase | null {
  const month = times.months.get(printed(tokens, i))
  if (month === undefined) return null
  const day = dayAt(tokens, times, i + 1)
  const [year, last] = yearAfter(tokens, times, day === null ? i : i + 1)
  return date(i, last, [year, month, day])
}

/** Friday; Friday, 5 January; lundi dernier */
function weekday(tokens: ProseTokens, times: Times, i: number): TimePhrase | null {
  const found = lookUp(times.weekdays, printed(tokens, i))
  if (found === undefined) return null
  let at = i + 1
  if (punctuationAt(tokens, at) === comma) at++
  while (at < i + 4 && has(times.leading, printed(tokens, at))) at++
  const exact = dayBeforeMonth(tokens, times, at) ?? monthFirst(tokens, times, at)
  if (exact?.reading.kind === 'date' && exact.reading.day !== null) return { ...exact, first: i }
  const after = has(times.last, printed(tokens, i + 1))
  const last = after || has(times.last, printed(tokens, i - 1))
  return { first: i, last: after ? i + 1 : i, reading: { kind: 'weekday', weekday: found, last } }
}

function wordForDay(tokens: ProseTokens, times: Times, i: number): TimePhrase | null {
  const count = lookUp(times.daysAgo, printed(tokens, i))
  return count === undefined ? null : { first: i, last: i, reading: { kind: 'ago', count, unit: 'day' } }
}

const ago = (first: number, last: number, count: number, unit: TimeUnit): TimePhrase => ({
  first,
  last,
  reading: { kind: 'ago', count, unit },
})

/** Last week, la semana pasada, this year */
function unit(tokens: ProseTokens, { units, last, current }: Times, i: number): TimePhrase | null {
  const [word, next] = [printed(tokens, i), printed(tokens, i + 1)]
  const before = units.get(next)
  if (before && has(last, word)) return ago(i, i + 1, 1, before)
  if (before && has(current, word)) return ago(i, i + 1, 0, before)
  const own = units.get(word)
  return own && has(last, next) ? ago(i, i + 1, 1, own) : null
}

/** Two weeks ago, vor zwei Wochen, hace 2 semanas */
function counted(tokens: ProseTokens, times: Times, i: number): TimePhrase | null {
  // What names a unit may begin a phrase, too.
  if (!(tokens.cues[i + 1]! & Cue.time)) return null
  const word = printed(tokens, i)
  const unit = times.units.get(printed(tokens, i + 1))
  if (unit === undefined) return null
  const count = /^\d{1,2}$/.test(word) ? Number(word) : lookUp(times.counts, word)
  if (count === undefined) return null
  if (has(times.ago, printed(tokens, i - 1))) return ago(i, i + 1, count, unit)
  return has(times.ago, printed(tokens, i + 2)) ? ago(i, i + 2, count, unit) : null
}

/** In 2014; a 2014 interview */
function year(tokens: ProseTokens, { yearAfter }: Times, i: number): TimePhrase | null {
  const found = yearAt(tokens, i)
  if (found === null) return null
  const named = tokens.lexicon.patterns.indefiniteArticles.has(tokens.words[i - 1] ?? '')
  return named || has(yearAfter, printed(tokens, i - 1)) ? date(i, i, [found, null, null]) : null
}
