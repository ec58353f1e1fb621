export interface StatementTables {
  given_texts: GivenTextsTable
  statements: StatementsTable
  statement_quotes: StatementQuotesTable
  quote_overlaps: QuoteOverlapsTable
}

/** A text that a client has given as that of a statement: the post itself. Follows from nothing else that is stored. */
export interface GivenTextsTable {
  /** Made from everything that was given. */
  id: string
  /** As given. Which speaker that is depends on the articles. */
  speaker_name: string
  /** The name folded as speakers' keys are. */
  speaker_key: string
  /** For a short name, the word under which it is looked up; otherwise null. */
  speaker_handle: string | null
  medium: string | null
  /** As given: a date, or a date and time with its zone. */
  date: string
  url: string | null
  text: string
  added_at: string
  /** Id of the API key with which it was sent. */
  added_by: string
}

/** An occasion: quotes of one speaker, through one medium, at one time. It is counted as quotes are. */
export interface StatementsTable {
  /** That of the given text, or made from the quote with the fullest wording. */
  id: string
  /** The given text; null where it is put together from what was printed. */
  given_text_id: string | null
  /** Null where no article names the speaker of a given text. */
  speaker_id: string | null
  medium: string | null
  /** The addressee that most of its quotations name. */
  addressee: string | null
  /**
   * `YYYY-MM-DD`: for a given text the day of its date, otherwise the first day on which it was printed; null where not
   * known.
   */
  day: string | null
  text: string
  /**
   * JSON: of each piece of the text, the text and the stretches of quotations that it is put together from. Empty for a
   * given text.
   */
  pieces: string
  quotes: number
  quotations: number
  articles: number
  outlets: number
  /** For a given text, the instant of its date. */
  first_published_at: string | null
}

/** Every quote of a known speaker, with its statement and by what that is found (src/variants/statements). */
export interface StatementQuotesTable {
  quote_id: string
  speaker_id: string
  /**
   * The first day on which an article prints it, as `2026-01-09`; where none has a date, the first article, as `in ID`.
   */
  first_printed: string
  /** Hashes of the first and the last three words of its fullest wording, 32 bits, signed; null where it has fewer. */
  first_words: number | null
  last_words: number | null
  /** The given text that has its words. */
  given_text_id: string | null
  /** Null where it belongs to no statement. */
  statement_id: string | null
}

/** Pairs of quotes where one begins with the words that the other ends with; each pair in both directions. */
export interface QuoteOverlapsTable {
  quote_id: string
  other_id: string
}
