import type { MembershipsTable, QuotesTable } from '../../database/schema/index.ts'
import {
  alignedSpans,
  compareWithBase,
  countDifferences,
  fidelityOf,
  groupingVersion,
  matchWordings,
  reasonOf,
  reasonOfRepresentative,
} from '../../variants/index.ts'
import type { DifferenceKind, Wording } from '../../variants/index.ts'
import { correctionRule } from '../corrections/overrides.ts'
import { quoteId } from '../ids.ts'
import { noSpans } from '../../database/parts.ts'
import { compareText } from '../../text/order.ts'
import type { Copy } from './copies.ts'
import { bySighting } from './first-seen.ts'

/**
 * The id of a cluster's quote, which is named for the quotation that was seen first. So it stays when a fuller wording
 * comes, and of quotes that become one the oldest gives its name.
 */
export function quoteIdOf(cluster: readonly Copy[]): string {
  const [oldest] = [...cluster].sort(bySighting)
  return quoteId(oldest!.id)
}

/** The row of a cluster's quote. @param cluster the representative's first copy first */
export function quoteOf(cluster: readonly Copy[]): QuotesTable {
  const [representative] = cluster as [Copy]
  const times = cluster.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  return {
    id: quoteIdOf(cluster),
    representative_id: representative.id,
    speaker_id: speakerOf(cluster),
    quotations: cluster.length,
    wordings: new Set(cluster.map(({ wording }) => wording)).size,
    articles: new Set(cluster.map(({ article }) => article)).size,
    outlets: new Set(cluster.map(({ outlet }) => outlet)).size,
    first_published_at: times[0] ?? null,
    last_published_at: times.at(-1) ?? null,
  }
}

/** The speaker whom most copies name; only where none names any, the one whom most describe alike. */
function speakerOf(cluster: readonly Copy[]): string | null {
  const named = cluster.filter((copy) => copy.named)
  return commonestSpeaker(named.length > 0 ? named : cluster, cluster[0]!.speaker)
}

function commonestSpeaker(copies: readonly Copy[], ofRepresentative: string | null): string | null {
  const counts = new Map<string, number>()
  for (const { speaker } of copies) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const [commonest] = Array.from(counts).sort(
    ([a, times], [b, others]) =>
      others - times || Number(b === ofRepresentative) - Number(a === ofRepresentative) || compareText(a, b),
  )
  return commonest?.[0] ?? null
}

/**
 * The memberships of a cluster's copies, in their order.
 * @param before the quote as it is stored now, if it is
 * @param texts by wording
 */
export function membershipsOf(
  cluster: readonly Copy[],
  quote: QuotesTable,
  before: QuotesTable | undefined,
  texts: ReadonlyMap<string, Wording>,
): MembershipsTable[] {
  const [first] = cluster as [Copy]
  const representative = { wording: texts.get(first.wording)!, speaker: first.named ? first.speaker : null }
  const isShared = cluster.some(({ outlet }) => outlet !== first.outlet)
  return cluster.map((copy) => {
    const { rule, score, sharedWords } = reasonAmong(representative, copy, copy === first, texts)
    const relation = isCompared(copy, quote, before)
      ? relationOf(copy.membership!)
      : relationTo(representative.wording, texts.get(copy.wording)!, copy.isBeyond)
    const fidelity = copy === first ? null : relation.fidelity
    const printed = { compared_outlet_id: isShared ? copy.outlet : null, published_at: copy.publishedAt }
    const reason = { rule, score, shared_words: sharedWords, correction_id: copy.correction ?? null }
    // Printings are judged once all of them are written; most are as faithful as they look.
    const verdict = copy.membership ? copy.membership.verdict : fidelity
    return { quotation_id: copy.id, quote_id: quote.id, ...reason, ...relation, fidelity, verdict, ...printed }
  })
}

/** Why a copy is in a quote. A link says nothing of the words, so the words that they share are counted here. */
function reasonAmong(
  representative: { readonly wording: Wording; readonly speaker: string | null },
  copy: Copy,
  isRepresentative: boolean,
  texts: ReadonlyMap<string, Wording>,
) {
  if (copy.correction === undefined)
    return isRepresentative
      ? reasonOfRepresentative(representative)
      : reasonOf(representative, copy.match, copy.isBeyond)
  return {
    rule: correctionRule,
    score: 1,
    sharedWords: matchWordings(representative.wording, texts.get(copy.wording)!).sharedWords,
  }
}

const relationOf = ({ differences, spans, fidelity, grouping_version }: MembershipsTable): Relation => ({
  differences,
  spans,
  fidelity,
  grouping_version,
})

/**
 * Whether a copy has been compared with its representative already: in the same quote with the same representative,
 * within its words or beyond them as now, if the grouping has not changed.
 */
export const isCompared = (
  { membership, isBeyond }: Copy,
  { id, representative_id: representative }: Pick<QuotesTable, 'id' | 'representative_id'>,
  before: QuotesTable | undefined,
): boolean =>
  membership?.quote_id === id &&
  before?.representative_id === representative &&
  (membership.spans === noSpans) === isBeyond &&
  membership.grouping_version === groupingVersion

/** How a wording relates to the representative's, as stored. */
type Relation = Pick<MembershipsTable, 'differences' | 'spans' | 'fidelity' | 'grouping_version'>

/** How a printed wording relates to the representative's. @param isBeyond whether its words lie beyond those */
export function relationTo(representative: Wording, wording: Wording, isBeyond: boolean): Relation {
  const segments = compareWithBase(representative, wording, isBeyond ? 'after' : 'within')
  const counts = Object.entries(countDifferences(segments)).sort(([a], [b]) => (a < b ? -1 : 1)) as [
    DifferenceKind,
    number,
  ][]
  return {
    differences: JSON.stringify(Object.fromEntries(counts)),
    spans: JSON.stringify(alignedSpans(segments)),
    fidelity: fidelityOf(counts.map(([kind]) => kind)),
    grouping_version: groupingVersion,
  }
}
