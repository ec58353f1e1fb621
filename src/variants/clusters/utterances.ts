import { compareText } from '../../text/order.ts'
import { prepareWording } from '../wordings/wording.ts'
import { wideHash } from '../wordings/hash.ts'
import { compareWords, matchWordings, mayMatch, weighEvidence } from '../match/match.ts'
import type { Evidence } from '../match/odds.ts'
import type { Match } from '../match/match.ts'
import type { Wording } from '../wordings/wording.ts'
import { compareSpeakers } from '../../names/index.ts'

/** One printed quotation as the grouping sees it. */
export interface PrintedQuotation {
  /** The quotation's stable id; also the last tie-breaker, so it must not depend on arrival. */
  readonly id: string
  /** As printed, parts joined by a space. */
  readonly text: string
  /** What `speakerKey` gives; null where the speaker is not known. */
  readonly speaker: string | null
  readonly article: string
  readonly outlet: string
  /** Date of publication, `YYYY-MM-DD`, or null where it is not known. */
  readonly day: string | null
}

/** Days within which printings of the same words may be of one occasion. */
export const occasionDays = 21

/** In place of a date bucket's number where the day is not known. */
export const undated = -1_000_000

/** Names an utterance: equal for quotations that are one utterance, whatever else is stored. */
export interface UtteranceKey {
  /** Below 2^53; made from the words, the speaker and the time. */
  readonly id: number
  /** Which stretch of `occasionDays` days, or `undated`. */
  readonly dateBucket: number
  /** How much the words say, in tenths of a rare word. */
  readonly weight: number
}

/**
 * The same words of one speaker at one time: a thousand copies of a phrase are one utterance, and only utterances are
 * compared. What is kept here follows from the set of its quotations.
 */
export interface Utterance {
  readonly id: number
  readonly wording: Wording
  readonly speaker: string | null
  /** The first day of publication, counted from 1970, or null where no quotation has one. */
  readonly day: number | null
  /** The first few articles that print it, in the order of their ids: what else these print tells of the event. */
  readonly articles: readonly string[]
}

/** How many articles speak for an utterance. */
export const witnesses = 4

/**
 * Tells which utterance a quotation is. Quotations are one utterance as far apart as any two of them would match by
 * themselves: words of some weight within a date bucket, lighter ones on one day, and what is too light to tell anything is
 * an utterance of its own.
 */
export function utteranceOf({ id, speaker, day }: PrintedQuotation, wording: Wording): UtteranceKey {
  const number = dayNumber(day)
  const dateBucket = dateBucketOf(number)
  const alike = (days: number | null): boolean =>
    matchWordings(wording, wording, { speaker: speaker === null ? 'unknown' : 'same', days, sameEvent: false }).same
  const scope =
    number === null ? (alike(null) ? '' : id) : alike(occasionDays) ? `${dateBucket}` : alike(0) ? `day ${number}` : id
  return {
    id: wideHash(JSON.stringify([wording.identity, speaker, scope])),
    dateBucket,
    weight: tenths(wording.weight),
  }
}

export const tenths = (weight: number): number => Math.round(weight * 10)

/** Days since 1970, or null. */
export function dayNumber(day: string | null): number | null {
  const time = day === null ? NaN : Date.parse(day)
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000)
}

export function dateBucketOf(day: number | null): number {
  return day === null ? undated : Math.floor(day / occasionDays)
}

/**
 * Whether two utterances are of one quote, and why; null where they are not. A function of the two alone.
 * @param sameEvent asked only where it decides
 */
export function matchUtterances(a: Utterance, b: Utterance, sameEvent: () => boolean): Match | null {
  const days = a.day === null || b.day === null ? null : Math.abs(a.day - b.day)
  if (days !== null && days > occasionDays) return null
  const evidence: Evidence = { speaker: compareSpeakers(a.speaker, b.speaker), days, sameEvent: false }
  // Speaker and event together tell no more than the speaker alone.
  const mayHang = evidence.speaker !== 'same'
  const most = { ...evidence, sameEvent: mayHang }
  if (!mayMatch(a.wording, b.wording, most)) return null
  const words = compareWords(a.wording, b.wording)
  const withEvent = weighEvidence(words, most)
  if (!withEvent.same) return null
  const match = mayHang && !sameEvent() ? weighEvidence(words, evidence) : withEvent
  return match.same ? match : null
}

export interface PreparedQuotation extends PrintedQuotation {
  readonly wording: Wording
}

/** Quotations that are one utterance, by article, then by id: the first is the one that the utterance is shown by. */
export interface PrintedUtterance {
  readonly key: UtteranceKey
  readonly quotations: readonly PreparedQuotation[]
}

/** Brings quotations together that are one utterance. */
export function collectUtterances(quotations: Iterable<PrintedQuotation>): Map<number, PrintedUtterance> {
  const wordings = new Map<string, Wording>()
  const utterances = new Map<number, { key: UtteranceKey; quotations: PreparedQuotation[] }>()
  for (const quotation of quotations) {
    const wording = wordings.get(quotation.text) ?? prepareWording(quotation.text)
    wordings.set(quotation.text, wording)
    const key = utteranceOf(quotation, wording)
    const utterance = utterances.get(key.id) ?? { key, quotations: [] }
    utterance.quotations.push({ ...quotation, wording })
    utterances.set(key.id, utterance)
  }
  for (const { quotations: printed } of utterances.values()) printed.sort(byArticle)
  return utterances
}

/** What is compared of an utterance. */
export function asUtterance({ key: { id }, quotations }: PrintedUtterance): Utterance {
  const [first] = quotations as [PreparedQuotation]
  const days = quotations.flatMap(({ day }) => dayNumber(day) ?? [])
  const articles = [...new Set(quotations.map(({ article }) => article))].slice(0, witnesses)
  return {
    id,
    wording: first.wording,
    speaker: first.speaker,
    day: days.length > 0 ? Math.min(...days) : null,
    articles,
  }
}

export function byArticle(a: PrintedQuotation, b: PrintedQuotation): number {
  return compareText(a.article, b.article) || compareText(a.id, b.id)
}
