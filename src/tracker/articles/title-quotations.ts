import { insertAll } from '../../database/batches.ts'
import type { Database } from '../../database/engine.ts'
import type { TitleQuotation } from '../../extract.ts'

/**
 * Writes what an article's title quotes.
 * @param ids those of the quotations of its text, in order, as they were found; null for one that is not stored
 * @param keys the key of each speaker's name
 */
export async function addTitleQuotations(
  db: Database,
  article: string,
  quotations: readonly TitleQuotation[],
  ids: readonly (string | null)[],
  keys: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = quotations.map(({ start, end, text, speaker, confidence, repeats }, ordinal) => {
    const quotation = repeats === null ? null : ids[repeats]!
    return {
      article_id: article,
      ordinal,
      span_start: start,
      span_end: end,
      text,
      quotation_id: quotation,
      speaker_key: quotation === null && speaker ? (keys.get(speaker.name) ?? null) : null,
      confidence,
    }
  })
  await insertAll(db, 'title_quotations', rows)
}
