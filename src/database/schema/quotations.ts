import type { Flag, StoredQuotationKind } from './columns.ts'

export interface QuotationTables {
  wordings: WordingsTable
  quotations: QuotationsTable
  replaced_quotations: ReplacedQuotationsTable
  title_quotations: TitleQuotationsTable
}

/** A quotation that a later revision of its article no longer prints. */
export interface ReplacedQuotationsTable {
  quotation_id: string
  article_id: string
  /** The last revision that prints it. */
  revision: number
  /** The quote that it was of then. */
  quote_id: string | null
  /** The quotation of the next revision that it became; null for none. */
  replaced_by_id: string | null
}

/** Words that the title of an article's current revision quotes; they are no printing of a quote. */
export interface TitleQuotationsTable {
  article_id: string
  /** Place among those of the title, from 0. */
  ordinal: number
  /** Offsets in the title. */
  span_start: number
  span_end: number
  text: string
  /** The quotation of the text that has the same words, whose speaker is the speaker; null where none has. */
  quotation_id: string | null
  /** Key of the speaker whom the title names, where the text does not have the words. */
  speaker_key: string | null
  confidence: number
}

/** One row for each distinct printed text. */
export interface WordingsTable {
  id: string
  /** The clean texts of the parts, joined by a space. */
  text: string
  /** The keys of its units (src/text/fold.ts), each once per occurrence, joined by single spaces. */
  folded: string
  /** How many units that is. */
  words: number
}

/** One quotation of an article's current revision. */
export interface QuotationsTable {
  id: string
  article_id: string
  revision: number
  /** Place among the article's quotations, from 0. */
  ordinal: number
  wording_id: string
  /** The utterance that it prints; null where it is not marked. */
  utterance_id: number | null
  kind: StoredQuotationKind
  marked: Flag
  unclosed: Flag
  /** Start of the first part and end of the last. */
  span_start: number
  span_end: number
  /** JSON, as `parts.ts` writes it: [[start, end], …], with the length of a text that differs. */
  parts: string
  speaker_id: string | null
  /** The speaker as the article names them. */
  speaker_name: string | null
  speaker_key: string | null
  source_start: number | null
  source_end: number | null
  source_text: string | null
  cue_start: number | null
  cue_end: number | null
  cue_text: string | null
  medium_start: number | null
  medium_end: number | null
  medium_text: string | null
  /** Its normal name: "Truth Social". */
  medium: string | null
  addressee_start: number | null
  addressee_end: number | null
  addressee_text: string | null
  /** The fullest name that the article gives to the addressee; null where not known. */
  addressee: string | null
  time_start: number | null
  time_end: number | null
  time_text: string | null
  /** The first and the last day that the time told may mean, `YYYY-MM-DD`; null where not known. */
  time_from: string | null
  time_to: string | null
  rule: string
  confidence: number
  /** The correction that names the speaker. */
  correction_id: string | null
}
