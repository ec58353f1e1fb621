import type { Database } from '../database/engine.ts'
import { removeArticle } from './articles.ts'
import { nothingTouched } from './touched.ts'
import { settle } from './tracker.ts'

/**
 * Takes an article out of every answer, as if it had never come, and keeps it with all its revisions in the log of withdrawn articles.
 * @param by id of the API key with which it was asked for
 * @returns whether it was there.
 */
export function withdrawArticle(db: Database, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const article = await transaction.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst()
    if (!article) return false
    const revisions = await transaction.selectFrom('revisions').selectAll().where('article_id', '=', id).orderBy('number').execute()
    const entry = { article: JSON.stringify({ ...article, revisions }), withdrawn_at: new Date().toISOString(), withdrawn_by: by }
    await transaction.insertInto('withdrawn_articles').values({ id, given_id: article.given_id, ...entry })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(entry)).execute()
    const touched = nothingTouched()
    await removeArticle(transaction, id, touched)
    await settle(transaction, touched)
    return true
  })
}

/** Erases an article from the log of withdrawn articles. @returns whether it was there. */
export async function purgeArticle(db: Database, id: string): Promise<boolean> {
  const rows = await db.deleteFrom('withdrawn_articles').where('id', '=', id).returning('id').execute()
  return rows.length > 0
}
