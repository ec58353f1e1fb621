import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { CellKind, Collation, Phrase, Run } from '../variants/index.ts'
import { distinctNames, fidelityNames } from './labels.ts'
import { isOutside, isSame, signOf, spacesBetween } from './phrases.ts'

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
 * A collation as columns for a terminal, run by run: the base at the left, the witnesses beside it, as many as the width
 * holds, and the others below. "=" means the same as the base, "·" outside what is quoted, from there to the next words
 * below. Everything else is shown as printed, with "—" for what is left out and "(…)" for what an ellipsis stands for.
 * What differs is coloured or, without colour, between asterisks.
 */
export function renderColumns(collation: Collation, { width: asked, colour }: ColumnsOptions): string {
  const { base, witnesses } = collation
  const width = Math.max(asked, 2 * narrowest + rule.length)
  const baseWidth = Math.min(widestBase, Math.max(narrowest, Math.floor(width / 3)))
  const beside = Math.max(1, Math.floor((width - baseWidth) / (narrowest + rule.length)))
  const names = distinctNames(witnesses.map(({ label }) => label))
  const blocks: string[] = []
  for (let from = 0; from === 0 || from < witnesses.length; from += beside) {
    const some = witnesses.slice(from, from + beside)
    const each =
      some.length === 0 ? 0 : Math.min(widestBase, Math.floor((width - baseWidth) / some.length) - rule.length)
    const widths = [baseWidth, ...some.map(() => each)]
    const head = [base.label, ...names.slice(from, from + beside)].map((text) => [{ text, style: bold }])
    const notes = [`${base.words} words`, ...some.map(({ fidelity, words }) => `${fidelityNames[fidelity]}, ${words}`)]
    const runs = collation.runs.filter(
      (run) => !run.cells.slice(from, from + beside).every(isOutside) || isQuotedByNone(run),
    )
    const rows = runs.map(({ base: { text }, cells }, i) => [
      [{ text, style: '' }],
      ...some.map((_, column) => shown(cells[from + column]!, runs[i - 1]?.cells[from + column], colour)),
    ])
    const lines = [
      ...linesOf(head, widths, colour),
      ...linesOf(
        notes.map((text) => [{ text, style: dim }]),
        widths,
        colour,
      ),
      widths.map((columns) => '─'.repeat(columns)).join('─┼─'),
      ...rows.flatMap((cells) => linesOf(cells, widths, colour)),
    ]
    blocks.push(lines.map((line) => `${line.trimEnd()}\n`).join(''))
  }
  return blocks.join('\n')
}

/** Words that no witness at all quotes are shown in every block; what only some quote, in the blocks of these. */
const isQuotedByNone = ({ base, cells }: Run): boolean => cells.every(isOutside) && /[\p{L}\p{N}…]/u.test(base.text)

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

/** @param above what the witness has in the run before */
function shown(cell: readonly Phrase[], above: readonly Phrase[] | undefined, colour: boolean): Styled[] {
  if (isSame(cell)) return [{ text: '=', style: dim }]
  if (isOutside(cell) && above && isOutside(above)) return []
  const spaces = spacesBetween(cell)
  return cell.flatMap(({ kind, text, changes }, i) => {
    const isPlain = colour || kind === 'same' || kind === 'outside' || (cell.length === 1 && text === '')
    const words = text === '' ? signOf(kind) : plainText(text)
    const flag = changes.length > 0 ? ` [${changes.join(', ')}]` : ''
    return [
      { text: spaces[i]!, style: '' },
      {
        text: (isPlain ? words : `*${words}*`) + flag,
        style: changes.length > 0 ? `${styles[kind]};4` : styles[kind],
      },
    ]
  })
}

/** The lines of one row: its cells side by side, each wrapped to its column. */
function linesOf(cells: readonly (readonly Styled[])[], widths: readonly number[], colour: boolean): string[] {
  const wrapped = cells.map((cell, i) => wrap(cell, widths[i]!))
  const height = Math.max(...wrapped.map((some) => some.length))
  return Array.from({ length: height }, (_, number) =>
    wrapped
      .map((lines, i) => {
        const line = lines[number] ?? []
        const text = line.map((one) => one.text).join('')
        const padding = ' '.repeat(Math.max(0, widths[i]! - stringWidth(text)))
        const painted = colour ? line.map(paint).join('') : text
        return `${isRightToLeft(text) ? `\u2068${painted}\u2069` : painted}${padding}`
      })
      .join(rule),
  )
}

const paint = ({ text, style }: Styled): string => (style === '' ? text : `\u001B[${style}m${text}\u001B[0m`)

/** The lines of a cell. Wrapping takes nothing away but blanks, so that each character is found again with its style. */
function wrap(cell: readonly Styled[], width: number): Styled[][] {
  const characters = cell.flatMap(({ text, style }) => Array.from(plainText(text), (text) => ({ text, style })))
  const lines = wrapAnsi(characters.map(({ text }) => text).join(''), width, { hard: true }).split('\n')
  let next = 0
  return lines.map((line) => {
    const styled: Styled[] = []
    for (const text of line) {
      while (characters[next]!.text !== text) next++
      const { style } = characters[next++]!
      const last = styled.at(-1)
      if (last?.style === style) styled[styled.length - 1] = { text: last.text + text, style }
      else styled.push({ text, style })
    }
    return styled
  })
}

/** Without what would steer the terminal or break the columns. */
function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
}

/** Whether text has to be kept within its own cell. */
const isRightToLeft = (text: string): boolean =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
