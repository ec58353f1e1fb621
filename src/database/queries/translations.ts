import type { Database } from '../engine.ts'
import { selectQuotes } from './quotes.ts'
import type { QuoteRow } from './quotes.ts'

/** Only so many quotes of a speaker are looked at, the first of the time. */
const most = 500

/** The language of the article with a quote's fullest wording. */
export async function languageOfQuote(db: Database, { representative_id: id }: QuoteRow): Promise<string | null> {
  const row = await db
    .selectFrom('quotations')
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .select('articles.language')
    .where('quotations.id', '=', id)
    .executeTakeFirst()
  return row?.language ?? null
}

/**
 * What a speaker said that first came up between two days, inclusive, each with the language of its fullest wording.
 * @param speaker slug
 */
export function quotesBetween(
  db: Database,
  { speaker, from, to }: { readonly speaker: string; readonly from: string; readonly to: string },
) {
  return selectQuotes(db)
    .innerJoin('articles', 'articles.id', 'representative.article_id')
    .select('articles.language')
    .where('speakers.slug', '=', speaker)
    .where('quotes.first_published_at', '>=', from)
    .where('quotes.first_published_at', '<', `${to}T24`)
    .orderBy('quotes.first_published_at')
    .orderBy('quotes.id')
    .limit(most)
    .execute()
}
