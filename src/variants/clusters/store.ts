import type { Wording } from '../wordings/wording.ts'
import type { Entry, PostingsKey } from './postings.ts'
import type { Utterance } from './utterances.ts'
import type { UtteranceMatch, Standing } from './representative.ts'

/** What is kept of an utterance between two changes. */
export interface KnownUtterance extends Standing {
  /** The utterance whose cluster it is in; its own id where it is the representative. */
  readonly representative: number
  /** What its matches were found from, besides its words. */
  readonly day: number | null
  readonly articles: readonly string[]
}

/** That an utterance stands in a list. */
export interface Posting extends Entry, PostingsKey {}

/** A match between two utterances, once for both directions. */
export interface MatchRow extends Omit<UtteranceMatch, 'to'> {
  readonly one: Entry
  readonly other: Entry
}

/**
 * Where utterances are kept, as `updateClusters` needs it: a few ordinary tables with an index each. What is printed is
 * read only; the caller changes it. Everything else is written by `updateClusters` alone, and is a function of what is
 * printed.
 */
export interface UtteranceStore {
  /** What is printed now of some utterances; those that nobody prints are left out. */
  printed(ids: readonly number[]): Promise<Map<number, Utterance>>
  /** The utterances that each of some articles prints. */
  utterancesIn(articles: readonly string[]): Promise<Map<string, readonly number[]>>
  /** All wordings that each of some articles quotes. */
  quotedIn(articles: readonly string[]): Promise<Map<string, readonly Wording[]>>

  known(ids: readonly number[]): Promise<Map<number, KnownUtterance>>
  /** Writes utterances, or what has changed of them. */
  putKnown(utterances: readonly KnownUtterance[]): Promise<void>
  removeKnown(ids: readonly number[]): Promise<void>

  /** The first entries of lists, fullest first, by `nameOf`; empty lists may be left out. */
  postings(names: readonly PostingsKey[], most: number): Promise<Map<string, readonly Entry[]>>
  /** The date buckets of each key under which something is listed. */
  dateBuckets(keys: readonly number[]): Promise<Map<number, readonly number[]>>
  addPostings(entries: readonly Posting[]): Promise<void>
  removePostings(entries: readonly Posting[]): Promise<void>

  matches(ids: readonly number[]): Promise<Map<number, readonly UtteranceMatch[]>>
  /** Writes matches in both directions, over those that the same pairs had. */
  putMatches(rows: readonly MatchRow[]): Promise<void>
  removeMatches(pairs: readonly (readonly [number, number])[]): Promise<void>
}
