import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Cell, CellKind, Collation, Row } from '../variants/index.ts'
import { distinctNames, fidelityNames } from './labels.ts'

export interface ColumnsOptions {
  /** Terminal columns to keep within. */
  readonly width: number
  /** Whether to colour with ANSI escapes. */
  readonly colour: boolean
}

const narrowest = 18
const widestBase = 40
const rule = ' │ '

/**
 * A collation as columns for a terminal: the base at the left, the witnesses beside it, as many as the width holds,
 * and the others below. "=" means the same as the base, "—" left out, "(…)" left out and marked with an ellipsis, "·"
 * outside what is quoted. Everything else is shown as printed.
 */
export function renderColumns(collation: Collation, options: ColumnsOptions): string {
  const { base, witnesses } = collation
  const width = Math.max(options.width, 2 * narrowest + rule.length)
  const baseWidth = Math.min(widestBase, Math.max(narrowest, Math.floor(width / 3)))
  const beside = Math.max(1, Math.floor((width - baseWidth) / (narrowest + rule.length)))
  const names = distinctNames(witnesses.map(({ label }) => label))
  const blocks: string[] = []
  for (let from = 0; from === 0 || from < witnesses.length; from += beside) {
    const some = witnesses.slice(from, from + beside)
    const each =
      some.length === 0 ? 0 : Math.min(widestBase, Math.floor((width - baseWidth) / some.length) - rule.length)
    const widths = [baseWidth, ...some.map(() => each)]
    const rows = collation.rows.filter(
      (row) => row.cells.slice(from, from + beside).some(isQuoted) || isQuotedByNone(row),
    )
    blocks.push(
      [
        ...lines(
          [base.label, ...names.slice(from, from + beside)].map((text) => ({ text, style: bold })),
          widths,
          options.colour,
        ),
        ...lines(
          [`${base.words} words`, ...some.map(({ fidelity, words }) => `${fidelityNames[fidelity]}, ${words}`)].map(
            (text) => ({ text, style: dim }),
          ),
          widths,
          options.colour,
        ),
        widths.map((columns) => '─'.repeat(columns)).join('─┼─'),
        ...rows.flatMap((row) =>
          lines(
            [
              { text: row.base.text, style: '' },
              ...row.cells.slice(from, from + beside).map((cell) => shown(row, cell)),
            ],
            widths,
            options.colour,
          ),
        ),
      ]
        .map((line) => `${line.trimEnd()}\n`)
        .join(''),
    )
  }
  return blocks.join('\n')
}

const isQuoted = ({ kind }: Cell): boolean => kind !== 'outside'

/** Words that no witness at all quotes are shown in every block; what only some quote, in the blocks of these. */
const isQuotedByNone = ({ base, cells }: Row): boolean => !cells.some(isQuoted) && /[\p{L}\p{N}…]/u.test(base.text)

interface Styled {
  readonly text: string
  /** Numbers of ANSI's "select graphic rendition". */
  readonly style: string
}

const bold = '1'
const dim = '2'
const styles: Readonly<Record<CellKind, string>> = {
  same: dim,
  outside: dim,
  marks: '36',
  case: '36',
  punctuation: '36',
  spelling: '36',
  'marked-omission': '33',
  'unmarked-omission': '31',
  insertion: '32',
  substitution: '1;35',
  addition: '1;35',
  transposition: '1;34',
  restoration: '36',
  extension: '36',
}

function shown({ base }: Row, { kind, text, partial, changes }: Cell): Styled {
  const flag = changes.length > 0 ? ` [${changes.join(', ')}]` : ''
  const absent = kind === 'outside' ? '·' : kind === 'marked-omission' ? '(…)' : '—'
  const plain =
    kind === 'same' && plainText(text) === plainText(base.text)
      ? '='
      : text === ''
        ? absent
        : partial
          ? `~ ${text}`
          : text
  return { text: plain + flag, style: changes.length > 0 ? `${styles[kind]};4` : styles[kind] }
}

/** The lines of one row: its cells side by side, each wrapped to its column. */
function lines(cells: readonly Styled[], widths: readonly number[], colour: boolean): string[] {
  const wrapped = cells.map(({ text }, i) => wrapAnsi(plainText(text), widths[i]!, { hard: true }).split('\n'))
  const height = Math.max(...wrapped.map((some) => some.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ style }, i) => {
        const text = wrapped[i]![line] ?? ''
        const padding = ' '.repeat(Math.max(0, widths[i]! - stringWidth(text)))
        const isStyled = colour && style !== '' && text !== ''
        return `${isStyled ? `\u001B[${style}m${isolated(text)}\u001B[0m` : isolated(text)}${padding}`
      })
      .join(rule),
  )
}

/** Without what would steer the terminal or break the columns. */
function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
}

/** Keeps text that runs from right to left within its own cell. */
function isolated(text: string): string {
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
    ? `\u2068${text}\u2069`
    : text
}
