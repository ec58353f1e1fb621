import { align } from '../wordings/align.ts'
import type { Pair } from '../wordings/align.ts'
import { withEqualCompounds } from '../wordings/compounds.ts'
import { weightOf } from '../wordings/weights.ts'
import { isMasked, isMaskOf } from '../../text/spelling.ts'
import { isNegation, isNumber } from '../wordings/weighty.ts'
import { prepareWording } from '../wordings/wording.ts'
import type { Wording } from '../wordings/wording.ts'
import { circumstanceOdds, matchWeights, wordOdds } from './odds.ts'
import type { Evidence, MatchWeights, Shape } from './odds.ts'

/**
 * How two wordings match: `identical` words, one `contained` in the other, `abridged` where words inside are left out,
 * `edited` where others are in their place, or only `overlapping`.
 */
export type MatchRule = 'identical' | 'contained' | 'abridged' | 'edited' | 'overlapping'

export interface Match {
  /** Whether the two are taken for wordings of one quote. */
  readonly same: boolean
  /** 0 to 1; above a half is `same`. */
  readonly score: number
  readonly rule: MatchRule
  /** How many words of the shorter wording the longer has, in order. */
  readonly sharedWords: number
  /** Their weight. */
  readonly sharedWeight: number
}

/**
 * Decides whether two texts are wordings of one quote. Symmetric, and a function of the two alone.
 *
 * What counts is how much of the shorter is in the longer, in order: containment, not similarity, since a fragment is a
 * fair wording of a long quotation. Rare words weigh more than common ones, and words may be missing where an ellipsis
 * or bracket shows it.
 */
export function matchWordings(
  a: string | Wording,
  b: string | Wording,
  evidence: Evidence = { speaker: 'unknown', days: null, sameEvent: false },
): Match {
  return weighEvidence(compareWords(prepared(a), prepared(b)), evidence)
}

/** What two wordings have in common, before anything else is considered. */
export interface WordMatch extends Omit<Match, 'same' | 'score'> {
  /** The log-odds of "same quotation" by the words alone. */
  readonly odds: number
  /** A negation or a number between shared words is in only one of them, and neither print shows that it is edited. */
  readonly contrary: boolean
  /** Each has words of its own where the other has others, and neither print shows that it is edited. */
  readonly reworded: boolean
  /** What they share stands in the longer within quotation marks of its own, as words of somebody else. */
  readonly relayed: boolean
}

/** Compares the words alone: the costly half of `matchWordings`. */
export function compareWords(a: Wording, b: Wording, weights: MatchWeights = matchWeights): WordMatch {
  if (a !== b || weights !== matchWeights) return compareTwo(a, b, weights)
  const known = ofItself.get(a) ?? compareTwo(a, a, weights)
  ofItself.set(a, known)
  return known
}

/** Whether a wording says enough to be known again is asked of it several times. */
const ofItself = new WeakMap<Wording, WordMatch>()

function compareTwo(a: Wording, b: Wording, weights: MatchWeights): WordMatch {
  const [longer, shorter] = withEqualCompounds(...byWeight(a, b))
  const pairs = align(longer, shorter)
  if (pairs.length === 0) {
    return {
      odds: -Infinity,
      rule: 'overlapping',
      sharedWords: 0,
      sharedWeight: 0,
      contrary: false,
      reworded: false,
      relayed: false,
    }
  }
  const shape = shapeOf(longer, shorter, pairs)
  return {
    odds: wordOdds(shorter.weight, shape, weights),
    rule: ruleOf(longer, shorter, shape),
    sharedWords: pairs.length,
    sharedWeight: shape.shared,
    contrary: isContrary(longer, shorter, pairs),
    reworded: isReworded(longer, shorter, pairs),
    relayed: isRelayed(longer, pairs),
  }
}

/** Adds the evidence besides the words: the other half of `matchWordings`. */
export function weighEvidence(words: WordMatch, evidence: Evidence, weights: MatchWeights = matchWeights): Match {
  const { odds, rule, sharedWords, sharedWeight } = words
  const logit = odds + circumstanceOdds(evidence, weights)
  return { same: logit > 0, score: 1 / (1 + Math.exp(-logit)), rule, sharedWords, sharedWeight }
}

/** A quick test before the costly one: false where two wordings share too few words, in any order, to match. */
export function mayMatch(a: Wording, b: Wording, evidence: Evidence, weights: MatchWeights = matchWeights): boolean {
  const [longer, shorter] = byWeight(a, b)
  const { times, hidesWords } = countsOf(longer)
  const { counts, spoken } = countsOf(shorter)
  let shared = 0
  let spared = 0
  for (const { key, count, weight, mayStand } of counts) {
    const found = Math.min(count, times.get(key) ?? 0)
    shared += found * weight
    if (mayStand) spared += (count - found) * weight
  }
  // As if all words that are not shared lay where they count least against a match: any may face what an outlet hid or put
  // in, at no cost.
  const dovetail = hidesWords ? 0 : Math.max(0, spoken - shared - spared)
  const best = { ...unbrokenShape, shared, outside: dovetail, dovetail }
  const circumstances = circumstanceOdds(evidence, weights)
  return (
    shared > 0 &&
    wordOdds(shorter.weight, best, weights) + circumstances > 0 &&
    (hidesWords || bestOddsInPlace(...withEqualCompounds(longer, shorter), weights) + circumstances > 0)
  )
}

