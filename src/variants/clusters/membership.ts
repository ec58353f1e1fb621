import { compareText } from '../../text/order.ts'
import { compareWordings } from '../compare/compare.ts'
import { countDifferences } from '../compare/segments.ts'
import { matchWordings } from '../match/match.ts'
import type { Wording } from '../wordings/wording.ts'
import type { DifferenceKind } from '../compare/segments.ts'
import type { PreparedQuotation } from './utterances.ts'
import type { UtteranceMatch } from './representative.ts'

/** Why a wording belongs to a quote. */
export interface Membership {
  readonly id: string
  /** The rule that decided: "representative", "identical", "contained", "abridged", "edited", … */
  readonly rule: string
  /** 0 to 1. */
  readonly score: number
  /** Words that the wording shares with the representative, in order. */
  readonly sharedWords: number
  /** How often each kind of difference occurs against the representative. */
  readonly differences: Readonly<Partial<Record<DifferenceKind, number>>>
}

/** What was said: the cluster of its wordings around the fullest one. */
export interface QuotationGroup {
  /** The quotation that all members match directly. */
  readonly representative: string
  /** The representative first, then by id. */
  readonly members: readonly Membership[]
}

/** An utterance of a cluster, with how it matches the representative; null for the representative itself. */
export interface ClusterMember {
  readonly match: Pick<UtteranceMatch, 'rule' | 'score' | 'sharedWords'> | null
  /** The first is the one that it is shown by. */
  readonly quotations: readonly PreparedQuotation[]
}

/** Tells a cluster of utterances as a group of quotations: the representative is the first quotation of the representative utterance. */
export function describeCluster(
  representative: readonly PreparedQuotation[],
  members: readonly ClusterMember[],
): QuotationGroup {
  const [first] = representative as [PreparedQuotation]
  const others = members.flatMap(({ match, quotations }) =>
    quotations
      .filter((one) => one !== first)
      .map((one): Membership => ({
        id: one.id,
        ...reasonOf(first, match),
        differences: countDifferences(compareWordings(first.wording, one.wording)),
      })),
  )
  const own: Membership = { id: first.id, ...reasonOfRepresentative(first), differences: {} }
  return { representative: first.id, members: [own, ...others.sort((a, b) => compareText(a.id, b.id))] }
}

/** Why a quotation is in a cluster. */
export type Reason = Pick<Membership, 'rule' | 'score' | 'sharedWords'>

export function reasonOfRepresentative({ wording }: { readonly wording: Wording }): Reason {
  return { rule: 'representative', score: 1, sharedWords: wording.units.length }
}

/**
 * @param match how the utterance of a quotation matches the representative's; null where it is the representative's own, of which it is a
 * copy
 */
export function reasonOf(
  representative: { readonly wording: Wording; readonly speaker: string | null },
  match: ClusterMember['match'],
): Reason {
  const { rule, score, sharedWords } = match ?? matchOfCopies(representative.wording, representative.speaker)
  return { rule, score: Math.round(score * 1e4) / 1e4, sharedWords }
}

function matchOfCopies(wording: Wording, speaker: string | null) {
  return matchWordings(wording, wording, { speaker: speaker === null ? 'unknown' : 'same', days: 0, sameEvent: false })
}

/**
 * The version of how wordings are matched, grouped and compared, kept with every reason that is stored. To be raised by
 * one with each change after which the same two wordings may get another rule, score, difference or aligned stretch: in
 * `match`, `weights`, `align`, `compare`, the folding of words, or the rules by which clusters are formed. Reasons of an
 * older version stay as they are until their quote is updated again.
 */
export const groupingVersion = 1
