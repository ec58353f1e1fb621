import type { MatchRule } from '../match/match.ts'
import { fullestFirst } from './postings.ts'
import type { Entry } from './postings.ts'
import { tenths } from './utterances.ts'

/** That one utterance matches another, seen from the one. */
export interface UtteranceMatch {
  /** The other. */
  readonly to: Entry
  readonly rule: MatchRule
  readonly score: number
  readonly sharedWords: number
  readonly sharedWeight: number
}

/** What decides when an utterance's turn comes. */
export interface Standing extends Entry {
  /** A fuller utterance contains it. */
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
/** Wordings that share more than this with their representative take the best fit even where another is close. */
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
 * In which order utterances may become representatives: first those that no fuller one contains, by how much they explain, then the
 * pieces, the fullest first.
 */
export function byTurn(a: Standing, b: Standing): number {
  return Number(a.piece) - Number(b.piece) || (a.piece ? 0 : b.explained - a.explained) || fullestFirst(a, b)
}

/**
 * The representative that an utterance plainly belongs to, of those that it matches: the same words before any others, else the best
 * by a margin. None where it fits several alike, or none at all: it is then a representative itself.
 */
export function chooseRepresentative(fits: readonly UtteranceMatch[]): UtteranceMatch | undefined {
  const [best, next] = [...fits].sort(
    (a, b) => Number(isIdentical(b)) - Number(isIdentical(a)) || b.score - a.score || fullestFirst(a.to, b.to),
  )
  if (!best || !next || isIdentical(best) || best.sharedWeight >= longWeight) return best
  return best.score - next.score >= plainMargin ? best : undefined
}

const isIdentical = ({ rule }: UtteranceMatch): boolean => rule === 'identical'
