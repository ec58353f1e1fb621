import type { Database } from '../engine.ts'

/** An article by either of its names. */
export interface NamedArticle {
  readonly id: string
  readonly given_id: string
}

/**
 * The article with an opaque id or, where none has it, the one with that id of its sender's own; of several, those are
 * no answer.
 */
export function findNamed(db: Database, name: string): Promise<NamedArticle | undefined> {
  return byName(db, 'articles', name)
}

/** The same among articles that were withdrawn. */
export function findWithdrawn(db: Database, name: string): Promise<NamedArticle | undefined> {
  return byName(db, 'withdrawn_articles', name)
}

async function byName(
  db: Database,
  table: 'articles' | 'withdrawn_articles',
  name: string,
): Promise<NamedArticle | undefined> {
  const named = await db.selectFrom(table).select(['id', 'given_id']).where('id', '=', name).executeTakeFirst()
  if (named) return named
  const [only, another] = await db
    .selectFrom(table)
    .select(['id', 'given_id'])
    .where('given_id', '=', name)
    .limit(2)
    .execute()
  return another ? undefined : only
}
