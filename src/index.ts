/**
 * verbatim as a library: pure functions over texts and offsets, no files, no network, no database.
 *
 * @module
 */
export { extract } from './extract.ts'
export type { ExtractOptions, Extraction, Quotation, QuotationKind, Speaker, SpeakerKind } from './extract.ts'
export type { Span, TextSpan } from './text/span.ts'
export { detectLanguage } from './text/language.ts'
export { compareWordings, countDifferences, groupUtterances, matchWordings } from './variants/index.ts'
export type { DifferenceKind, Match, Membership, Segment, Utterance, UtteranceGroup } from './variants/index.ts'
