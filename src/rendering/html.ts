import { escape } from 'html-escaper'
import type { Collation, Column, Phrase, Run } from '../variants/index.ts'
import { distinctNames, fidelityNames, kindNames } from './labels.ts'
import { isOutside, isSame, signOf, spacesBetween } from './phrases.ts'

const style = `
:root {
  color-scheme: light dark;
  --line: #8884; --head: #f4f4f2; --soft: #666;
  --omitted: #b3261e; --other: #9a4b00; --light: #1b5e8c; --put: #2e6b34;
}
@media (prefers-color-scheme: dark) {
  :root {
    --head: #22242a; --soft: #a0a0a8;
    --omitted: #ff8a80; --other: #ffb561; --light: #8ec7f0; --put: #9ad6a0;
  }
}
body { font: 16px/1.45 system-ui, sans-serif; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.3rem }
.scroll { overflow: auto; max-height: 92vh }
table { border-collapse: collapse }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top }
th { min-width: 14rem; max-width: 24rem }
thead th ~ th { min-width: 9rem }
td { min-width: 9rem; max-width: 20rem; overflow-wrap: anywhere }
thead th { background: var(--head); position: sticky; top: 0 }
tbody th, thead th:first-child { background: var(--head); position: sticky; left: 0 }
thead th:first-child { z-index: 1 }
tbody th { font-weight: normal }
small { color: var(--soft); font-weight: normal; display: block }
td { color: var(--soft) }
td.outside { background: repeating-linear-gradient(135deg, transparent 0 6px, var(--line) 6px 7px) }
b { padding: 0 .15em; border-radius: .2em; background: color-mix(in srgb, currentcolor 12%, transparent) }
.marked-omission, .unmarked-omission { color: var(--omitted) }
.substitution, .addition, .transposition { color: var(--other) }
.marks, .case, .punctuation, .spelling, .restoration, .extension { color: var(--light); font-weight: normal }
.insertion { color: var(--put) }
.changes { font-weight: 600; display: inline; color: inherit }
@media print {
  body { margin: 0; font-size: 10pt }
  .scroll { overflow: visible; max-height: none }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  thead th, tbody th, thead th:first-child { position: static }
}
`

/**
 * A collation as an HTML page that needs nothing else. It follows the reader's light or dark scheme and prints well.
 * Every text is escaped and has its own direction.
 */
export function renderHtml(collation: Collation): string {
  const { base, witnesses } = collation
  const title = `Collation with ${base.label}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escape(title)}</h1>
<p>${count(witnesses.length, 'witness', 'witnesses')}, each aligned to the ${count(base.words, 'word', 'words')} of the
first column and to nothing else. “=” means the same, “—” words that are left out, “·” and hatching what the outlet does
not quote. What differs is highlighted; point at it to read how.</p>
<div class="scroll">${renderTable(collation)}</div>
</body>
</html>
`
}

/** The table of that page, for another page that has a style for its classes. */
export function renderTable({ base, witnesses, runs }: Collation): string {
  const names = distinctNames(witnesses.map(({ label }) => label))
  const headings = witnesses.map((witness, i) => heading(names[i]!, witness))
  const lines = runs.map(({ base: { text }, cells }, i) => {
    const row = cells.map((_, column) => cellAt(runs, i, column))
    return `<tr><th scope="row">${printed(text)}</th>${row.join('')}</tr>`
  })
  return `<table>
<thead><tr><th scope="col">${escape(base.label)}</th>${headings.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`
}

function heading(name: string, { fidelity, words }: Column): string {
  const notes = `${fidelityNames[fidelity]}, ${count(words, 'word', 'words')}`
  return `<th scope="col">${escape(name)}<small>${notes}</small></th>`
}

/** What a witness has in a run. Runs of which it quotes nothing are one cell, in the first of their rows. */
function cellAt(runs: readonly Run[], row: number, column: number): string {
  const cell = runs[row]!.cells[column]!
  if (isSame(cell)) return `<td title="${kindNames.same}">=</td>`
  if (!isOutside(cell)) return `<td>${printedPhrases(cell)}</td>`
  const isOutsideAt = (at: number): boolean => at >= 0 && at < runs.length && isOutside(runs[at]!.cells[column]!)
  if (isOutsideAt(row - 1)) return ''
  let next = row + 1
  while (isOutsideAt(next)) next++
  const span = next > row + 1 ? ` rowspan="${next - row}"` : ''
  return `<td class="outside" title="${kindNames.outside}"${span}></td>`
}

function printedPhrases(cell: readonly Phrase[]): string {
  const spaces = spacesBetween(cell)
  return cell.map((phrase, i) => spaces[i] + printedPhrase(phrase)).join('')
}

function printedPhrase({ kind, text, changes }: Phrase): string {
  const notes = [kindNames[kind], ...changes.map((change) => `a ${change} changed`)].join('; ')
  const shown = text === '' ? signOf(kind) : printed(text)
  if (kind === 'same') return shown
  if (kind === 'outside') return `<span title="${notes}">${shown}</span>`
  const flag = changes.length > 0 ? ` <small class="changes">${changes.join(', ')}</small>` : ''
  return `<b class="${kind}" title="${notes}">${shown}${flag}</b>`
}

const printed = (text: string): string => `<bdi>${escape(text)}</bdi>`

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`
