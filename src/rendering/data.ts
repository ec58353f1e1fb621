import { foldText } from '../text/fold.ts'
import type { CellKind, Collation, Phrase } from '../variants/index.ts'
import { csvOf, type CsvOptions } from './csv.ts'
import { distinctNames } from './labels.ts'
import { isOutside, spacesBetween } from './phrases.ts'

/** A collation as JSON: the fields of `Collation`. */
export function renderJson(collation: Collation): string {
  return `${JSON.stringify(collation, null, 2)}\n`
}

/**
 * A collation as CSV, a line for each run: where it is in the base, the words of the base, and what each witness
 * prints, with the kinds of what differs there in their order, or `same` or `outside`.
 */
export function renderCsv({ base, witnesses, runs }: Collation, options: CsvOptions = {}): string {
  const names = distinctNames([base.label, ...witnesses.map(({ label }) => label)])
  const head = ['start', 'end', ...names.flatMap((name, i) => (i === 0 ? name : [name, `${name}: kinds`]))]
  const lines = runs.map((run) => [
    run.base.start,
    run.base.end,
    run.base.text,
    ...run.cells.flatMap((cell) => [printedText(cell), kindsOf(cell).join(' ')]),
  ])
  return csvOf([head, ...lines], options)
}

function printedText(cell: readonly Phrase[]): string {
  const spaces = spacesBetween(cell)
  return cell
    .map(({ text }, i) => (text === '' ? '' : spaces[i] + text))
    .join('')
    .trim()
}

function kindsOf(cell: readonly Phrase[]): CellKind[] {
  const kinds = [...new Set(cell.map(({ kind }) => kind))]
  const differing = kinds.filter((kind) => kind !== 'same' && kind !== 'outside')
  return differing.length > 0 ? differing : [isOutside(cell) ? 'outside' : 'same']
}

/** A token as CollateX writes it: `t` as printed, with the space after it; `n` the form by which it is compared. */
interface Token {
  readonly t: string
  readonly n: string
}

/**
 * A collation as the alignment table that CollateX (the edition for Python) writes as JSON: `witnesses` names the rows
 * of `table`, each a list of cells, a cell being its tokens, or null where there are none. The base comes first.
 * CollateX does not mark words outside what a witness quotes: they are null, too.
 */
export function renderCollatex({ base, witnesses, rows }: Collation): string {
  const table = [
    rows.map((row) => tokensOf(row.base.text)),
    ...witnesses.map((_, column) => rows.map(({ cells }) => tokensOf(cells[column]!.text))),
  ]
  const names = distinctNames([base.label, ...witnesses.map(({ label }) => label)])
  return `${JSON.stringify({ table, witnesses: names })}\n`
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
