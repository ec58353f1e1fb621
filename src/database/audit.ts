import type { Database } from './engine.ts'

/** Who writes: an API key with the name that it has. */
export interface Actor {
  readonly id: string
  readonly name: string
}

/** What can be done, with what it is done to. */
const auditActions = {
  'article-created': 'an article',
  'article-revised': 'an article',
  'article-withdrawn': 'an article',
  'article-purged': 'an article',
  'statement-given': 'a statement',
  'statement-taken-back': 'a statement',
  'correction-made': 'a correction',
  'correction-revoked': 'a correction',
  'key-created': 'an API key',
  'key-revoked': 'an API key',
} as const

export type AuditAction = keyof typeof auditActions

/** All actions, in the order of the table. */
export const auditActionNames = Object.keys(auditActions) as [AuditAction, ...AuditAction[]]

/** Something that was done. */
export interface Act {
  readonly action: AuditAction
  /** Id of what it was done to. */
  readonly subject: string
  /** Null for what is done on the machine itself, without a key. */
  readonly actor: Actor | null
  /** What else tells of it; no text of an article, which may have to be forgotten. */
  readonly detail?: Readonly<Record<string, string | number | null>>
}

/** Adds to the log what is done; belongs in the transaction that does it. Nothing of the log is ever changed. */
export async function logAct(
  db: Database,
  { action, subject, actor, detail = {} }: Act,
  at = new Date().toISOString(),
): Promise<void> {
  const { last } = await db
    .selectFrom('audit_entries')
    .select((of) => of.fn.max('position').as('last'))
    .executeTakeFirstOrThrow()
  await db
    .insertInto('audit_entries')
    .values({
      position: (last ?? 0) + 1,
      at,
      action,
      subject_id: subject,
      actor_id: actor?.id ?? null,
      actor_name: actor?.name ?? null,
      detail: JSON.stringify(detail),
    })
    .execute()
}
