import type { MatchRule } from '../match/match.ts'
import { fullestFirst } from './postings.ts'
import type { Entry } from './postings.ts'
import { tenths } from './utterance.ts'

/** That one saying matches another, seen from the one. */
export interface SayingMatch {
  /** The other. */
  readonly to: Entry
  readonly rule: MatchRule
  readonly score: number
  readonly sharedWords: number
  readonly sharedWeight: number
}

/** What decides when a saying's turn comes. */
export interface Standing extends Entry {
  /** A fuller saying contains it. */
  readonly piece: boolean
  /**
   * How much of what was printed it explains: its own weight and what it shares with each match, in tenths of a rare
   * word.
   */
  readonly explained: number
}

/**
 * How much better (in score) a wording must fit one quote than the next best before a short one is taken to belong to
 * it.
 */
const plainMargin = 0.1
/** Wordings that share more than this with their pivot take the best fit even where another is close. */
export const longWeight = 4

export function standingOf(saying: Entry, matches: readonly SayingMatch[]): Standing {
  return {
    id: saying.id,
    weight: saying.weight,
    piece: matches.some(
      ({ to, rule }) => (rule === 'identical' || rule === 'contained') && fullestFirst(to, saying) < 0,
    ),
    explained: matches.reduce((sum, { sharedWeight }) => sum + tenths(sharedWeight), saying.weight),
  }
}

/**
 * In which order sayings may become pivots: first those that no fuller one contains, by how much they explain, then the
 * pieces, the fullest first.
 */
export function byTurn(a: Standing, b: Standing): number {
  return Number(a.piece) - Number(b.piece) || (a.piece ? 0 : b.explained - a.explained) || fullestFirst(a, b)
}

/**
 * The pivot that a saying plainly belongs to, of those that it matches: the same words before any others, else the best
 * by a margin. None where it fits several alike, or none at all: it is then a pivot itself.
 */
export function choosePivot(fits: readonly SayingMatch[]): SayingMatch | undefined {
  const [best, next] = [...fits].sort(
    (a, b) => Number(isIdentical(b)) - Number(isIdentical(a)) || b.score - a.score || fullestFirst(a.to, b.to),
  )
  if (!best || !next || isIdentical(best) || best.sharedWeight >= longWeight) return best
  return best.score - next.score >= plainMargin ? best : undefined
}

const isIdentical = ({ rule }: SayingMatch): boolean => rule === 'identical'
