import type { Database } from '../../database/engine.ts'
import { findArticle, findNamed, findWithdrawn } from '../../database/queries/articles.ts'
import { Problem } from '../problems/problem.ts'

/** The article of an id, or of its sender's own id. @throws Problem where there is none, or no longer one */
export async function articleNamed(database: Database, name: string) {
  const named = await findNamed(database, name)
  const article = named && (await findArticle(database, named.id))
  if (article) return article
  if (await findWithdrawn(database, name))
    throw new Problem('article-withdrawn', `The article "${name}" has been withdrawn.`)
  throw new Problem('not-found', `There is no article "${name}".`)
}