const unbrokenShape = { outside: 0, dovetail: 0, replaced: 0, skipped: 0, unbroken: true, edited: false }

/**
 * The log-odds by the words alone, if as many were shared as may be: never less than `WordMatch.odds`. The words of the
 * shorter that the longer does not have count little only where the two dovetail: before a word that is the longer's
 * first, or after one that is its last. Linear.
 * @param longer hides no words
 */
function bestOddsInPlace(longer: Wording, shorter: Wording, weights: MatchWeights): number {
  const { times } = countsOf(longer)
  const { spoken } = countsOf(shorter)
  const [first, last] = [longer.units[0]!.key, longer.units.at(-1)!.key]
  // The weights before the unit at hand, and before each at which the longer may begin, or the shorter where it does not.
  let [before, shared, unlike] = [0, 0, 0]
  const begun = [{ before, shared, unlike }]
  let best = -Infinity
  const endHere = (tail: number): void => {
    for (const from of begun) {
      const dovetail = from.before + tail
      const outside = dovetail + (unlike - from.unlike)
      const shape = { ...unbrokenShape, shared: shared - from.shared, dovetail, outside }
      best = Math.max(best, wordOdds(shorter.weight, shape, weights))
    }
  }
  for (const { key, first: word } of shorter.units) {
    const weight = weightOf(key)
    const own = shorter.words[word]!.bracketed ? 0 : weight
    if (key === first && begun.push({ before, shared, unlike }) > mostBeginnings) return Infinity
    before += own
    if (times.has(key)) shared += weight
    else if (!mayStandForAnother(key)) unlike += own
    if (key === last) endHere(spoken - before)
  }
  endHere(0)
  return best
}

/** A word that comes again and again says little of where a wording begins. */
const mostBeginnings = 8

/** How often a wording has each of its words. */
interface Counts {
  readonly counts: readonly {
    readonly key: string
    readonly count: number
    readonly weight: number
    readonly mayStand: boolean
  }[]
  readonly times: ReadonlyMap<string, number>
  /** The weight of all of them that are not in brackets. */
  readonly spoken: number
  /** Some are in brackets, or have letters hidden. */
  readonly hidesWords: boolean
}

/** A wording is tried with many others. */
const countsOfWordings = new WeakMap<Wording, Counts>()

function countsOf(wording: Wording): Counts {
  const known = countsOfWordings.get(wording)
  if (known) return known
  const times = new Map<string, number>()
  for (const { key } of wording.units) times.set(key, (times.get(key) ?? 0) + 1)
  const counted = {
    times,
    counts: Array.from(times, ([key, count]) => ({
      key,
      count,
      weight: weightOf(key),
      mayStand: mayStandForAnother(key),
    })),
    spoken: between(wording, 0, wording.units.length),
    hidesWords: wording.units.some(({ key, first }) => wording.words[first]!.bracketed || isMasked(key)),
  }
  countsOfWordings.set(wording, counted)
  return counted
}

const prepared = (wording: string | Wording): Wording =>
  typeof wording === 'string' ? prepareWording(wording) : wording

/** The fuller first; of equal weights, by their words, so that the order of the arguments never shows. */
function byWeight(a: Wording, b: Wording): readonly [Wording, Wording] {
  return a.weight > b.weight || (a.weight === b.weight && a.identity >= b.identity) ? [a, b] : [b, a]
}

/** @param pairs at least one */
function shapeOf(longer: Wording, shorter: Wording, pairs: readonly Pair[]): Shape {
  let shared = 0
  let replaced = 0
  let skipped = 0
  let edited = false
  let unbroken = true
  pairs.forEach(([i, j], at) => {
    shared += weightOf(longer.units[i]!.key)
    const next = pairs[at + 1]
    if (!next || (next[0] === i + 1 && next[1] === j + 1)) return
    const missing = between(longer, i + 1, next[0])
    const extra = between(shorter, j + 1, next[1])
    unbroken = false
    if (extra > 0) edited = true
    if (areOneWord(longer, i + 1, next[0], shorter, j + 1, next[1])) return
    if (!isPutIn(longer, i + 1, next[0])) replaced += extra
    if (!marked(longer, i, next[0]) && !marked(shorter, j, next[1])) skipped += missing
  })
  const first = pairs[0]!
  const last = pairs.at(-1)!
  const head = between(shorter, 0, first[1])
  const tail = between(shorter, last[1] + 1, shorter.units.length)
  const dovetail = (first[0] === 0 ? head : 0) + (last[0] === longer.units.length - 1 ? tail : 0)
  return { shared, outside: head + tail, dovetail, replaced, skipped, unbroken, edited }
}

