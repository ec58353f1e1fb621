/** Logs: rows are added and never changed or deleted. */
export interface LogTables {
  changes: ChangesTable
  audit_entries: AuditEntriesTable
}

/** What was created, changed and removed, in the order in which it was committed. */
export interface ChangesTable {
  /** From 1, without gaps. */
  position: number
  at: string
  kind: ChangeKind
  resource: ChangedResource
  subject_id: string
  /** The quote that a merged one is in now. */
  merged_into_id: string | null
  /** Hash of what a quote is after this; null where it is gone, and for articles. */
  state_hash: string | null
}

export type ChangeKind = 'created' | 'changed' | 'merged' | 'withdrawn'
export type ChangedResource = 'article' | 'quote'

/** One thing that was written, by whom and when. */
export interface AuditEntriesTable {
  /** From 1, in the order in which it was done. */
  position: number
  at: string
  action: string
  /** Id of what was written. */
  subject_id: string
  /** The API key and its name then; null for what was done on the machine itself. */
  actor_id: string | null
  actor_name: string | null
  /** JSON object. */
  detail: string
}
