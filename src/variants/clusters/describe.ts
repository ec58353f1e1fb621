import { compareWordings, countDifferences } from '../compare/compare.ts'
import { matchWordings } from '../match/match.ts'
import type { Wording } from '../match/match.ts'
import type { Membership, UtteranceGroup } from '../variant.ts'
import { compareText } from './collect-utterances.ts'
import type { PrintedUtterance } from './collect-utterances.ts'
import type { SayingMatch } from './representative.ts'

/** A saying of a star, with how it matches the pivot; null for the pivot itself. */
export interface StarMember {
  readonly match: Pick<SayingMatch, 'rule' | 'score' | 'sharedWords'> | null
  /** The first is the one that it is shown by. */
  readonly utterances: readonly PrintedUtterance[]
}

/** Tells a star of sayings as a group of utterances: the pivot is the first utterance of the pivot saying. */
export function describeStar(pivot: readonly PrintedUtterance[], members: readonly StarMember[]): UtteranceGroup {
  const [first] = pivot as [PrintedUtterance]
  const others = members.flatMap(({ match, utterances }) =>
    utterances
      .filter((one) => one !== first)
      .map((one): Membership => ({
        id: one.id,
        ...reasonOf(first, match),
        differences: countDifferences(compareWordings(first.wording, one.wording)),
      })),
  )
  const own: Membership = { id: first.id, ...reasonOfPivot(first), differences: {} }
  return { pivot: first.id, members: [own, ...others.sort((a, b) => compareText(a.id, b.id))] }
}

/** Why an utterance is in a star. */
export type Reason = Pick<Membership, 'rule' | 'score' | 'sharedWords'>

export function reasonOfPivot({ wording }: { readonly wording: Wording }): Reason {
  return { rule: 'pivot', score: 1, sharedWords: wording.units.length }
}

/**
 * @param match how the saying of an utterance matches the pivot's; null where it is the pivot's own, of which it is a
 * copy
 */
export function reasonOf(
  pivot: { readonly wording: Wording; readonly speaker: string | null },
  match: StarMember['match'],
): Reason {
  const { rule, score, sharedWords } = match ?? matchOfCopies(pivot.wording, pivot.speaker)
  return { rule, score: Math.round(score * 1e4) / 1e4, sharedWords }
}

function matchOfCopies(wording: Wording, speaker: string | null) {
  return matchWordings(wording, wording, { speaker: speaker === null ? 'unknown' : 'same', days: 0, sameEvent: false })
}
