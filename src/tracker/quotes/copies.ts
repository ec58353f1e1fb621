import { compareText } from '../../text/order.ts'
import type { Database } from '../../database/engine.ts'
import { forAll } from '../../database/batches.ts'
import type { MembershipsTable } from '../../database/schema/index.ts'
import type { MatchRule } from '../../variants/index.ts'
import type { Sighting } from './first-seen.ts'

/** A marked quotation of a cluster. */
export interface Copy extends Sighting {
  readonly utterance: number
  readonly representative: number
  readonly article: string
  readonly outlet: string
  readonly speaker: string | null
  /** Whether the article names the speaker, rather than only describing one. */
  readonly named: boolean
  readonly wording: string
  readonly publishedAt: string | null
  /** How its utterance matches what it is there for; null for the representative itself. */
  readonly match: { readonly rule: MatchRule; readonly score: number; readonly sharedWords: number } | null
  /** That is another member, and its words lie beyond those of the representative. */
  readonly isBeyond: boolean
  /** As it is stored now. */
  readonly membership: MembershipsTable | null
  /** The link that put it into this quote, whatever it matches. */
  readonly correction?: string
}

/** The same, as loaded. */
export interface StoredCopy extends Copy {
  /** How much it says. */
  readonly weight: number
}

/** The marked quotations of some clusters; in each cluster the first is the representative's first copy. */
export async function loadCopies(db: Database, representatives: readonly number[]): Promise<StoredCopy[]> {
  const rows = await forAll(representatives, (some) =>
    db
      .selectFrom('utterances')
      .innerJoin('quotations', 'quotations.utterance_id', 'utterances.id')
      .innerJoin('articles', 'articles.id', 'quotations.article_id')
      .leftJoin('speakers', 'speakers.id', 'quotations.speaker_id')
      .leftJoin('utterance_matches', (on) =>
        on
          .onRef('utterance_matches.utterance_id', '=', 'utterances.id')
          .onRef('utterance_matches.other_id', '=', 'utterances.via_id'),
      )
      .leftJoin('memberships', 'memberships.quotation_id', 'quotations.id')
      .select([
        'quotations.id',
        'utterances.id as utterance',
        'utterances.representative_id',
        'utterances.via_id',
        'utterances.weight',
        'quotations.article_id',
        'articles.number',
        'articles.outlet_id',
        'quotations.speaker_id',
        'speakers.named',
        'quotations.wording_id',
        'quotations.span_start',
        'articles.published_at',
        'utterance_matches.rule as match_rule',
        'utterance_matches.score as match_score',
        'utterance_matches.shared_words as match_words',
        'memberships.quote_id',
        'memberships.rule',
        'memberships.score',
        'memberships.shared_words',
        'memberships.differences',
        'memberships.spans',
        'memberships.fidelity',
        'memberships.verdict',
        'memberships.grouping_version',
        'memberships.compared_outlet_id',
        'memberships.published_at as compared_at',
        'memberships.correction_id',
      ])
      .where('utterances.representative_id', 'in', some)
      .execute(),
  )
  const copies = rows.map((row): StoredCopy => ({
    id: row.id,
    utterance: row.utterance,
    representative: row.representative_id,
    weight: row.weight,
    article: row.article_id,
    number: row.number,
    start: row.span_start,
    outlet: row.outlet_id,
    speaker: row.speaker_id,
    named: row.named === 1,
    wording: row.wording_id,
    publishedAt: row.published_at,
    match:
      row.match_rule === null
        ? null
        : { rule: row.match_rule as MatchRule, score: row.match_score!, sharedWords: row.match_words! },
    isBeyond: row.via_id !== row.representative_id,
    membership:
      row.quote_id === null
        ? null
        : {
            quotation_id: row.id,
            quote_id: row.quote_id,
            rule: row.rule!,
            score: row.score!,
            shared_words: row.shared_words!,
            differences: row.differences!,
            spans: row.spans!,
            fidelity: row.fidelity,
            verdict: row.verdict,
            grouping_version: row.grouping_version!,
            compared_outlet_id: row.compared_outlet_id,
            published_at: row.compared_at,
            correction_id: row.correction_id,
          },
  }))
  const isRepresentative = ({ utterance, representative }: Copy): boolean => utterance === representative
  return copies.sort(
    (a, b) =>
      Number(isRepresentative(b)) - Number(isRepresentative(a)) ||
      a.utterance - b.utterance ||
      compareText(a.article, b.article) ||
      compareText(a.id, b.id),
  )
}

/** The quotation that stands for each utterance: its first copy by article, then by id. */
export function firstCopies(copies: readonly Copy[]): Set<string> {
  const first = new Map<number, Copy>()
  for (const copy of copies) {
    const known = first.get(copy.utterance)
    if (!known || (compareText(copy.article, known.article) || compareText(copy.id, known.id)) < 0)
      first.set(copy.utterance, copy)
  }
  return new Set(Array.from(first.values(), ({ id }) => id))
}