/**
 * Whether two half-open ranges are one word each that stands for the other: one with letters hidden, or another number,
 * which makes it the same statement with a claim that differs.
 */
function areOneWord(a: Wording, fromA: number, toA: number, b: Wording, fromB: number, toB: number): boolean {
  if (toA !== fromA + 1 || toB !== fromB + 1) return false
  const [one, other] = [a.units[fromA]!.key, b.units[fromB]!.key]
  return (isNumber(one) && isNumber(other)) || isMaskOf(one, other)
}

/** Whether an outlet put in all of a half-open range, so that what others print there are the words themselves. */
function isPutIn({ words, units }: Wording, from: number, to: number): boolean {
  return to > from && units.slice(from, to).every(({ first }) => words[first]!.bracketed)
}

/** Whether a word may face another at no cost, in `areOneWord`. */
const mayStandForAnother = (key: string): boolean => isNumber(key) || isMasked(key)

function isContrary(longer: Wording, shorter: Wording, pairs: readonly Pair[]): boolean {
  return pairs.some(([i, j], at) => {
    const next = pairs[at + 1]
    if (!next || (next[0] === i + 1 && next[1] === j + 1)) return false
    if (marked(longer, i, next[0]) || marked(shorter, j, next[1])) return false
    const [one, other] = [claims(longer, i + 1, next[0]), claims(shorter, j + 1, next[1])]
    return one !== other
  })
}

/** The negations and numbers in a half-open range. */
const claims = ({ units }: Wording, from: number, to: number): string =>
  units
    .slice(from, to)
    .flatMap(({ key }) => (isNegation(key) ? '¬' : isNumber(key) ? key : []))
    .join(' ')

function isReworded(longer: Wording, shorter: Wording, pairs: readonly Pair[]): boolean {
  const before: Pair = [-1, -1]
  const after: Pair = [longer.units.length, shorter.units.length]
  return [before, ...pairs].some(([i, j], at) => {
    const [nextI, nextJ] = pairs[at] ?? after
    if (nextI === i + 1 || nextJ === j + 1) return false
    const facing = [own(longer, i + 1, nextI), own(shorter, j + 1, nextJ)] as const
    if (facing.some(({ length }) => length === 0)) return false
    if (marked(longer, i, Math.min(nextI, after[0] - 1)) || marked(shorter, j, Math.min(nextJ, after[1] - 1)))
      return false
    // At the beginning, the words right before the first shared one face each other.
    const [one, other] = at === 0 ? facing.map((units) => units.toReversed()) : facing
    return one!.slice(0, other!.length).some((key, place) => !areFormsOfOne(key, other![place]!))
  })
}

/** The keys in a half-open range, without what an outlet put in. */
const own = ({ words, units }: Wording, from: number, to: number): string[] =>
  units.slice(from, to).flatMap(({ key, first }) => (words[first]!.bracketed ? [] : key))

/** So many letters that two words begin with make them forms of one. */
const stemLength = 4

/** Whether two words may be one word in two forms, as where an outlet fits a verb into a sentence of its own. */
function areFormsOfOne(one: string, other: string): boolean {
  return one.slice(0, stemLength) === other.slice(0, stemLength) ? one.length >= stemLength : isMaskOf(one, other)
}

function isRelayed({ units, words }: Wording, pairs: readonly Pair[]): boolean {
  return pairs.every(([i]) => words[units[i]!.first]!.nested) && units.some(({ first }) => !words[first]!.nested)
}

/** Weight of the units in a half-open range. Words in brackets are the outlet's own and weigh nothing. */
function between(wording: Wording, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++)
    if (!wording.words[wording.units[i]!.first]!.bracketed) sum += weightOf(wording.units[i]!.key)
  return sum
}

/** Whether an ellipsis or a bracket stands between two units. */
function marked(wording: Wording, after: number, upTo: number): boolean {
  for (let i = after + 1; i <= upTo; i++) {
    const word = wording.words[wording.units[i]!.first]!
    if (word.afterEllipsis || word.bracketed) return true
  }
  return false
}

function ruleOf(longer: Wording, shorter: Wording, { outside, edited, unbroken }: Shape): MatchRule {
  if (unbroken && outside < 1e-9) return longer.units.length === shorter.units.length ? 'identical' : 'contained'
  if (outside * 2 > shorter.weight) return 'overlapping'
  return !edited && outside < 1e-9 ? 'abridged' : 'edited'
}
