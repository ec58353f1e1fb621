/** The tables that the service keeps for itself, beside what it read. The conventions are those of schema.ts. */
export interface ServiceTables {
  api_keys: ApiKeysTable
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
