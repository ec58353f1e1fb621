import { dayOf } from '../articles/published.ts'
import type { Database } from '../database/engine.ts'
import { forAll } from '../database/rows.ts'
import type { Utterance } from '../variants/index.ts'

/** A stored quotation as the grouping sees it. */
export interface StoredUtterance extends Utterance {
  /** The saying that it is, as far as that is known. */
  readonly saying: number | null
}

/** The marked quotations among some ids, by id; ids of quotations that are gone are passed over. */
export async function loadUtterances(db: Database, ids: Iterable<string>): Promise<Map<string, StoredUtterance>> {
  const rows = await forAll(ids, (some) =>
    db.selectFrom('quotations')
      .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
      .innerJoin('articles', 'articles.id', 'quotations.article_id')
      .select([
        'quotations.id', 'quotations.speaker_id', 'quotations.article_id', 'quotations.saying_id',
        'wordings.text', 'articles.outlet_id', 'articles.published',
      ])
      .where('quotations.id', 'in', some).where('quotations.marked', '=', 1).execute(),
  )
  return new Map(rows.map((row) => [row.id, {
    id: row.id,
    text: row.text,
    speaker: row.speaker_id,
    article: row.article_id,
    outlet: row.outlet_id,
    day: row.published === null ? null : dayOf(row.published),
    saying: row.saying_id,
  }]))
}
