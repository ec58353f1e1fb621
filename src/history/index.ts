/**
 * How one outlet changed an article: its revisions compared, and what became of each quotation. Pure functions.
 *
 * @module
 */
export { pairQuotations } from './pair-quotations.ts'
export type { PrintedWords, RevisedPair } from './pair-quotations.ts'
export { compareRevisions, notesIn, outcomes } from './revisions.ts'
export type { Edit, Outcome, QuotationChange, Revision, RevisionComparison } from './revisions.ts'
export { printingHistories } from './printing-history.ts'
export type { PrintingHistory, Version } from './printing-history.ts'
