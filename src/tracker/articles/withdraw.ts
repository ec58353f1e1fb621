import { logAct } from '../../database/audit.ts'
import type { Actor } from '../../database/audit.ts'
import type { Database } from '../../database/engine.ts'
import { removeArticle } from './articles.ts'
import { noPendingUpdates } from '../pending-updates.ts'
import { runUpdates } from '../update.ts'

/**
 * Removes an article from every answer, as if it had never come, and keeps it with all its revisions among the
 * withdrawn articles.
 * @param by the API key of the request
 * @returns whether it was there
 */
export function withdrawArticle(db: Database, id: string, by: Actor): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const article = await transaction.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst()
    if (!article) return false
    const revisions = await transaction
      .selectFrom('revisions')
      .selectAll()
      .where('article_id', '=', id)
      .orderBy('number')
      .execute()
    const entry = {
      article: JSON.stringify({ ...article, revisions }),
      withdrawn_at: new Date().toISOString(),
      withdrawn_by: by.id,
    }
    await transaction
      .insertInto('withdrawn_articles')
      .values({ id, given_id: article.given_id, ...entry })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(entry))
      .execute()
    const pending = noPendingUpdates()
    await removeArticle(transaction, id, pending)
    await logAct(transaction, { action: 'article-withdrawn', subject: id, actor: by }, entry.withdrawn_at)
    await runUpdates(transaction, pending)
    return true
  })
}

/**
 * Erases a withdrawn article for good; the audit log keeps that this was done.
 * @returns whether it was there
 */
export function purgeArticle(db: Database, id: string, by: Actor): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const rows = await transaction.deleteFrom('withdrawn_articles').where('id', '=', id).returning('id').execute()
    if (rows.length > 0) await logAct(transaction, { action: 'article-purged', subject: id, actor: by })
    return rows.length > 0
  })
}
