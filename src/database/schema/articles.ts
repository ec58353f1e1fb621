export interface ArticleTables {
  outlets: OutletsTable
  articles: ArticlesTable
  revisions: RevisionsTable
}

/** One publisher. Names that differ only in case and accents are one outlet, shown by the first in code-point order. */
export interface OutletsTable {
  id: string
  /** Readable and unique: "mail-online". */
  slug: string
  name: string
}

/** One published piece, with the metadata of its current revision. */
export interface ArticlesTable {
  id: string
  /**
   * Rises with the order in which the articles were first seen by this database: what was seen earlier names quotes. Also
   * a short id for large indexes.
   */
  number: number
  /**
   * The id with which the article was sent in, by which rows of the command line name it; its own id where it came
   * without one.
   */
  given_id: string
  outlet_id: string
  /** The outlet's name as this article gives it. */
  outlet_name: string
  /** As given. */
  url: string | null
  /** Unique where present: two arrivals with one canonical URL are one article. */
  canonical_url: string | null
  title: string | null
  byline: string | null
  /** As given: a date, or a date and time with its zone. */
  published: string | null
  /** The same as an instant in UTC, for sorting; midnight UTC where only a date is given. */
  published_at: string | null
  /** BCP 47, given or detected; "und" where not known. */
  language: string
  /** Number of the current revision. */
  revision: number
  received_at: string
  updated_at: string
}

/** Every text that arrived for an article; the first has number 1. */
export interface RevisionsTable {
  article_id: string
  number: number
  title: string | null
  byline: string | null
  published: string | null
  /** As given; null where it was left to be detected. */
  language: string | null
  /** Exactly as received. */
  text: string
  /** SHA-256 of the text's UTF-8, in hexadecimal. */
  text_hash: string
  received_at: string
}
