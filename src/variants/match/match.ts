import { foldText } from '../../text/fold.ts'
import type { FoldedText } from '../../text/fold.ts'
import { align } from '../wordings/align.ts'
import type { Pair } from '../wordings/align.ts'
import { weightOf, weightOfAll } from '../wordings/weights.ts'

/** A wording folded once, to be compared many times. */
export interface Wording extends FoldedText {
  /** Summed weight of its words: how much it says. */
  readonly weight: number
  /**
   * Equal for two wordings that no comparison can tell apart: the folded words, with the ellipses and brackets between
   * them.
   */
  readonly identity: string
}

/** What is known of two wordings beside their words. */
export interface Evidence {
  readonly speaker: 'same' | 'different' | 'unknown'
  /** Days between the two publications, or null where one is not known. */
  readonly days: number | null
  /** The two articles have longer words in common: they cover one event. */
  readonly sameEvent: boolean
}

/**
 * Why a match was made: `identical` words, one `contained` in the other, `abridged` where something inside is left out,
 * `edited`, `overlapping` ends.
 */
export type MatchRule = 'identical' | 'contained' | 'abridged' | 'edited' | 'overlapping'

export interface Match {
  /** Whether the two are taken for wordings of one quote. */
  readonly same: boolean
  /** 0 to 1; above a half is `same`. */
  readonly score: number
  readonly rule: MatchRule
  /** Words of the shorter wording that the longer has, in order. */
  readonly sharedWords: number
  /** Their weight. */
  readonly sharedWeight: number
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

/** Folds a wording for `matchWordings`. */
export function prepareWording(text: string): Wording {
  const folded = foldText(text)
  return { ...folded, weight: weightOfAll(folded.units), identity: identityOf(folded) }
}

function identityOf({ words, units }: FoldedText): string {
  return units
    .map(({ key, first, last }) => {
      const { afterEllipsis, bracketed } = words[first]!
      return `${afterEllipsis ? '…' : ''}${bracketed ? '[' : ''}${key}${words[last]!.bracketed ? ']' : ''}`
    })
    .join(' ')
}

/**
 * Decides whether two printed forms are wordings of one quote. Symmetric, and a function of the two alone.
 *
 * What counts is how much of the shorter is found in the longer, in order (containment, not similarity: a fragment is a
 * fair wording of a long quotation), with rare words weighing more than common ones; words may be missing where an
 * ellipsis or bracket says so.
 */
export function matchWordings(
  a: string | Wording,
  b: string | Wording,
  evidence: Evidence = { speaker: 'unknown', days: null, sameEvent: false },
): Match {
  return weighEvidence(compareWords(prepared(a), prepared(b)), evidence)
}

/** What two wordings have in common, before anything else is known of them. */
export interface WordMatch extends Omit<Match, 'same' | 'score'> {
  /** Log-odds of "same quotation" as far as the words tell. */
  readonly odds: number
}

/** The costly half of `matchWordings`. */
export function compareWords(a: Wording, b: Wording): WordMatch {
  const [longer, shorter] = byWeight(a, b)
  const pairs = align(longer, shorter)
  const shape = shapeOf(longer, shorter, pairs)
  return {
    odds: pairs.length === 0 ? -Infinity : wordOdds(shorter.weight, shape),
    rule: ruleOf(longer, shorter, shape),
    sharedWords: pairs.length,
    sharedWeight: shape.shared,
  }
}

/** The other half: the same words under given circumstances. */
export function weighEvidence({ odds, ...match }: WordMatch, evidence: Evidence): Match {
  const logit = odds + circumstanceOdds(evidence)
  return { same: logit > 0, score: 1 / (1 + Math.exp(-logit)), ...match }
}

/**
 * False where the words that two wordings share, in whatever order, are too few for a match: a quick test before the
 * costly one.
 */
export function mayMatch(a: Wording, b: Wording, evidence: Evidence): boolean {
  const [longer, shorter] = byWeight(a, b)
  const left = new Map<string, number>()
  for (const { key } of longer.units) left.set(key, (left.get(key) ?? 0) + 1)
  let shared = 0
  for (const { key } of shorter.units) {
    const times = left.get(key) ?? 0
    if (times === 0) continue
    left.set(key, times - 1)
    shared += weightOf(key)
  }
  // As if all that is not shared lay where it counts least against a match.
  const dovetail = Math.max(0, between(shorter, 0, shorter.units.length) - shared)
  const best = { shared, outside: dovetail, dovetail, replaced: 0, skipped: 0, unbroken: true }
  return shared > 0 && wordOdds(shorter.weight, best) + circumstanceOdds(evidence) > 0
}

const prepared = (wording: string | Wording): Wording =>
  typeof wording === 'string' ? prepareWording(wording) : wording

/** The fuller first; equal weights by their words, so that the order of the arguments never shows. */
function byWeight(a: Wording, b: Wording): readonly [Wording, Wording] {
  return a.weight > b.weight || (a.weight === b.weight && a.identity >= b.identity) ? [a, b] : [b, a]
}

interface Shape {
  readonly shared: number
  /** Weight of the shorter before and after the overlap, and of the longer where both have something there. */
  readonly outside: number
  readonly dovetail: number
  readonly replaced: number
  readonly skipped: number
  readonly unbroken: boolean
}

function shapeOf(longer: Wording, shorter: Wording, pairs: readonly Pair[]): Shape {
  let shared = 0
  let replaced = 0
  let skipped = 0
  let breaks = 0
  pairs.forEach(([i, j], at) => {
    shared += weightOf(longer.units[i]!.key)
    const next = pairs[at + 1]
    if (!next || (next[0] === i + 1 && next[1] === j + 1)) return
    const missing = between(longer, i + 1, next[0])
    const extra = between(shorter, j + 1, next[1])
    breaks++
    replaced += extra
    if (!marked(longer, i, next[0]) && !marked(shorter, j, next[1])) skipped += missing
  })
  const first = pairs[0] ?? [0, 0]
  const last = pairs.at(-1) ?? [0, 0]
  const head = between(shorter, 0, first[1])
  const tail = between(shorter, last[1] + 1, shorter.units.length)
  const dovetail = (first[0] === 0 ? head : 0) + (last[0] === longer.units.length - 1 ? tail : 0)
  return { shared, outside: head + tail, dovetail, replaced, skipped, unbroken: breaks === 0 }
}

/** Weight of the units in a half-open range; words in brackets are the outlet's and count nothing. */
function between(wording: Wording, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++)
    if (!wording.words[wording.units[i]!.first]!.bracketed) sum += weightOf(wording.units[i]!.key)
  return sum
}

