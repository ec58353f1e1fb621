import type { PrintedRow } from '../../database/queries/quotations.ts'
import type { QuoteRow } from '../../database/queries/quotes.ts'
import { listStatements, type StatementFilter, type StatementRow } from '../../database/queries/statements.ts'
import type { Piece } from '../../variants/index.ts'
import type { Columns } from '../formats/csv.ts'
import type { ListDefinition } from '../lists/definition.ts'
import { serialiseQuote } from '../quotes/list.ts'
import { medium, slug, when } from '../shared/parameters.ts'
import { outletOf, speakerOf } from '../shared/references.ts'

/** The parameters that filter statements. */
export const statementFilters = {
  speaker: slug('Only statements by this speaker.', 'donald-trump').optional(),
  medium: medium('Only statements made there. Use the usual name of the medium.').optional(),
  outlet: slug('Only statements that this outlet quotes, in quotation marks.', 'harrow-bay-courier').optional(),
  from: when(
    'Only statements made at or after this instant. A date stands for its first moment in UTC.',
    '2026-01-01',
  ).optional(),
  to: when(
    'Only statements made at or before this instant. A date stands for its last moment in UTC.',
    '2026-12-31',
  ).optional(),
}

/** A statement as lists show it. */
export function serialiseStatement(row: StatementRow) {
  const { id, text, addressee, url, quotes, outlets, articles, quotations } = row
  return {
    id,
    text,
    authoritative: row.given_text_id !== null,
    speaker: speakerOf(row),
    speaker_name: row.given_speaker ?? row.speaker_name ?? '',
    medium: row.medium,
    addressee,
    date: row.date ?? row.day,
    url,
    counts: { quotes, outlets, articles, quotations },
  }
}

/** A statement as a row of a table. */
const statementColumns: Columns<ReturnType<typeof serialiseStatement>> = {
  id: ({ id }) => id,
  text: ({ text }) => text,
  authoritative: ({ authoritative }) => String(authoritative),
  speaker: ({ speaker }) => speaker?.slug,
  speaker_name: ({ speaker_name: name }) => name,
  speaker_named: ({ speaker }) => speaker && String(speaker.named),
  medium: ({ medium }) => medium,
  addressee: ({ addressee }) => addressee,
  date: ({ date }) => date,
  url: ({ url }) => url,
  quotes: ({ counts }) => counts.quotes,
  outlets: ({ counts }) => counts.outlets,
  articles: ({ counts }) => counts.articles,
  quotations: ({ counts }) => counts.quotations,
}

/** Statements, the newest first. */
export const statementList: ListDefinition<StatementFilter, StatementRow, ReturnType<typeof serialiseStatement>> = {
  list: 'statements',
  kinds: () => ['string', 'string'],
  read: (db, filter, after, limit) => listStatements(db, filter, after as [string, string] | undefined, limit),
  position: ({ first_published_at, id }) => [first_published_at ?? '', id],
  serialise: serialiseStatement,
  columns: statementColumns,
}

/** A statement with its quotes and printings. */
export function serialiseStatementDetail(
  row: StatementRow,
  quotes: readonly QuoteRow[],
  printed: readonly PrintedRow[],
) {
  const printings = new Map(printed.map((printing) => [printing.id, printing]))
  const outlets = new Map(printed.map((printing) => [printing.outlet_slug, outletOf(printing)]))
  return {
    ...serialiseStatement(row),
    pieces: (JSON.parse(row.pieces) as Piece[]).map(({ text, sources }) => ({
      text,
      sources: sources.map(({ id, start, end }) => {
        const printing = printings.get(id)!
        return { quotation: id, article: printing.article_id, outlet: outletOf(printing), start, end }
      }),
    })),
    quotes: quotes.map(serialiseQuote),
    outlets: [...outlets.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  }
}
