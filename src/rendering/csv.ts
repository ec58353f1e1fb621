import type { Collation } from '../variants/collation/collation.ts'
import { distinctNames } from './data.ts'

/**
 * A collation as CSV (RFC 4180), a line for each row: where it is in the base, the base's words, and for each witness
 * what it prints and of what kind that is.
 */
export function renderCsv({ base, witnesses, rows }: Collation): string {
  const names = distinctNames([base.label, ...witnesses.map(({ label }) => label)])
  const head = ['start', 'end', ...names.flatMap((name, i) => (i === 0 ? name : [name, `${name}: kind`]))]
  const lines = rows.map((row) => [
    String(row.base.start),
    String(row.base.end),
    row.base.text,
    ...row.cells.flatMap(({ text, kind }) => [text, kind]),
  ])
  return [head, ...lines].map((cells) => `${cells.map(field).join(',')}\r\n`).join('')
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
