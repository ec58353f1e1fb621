import type { Database } from '../../database/engine.ts'
import { currentRevisions } from '../../database/queries/articles.ts'
import type { Extraction } from '../../extract.ts'
import type { PendingUpdates } from '../pending-updates.ts'
import { addDerived, extractOptionsOf, removeDerived } from './articles.ts'
import type { Extractor } from './articles.ts'

/** The tables that follow from the articles, each before those that it refers to. */
const derived = [
  'daily_counts',
  'article_counts',
  'statements',
  'statement_quotes',
  'quote_overlaps',
  'memberships',
  'quotes',
  'prose_postings',
  'utterance_matches',
  'postings',
  'utterances',
  'quotations',
  'dismissed_quotations',
  'title_quotations',
  'wordings',
  'article_speakers',
  'joint_speakers',
  'speaker_keys',
  'speaker_names',
  'speaker_other_names',
  'speaker_handles',
  'speaker_aliases',
  'speakers',
] as const

/** An article whose text cannot be extracted: a fault of the program. */
export interface UnreadableArticle {
  /** The id that it was sent in with, or its own. */
  readonly id: string
  readonly reason: string
}

/**
 * Deletes everything that follows from the articles and makes it again from their current texts. An article whose
 * extraction fails keeps its revisions and is left without quotations; the others are not held up.
 * @returns the articles whose extraction failed
 */
export async function rebuild(
  db: Database,
  extractor: Extractor,
  pending: PendingUpdates,
): Promise<UnreadableArticle[]> {
  for (const { id } of await db.selectFrom('quotes').select('id').execute()) pending.quotes.add(id)
  for (const table of derived) await db.deleteFrom(table).execute()
  for (const { id } of await db.selectFrom('given_texts').select('id').execute()) pending.texts.add(id)
  const unreadable: UnreadableArticle[] = []
  for (let article = await articleAfter(db, ''); article; article = await articleAfter(db, article.id)) {
    const extraction = await extractArticle(article, extractor)
    if ('reason' in extraction) {
      unreadable.push(extraction)
      continue
    }
    await db.updateTable('articles').set({ language: extraction.language }).where('id', '=', article.id).execute()
    await addDerived(db, [{ stored: article, extraction }], pending)
  }
  return unreadable
}

/** Extracts one article again and writes what follows from its text; does nothing where the article is not there. */
export async function rereadArticle(
  db: Database,
  extractor: Extractor,
  id: string,
  pending: PendingUpdates,
): Promise<void> {
  const article = await currentTexts(db).where('articles.id', '=', id).executeTakeFirst()
  if (!article) return
  const extraction = await extractor(article.text, extractOptionsOf(article))
  await removeDerived(db, id, pending)
  await addDerived(db, [{ stored: article, extraction }], pending)
}

type CurrentText = Awaited<ReturnType<ReturnType<typeof currentTexts>['executeTakeFirstOrThrow']>>

async function extractArticle(article: CurrentText, extractor: Extractor): Promise<Extraction | UnreadableArticle> {
  try {
    return await extractor(article.text, extractOptionsOf(article))
  } catch (error) {
    return { id: article.given_id, reason: error instanceof Error ? error.message : String(error) }
  }
}

function articleAfter(db: Database, id: string) {
  return currentTexts(db).where('articles.id', '>', id).orderBy('articles.id').limit(1).executeTakeFirst()
}

const currentTexts = (db: Database) =>
  currentRevisions(db).select([
    'articles.id',
    'articles.given_id',
    'articles.number',
    'articles.revision',
    'revisions.language',
    'revisions.title',
    'revisions.published',
    'revisions.paragraphs',
    'revisions.text',
  ])
