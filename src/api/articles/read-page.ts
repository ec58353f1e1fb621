import { createHash } from 'node:crypto'
import type { Article } from '../../articles/article.ts'
import type { ReceivedPage } from '../../articles/received-page.ts'
import type { Database } from '../../database/engine.ts'

/** A page that a client has sent, and the outlet where it names none. */
export interface SentPage {
  readonly page: ReceivedPage
  readonly outlet: string
}

/**
 * The article on a page, with the page's digest as its id where it has no address, or why there is none. Parsing takes too long for the
 * service's own thread.
 */
export async function readSentPage(
  _db: Database,
  { page, outlet }: SentPage,
): Promise<{ readonly article: Article } | { readonly problem: string }> {
  const { articleOfReceived } = await import('../../articles/sources/received.ts')
  const id = createHash('sha256').update(page.bytes).digest('hex')
  return articleOfReceived(page, { id, outlet })
}
