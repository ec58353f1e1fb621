import type { SpeakerMatch } from '../../names/index.ts'

/** What is known of two wordings beside their words. */
export interface Evidence {
  readonly speaker: SpeakerMatch
  /** Days between the two publications, or null where one is not known. */
  readonly days: number | null
  /** The two articles have longer words in common: they cover one event. */
  readonly sameEvent: boolean
}

export interface Shape {
  readonly shared: number
  /** Weight of the shorter before and after the overlap, and of the longer where both have something there. */
  readonly outside: number
  readonly dovetail: number
  readonly replaced: number
  readonly skipped: number
  readonly unbroken: boolean
}

/**
 * The log-odds of "same quotation", a sum of a few readable terms. Weights are in shared rare words (a common word is
 * half of one). Chosen on labelled triples of articles on one event and rounded: nothing hangs on the second digit.
 */
const odds = {
  base: -4,
  /** Times the logarithm of what is shared: the first words shared tell most. */
  shared: 2.2,
  /** All of the shorter in one piece. */
  whole: 1.5,
  /** Share of the shorter that has no like in the longer, between shared words or beyond them. */
  unlike: -6,
  /** The same where the longer has nothing more at that end, so that the two dovetail. */
  dovetail: -2,
  /** Weight of the longer that is skipped inside the overlap, where no ellipsis or bracket says so. */
  skipped: -0.35,
  sameSpeaker: 2.7,
  differentSpeaker: -2,
  unknownSpeaker: 0.7,
  /** Times the logarithm of the days between, past the first: people say the same again. */
  days: -1.5,
  /** Added where the speaker is not the same: speaker and event together tell no more than the speaker alone. */
  sameEvent: 2.5,
}
const freeDays = 1
/** What is assumed of publications without a date. */
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
