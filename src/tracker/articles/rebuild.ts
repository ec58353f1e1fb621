import type { Database } from '../../database/engine.ts'
import type { ExtractOptions, Extraction } from '../../extract.ts'
import { addDerived, extractOptionsOf, removeDerived } from './articles.ts'
import { noPendingUpdates } from '../pending-updates.ts'
import type { PendingUpdates } from '../pending-updates.ts'

/** What follows from the articles, in an order in which nothing refers to what is gone. */
const derived = [
  'daily_counts',
  'article_counts',
  'statements',
  'statement_quotes',
  'quote_overlaps',
  'memberships',
  'quotes',
  'prose_fingerprints',
  'utterance_matches',
  'postings',
  'utterances',
  'quotations',
  'dismissed_quotations',
  'wordings',
  'article_speakers',
  'speaker_keys',
  'speaker_names',
  'speaker_other_names',
  'speaker_handles',
  'speaker_aliases',
  'speakers',
] as const

/**
 * Throws away everything that follows from the articles and makes it again from their current texts.
 * @returns what is to be updated
 */
export async function rebuild(
  db: Database,
  extractor: (text: string, options: ExtractOptions) => Extraction | Promise<Extraction>,
): Promise<PendingUpdates> {
  const pending = noPendingUpdates()
  for (const { id } of await db.selectFrom('quotes').select('id').execute()) pending.quotes.add(id)
  for (const table of derived) await db.deleteFrom(table).execute()
  for (const { id } of await db.selectFrom('statement_texts').select('id').execute()) pending.texts.add(id)
  for (let article = await articleAfter(db, ''); article; article = await articleAfter(db, article.id)) {
    const extraction = await extractor(article.text, extractOptionsOf(article))
    await db.updateTable('articles').set({ language: extraction.language }).where('id', '=', article.id).execute()
    await addDerived(db, article, extraction, pending)
  }
  return pending
}

/** The same for one article; nothing where it is not there. */
export async function rereadArticle(
  db: Database,
  extractor: (text: string, options: ExtractOptions) => Extraction | Promise<Extraction>,
  id: string,
  pending: PendingUpdates,
): Promise<void> {
  const article = await currentTexts(db).where('articles.id', '=', id).executeTakeFirst()
  if (!article) return
  const extraction = await extractor(article.text, extractOptionsOf(article))
  await removeDerived(db, id, pending)
  await addDerived(db, article, extraction, pending)
}

function articleAfter(db: Database, id: string) {
  return currentTexts(db).where('articles.id', '>', id).orderBy('articles.id').limit(1).executeTakeFirst()
}

const currentTexts = (db: Database) =>
  db
    .selectFrom('articles')
    .innerJoin('revisions', (join) =>
      join.onRef('revisions.article_id', '=', 'articles.id').onRef('revisions.number', '=', 'articles.revision'),
    )
    .select(['articles.id', 'articles.revision', 'revisions.language', 'revisions.title', 'revisions.text'])
