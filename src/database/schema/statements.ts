/** The tables of occasions. The conventions are those of schema.ts. */
export interface StatementTables {
  statement_texts: StatementTextsTable
  statements: StatementsTable
  statement_quotes: StatementQuotesTable
  quote_overlaps: QuoteOverlapsTable
}

/** A text that was given as that of an occasion: the post itself. Follows from nothing else that is stored. */
export interface StatementTextsTable {
  /** Made from everything that was given. */
  id: string
  /** As given. Who that is depends on the articles. */
  speaker_name: string
  /** The name folded as speakers' keys are. */
  speaker_key: string
  /** Of a short name, the word under which it is looked up; otherwise null. */
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

/** An occasion: quotes of one speaker, through one medium, at one time. The counts are those of quotes. */
export interface StatementsTable {
  /** That of the given text, or one that is made from the quote with the fullest wording. */
  id: string
  /** The given text; null where it is put together from what was printed. */
  text_id: string | null
  /** Of a given text, null where no article names the speaker. */
  speaker_id: string | null
  medium: string | null
  /** Who was told, as most of its quotations that tell have it. */
  addressee: string | null
  /**
   * `YYYY-MM-DD`: of a given text that of its date, otherwise the first day on which it was printed; null where that is
   * not known.
   */
  day: string | null
  text: string
  /**
   * JSON: of each piece of the text its text and which quotations' stretches it is put together from. Of a given text
   * none.
   */
  pieces: string
  quotes: number
  quotations: number
  articles: number
  outlets: number
  /** Of a given text the instant of its date. */
  first_published_at: string | null
}

/** Every quote of a known speaker, with its occasion and what that is found by (src/variants/statements). */
export interface StatementQuotesTable {
  quote_id: string
  speaker_id: string
  /** When it came up: the first day, or the first article that prints it. */
  moment: string
  /** Hashes of the first and the last three words of its fullest wording, 32 bits, signed; null where it has fewer. */
  begins: number | null
  ends: number | null
  /** The given text that has its words. */
  text_id: string | null
  /** Null where it is of no known occasion. */
  statement_id: string | null
}

/** Pairs of quotes of which one begins with the words with which the other ends; each in both directions. */
export interface QuoteOverlapsTable {
  quote_id: string
  other_id: string
}
