import type { Database } from '../../database/engine.ts'
import { articleId, textHash } from '../ids.ts'
import { checkArticle, extractOptionsOf, findStored } from './articles.ts'
import type { Extractor, NewArticle, Stored } from './articles.ts'
import { problemOf } from './ingest.ts'
import type { Tracked } from './ingest.ts'

/**
 * What `ingestMany` would make of articles. Nothing is written.
 * @param articleOf the article of an item
 */
export async function* previewMany<Item>(
  db: Database,
  extractor: Extractor,
  items: AsyncIterable<Item>,
  articleOf: (item: Item) => NewArticle,
): AsyncGenerator<Tracked<Item>> {
  /** What would be stored of the articles before. */
  const before = new Map<string, { readonly revision: number; readonly hash: string }>()
  for await (const item of items) {
    const article = articleOf(item)
    try {
      checkArticle(article)
      const stored = await statusOf(db, article, before)
      if (stored.status !== 'unchanged') await extractor(article.text, extractOptionsOf(article))
      before.set(stored.id, { revision: stored.revision, hash: textHash(article.text) })
      yield { item, stored }
    } catch (error) {
      yield { item, ...problemOf(error) }
    }
  }
}

async function statusOf(
  db: Database,
  article: NewArticle,
  before: ReadonlyMap<string, { readonly revision: number; readonly hash: string }>,
): Promise<Stored> {
  const id = articleId(article)
  const earlier = before.get(id)
  if (earlier) {
    const isSame = earlier.hash === textHash(article.text)
    return { status: isSame ? 'unchanged' : 'revised', id, revision: earlier.revision + (isSame ? 0 : 1) }
  }
  const found = await findStored(db, article, 'text')
  if (!found) return { status: 'created', id, revision: 1 }
  return found.isSame ? found.stored : { status: 'revised', id, revision: found.stored.revision + 1 }
}
