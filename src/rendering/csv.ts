import { stringify } from 'csv-stringify/sync'

/**
 * Rows as CSV (RFC 4180), each with CR LF at its end. A field with any line break is quoted: CR or LF alone ends a line
 * for many readers.
 */
export function csvOf(rows: readonly (readonly unknown[])[]): string {
  return stringify([...rows], { record_delimiter: 'windows', quoted_match: /[\r\n]/ })
}
