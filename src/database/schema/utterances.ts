import type { Flag } from './columns.ts'

/** By what quotes are found (src/variants/clusters): utterances, where they are indexed, and which of them match. */
export interface UtteranceTables {
  utterances: UtterancesTable
  postings: PostingsTable
  utterance_matches: UtteranceMatchesTable
  prose_postings: ProsePostingsTable
}

/**
 * The same words of one speaker at one time, in however many marked quotations: what is compared to find quotes
 * (src/variants/clusters).
 */
export interface UtterancesTable {
  /** Derived from its words, speaker and time; below 2^53. */
  id: number
  /** The representative of its cluster; its own id where it is that itself. */
  representative_id: number
  /** The utterance of the cluster that it is there for: mostly the representative; its own id where it is that itself. */
  via_id: number
  /** It overlaps the representative so plainly that others may be there for it. */
  bridge: Flag
  /** How much its words say, in tenths of a rare word. */
  weight: number
  /** A fuller utterance contains it. */
  piece: Flag
  /** How much of what was printed it explains, in tenths of a rare word. */
  explained: number
  /** First day of publication, counted from 1970. */
  day: number | null
  /** JSON: the ids of the first few articles that print it. */
  articles: string
}

/** The index of utterances: two with equal keys in neighbouring date buckets are candidates for one quote. */
export interface PostingsTable {
  /** 32 bits, signed. */
  key: number
  /** A stretch of days, by number. */
  date_bucket: number
  /** The utterance's weight, negative: the fullest come first. */
  rank: number
  utterance_id: number
}

/** Pairs of utterances that match, looked at by themselves; each pair in both directions. */
export interface UtteranceMatchesTable {
  utterance_id: number
  other_id: number
  /** The other's. */
  weight: number
  rule: string
  score: number
  shared_words: number
  shared_weight: number
}

/**
 * The index of articles' own prose: where it shares keys with an utterance, its words may stand there without marks.
 */
export interface ProsePostingsTable {
  /** The same keys and date buckets as those of postings. */
  key: number
  date_bucket: number
  /** No foreign key, which would need a second index. */
  article_number: number
}
