/**
 * verbatim as a library: pure functions over texts and offsets, no files, no network, no database.
 *
 * @module
 */
export { extract } from './extract.ts'
export type { ExtractOptions, Extraction, Quotation, QuotationKind, Speaker, SpeakerKind } from './extract.ts'
export type { Span, TextSpan } from './text/span.ts'
export { detectLanguage } from './text/language.ts'

export { compareWordings, countDifferences, fidelities, fidelityOf, matchWordings } from './variants/index.ts'
export type { Change, DifferenceKind, Evidence, Fidelity, Match, MatchRule, Segment } from './variants/index.ts'

export { groupQuotations } from './variants/index.ts'
export type { Membership, PrintedQuotation, QuotationGroup } from './variants/index.ts'

export { gatherStatements } from './variants/index.ts'
export type { Piece, PrintedQuote, Printing, Statement } from './variants/index.ts'

export { collate, fullestOf } from './variants/index.ts'
export type { Base, Cell, CellKind, Collation, Column, Row, Witness } from './variants/index.ts'
export { renderCollatex, renderColumns, renderCsv, renderHtml, renderJson, renderTei } from './rendering/index.ts'
export type { ColumnsOptions, CsvOptions } from './rendering/index.ts'

export { readPage } from './pages/index.ts'
export type { Metadata, Page, PageOptions, PageParagraph, ParagraphKind } from './pages/index.ts'
