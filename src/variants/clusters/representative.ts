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
    piece: matches.some(
      ({ to, rule }) => (rule === 'identical' || rule === 'contained') && fullestFirst(to, utterance) < 0,
    ),
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

/**
 * The representative that an utterance plainly belongs to, among those that it matches: one of the same words, or else
 * the best by a margin. Undefined where several fit about as well or none does: it is then a representative itself.
 */
export function chooseRepresentative(fits: readonly UtteranceMatch[]): UtteranceMatch | undefined {
  const [best, next] = [...fits].sort(
    (a, b) => Number(isIdentical(b)) - Number(isIdentical(a)) || b.score - a.score || fullestFirst(a.to, b.to),
  )
  if (!best || !next || isIdentical(best) || best.sharedWeight >= longWeight) return best
  return best.score - next.score >= plainMargin ? best : undefined
}

const isIdentical = ({ rule }: UtteranceMatch): boolean => rule === 'identical'
