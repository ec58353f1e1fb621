import type { Wording } from '../match/match.ts'
import type { Entry, ListName } from './postings.ts'
import type { Saying } from './utterance.ts'
import type { SayingMatch, Standing } from './representative.ts'

/** What is kept of a saying between two changes. */
export interface KnownSaying extends Standing {
  /** The saying whose star it is in; its own id where it is the pivot. */
  readonly pivot: number
  /** What its matches were found from, besides its words. */
  readonly day: number | null
  readonly articles: readonly string[]
}

/** That a saying stands in a list. */
export interface ListedEntry extends Entry, ListName {}

/** A match between two sayings, once for both directions. */
export interface MatchRow extends Omit<SayingMatch, 'to'> {
  readonly one: Entry
  readonly other: Entry
}

/**
 * Where sayings are kept, as `settleSayings` needs it: a few ordinary tables with an index each. What is printed is
 * read only; the caller changes it. Everything else is written by `settleSayings` alone, and is a function of what is
 * printed.
 */
export interface SayingStore {
  /** What is printed now of some sayings; those that nobody prints are left out. */
  printed(ids: readonly number[]): Promise<Map<number, Saying>>
  /** The sayings that each of some articles prints. */
  sayingsIn(articles: readonly string[]): Promise<Map<string, readonly number[]>>
  /** All wordings that each of some articles quotes. */
  quotedIn(articles: readonly string[]): Promise<Map<string, readonly Wording[]>>

  known(ids: readonly number[]): Promise<Map<number, KnownSaying>>
  /** Writes sayings, or what has changed of them. */
  putKnown(sayings: readonly KnownSaying[]): Promise<void>
  removeKnown(ids: readonly number[]): Promise<void>

  /** The first entries of lists, fullest first, by `nameOf`; empty lists may be left out. */
  lists(names: readonly ListName[], most: number): Promise<Map<string, readonly Entry[]>>
  /** The windows of each key under which something is listed. */
  windows(keys: readonly number[]): Promise<Map<number, readonly number[]>>
  addToLists(entries: readonly ListedEntry[]): Promise<void>
  removeFromLists(entries: readonly ListedEntry[]): Promise<void>

  matches(ids: readonly number[]): Promise<Map<number, readonly SayingMatch[]>>
  /** Writes matches in both directions, over those that the same pairs had. */
  putMatches(rows: readonly MatchRow[]): Promise<void>
  removeMatches(pairs: readonly (readonly [number, number])[]): Promise<void>
}
