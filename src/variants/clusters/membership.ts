import { compareText } from '../../text/order.ts'
import { compareWordings } from '../compare/compare.ts'
import { countDifferences } from '../compare/segments.ts'
import { matchWordings } from '../match/match.ts'
import type { Wording } from '../wordings/wording.ts'
import type { DifferenceKind } from '../compare/segments.ts'
import type { PreparedQuotation } from './utterances.ts'
import type { UtteranceMatch } from './representative.ts'

/** A quotation of a group, and why it belongs there. */
export interface Membership {
  readonly id: string
  /** "representative" for the representative itself, or the rule of the match: "identical", "contained", … */
  readonly rule: string
  /** 0 to 1. */
  readonly score: number
  /** How many words it shares with the representative, in order. */
  readonly sharedWords: number
  /** How often each kind of difference from the representative occurs. */
  readonly differences: Readonly<Partial<Record<DifferenceKind, number>>>
}

/** The wordings of one quote. */
export interface QuotationGroup {
  /** The id of the quotation that all members match directly: the fullest wording. */
  readonly representative: string
  /** The representative first, then by id. */
  readonly members: readonly Membership[]
}

/** An utterance of a cluster. */
export interface ClusterMember {
  /** How it matches the representative; null for the representative itself. */
  readonly match: Pick<UtteranceMatch, 'rule' | 'score' | 'sharedWords'> | null
  /** The first stands for the utterance. */
  readonly quotations: readonly PreparedQuotation[]
}

/** Describes a cluster of utterances as a group of quotations. The representative is the first quotation of the
 * representative utterance. */
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
 * @param match how the utterance of a quotation matches the representative's; null where it is the same utterance, so
 * that the quotation is a copy of the representative
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
 * The version of the rules by which wordings are matched, grouped and compared; stored with every reason. Raise it by
 * one with each change that may give the same two wordings another rule, score, difference or aligned stretch: in
 * `wordings`, `compare`, `match` or `clusters`, or in how words are folded. Reasons of an older version stay as they
 * are until their quote is updated again.
 */
export const groupingVersion = 3
