import type { ReceivedPage } from '../articles/received-page.ts'
import type { QueueItem } from '../database/queue.ts'
import type { NewArticle } from '../tracker/articles/articles.ts'
import { articleId } from '../tracker/ids.ts'

/** What is kept of an article as text, besides what its page holds. */
interface Content {
  readonly article: Omit<NewArticle, 'page'>
  readonly page?: Omit<ReceivedPage, 'bytes'>
}

/** An article as it waits in a queue. Its revisions are stored in the order in which they came. */
export function itemOf({ page, ...article }: NewArticle, place: string): QueueItem {
  const { bytes = null, ...about } = page ?? {}
  const content: Content = { article, ...(page && { page: about as Omit<ReceivedPage, 'bytes'> }) }
  return { key: articleId(article), place, content: JSON.stringify(content), attachment: bytes }
}

/** The article that waited. */
export function articleOf({ content, attachment }: Pick<QueueItem, 'content' | 'attachment'>): NewArticle {
  const { article, page } = JSON.parse(content) as Content
  return page && attachment ? { ...article, page: { ...page, bytes: attachment } } : article
}
