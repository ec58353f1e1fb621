import type { Wording } from '../wordings/wording.ts'
import type { Entry, PostingsKey } from './postings.ts'
import type { SpokenWords, Utterance } from './utterances.ts'
import type { Place, UtteranceMatch, Standing } from './representative.ts'

/** What is stored of an utterance between two changes. */
export interface KnownUtterance extends Standing, Place {
  /** What its matches depend on, besides its words. */
  readonly day: number | null
  readonly articles: readonly string[]
}

/** One entry of the postings. */
export interface Posting extends Entry, PostingsKey {}

/** A match between two utterances, stored once for both directions. */
export interface MatchRow extends Omit<UtteranceMatch, 'to'> {
  readonly one: Entry
  readonly other: Entry
}

/**
 * The store of utterances that `updateClusters` reads and writes: a few ordinary tables with an index each. The printed
 * quotations are read only; the caller changes them. Everything else follows from them and is written by
 * `updateClusters` alone.
 */
export interface UtteranceStore {
  /** Some utterances as printed now; those that no article prints are left out. */
  utterances(ids: readonly number[]): Promise<Map<number, Utterance>>
  /**
   * Their words in one of the ways in which these are printed, which no quick test tells apart; kept at hand where that
   * is quicker than reading them.
   */
  words(ids: readonly number[]): Promise<Map<number, SpokenWords>>
  /** The ids of the utterances that each of some articles prints. */
  utterancesIn(articles: readonly string[]): Promise<Map<string, readonly number[]>>
  /** The wordings that each of some articles quotes. */
  quotedIn(articles: readonly string[]): Promise<Map<string, readonly Wording[]>>
  /** The `eventWords` of the prose of some articles; those whose prose is not known are left out. */
  wordsOf(articles: readonly string[]): Promise<Map<string, ReadonlySet<number>>>

  known(ids: readonly number[]): Promise<Map<number, KnownUtterance>>
  /** Writes utterances that are new or have changed. */
  putKnown(utterances: readonly KnownUtterance[]): Promise<void>
  removeKnown(ids: readonly number[]): Promise<void>

  /** The first entries of some postings, fullest first, by `nameOf`; empty ones may be left out. */
  postings(names: readonly PostingsKey[], most: number): Promise<Map<number, readonly Entry[]>>
  /** The date buckets in which each key has postings. */
  dateBuckets(keys: readonly number[]): Promise<Map<number, readonly number[]>>
  addPostings(entries: readonly Posting[]): Promise<void>
  removePostings(entries: readonly Posting[]): Promise<void>

  matches(ids: readonly number[]): Promise<Map<number, readonly UtteranceMatch[]>>
  /** Writes matches, replacing those of the same pairs. */
  putMatches(rows: readonly MatchRow[]): Promise<void>
  removeMatches(pairs: readonly (readonly [number, number])[]): Promise<void>
}
