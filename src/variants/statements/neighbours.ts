import { languages } from '../../languages/index.ts'
import { compareText } from '../../text/order.ts'
import { hash } from '../wordings/hash.ts'
import type { Wording } from '../wordings/wording.ts'
import { areOfTwoTimes } from '../clusters/utterances.ts'
import { overlap } from './pieces.ts'
import { daysBetween, narrowTime } from './moments.ts'
import type { Printing } from './statement.ts'

/** A quote, as its neighbours are found. */
export interface DatedQuote {
  readonly id: string
  readonly speaker: string | null
  /** `momentOf` its printings. */
  readonly moment: string
}

/** Whether two quotes are of one speaker, and came up at the same time or within the narrow time. */
function areNear(a: DatedQuote, b: DatedQuote): boolean {
  return (
    a.speaker !== null &&
    a.speaker === b.speaker &&
    (a.moment === b.moment || daysBetween(a.moment, b.moment) <= narrowTime)
  )
}

/** A printing with the quote that it is of. */
export interface NeighbouringQuotation extends Pick<
  Printing,
  'article' | 'place' | 'medium' | 'told' | 'fragment' | 'day'
> {
  readonly quote: DatedQuote
}

/**
 * Whether two quotations show that their quotes are of one occasion: an article prints them side by side when the
 * quotes come up, and names the medium at one of them. At a fragment the medium must be named, as it may be about
 * anything.
 */
export function areOfOneOccasion(a: NeighbouringQuotation, b: NeighbouringQuotation): boolean {
  if (
    a.article !== b.article ||
    Math.abs(a.place - b.place) !== 1 ||
    a.quote.id === b.quote.id ||
    !areNear(a.quote, b.quote)
  )
    return false
  if ((a.medium ?? b.medium) === null || !mayBeOne([a.medium, b.medium])) return false
  if (areOfTwoTimes(a.told ?? null, b.told ?? null)) return false
  if ([a, b].some(({ fragment, medium }) => fragment && medium === null)) return false
  return a.day === null || [a, b].some(({ quote }) => daysBetween(quote.moment, a.day!) <= narrowTime)
}

/** Names that cover several media: any other name says more. */
const generic = new Set(languages.flatMap(({ attribution }) => attribution?.media?.generic ?? []))

export const isGeneric = (medium: string): boolean => generic.has(medium)

/** False where two of them are known to differ. */
export function mayBeOne(media: readonly (string | null)[]): boolean {
  return new Set(media.filter((medium) => medium !== null && !isGeneric(medium))).size <= 1
}

/**
 * The keys by which overlapping wordings are found: one begins or ends with a run of three words that the other has.
 * Hashes of 32 bits.
 */
export interface Ends {
  /** Null where the wording has fewer words. */
  readonly begins: number | null
  readonly ends: number | null
  /** The key of every run. */
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

/** The pairs of quotes that overlap and are near each other in time, each once. */
export function overlapping(
  quotes: readonly (DatedQuote & { readonly wording: Wording })[],
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
