import { compareText } from '../../text/order.ts'
import { prepareWording } from '../wordings/wording.ts'
import { wideHash } from '../wordings/hash.ts'
import { compareWords, matchWordings, mayMatch, weighEvidence } from '../match/match.ts'
import { matchWeights } from '../match/odds.ts'
import type { Evidence, MatchWeights } from '../match/odds.ts'
import type { Match, WordMatch } from '../match/match.ts'
import type { Wording } from '../wordings/wording.ts'
import { compareSpeakers } from '../../names/index.ts'

/** One printed quotation, as grouping needs it. */
export interface PrintedQuotation {
  /** The quotation's stable id. It breaks the last ties, so it must not depend on the order of arrival. */
  readonly id: string
  /** As printed, parts joined by a space. */
  readonly text: string
  /** What `speakerKey` gives; null where the speaker is not known. */
  readonly speaker: string | null
  readonly article: string
  readonly outlet: string
  /** Date of publication, `YYYY-MM-DD`, or null where it is not known. */
  readonly day: string | null
  /** When it was said, where its article tells. */
  readonly told?: ToldDays | null
}

/** The first and the last day that an article may mean by when something was said, `YYYY-MM-DD`. */
export interface ToldDays {
  readonly from: string
  readonly to: string
}

/** The days of a time that an article tells; null where they are not known. */
export function toldDaysOf(time: { readonly from: string | null; readonly to: string | null } | null): ToldDays | null {
  return time === null || time.from === null || time.to === null ? null : { from: time.from, to: time.to }
}

/** Days within which printings of the same words may be of one occasion. */
export const occasionDays = 21

/** The date bucket of what has no date. */
export const undated = -1_000_000

/** Identifies an utterance: equal for quotations that are one utterance, whatever else is stored. */
export interface UtteranceKey {
  /** Below 2^53; made from the words, the speaker and the time. */
  readonly id: number
  /** The number of its date bucket, which is `occasionDays` long, or `undated`. */
  readonly dateBucket: number
  /** The weight of its words, in tenths of a rare word. */
  readonly weight: number
}

/**
 * The same words of one speaker at one time. A thousand copies of a phrase are one utterance, and only utterances are
 * compared. Everything here follows from the set of its quotations.
 */
export interface Utterance {
  readonly id: number
  readonly wording: Wording
  readonly speaker: string | null
  /** The first day of publication, counted from 1970, or null where no quotation has one. */
  readonly day: number | null
  /** When it was said, as its articles tell. */
  readonly told: ToldDays | null
  /** The first few articles that print it, by id: what else they quote shows which event it is about. */
  readonly articles: readonly string[]
}

/** What follows from the id of an utterance, whoever prints it now. */
export type SpokenWords = Pick<Utterance, 'wording' | 'speaker' | 'told'>

/** Words of two speakers are of one utterance only if they share more than this: one article has the wrong speaker. */
const weightOfPhrase = 2

/** Where there is no date, one word of somebody's says nothing of when it was said, even if it is a rare one. */
const weightOfWord = 1

/** How many of its articles an utterance keeps. */
export const witnesses = 4

/**
 * Finds which utterance a quotation is. Quotations of the same words are one utterance as long as any two of them would
 * match: words of some weight within a date bucket, lighter ones within a day, and all told to be of one time. Words too light for either are an
 * utterance of their own.
 */
