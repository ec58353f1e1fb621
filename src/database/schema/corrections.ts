import type { StoredSpeakerKind } from './columns.ts'

/** What people say of quotations against the program. Rows are added and never changed. */
export interface CorrectionTables {
  corrections: CorrectionsTable
  corrected_quotations: CorrectedQuotationsTable
  revocations: RevocationsTable
  dismissed_quotations: DismissedQuotationsTable
}

/**
 * `must-link`: two quotations are wordings of one quote. `cannot-link`: they are not. `speaker`: who said a quotation.
 * `not-a-quotation`: nobody did.
 */
export type StoredCorrectionKind = 'must-link' | 'cannot-link' | 'speaker' | 'not-a-quotation'

/** What a person says of quotations; in force unless there is a revocation. */
export interface CorrectionsTable {
  id: string
  kind: StoredCorrectionKind
  /** The quotation need not be there: its id says which one it would be. */
  quotation_id: string
  /** The other quotation of a link. */
  other_id: string | null
  /** The article of `quotation_id`, whether it is there or not. */
  article_id: string
  /** For `speaker`: who; null where nobody known. */
  speaker_name: string | null
  speaker_kind: StoredSpeakerKind | null
  reason: string
  /** The API key with which it was made, and its name then. */
  curator_id: string
  curator_name: string
  created_at: string
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
