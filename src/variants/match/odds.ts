import type { SpeakerMatch } from '../../names/index.ts'

/** What is known of two wordings besides their words. */
export interface Evidence {
  readonly speaker: SpeakerMatch
  /** Days between the two publications; null where one of them has no date. */
  readonly days: number | null
  /** The two articles quote the same longer runs of words: they cover one event. */
  readonly sameEvent: boolean
}

/** How the shorter of two wordings lies in the longer. */
export interface Shape {
  /** Weight of the words that they share. */
  readonly shared: number
  /** Weight of the shorter before and after the overlap. */
  readonly outside: number
  /** The part of that at ends where the longer has no more words. */
  readonly dovetail: number
  /** Weight of the shorter inside the overlap that the longer does not have. */
  readonly replaced: number
  /** Weight of the longer inside the overlap that the shorter leaves out without showing it. */
  readonly skipped: number
  /** Neither has any words of its own inside the overlap. */
  readonly unbroken: boolean
  /** Words of the shorter stand in place of words of the longer. */
  readonly edited: boolean
}

/**
 * The log-odds of "same quotation", a sum of a few readable terms. Weights are in shared rare words (a common word is
 * half of one). Chosen on labelled triples of articles on one event and rounded: nothing hangs on the second digit.
 */
const odds = {
  base: -4,
  /** Times the logarithm of what is shared: the first shared words are the strongest evidence. */
  shared: 2.2,
  /** The longer has all of the shorter in one piece. */
  whole: 1.5,
  /** Times the share of the shorter that the longer does not have, between shared words or beyond them. */
  unlike: -6,
  /** The same for an end where the longer has no more words, so that the two dovetail. */
  dovetail: -2,
  /** Times the weight of the longer that is skipped inside the overlap without an ellipsis or bracket. */
  skipped: -0.35,
  sameSpeaker: 2.7,
  differentSpeaker: -2,
  unknownSpeaker: 0.7,
  /** Times the logarithm of the days between, past the first: people say the same again. */
  days: -1.5,
  /** Added where the speaker is not the same: with the same speaker, the event adds no evidence. */
  sameEvent: 2.5,
}
const freeDays = 1
/** The days assumed where a publication has no date. */
const unknownDays = 4

export function wordOdds(weight: number, { shared, outside, dovetail, replaced, skipped, unbroken }: Shape): number {
  return (
    odds.base +
    odds.shared * Math.log(0.3 + shared) +
    (unbroken && outside < 1e-9 ? odds.whole : 0) +
    (odds.unlike * (outside - dovetail + replaced) + odds.dovetail * dovetail) / weight +
    odds.skipped * Math.min(skipped, 10)
  )
}

export function circumstanceOdds({ speaker, days, sameEvent }: Evidence): number {
  const rival =
    (speaker === 'different' ? odds.differentSpeaker : odds.unknownSpeaker) + (sameEvent ? odds.sameEvent : 0)
  const who = speaker === 'same' ? odds.sameSpeaker : rival
  const when = odds.days * Math.log(Math.max(1, (days ?? unknownDays) / freeDays))
  return who + when
}
