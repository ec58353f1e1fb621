/** What the service keeps for itself. */
export interface ServiceTables {
  api_keys: ApiKeysTable
  sessions: SessionsTable
  withdrawn_articles: WithdrawnArticlesTable
  idempotent_responses: IdempotentResponsesTable
  idempotent_response_parts: IdempotentResponsePartsTable
}

/** One API key. The key itself is never stored: it is random enough that its hash reveals nothing of it. */
export interface ApiKeysTable {
  /** The part of the key that names it in lists and logs. */
  id: string
  /** What it is for, in the words of the person who made it. */
  name: string
  /** SHA-256 of the whole key, in hexadecimal. */
  hash: string
  /** The scopes, in alphabetical order, separated by blanks. */
  scopes: string
  created_at: string
  /** When it was revoked. */
  revoked_at: string | null
}

/** Somebody has signed in to the pages with a key. What the browser keeps is never stored, only its hash. */
export interface SessionsTable {
  /** SHA-256 of what the browser sends, in hexadecimal. */
  hash: string
  key_id: string
  began_at: string
  ends_at: string
}

/** Withdrawn articles: absent from every answer, and kept here until they are purged. */
export interface WithdrawnArticlesTable {
  id: string
  given_id: string
  /** JSON: the article with all its revisions, as they were stored. */
  article: string
  withdrawn_at: string
  /** Id of the API key with which it was withdrawn. */
  withdrawn_by: string
}

/** The response to a write request with an Idempotency-Key: repeating the request gives it again and does nothing. */
export interface IdempotentResponsesTable {
  api_key: string
  idempotency_key: string
  /** SHA-256 of the request, in hexadecimal. */
  request_hash: string
  status: number
  /** JSON object. */
  headers: string
  answered_at: string
}

/** The body of such a response, in parts. */
export interface IdempotentResponsePartsTable {
  api_key: string
  idempotency_key: string
  part: number
  body: string
}
