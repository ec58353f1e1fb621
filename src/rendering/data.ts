import { foldText } from '../text/fold.ts'
import type { Collation } from '../variants/index.ts'
import { distinctNames } from './labels.ts'

/** A collation as JSON text: the fields of `Collation` as they are documented there. */
export function renderJson(collation: Collation): string {
  return `${JSON.stringify(collation, null, 2)}\n`
}

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

/** A token as CollateX writes it: `t` as printed, with the space after it; `n` the form by which it is compared. */
interface Token {
  readonly t: string
  readonly n: string
}

/**
 * A collation as the alignment table that CollateX (the edition for Python) writes as JSON: `witnesses` names the rows
 * of `table`, each a list of cells, a cell being its tokens, or null where there are none. The base comes first.
 * CollateX knows no words outside what a witness quotes: they are null, too.
 */
export function renderCollatex({ base, witnesses, rows }: Collation): string {
  const table = [
    rows.map((row) => tokensOf(row.base.text)),
    ...witnesses.map((_, column) => rows.map(({ cells }) => tokensOf(cells[column]!.text))),
  ]
  return `${JSON.stringify({ table, witnesses: distinctNames([base.label, ...witnesses.map(({ label }) => label)]) })}\n`
}

function tokensOf(text: string): Token[] | null {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  return words.length === 0
    ? null
    : words.map((word) => ({
        t: `${word} `,
        n:
          foldText(word)
            .units.map(({ key }) => key)
            .join(' ') || word,
      }))
}
