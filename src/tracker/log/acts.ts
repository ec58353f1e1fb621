import { logAct } from '../../database/audit.ts'
import type { Actor } from '../../database/audit.ts'
import type { Database } from '../../database/engine.ts'
import type { Stored } from '../articles/articles.ts'

/**
 * Adds to the log who sent an article, if anything came of it.
 * @param by nobody where it was stored on the machine itself
 */
export async function logStored(db: Database, { status, id, revision }: Stored, by: Actor | undefined): Promise<void> {
  if (by === undefined || status === 'unchanged') return
  await logAct(db, {
    action: status === 'created' ? 'article-created' : 'article-revised',
    subject: id,
    actor: by,
    detail: { revision },
  })
}
