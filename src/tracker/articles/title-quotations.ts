import { insertAll } from '../../database/batches.ts'
import type { Database } from '../../database/engine.ts'
import type { ArticleSpeakersTable } from '../../database/schema/index.ts'
import type { TitleQuotation } from '../../extract.ts'

/** An article whose title may quote. */
interface TitledArticle {
  readonly article: string
  readonly titleQuotations: readonly TitleQuotation[]
  /** The quotations of its text, in order, as they were found; null for one that is not stored. */
  readonly ids: readonly (string | null)[]
  readonly speakers: readonly Pick<ArticleSpeakersTable, 'name' | 'key'>[]
}

/** Writes what the titles of articles quote. */
export async function addTitleQuotations(db: Database, articles: readonly TitledArticle[]): Promise<void> {
  const rows = articles.flatMap(({ article, titleQuotations, ids, speakers }) =>
    titleQuotations.map(({ start, end, text, speaker, confidence, repeats }, ordinal) => {
      const quotation = repeats === null ? null : ids[repeats]!
      return {
        article_id: article,
        ordinal,
        span_start: start,
        span_end: end,
        text,
        quotation_id: quotation,
        speaker_key:
          quotation === null && speaker ? (speakers.find(({ name }) => name === speaker.name)?.key ?? null) : null,
        confidence,
      }
    }),
  )
  await insertAll(db, 'title_quotations', rows)
}
