import type { Actor } from '../../database/audit.ts'
import type { Database } from '../../database/engine.ts'
import { extract } from '../../extract.ts'
import { logStored } from '../log/acts.ts'
import { checkArticle, extractOptionsOf, findStored, storeArticle } from './articles.ts'
import type { NewArticle, Stored } from './articles.ts'
import { noPendingUpdates } from '../pending-updates.ts'
import { runUpdates } from '../tracker.ts'

/**
 * Stores many articles in one transaction: all of them or, where one cannot be stored, none. One article is in memory
 * at a time, besides what is noted of those before. @param by whose name stands in the log for them @param told is
 * called for each article when it is written; it counts only once all are.
 * @throws ArticleError
 */
export async function ingestTogether<Item extends { readonly article: NewArticle }>(
  db: Database,
  items: AsyncIterable<Item>,
  told: (item: Item, stored: Stored) => Promise<void>,
  by: Actor,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const pending = noPendingUpdates()
    for await (const item of items) {
      const { article } = item
      checkArticle(article)
      const found = await findStored(transaction, article, 'text')
      const stored = found?.isSame
        ? found.stored
        : await storeArticle(
            transaction,
            article,
            extract(article.text, extractOptionsOf(article)),
            { now: new Date().toISOString(), regarded: 'text' },
            pending,
          )
      await logStored(transaction, stored, by)
      await told(item, stored)
    }
    await runUpdates(transaction, pending)
  })
}
