import { listAuditEntries, type AuditFilter, type AuditRow } from '../../database/queries/audit.ts'
import type { ListDefinition } from '../lists/definition.ts'

const serialise = ({
  position,
  at,
  action,
  subject_id: subject,
  actor_id: key,
  actor_name: name,
  detail,
}: AuditRow) => ({
  position,
  at,
  action,
  subject,
  actor: key === null || name === null ? null : { key, name },
  detail: JSON.parse(detail) as Record<string, string | number | null>,
})

/** What was written, the last first. */
export const auditList: ListDefinition<AuditFilter, AuditRow, ReturnType<typeof serialise>> = {
  list: 'audit',
  kinds: () => ['number'],
  read: (db, filter, after, limit) => listAuditEntries(db, filter, after?.[0] as number | undefined, limit),
  position: ({ position }) => [position],
  serialise,
  columns: {
    position: ({ position }) => position,
    at: ({ at }) => at,
    action: ({ action }) => action,
    subject: ({ subject }) => subject,
    actor_key: ({ actor }) => actor?.key,
    actor_name: ({ actor }) => actor?.name,
    detail: ({ detail }) => JSON.stringify(detail),
  },
}
