/** What is fetched from the web. */
export interface FetchTables {
  fetches: FetchesTable
}

/**
 * What is known of an address: `waiting` to be asked for the first time, an `article`, a `list` of addresses such as a
 * feed, or nothing as yet because it `failed`.
 */
export type FetchState = 'waiting' | 'article' | 'list' | 'failed'

/** One address that is or was fetched. */
export interface FetchesTable {
  /** Follows from the address. */
  id: string
  /** Absolute, without fragment. */
  address: string
  state: FetchState
  /** The id of the list in which it was first found; null where somebody asked for it. */
  found_in: string | null
  /** When somebody last asked for it, or it was found. */
  asked_at: string
  /** When it is next asked; null where that is given up, or nobody wants to know more. */
  next_at: string | null
  /** How often it failed since it was last fetched. */
  attempts: number
  /** When it was last fetched. */
  fetched_at: string | null
  /** Since when it has been as it is, as far as is known. */
  changed_at: string | null
  /** What the server gave to ask whether it has changed. */
  etag: string | null
  last_modified: string | null
  article_id: string | null
  /** Why it could not be fetched the last time. */
  problem: string | null
}
