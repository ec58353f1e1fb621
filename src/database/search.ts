import type { Expression, RawBuilder, SqlBool } from 'kysely'
import type { Database } from './engine.ts'
import type { SearchTerm } from './queries/search-terms.ts'

/**
 * The full-text search of an engine. A wording's rank is its place among all that hold the same words: shorter before
 * longer, and in case of a tie by a hash of the id. It is the same number in every engine.
 */
export interface Search {
  /** What an engine looks up to find the wordings that hold all terms. Without terms, no wording matches. */
  matchExpression(terms: readonly SearchTerm[]): string
  /** A subquery for the ids of all wordings that match. */
  wordingsMatching(match: string): RawBuilder<string>
  /** A subquery for the ranks of the first wordings that match: `rank`. @param first the first rank that counts */
  firstRanks(match: string, first: number, limit: number): RawBuilder<{ rank: number }>
  /** A subquery for the wordings of some ranks: `rank` and `wording_id`. @param ranks JSON array */
  wordingsRanked(ranks: string): RawBuilder<{ rank: number; wording_id: string }>
  /** The rank of a wording. */
  rankOfWording(id: Expression<string>): RawBuilder<number>
  /**
   * Whether folded words contain all the given stretches. Each starts with a blank and ends with one or within a word.
   */
  holds(folded: Expression<string>, stretches: readonly string[]): Expression<SqlBool>
}

/** The rank of a wording begins with its number of words, up to this. */
export const mostWordsRanked = 1023
/** So many ranks are kept for wordings that would have the same one. */
export const ranksShared = 128

/** The search of the engine that a database runs on. */
export function searchOf(db: Database): Search {
  return (db.getExecutor().adapter as unknown as { readonly search: Search }).search
}