export function utteranceOf(
  { id, speaker, day, told }: Pick<PrintedQuotation, 'id' | 'speaker' | 'day' | 'told'>,
  wording: Wording,
): UtteranceKey {
  const number = dayNumber(day)
  const dateBucket = dateBucketOf(number)
  const alike = (days: number | null): boolean =>
    matchWordings(wording, wording, { speaker: speaker === null ? 'unknown' : 'same', days, sameEvent: false }).same
  const scope =
    number === null ? (alike(null) ? '' : id) : alike(occasionDays) ? `${dateBucket}` : alike(0) ? `day ${number}` : id
  return {
    id: wideHash(JSON.stringify([wording.identity, speaker, scope, ...(told ? [told.from, told.to] : [])])),
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

/** Whether the articles of two utterances cover one event. Asked only where it decides. */
export interface EventEvidence {
  /** What else they quote shows it. */
  quoted(): boolean
  /** Their prose shows that they may: they tell of the same people, places and things. */
  told(): boolean
}

/** How two utterances match as wordings of one quote; null where they do not. A function of the two alone. */
export function matchUtterances(
  a: Utterance,
  b: Utterance,
  event: EventEvidence,
  weights: MatchWeights = matchWeights,
): Match | null {
  const compared = compareInOneEvent(a, b, weights)
  if (!compared) return null
  const { words, evidence, withEvent } = compared
  // Somebody else's quotation of the words is that speaker's own sentence.
  if (words.relayed && evidence.speaker === 'different') return null
  const eventCounts = doesEventCount(evidence)
  // Prose is alike for weeks in which one affair is news. So it shows that words which are wholly the same are one
  // quotation, and when one speaker said something where there is no date; but not that the words of two people are one.
  const isPhrase = evidence.speaker === 'same' && words.sharedWeight > weightOfWord
  const proseCounts = evidence.speaker !== 'different' && (words.rule === 'identical' || isPhrase)
  const isOneEvent = eventCounts && (event.quoted() || (proseCounts && event.told()))
  const match = isOneEvent || !eventCounts ? withEvent : weighEvidence(words, evidence, weights)
  return match.same ? match : null
}

/** Two utterances as they compare if their articles cover one event. */
interface Compared {
  readonly words: WordMatch
  readonly evidence: Evidence
  readonly withEvent: Match
}

/** All that `matchUtterances` asks of what two prints of an utterance have in common; null where they do not match. */
function compareInOneEvent(a: Utterance, b: Utterance, weights: MatchWeights): Compared | null {
  const days = a.day === null || b.day === null ? null : Math.abs(a.day - b.day)
  if (days !== null && days > occasionDays) return null
  if (areOfTwoTimes(a.told, b.told)) return null
  const evidence: Evidence = { speaker: compareSpeakers(a.speaker, b.speaker), days, sameEvent: false }
  const most = { ...evidence, sameEvent: doesEventCount(evidence) }
  if (!mayMatch(a.wording, b.wording, most, weights)) return null
  const words = compareWords(a.wording, b.wording, weights)
  // A phrase of two or three words occurs to two people who speak of one thing.
  if (words.sharedWeight <= weightOfPhrase && evidence.speaker === 'different') return null
  // An article does not print one sentence with and without its "not", or with other words in it: these are two remarks.
  if ((words.contrary || words.reworded) && a.articles.some((article) => b.articles.includes(article))) return null
  const withEvent = weighEvidence(words, most, weights)
  return withEvent.same ? { words, evidence, withEvent } : null
}

/** With the same speaker, the event adds no evidence but where there is no date. */
const doesEventCount = ({ speaker, days }: Evidence): boolean => speaker !== 'same' || days === null

/**
 * Whether two utterances match if their articles cover one event: true of all that match. Each may have the words of any
 * of its prints, which differ in what no comparison but `matchUtterances` sees: quotation marks within the words.
 */
export function matchInOneEvent(a: Utterance, b: Utterance): boolean {
  return compareInOneEvent(a, b, matchWeights) !== null
}

/** Whether two utterances may match, on the same day and of the same event: a quick test of what follows from their ids. */
export function mayBeOne(a: SpokenWords, b: SpokenWords): boolean {
  if (areOfTwoTimes(a.told, b.told)) return false
  const speaker = compareSpeakers(a.speaker, b.speaker)
  return mayMatch(a.wording, b.wording, { speaker, days: 0, sameEvent: speaker !== 'same' })
}

/** Two articles may mean two weeks by one Tuesday: one is dated a day before it, or was published late. */
const looseDays = 7

/** Whether two times told cannot be one; where one is not told, it may be the other. */
export function areOfTwoTimes(a: ToldDays | null, b: ToldDays | null): boolean {
  return a !== null && b !== null && (areApart(a, b) || areApart(b, a))
}

/** Whether one time is over before another begins. */
export const areApart = ({ to }: Pick<ToldDays, 'to'>, { from }: Pick<ToldDays, 'from'>): boolean =>
  dayNumber(from)! - dayNumber(to)! > looseDays

export interface PreparedQuotation extends PrintedQuotation {
  readonly wording: Wording
}

/** The quotations of an utterance, by article, then by id. The first stands for the utterance. */
export interface CollectedUtterance {
  readonly key: UtteranceKey
  readonly quotations: readonly PreparedQuotation[]
}

/** Collects quotations into utterances, by id. */
export function collectUtterances(quotations: Iterable<PrintedQuotation>): Map<number, CollectedUtterance> {
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

/** An utterance as it is compared. */
export function asUtterance({ key: { id }, quotations }: CollectedUtterance): Utterance {
  const [first] = quotations as [PreparedQuotation]
  const days = quotations.flatMap(({ day }) => dayNumber(day) ?? [])
  const articles = [...new Set(quotations.map(({ article }) => article))].slice(0, witnesses)
  return {
    id,
    wording: first.wording,
    speaker: first.speaker,
    day: days.length > 0 ? Math.min(...days) : null,
    told: first.told ?? null,
    articles,
  }
}

export function byArticle(a: PrintedQuotation, b: PrintedQuotation): number {
  return compareText(a.article, b.article) || compareText(a.id, b.id)
}
