/**
 * Wordings: folded words and what each weighs (`wordings`), how two of them differ (`compare`), whether they are of one
 * quote (`match`), what may be said of whom (`verdicts`), the quotes of many (`clusters`), the occasions of quotes (`statements`), many witnesses beside one
 * base (`collation`), and known words that an article prints without marks (`unmarked`).
 *
 * @module
 */
export { prepareWording } from './wordings/wording.ts'
export type { Wording } from './wordings/wording.ts'

export { compareWordings } from './compare/compare.ts'
export { compareWithBase } from './compare/with-base.ts'
export { alignedSpans, countDifferences, fidelities, fidelityOf } from './compare/segments.ts'
export type { AlignedSpan, Change, DifferenceKind, Fidelity, Segment } from './compare/segments.ts'

export { judgePrintings, verdicts } from './verdicts/verdicts.ts'
export type { Testimony, Verdict } from './verdicts/verdicts.ts'
export { surroundingsOf } from './verdicts/witnesses.ts'

export { matchWordings } from './match/match.ts'
export type { Match, MatchRule } from './match/match.ts'
export { matchWeights } from './match/odds.ts'
export type { Evidence, MatchWeights } from './match/odds.ts'
export { eventWords } from './match/same-event.ts'

export { groupQuotations } from './clusters/group.ts'
export { QuoteIndex } from './clusters/quote-index.ts'
export { updateClusters } from './clusters/update-clusters.ts'
export type { ChangedUtterance } from './clusters/update-clusters.ts'
export {
  dateBucketOf,
  dayNumber,
  occasionDays,
  toldDaysOf,
  undated,
  utteranceOf,
  witnesses,
} from './clusters/utterances.ts'
export type { PrintedQuotation, SpokenWords, ToldDays, Utterance } from './clusters/utterances.ts'
export { fullestFirst, nameOf, ownPostings, pairKeys, searchKeys } from './clusters/postings.ts'
export type { Entry, PostedUtterance, PostingsKey } from './clusters/postings.ts'
export { postedUtteranceOf } from './clusters/find-matches.ts'
export type { KnownUtterance, MatchRow, Posting, UtteranceStore } from './clusters/store.ts'
export { byTurn, findPlace, standingOf } from './clusters/representative.ts'
export type { Place, Standing, UtteranceMatch } from './clusters/representative.ts'
export { fitsOf, recurrencesOf } from './clusters/related-quotes.ts'
export type { Fit, Recurrence } from './clusters/related-quotes.ts'
export { relaysOf } from './clusters/relays.ts'
export type { Relay } from './clusters/relays.ts'
export { groupingVersion, reasonOf, reasonOfRepresentative } from './clusters/membership.ts'
export type { Membership, QuotationGroup } from './clusters/membership.ts'

export { commonest, gatherStatements } from './statements/gather.ts'
export { isWithinReach, mattersToQuote, mattersToStatement, momentOf, momentsNear } from './statements/moments.ts'
export { endsOf, overlapping, areOfOneOccasion as standTogether } from './statements/neighbours.ts'
export type { NeighbouringQuotation as Beside, DatedQuote as Occurrence } from './statements/neighbours.ts'
export { daysOfPlacing, daysOfPrinting, textOf } from './statements/given-texts.ts'
export type { GivenText } from './statements/given-texts.ts'
export { piecesOf } from './statements/pieces.ts'
export type { Piece, PrintedQuote, Printing, Statement } from './statements/statement.ts'

export { mayTranslate, translationScore } from './translations/translation.ts'

export { collate, fullestOf } from './collation/collate.ts'
export type { Base, Cell, CellKind, Collation, Column, Phrase, Row, Run, Witness } from './collation/collation.ts'

export { findUnmarked, findUnmarkedIn, findUnmarkedInProse } from './unmarked/find-unmarked.ts'
export type { UnmarkedRun } from './unmarked/find-unmarked.ts'
export { indexWordings } from './unmarked/known-wordings.ts'
export type { KnownWording } from './unmarked/known-wordings.ts'
export { foldProse } from './unmarked/prose.ts'
export { mayHave, runKeysOf } from './unmarked/run-keys.ts'
export type { FoldedProse } from './unmarked/prose.ts'
