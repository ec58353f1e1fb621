/**
 * verbatim as a library: pure functions over texts and offsets, no files, no network, no database.
 *
 * @module
 */
export { extract } from './extract.ts'
export type { ExtractOptions, Extraction, Quotation, QuotationKind, Speaker, SpeakerKind } from './extract.ts'
export type { Span, TextSpan } from './text/span.ts'
export { detectLanguage } from './text/language.ts'
export {
  compareWordings,
  countDifferences,
  fidelities,
  fidelityOf,
  groupQuotations,
  matchWordings,
} from './variants/index.ts'
export type {
  Change,
  DifferenceKind,
  Evidence,
  Fidelity,
  Match,
  MatchRule,
  Membership,
  Segment,
  PrintedQuotation,
  QuotationGroup,
} from './variants/index.ts'
export {
  collate,
  fullestOf,
  renderCollatex,
  renderColumns,
  renderCsv,
  renderHtml,
  renderJson,
  renderTei,
} from './variants/index.ts'
export type { Base, Cell, CellKind, Collation, Column, ColumnsOptions, Row, Witness } from './variants/index.ts'
export { gatherStatements } from './variants/index.ts'
export type { Piece, PrintedQuote, Printing, Statement } from './variants/index.ts'
