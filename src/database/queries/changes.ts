import type { Database } from '../engine.ts'
import type { ChangesTable } from '../service-schema.ts'

export type ChangeRow = Omit<ChangesTable, 'state'>

/** From where on the log of changes is read: after a place in it, or from an instant (ISO 8601 in UTC with milliseconds) on. */
export type Since = { readonly after: number } | { readonly from: string }

/** The changes since a place or an instant, in their order. */
export function listChanges(db: Database, since: Since, resource: ChangesTable['resource'] | undefined, limit: number): Promise<ChangeRow[]> {
  return db.selectFrom('changes').select(['position', 'at', 'kind', 'resource', 'subject_id', 'into_id'])
    .$if('after' in since, (query) => query.where('position', '>', (since as { after: number }).after).orderBy('position'))
    .$if('from' in since, (query) => query.where('at', '>=', (since as { from: string }).from).orderBy('at').orderBy('position'))
    .$if(resource !== undefined, (query) => query.where('resource', '=', resource!))
    .limit(limit).execute()
}

/** The place of the last change; 0 where there is none. */
export async function lastChange(db: Database): Promise<number> {
  const { last } = await db.selectFrom('changes').select((of) => of.fn.max('position').as('last')).executeTakeFirstOrThrow()
  return last ?? 0
}
