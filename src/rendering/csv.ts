import { stringify } from 'csv-stringify/sync'

/** How tables are written as CSV. */
export interface CsvOptions {
  /** Leaves cells as they are that a spreadsheet would take for formulas. */
  readonly raw?: boolean
}

/**
 * Rows as CSV (RFC 4180), each with CR LF at its end. A field with any line break is quoted: CR or LF alone ends a line
 * for many readers. A cell that begins with `=`, `+`, `-`, `@`, a tab or CR gets an apostrophe before it, since
 * spreadsheets run what follows.
 */
export function csvOf(rows: readonly (readonly unknown[])[], { raw = false }: CsvOptions = {}): string {
  return stringify([...rows], { record_delimiter: 'windows', quoted_match: /[\r\n]/, escape_formulas: !raw })
}
