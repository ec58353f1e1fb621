import type { Fidelity, Verdict } from '../../variants/index.ts'

export interface QuoteTables {
  quotes: QuotesTable
  memberships: MembershipsTable
}

/** A cluster of wordings around the fullest one. Unmarked quotations are not counted. */
export interface QuotesTable {
  id: string
  /** The fullest wording, by which every other is measured. The id is made from that of the member that was seen first. */
  representative_id: string
  /** The one that most members name; the representative's where several are named equally often. */
  speaker_id: string | null
  quotations: number
  wordings: number
  articles: number
  outlets: number
  first_published_at: string | null
  last_published_at: string | null
}

/** Which quotation belongs to which quote, and why. */
export interface MembershipsTable {
  quotation_id: string
  quote_id: string
  rule: string
  score: number
  shared_words: number
  /** JSON object: how often each kind of difference occurs against the representative. */
  differences: string
  /** JSON: [[start, end, start in the representative's text, end there], …], the stretches that both texts have. */
  spans: string
  /** Of its wording against the representative's; null for the representative, by which the others are measured. */
  fidelity: Fidelity | null
  /** What the evidence of all printings lets one say; null for a representative against which nothing speaks. */
  verdict: Verdict | null
  /** Version of the grouping that found this (src/variants/version.ts). */
  grouping_version: number
  /** The outlet, where the quotation is marked and other outlets print the quote in marks, too; otherwise null. */
  compared_outlet_id: string | null
  /** When its article was published, to index what an outlet printed. */
  published_at: string | null
  /** The correction that put it into this quote. */
  correction_id: string | null
}
