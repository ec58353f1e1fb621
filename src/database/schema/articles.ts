export interface ArticleTables {
  outlets: OutletsTable
  articles: ArticlesTable
  revisions: RevisionsTable
  received_pages: ReceivedPagesTable
  page_contents: PageContentsTable
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
  /** The part of the outlet that it stands in: "Politics". */
  section: string | null
  /** Whom the outlet names as the origin of the text besides its own staff, as printed: a news agency. */
  credit: string | null
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
  section: string | null
  credit: string | null
  published: string | null
  /** As given; null where it was left to be detected. */
  language: string | null
  /** What a page tells of some paragraphs: JSON, offsets in code points of the text; null where none does. */
  paragraphs: string | null
  /** Exactly as received. */
  text: string
  /** SHA-256 of the text's UTF-8, in hexadecimal. */
  text_hash: string
  received_at: string
}

/** The page or document that a revision was read from. What it held may have been purged; that it was received stays. */
export interface ReceivedPagesTable {
  article_id: string
  revision: number
  /** SHA-256 of the bytes as received, in hexadecimal. */
  digest: string
  /** Bytes as received. */
  length: number
  /** What it was read as. */
  media_type: string
  /** Where it came from; null where that is not known, as of a file. */
  address: string | null
  /** When it was received; null for a file. */
  received_at: string | null
  /** HTTP status of the response; null where there was none. */
  status: number | null
  /** Headers of the response: JSON object, names in lower case; null where there was none. */
  headers: string | null
  /** By which version of the way from page to text the revision's text was read. */
  reader_version: number
}

/** What pages hold, once for all that are equal. */
export interface PageContentsTable {
  digest: string
  /** The bytes, compressed with Brotli (RFC 7932). */
  compressed: Buffer
}
