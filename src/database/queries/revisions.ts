import type { Database } from '../engine.ts'

/** Every text that arrived for an article, oldest first. */
export function revisionsOf(db: Database, article: string) {
  return db
    .selectFrom('revisions')
    .select(['number', 'title', 'published', 'language', 'paragraphs', 'text', 'text_hash', 'received_at'])
    .where('article_id', '=', article)
    .orderBy('number')
    .execute()
}

/** One text that arrived for an article. */
export type RevisionRow = Awaited<ReturnType<typeof revisionsOf>>[number]

/** The quotations of a quote in articles that have been revised, by their article. */
export async function revisedPrintings(db: Database, quote: string): Promise<Map<string, Set<string>>> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .select(['articles.id as article', 'quotations.id as quotation'])
    .where('memberships.quote_id', '=', quote)
    .where('articles.revision', '>', 1)
    .orderBy('articles.published_at')
    .orderBy('articles.id')
    .execute()
  const found = new Map<string, Set<string>>()
  for (const { article, quotation } of rows) found.set(article, (found.get(article) ?? new Set()).add(quotation))
  return found
}

/** Where a quote was that no article prints any more, by its id or that of the quotation that it was named for. */
export async function lastPrinted(db: Database, quote: string, quotation: string) {
  const rows = await db
    .selectFrom('replaced_quotations')
    .select(['quotation_id', 'article_id', 'revision', 'replaced_by_id'])
    .where((is) => is.or([is('quotation_id', '=', quotation), is('quote_id', '=', quote)]))
    .orderBy('quotation_id')
    .limit(2)
    .execute()
  return rows.find((row) => row.quotation_id === quotation) ?? rows[0]
}

/** What took the place of a quotation that its article no longer prints; null for nothing. */
export async function replacementOf(db: Database, quotation: string): Promise<string | null> {
  const row = await db
    .selectFrom('replaced_quotations')
    .select('replaced_by_id')
    .where('quotation_id', '=', quotation)
    .executeTakeFirst()
  return row?.replaced_by_id ?? null
}
