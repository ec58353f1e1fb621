/** How much is quoted, kept as sums that can be read directly. */
export interface CountTables {
  article_counts: ArticleCountsTable
  daily_counts: DailyCountsTable
}

/** In place of the id of a speaker or an outlet: the sum over all of them. */
export const everyone = '*'

/** What one article adds to the daily counts. */
export interface ArticleCountsTable {
  article_id: string
  /** Empty where the article does not name who speaks; `everyone` for all that it quotes, each quotation once. */
  speaker_id: string
  outlet_id: string
  /** Day of publication in UTC, as 2026-01-09; empty where it is not known. */
  day: string
  /** Marked quotations. */
  quotations: number
}

/** How often a speaker (or everyone) is quoted in quotation marks by an outlet (or all of them) on a day. */
export interface DailyCountsTable {
  outlet_id: string
  speaker_id: string
  day: string
  quotations: number
  /** Articles with at least one such quotation. */
  articles: number
}
