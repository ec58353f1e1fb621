import type { SpeakerMatch } from '../../names/index.ts'

/** What is known of two wordings besides their words. */
export interface Evidence {
  readonly speaker: SpeakerMatch
  /** Days between the two publications; null where one of them has no date. */
  readonly days: number | null
  /** The two articles quote the same longer runs of other words: they cover one event. */
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

/** What each term of the log-odds of "same quotation" weighs. */
export interface MatchWeights {
  readonly base: number
  /** Times the logarithm of what is shared: the first shared words are the strongest evidence. */
  readonly shared: number
  /** The longer has all of the shorter in one piece. */
  readonly whole: number
  /** Times the share of the shorter that the longer does not have, between shared words or beyond them. */
  readonly unlike: number
  /** The same for an end where the longer has no more words, so that the two dovetail. */
  readonly dovetail: number
  /** Times the weight of the longer that is skipped inside the overlap without an ellipsis or bracket. */
  readonly skipped: number
  readonly sameSpeaker: number
  readonly differentSpeaker: number
  readonly unknownSpeaker: number
  /** Times the logarithm of the days between, past the first: people say the same again. */
  readonly days: number
  /**
   * Added where the speaker is not the same: with the same speaker, the event only shows the time where there is no date.
   */
  readonly sameEvent: number
}

/**
 * The weights, in shared rare words (a common word is half of one). Chosen on labelled triples of articles on one event
 * by `npm run train:links`, which cross-validates over events, and rounded: nothing hangs on the second digit.
 */
export const matchWeights: MatchWeights = {
  base: -4,
  shared: 2.2,
  whole: 1.5,
  unlike: -6,
  dovetail: -1.3,
  skipped: -0.35,
  sameSpeaker: 2.7,
  differentSpeaker: -2,
  unknownSpeaker: 0.7,
  days: -1.5,
  sameEvent: 3,
}
const freeDays = 1
/** The days assumed where a publication has no date, and no event shows that they are few. */
const unknownDays = 4

export function wordOdds(
  weight: number,
  { shared, outside, dovetail, replaced, skipped, unbroken }: Shape,
  weights: MatchWeights,
): number {
  return (
    weights.base +
    weights.shared * Math.log(0.3 + shared) +
    (unbroken && outside < 1e-9 ? weights.whole : 0) +
    (weights.unlike * (outside - dovetail + replaced) + weights.dovetail * dovetail) / weight +
    weights.skipped * Math.min(skipped, 10)
  )
}

export function circumstanceOdds({ speaker, days, sameEvent }: Evidence, weights: MatchWeights): number {
  const rival =
    (speaker === 'different' ? weights.differentSpeaker : weights.unknownSpeaker) + (sameEvent ? weights.sameEvent : 0)
  const who = speaker === 'same' ? weights.sameSpeaker : rival
  const apart = days ?? (sameEvent ? freeDays : unknownDays)
  const when = weights.days * Math.log(Math.max(1, apart / freeDays))
  return who + when
}
