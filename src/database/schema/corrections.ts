import type { StoredSpeakerKind } from './columns.ts'

/** What people say of quotations against the program. Rows are added and never changed. */
export interface CorrectionTables {
  corrections: CorrectionsTable
  corrected_quotations: CorrectedQuotationsTable
  revocations: RevocationsTable
  dismissed_quotations: DismissedQuotationsTable
}

/**
 * Of quotations: `must-link`, two are wordings of one quote; `cannot-link`, they are not; `speaker`, who said one;
 * `not-a-quotation`, nobody did. Of speakers: `same-speaker`, two are one; `other-speaker`, an article means somebody
 * else by a name; `speaker-name`, `speaker-kind` and `speaker-link`, what one is called and is, and an address for one.
 */
export type StoredCorrectionKind =
  | 'must-link'
  | 'cannot-link'
  | 'speaker'
  | 'not-a-quotation'
  | 'same-speaker'
  | 'other-speaker'
  | 'speaker-name'
  | 'speaker-kind'
  | 'speaker-link'

/** What a person says of quotations or of a speaker; in force unless there is a revocation. */
export interface CorrectionsTable {
  id: string
  kind: StoredCorrectionKind
  /** The quotation need not be there: its id says which one it would be. Null for what is said of a speaker. */
  quotation_id: string | null
  /** The other quotation of a link. */
  other_id: string | null
  /** The article of `quotation_id`, or for `other-speaker` the one that is meant, whether it is there or not. */
  article_id: string | null
  /** For `speaker`: who, null where nobody known. For `speaker-name`: the name. For `other-speaker`: what tells them apart. */
  speaker_name: string | null
  speaker_kind: StoredSpeakerKind | null
  reason: string
  /** The API key with which it was made, and its name then. */
  curator_id: string
  curator_name: string
  created_at: string
  /** Folded name of the speaker of which something is said. */
  speaker_key: string | null
  /** For `same-speaker`: that of the speaker to whom its quotations go. */
  other_key: string | null
  /** For `speaker-link`. */
  link: string | null
}

/** The corrections of each quotation; for a link, both quotations, each with the other. */
export interface CorrectedQuotationsTable {
  quotation_id: string
  correction_id: string
  other_id: string | null
}

/** A correction that is no longer in force. */
export interface RevocationsTable {
  correction_id: string
  reason: string
  curator_id: string
  curator_name: string
  revoked_at: string
}

/**
 * What would be a quotation of an article's current revision if nobody had said that it is none. Follows from articles
 * and corrections.
 */
export interface DismissedQuotationsTable {
  quotation_id: string
  article_id: string
  span_start: number
  span_end: number
  text: string
  /** As that of quotations. */
  rule: string
}
