import { compareWordings, countDifferences } from '../compare/compare.ts'
import { matchWordings } from '../match/match.ts'
import type { Wording } from '../match/match.ts'
import type { Membership, QuotationGroup } from '../variant.ts'
import { compareText } from './utterances.ts'
import type { PreparedQuotation } from './utterances.ts'
import type { UtteranceMatch } from './representative.ts'

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
