import type { Database } from './engine.ts'

/** Who writes: an API key and its name. */
export interface Actor {
  readonly id: string
  readonly name: string
}

/** The actions that are logged, with what each is done to. */
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

/** An action to be logged. */
export interface Act {
  readonly action: AuditAction
  /** Id of what it was done to. */
  readonly subject: string
  /** Null for actions on the machine itself, without a key. */
  readonly actor: Actor | null
  /** More about it; never the text of an article, which may have to be erased. */
  readonly detail?: Readonly<Record<string, string | number | null>>
}

/** Logs an action, in the transaction that performs it. Entries are never changed. */
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
