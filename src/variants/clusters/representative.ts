import type { MatchRule } from '../match/match.ts'
import { fullestFirst } from './postings.ts'
import type { Entry } from './postings.ts'
import { tenths } from './utterances.ts'

/** A match of an utterance, seen from one side. */
export interface UtteranceMatch {
  /** The other. */
  readonly to: Entry
  readonly rule: MatchRule
  readonly score: number
  readonly sharedWords: number
  readonly sharedWeight: number
}

/** What decides when it is an utterance's turn to choose. */
export interface Standing extends Entry {
  /** A fuller utterance contains it. */
  readonly piece: boolean
  /**
   * How much of what was printed it explains: its own weight and what it shares with each match, in tenths of a rare
   * word.
   */
  readonly explained: number
}

/** A short wording plainly belongs to a quote only if it matches that by so much more, in score, than the next best. */
const plainMargin = 0.1
/** A wording that shares this much weight with its representative takes the best fit, even where another is close. */
export const longWeight = 4

export function standingOf(utterance: Entry, matches: readonly UtteranceMatch[]): Standing {
  return {
    id: utterance.id,
    weight: utterance.weight,
    piece: matches.some((match) => isPieceBy(match, utterance)),
    explained: matches.reduce((sum, { sharedWeight }) => sum + tenths(sharedWeight), utterance.weight),
  }
}

/**
 * The order in which utterances choose: first those that no fuller one contains, by how much they explain, then the
 * pieces, the fullest first. A total order.
 */
export function byTurn(a: Standing, b: Standing): number {
  return Number(a.piece) - Number(b.piece) || (a.piece ? 0 : b.explained - a.explained) || fullestFirst(a, b)
}

/** What the representative and another member of its cluster share weighs so much where more may join through that member. */
const bridgeWeight = 3

/** Where an utterance is among the clusters. */
export interface Place {
  /** The representative of its cluster; its own id where it is that itself. */
  readonly representative: number
  /** The utterance of the cluster that it is there for: the representative, or one that has all of its words. */
  readonly via: number
  /** It overlaps the representative so plainly that what it has beyond that belongs to the cluster, too. */
  readonly bridge: boolean
}

/** An utterance's place, and the match that put it there; null where it is a representative. */
export interface PlacedMatch extends Place {
  readonly match: UtteranceMatch | null
}

/**
 * Finds the place of an utterance: with a representative that it matches, or else, where it matches none, with one that
 * a fuller wording overlaps which has all of its words. Otherwise it is a representative itself.
 * @param placeOf where those are whose turn came before; undefined for others
 */
export function findPlace(
  utterance: Entry,
  matches: readonly UtteranceMatch[],
  placeOf: (id: number) => Place | undefined,
): PlacedMatch {
  const near = matches.filter(({ to }) => placeOf(to.id)?.representative === to.id)
  const match = near.length > 0 ? plainest(near) : plainest(bestThroughBridges(utterance, matches, placeOf))
  if (!match) return { representative: utterance.id, via: utterance.id, bridge: false, match: null }
  const { representative } = placeOf(match.to.id)!
  const bridge = representative === match.to.id && match.sharedWeight >= bridgeWeight
  return { representative, via: match.to.id, bridge, match }
}

/** The best match for each cluster that an utterance may join through another member. */
function bestThroughBridges(
  utterance: Entry,
  matches: readonly UtteranceMatch[],
  placeOf: (id: number) => Place | undefined,
): UtteranceMatch[] {
  const whole = matches.filter((match) => isPieceBy(match, utterance) && placeOf(match.to.id)?.bridge)
  const clusters = Map.groupBy(whole, ({ to }) => placeOf(to.id)!.representative)
  return Array.from(clusters.values(), (some) => some.reduce((a, b) => (byFit(a, b) <= 0 ? a : b)))
}

/**
 * The match that an utterance plainly belongs to: one of the same words, or else the best by a margin. Undefined where
 * several fit about as well or there is none.
 */
function plainest(fits: readonly UtteranceMatch[]): UtteranceMatch | undefined {
  const [best, next] = [...fits].sort(byFit)
  if (!best || !next || isIdentical(best) || best.sharedWeight >= longWeight) return best
  return best.score - next.score >= plainMargin ? best : undefined
}

/** Whether a match shows that a fuller utterance contains one. */
const isPieceBy = ({ to, rule }: UtteranceMatch, utterance: Entry): boolean =>
  (rule === 'identical' || rule === 'contained') && fullestFirst(to, utterance) < 0

/** The best first. */
const byFit = (a: UtteranceMatch, b: UtteranceMatch): number =>
  Number(isIdentical(b)) - Number(isIdentical(a)) || b.score - a.score || fullestFirst(a.to, b.to)

const isIdentical = ({ rule }: UtteranceMatch): boolean => rule === 'identical'