/** An ellipsis or a bracket stands somewhere after one unit and up to another. */
function marked(wording: Wording, after: number, upTo: number): boolean {
  for (let i = after + 1; i <= upTo; i++) {
    const word = wording.words[wording.units[i]!.first]!
    if (word.afterEllipsis || word.bracketed) return true
  }
  return false
}

function wordOdds(weight: number, { shared, outside, dovetail, replaced, skipped, unbroken }: Shape): number {
  return (
    odds.base +
    odds.shared * Math.log(0.3 + shared) +
    (unbroken && outside < 1e-9 ? odds.whole : 0) +
    (odds.unlike * (outside - dovetail + replaced) + odds.dovetail * dovetail) / weight +
    odds.skipped * Math.min(skipped, 10)
  )
}

function circumstanceOdds({ speaker, days, sameEvent }: Evidence): number {
  const rival =
    (speaker === 'different' ? odds.differentSpeaker : odds.unknownSpeaker) + (sameEvent ? odds.sameEvent : 0)
  const who = speaker === 'same' ? odds.sameSpeaker : rival
  const when = odds.days * Math.log(Math.max(1, (days ?? unknownDays) / freeDays))
  return who + when
}

function ruleOf(longer: Wording, shorter: Wording, { outside, replaced, unbroken }: Shape): MatchRule {
  if (unbroken && outside < 1e-9) return longer.units.length === shorter.units.length ? 'identical' : 'contained'
  if (outside * 2 > shorter.weight) return 'overlapping'
  return replaced === 0 && outside < 1e-9 ? 'abridged' : 'edited'
}
