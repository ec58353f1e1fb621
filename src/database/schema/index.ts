import type { CorrectionTables } from './corrections.ts'
import type { Fidelity } from '../../variants/index.ts'
import type { CountTables } from './counts.ts'
import type { ServiceTables } from './service.ts'
import type { StatementTables } from './statements.ts'

export type { CorrectionsTable, DismissedQuotationsTable, StoredCorrectionKind } from './corrections.ts'

/**
 * The tables as Kysely sees them. Ids are text, opaque and derived from content; instants are ISO 8601 text in UTC
 * ("…Z", milliseconds always written, so that they sort as text); booleans are 0 or 1; offsets count Unicode code
 * points, end exclusive; JSON is text.
 */
export interface Schema extends CountTables, CorrectionTables, ServiceTables, StatementTables {
  outlets: OutletsTable
  articles: ArticlesTable
  revisions: RevisionsTable
  speakers: SpeakersTable
  speaker_aliases: SpeakerAliasesTable
  article_speakers: ArticleSpeakersTable
  speaker_keys: SpeakerKeysTable
  speaker_names: SpeakerNamesTable
  speaker_other_names: SpeakerOtherNamesTable
  speaker_handles: SpeakerHandlesTable
  wordings: WordingsTable
  quotations: QuotationsTable
  utterances: UtterancesTable
  postings: PostingsTable
  utterance_matches: UtteranceMatchesTable
  prose_fingerprints: ProseFingerprintsTable
  quotes: QuotesTable
  memberships: MembershipsTable
}

export type Flag = 0 | 1
export type StoredSpeakerKind = 'person' | 'organisation' | 'group'
export type StoredQuotationKind = 'direct' | 'fragment' | 'unmarked'

/**
 * One publisher. Names that differ in case and accents only are one outlet, shown by the first of them in code-point
 * order.
 */
export interface OutletsTable {
  id: string
  /** Readable and unique: "mail-online". */
  slug: string
  name: string
}

/** One published piece, with what its current revision says of it. */
export interface ArticlesTable {
  id: string
  /** A short name for large indexes; tells nothing, and differs from one database to another. */
  number: number
  /**
   * The id the article was handed in with; command-line rows name the article by it. Its own id where it came without.
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

/** A person, organisation or group across articles. */
export interface SpeakersTable {
  id: string
  /** Folded name without titles, middle initials and suffixes; what makes two articles' speakers the same. */
  key: string
  /** Readable and unique: "delcy-rodriguez". */
  slug: string
  name: string
  kind: StoredSpeakerKind
}

/** Every other name or role by which articles mention a speaker. */
export interface SpeakerAliasesTable {
  speaker_id: string
  alias: string
  /** How many articles use it. */
  articles: number
}

/** Who speaks in one article's current revision, as that article names them. */
export interface ArticleSpeakersTable {
  article_id: string
  name: string
  kind: StoredSpeakerKind
  /** Folded `name`. */
  key: string
  /** JSON array of strings. */
  aliases: string
}

/** The speaker that a folded name stands for: its own, or the one person whose family name it is. */
export interface SpeakerKeysTable {
  key: string
  /** Where the key is no more than a short name: the handle under which full names that it may stand for are kept. */
  handle: string | null
  speaker_id: string
}

/** How many articles print a key in which form: the commonest form is the one shown. */
export interface SpeakerNamesTable {
  key: string
  name: string
  kind: StoredSpeakerKind
  articles: number
}

/** How many articles mention a key's speaker by which other name or role. */
export interface SpeakerOtherNamesTable {
  key: string
  name: string
  articles: number
}

/** Short names (a family name, an acronym) and how many articles use a full key that they may stand for. */
export interface SpeakerHandlesTable {
  /** "person:" or "body:" and the folded short name. */
  handle: string
  key: string
  articles: number
}

/** One row for each distinct printed text. */
export interface WordingsTable {
  id: string
  /** The parts as printed, joined by a space. */
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
  /** Which utterance it is; null where it is not marked. */
  utterance_id: number | null
  kind: StoredQuotationKind
  marked: Flag
  unclosed: Flag
  /** Start of the first part and end of the last. */
  span_start: number
  span_end: number
  /** JSON: [[start, end], …]. */
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
  /** The fullest name that the article gives whoever is told; null where that is not known. */
  addressee: string | null
  rule: string
  confidence: number
  /** The correction that says who the speaker is. */
  correction_id: string | null
}

/**
 * The same words of one speaker at one time, in however many marked quotations: what is compared to find quotes
 * (src/variants/clusters).
 */
export interface UtterancesTable {
  /** Made from its words, speaker and time; below 2^53. */
  id: number
  /** The utterance at the centre of its cluster: its own id where it is that. */
  representative_id: number
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

/**
 * Under which keys an utterance is looked for; equal keys in neighbouring date buckets make two utterances candidates for one
 * quote.
 */
export interface PostingsTable {
  /** 32 bits, signed. */
  key: number
  /** A stretch of days, by number. */
  date_bucket: number
  /** The utterance's weight, negative: the fullest come first. */
  rank: number
  utterance_id: number
}

/** Pairs of utterances that are wordings of one quote when looked at by themselves; each pair in both directions. */
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
 * Index of what articles print in their own prose: where it shares keys with an utterance, its words may stand there
 * without marks.
 */
export interface ProseFingerprintsTable {
  /** The same keys and date buckets as those of postings. */
  key: number
  date_bucket: number
  /** No foreign key: to keep one, the index would have to be kept the other way round, too. */
  article_number: number
}

/** What was said: the cluster of its wordings around the fullest one. The counts leave unmarked quotations out. */
export interface QuotesTable {
  id: string
  /** The quotation that every member matches directly; the quote's id is made from this one's. */
  representative_id: string
  /** The one most members name; the representative's where they tie. */
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
  /** JSON: [[start, end, start in the representative's text, end there], …], the stretches that it has of the representative's text. */
  spans: string
  /** Of its wording against the representative's; null for the representative, by which the others are measured. */
  fidelity: Fidelity | null
  /** Of the grouping that found this; 0 where that was before versions were kept. */
  version: number
  /** The outlet, where it is printed in marks and other outlets print the quote so, too; else null. */
  outlet_id: string | null
  /** When its article was published, for the index of what an outlet printed. */
  published_at: string | null
  /** The correction by which it is where it is. */
  correction_id: string | null
}
