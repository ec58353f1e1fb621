import { compareText } from '../../text/order.ts'
import { compareWithBase } from '../compare/with-base.ts'
import { countDifferences } from '../compare/segments.ts'
import { matchWordings } from '../match/match.ts'
import type { Wording } from '../wordings/wording.ts'
import type { DifferenceKind } from '../compare/segments.ts'
import type { PreparedQuotation } from './utterances.ts'
import type { UtteranceMatch } from './representative.ts'

/** A quotation of a group, and why it belongs there. */
export interface Membership {
  readonly id: string
  /**
   * "representative" for the representative itself, "beyond" for words that follow or precede those of the
   * representative in another member, or the rule of the match: "identical", "contained", …
   */
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
  /** The id of the fullest wording, which members match directly, or overlap by another member that has all their words. */
  readonly representative: string
  /** The representative first, then by id. */
  readonly members: readonly Membership[]
}

/** An utterance of a cluster. */
export interface ClusterMember {
  /** How it matches what it is there for, the representative or another member; null for the representative itself. */
  readonly match: Pick<UtteranceMatch, 'rule' | 'score' | 'sharedWords'> | null
  /** It is there for another member, and its words lie beyond those of the representative. */
  readonly isBeyond: boolean
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
  const others = members.flatMap(({ match, isBeyond, quotations }) =>
    quotations
      .filter((one) => one !== first)
      .map((one): Membership => ({
        id: one.id,
        ...reasonOf(first, match, isBeyond),
        differences: countDifferences(compareWithBase(first.wording, one.wording, isBeyond ? 'after' : 'within')),
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
 * @param match how the utterance of a quotation matches what it is there for; null where it is the representative's own,
 * so that the quotation is a copy of the representative
 * @param isBeyond whether that is another member, and the words lie beyond those of the representative
 */
export function reasonOf(
  representative: { readonly wording: Wording; readonly speaker: string | null },
  match: ClusterMember['match'],
  isBeyond: boolean,
): Reason {
  const { rule, score, sharedWords } = match ?? matchOfCopies(representative.wording, representative.speaker)
  const rounded = Math.round(score * 1e4) / 1e4
  return isBeyond ? { rule: 'beyond', score: rounded, sharedWords: 0 } : { rule, score: rounded, sharedWords }
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
export const groupingVersion = 5
