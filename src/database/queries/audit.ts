import type { AuditAction } from '../audit.ts'
import type { Database } from '../engine.ts'
import { allOf } from './conditions.ts'

/** Which entries of the log a list holds. */
export interface AuditFilter {
  readonly action?: AuditAction | undefined
  /** Id of what something was done to. */
  readonly subject?: string | undefined
  /** Id of the API key with which it was done. */
  readonly actor?: string | undefined
}

const select = (db: Database) => db.selectFrom('audit_entries').selectAll().$narrowType<{ action: AuditAction }>()

export type AuditRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

/** What was written, the last first. @param after position of the one before */
export function listAuditEntries(
  db: Database,
  { action, subject, actor }: AuditFilter,
  after: number | undefined,
  limit: number,
): Promise<AuditRow[]> {
  return select(db)
    .where((eb) =>
      allOf<AuditFilter>(eb, {
        action: action === undefined ? undefined : eb('action', '=', action),
        subject: subject === undefined ? undefined : eb('subject_id', '=', subject),
        actor: actor === undefined ? undefined : eb('actor_id', '=', actor),
      }),
    )
    .$if(after !== undefined, (query) => query.where('position', '<', after!))
    .orderBy('position', 'desc')
    .limit(limit)
    .execute()
}
