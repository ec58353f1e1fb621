import type { Database } from '../engine.ts'
import type { ChangesTable } from '../schema/index.ts'

export type ChangeRow = Omit<ChangesTable, 'state_hash'>

/** Where reading the log of changes starts: after a position, or at an instant (ISO 8601 in UTC with milliseconds). */
export type Since = { readonly after: number } | { readonly from: string }

/** The changes since a position or an instant, in their order. */
export function listChanges(
  db: Database,
  since: Since,
  resource: ChangesTable['resource'] | undefined,
  limit: number,
): Promise<ChangeRow[]> {
  return db
    .selectFrom('changes')
    .select(['position', 'at', 'kind', 'resource', 'subject_id', 'merged_into_id'])
    .$if('after' in since, (query) =>
      query.where('position', '>', (since as { after: number }).after).orderBy('position'),
    )
    .$if('from' in since, (query) =>
      query
        .where('at', '>=', (since as { from: string }).from)
        .orderBy('at')
        .orderBy('position'),
    )
    .$if(resource !== undefined, (query) => query.where('resource', '=', resource!))
    .limit(limit)
    .execute()
}

/** The position of the last change; 0 where there is none. */
export async function lastChange(db: Database): Promise<number> {
  const { last } = await db
    .selectFrom('changes')
    .select((of) => of.fn.max('position').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}

/** How many merges are followed at most. */
const mostMerges = 20

/** The quote into which a deleted one has been merged by now, according to the log. */
export async function quoteMergedInto(db: Database, id: string): Promise<string | undefined> {
  let one = id
  for (let merges = 0; merges < mostMerges; merges++) {
    const last = await db
      .selectFrom('changes')
      .select(['kind', 'merged_into_id'])
      .where('resource', '=', 'quote')
      .where('subject_id', '=', one)
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (last === undefined || last.kind === 'withdrawn') return undefined
    if (last.merged_into_id === null) return one === id ? undefined : one
    one = last.merged_into_id
  }
  return undefined
}
