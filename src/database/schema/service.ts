/** The tables that the service keeps for itself, beside what it read. The conventions are those of schema.ts. */
export interface ServiceTables {
  api_keys: ApiKeysTable
  withdrawn_articles: WithdrawnArticlesTable
  answered_requests: AnsweredRequestsTable
  answered_parts: AnsweredPartsTable
  changes: ChangesTable
}

/** One API key. The key itself is never kept: it is random enough that its hash tells nothing of it. */
export interface ApiKeysTable {
  /** The part of the key that names it in lists and logs. */
  id: string
  /** What it is for, in the words of whoever made it. */
  name: string
  /** SHA-256 of the whole key, in hexadecimal. */
  hash: string
  /** The scopes, in alphabetical order, separated by blanks. */
  scopes: string
  created_at: string
  /** From when on it is refused. */
  revoked_at: string | null
}

/** The log of withdrawn articles: out of every answer, and here until they are purged. */
export interface WithdrawnArticlesTable {
  id: string
  given_id: string
  /** JSON: the article with all its revisions, as they were stored. */
  article: string
  withdrawn_at: string
  /** Id of the API key with which it was withdrawn. */
  withdrawn_by: string
}

/**
 * A writing request that was answered under an Idempotency-Key, so that repeating it gives the same answer and does
 * nothing.
 */
export interface AnsweredRequestsTable {
  api_key: string
  idempotency_key: string
  /** SHA-256 of what was asked, in hexadecimal. */
  request_hash: string
  status: number
  /** JSON object. */
  headers: string
  answered_at: string
}

/** The body of such an answer, in pieces. */
export interface AnsweredPartsTable {
  api_key: string
  idempotency_key: string
  part: number
  body: string
}

/** The log of what came, changed and went, in the order in which it was committed. Nothing is ever taken out of it. */
export interface ChangesTable {
  /** From 1, one more each. */
  position: number
  at: string
  kind: ChangeKind
  resource: ChangedResource
  subject_id: string
  /** The quote that a merged one is in now. */
  into_id: string | null
  /** Hash of what a quote is after this; null where it is gone, and of articles. */
  state: string | null
}

export type ChangeKind = 'created' | 'changed' | 'merged' | 'withdrawn'
export type ChangedResource = 'article' | 'quote'
