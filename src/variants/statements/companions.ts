import { languages } from '../../languages/index.ts'
import { hash } from '../match/hash.ts'
import type { Wording } from '../match/match.ts'
import { compareText } from '../clusters/collect-utterances.ts'
import { dayNumber } from '../clusters/utterance.ts'
import { overlap } from './pieces.ts'
import type { Printing } from './statement.ts'

/** Days within which words are taken to be of one occasion. */
export const narrowTime = 2

/** A quote as far as its company is concerned. */
export interface Occurrence {
  readonly id: string
  readonly speaker: string | null
  /** `momentOf` its printings. */
  readonly moment: string
}

/**
 * When a quote came up: the first day on which an article prints it; where none of them has a date, the first of these
 * articles, so that what has no date keeps company with nothing outside of that article.
 */
export function momentOf(printings: readonly Pick<Printing, 'article' | 'day'>[]): string {
  const days = printings.flatMap(({ day }) => day ?? [])
  const [first] = (days.length > 0 ? days : printings.map(({ article }) => `in ${article}`)).sort(compareText)
  return first!
}

/** Whether two quotes are of one speaker, and came up at the same time or within the narrow time. */
function areNear(a: Occurrence, b: Occurrence): boolean {
  return (
    a.speaker !== null &&
    a.speaker === b.speaker &&
    (a.moment === b.moment || daysBetween(a.moment, b.moment) <= narrowTime)
  )
}

/** The days from one moment to another; without end where one has no date. */
export function daysBetween(a: string, b: string): number {
  const [from, to] = [dayNumber(a), dayNumber(b)]
  return from === null || to === null ? Infinity : Math.abs(to - from)
}

/** The moments that are near one. */
export function momentsNear(moment: string): string[] {
  const day = dayNumber(moment)
  if (day === null) return [moment]
  return Array.from({ length: 2 * narrowTime + 1 }, (_, i) =>
    new Date((day + i - narrowTime) * 86_400_000).toISOString().slice(0, 10),
  )
}

/** A quotation with the quote that it prints. */
export interface Beside extends Pick<Printing, 'article' | 'place' | 'medium' | 'fragment' | 'day'> {
  readonly quote: Occurrence
}

/**
 * Whether two quotations of one article tell that their quotes are of one occasion: they stand side by side when these
 * come up, and the medium is named at one of them. A fragment needs it named at itself: it may be about anything.
 */
export function standTogether(a: Beside, b: Beside): boolean {
  if (
    a.article !== b.article ||
    Math.abs(a.place - b.place) !== 1 ||
    a.quote.id === b.quote.id ||
    !areNear(a.quote, b.quote)
  )
    return false
  if ((a.medium ?? b.medium) === null || !mayBeOne([a.medium, b.medium])) return false
  if ([a, b].some(({ fragment, medium }) => fragment && medium === null)) return false
  return a.day === null || [a, b].some(({ quote }) => daysBetween(quote.moment, a.day!) <= narrowTime)
}

/** Names that several media go by: they tell less than any other. */
const generic = new Set(languages.flatMap(({ attribution }) => attribution?.media?.generic ?? []))

export const isGeneric = (medium: string): boolean => generic.has(medium)

/** False where two are known to be others. */
export function mayBeOne(media: readonly (string | null)[]): boolean {
  return new Set(media.filter((medium) => medium !== null && !isGeneric(medium))).size <= 1
}

/**
 * The words by which wordings are found that overlap: one begins, or ends, with a run of three that the other has. Each
 * is hashed to 32 bits.
 */
export interface Ends {
  /** Null where there are fewer words. */
  readonly begins: number | null
  readonly ends: number | null
  /** Of every run. */
  readonly runs: readonly number[]
}

const runLength = 3

export function endsOf({ units }: Wording): Ends {
  const runs = units.slice(0, 1 - runLength).map((_, i) =>
    hash(
      units
        .slice(i, i + runLength)
        .map(({ key }) => key)
        .join(' '),
    ),
  )
  return { begins: runs[0] ?? null, ends: runs.at(-1) ?? null, runs }
}

/** Pairs of quotes that are near each other and overlap, each once. */
export function overlapping(
  quotes: readonly (Occurrence & { readonly wording: Wording })[],
): (readonly [string, string])[] {
  const known = quotes.map((quote) => ({ ...quote, ...endsOf(quote.wording) }))
  const byBeginning = Map.groupBy(known, ({ begins }) => begins)
  const pairs = new Map<string, readonly [string, string]>()
  for (const first of known) {
    for (const second of new Set(first.runs.flatMap((run) => byBeginning.get(run) ?? []))) {
      if (first.id === second.id || !areNear(first, second) || !overlap(first.wording, second.wording)) continue
      const [one, other] = [first.id, second.id].sort(compareText) as [string, string]
      pairs.set(JSON.stringify([one, other]), [one, other])
    }
  }
  return [...pairs.values()]
}
