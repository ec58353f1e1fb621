import { dayOf } from '../../articles/published.ts'
import type { Database } from '../../database/engine.ts'
import { forAll } from '../../database/batches.ts'
import type { Flag } from '../../database/schema/index.ts'
import { speakerKey } from '../../names/index.ts'
import { toldDaysOf } from '../../variants/index.ts'
import type { PrintedQuotation } from '../../variants/index.ts'

/** A stored quotation as the grouping sees it. */
export interface StoredQuotation extends PrintedQuotation {
  /** The utterance that it prints; null where not assigned yet. */
  readonly utterance: number | null
}

/** The marked quotations among some ids, by id; ids of deleted quotations are ignored. */
export async function loadPrintedQuotations(
  db: Database,
  ids: Iterable<string>,
): Promise<Map<string, StoredQuotation>> {
  const rows = await forAll(ids, (some) =>
    db
      .selectFrom('quotations')
      .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
      .innerJoin('articles', 'articles.id', 'quotations.article_id')
      .leftJoin('speakers', 'speakers.id', 'quotations.speaker_id')
      .select([
        'quotations.id',
        'quotations.article_id',
        'quotations.utterance_id',
        'articles.outlet_id',
        'articles.published',
        ...spokenColumns,
      ])
      .where('quotations.id', 'in', some)
      .where('quotations.marked', '=', 1)
      .execute(),
  )
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        ...spokenOf(row),
        article: row.article_id,
        outlet: row.outlet_id,
        day: row.published === null ? null : dayOf(row.published),
        utterance: row.utterance_id,
      },
    ]),
  )
}

/** The columns that tell what was said, by whom and when: of a quotation with its wording and, where it has one, speaker. */
export const spokenColumns = [
  'wordings.text',
  'quotations.speaker_name',
  'quotations.confidence',
  'quotations.time_from',
  'quotations.time_to',
  'speakers.key as speaker',
  'speakers.named',
] as const

/** What these columns tell, as the grouping sees it. */
export const spokenOf = (
  row: Parameters<typeof speakerOf>[0] & {
    readonly text: string
    readonly time_from: string | null
    readonly time_to: string | null
  },
): Required<Pick<PrintedQuotation, 'text' | 'speaker' | 'told'>> => ({
  text: row.text,
  speaker: speakerOf(row),
  told: toldDaysOf({ from: row.time_from, to: row.time_to }),
})

/** The speaker as the grouping sees it, by the name that the article gives and the one by which it is known. */
export function speakerOf(row: {
  readonly speaker_name: string | null
  readonly speaker: string | null
  readonly named: Flag | null
  readonly confidence: number
}): string | null {
  return speakerKey(
    row.speaker_name === null ? null : { name: row.speaker_name, named: row.named !== 0, confidence: row.confidence },
    row.speaker,
  )
}
