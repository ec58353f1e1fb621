import { escape } from 'html-escaper'
import type { Cell, Collation, Column } from '../variants/index.ts'
import { distinctNames, fidelityNames, kindNames } from './labels.ts'

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
.scroll { overflow-x: auto }
table { border-collapse: collapse }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: start; vertical-align: top; min-width: 7rem }
thead th { background: var(--head); position: sticky; top: 0 }
tbody th { font-weight: normal; background: var(--head); max-width: 24rem }
small { color: var(--soft); font-weight: normal; display: block }
.same, .outside { color: var(--soft) }
.outside { background: repeating-linear-gradient(135deg, transparent 0 6px, var(--line) 6px 7px) }
.marked-omission, .unmarked-omission { color: var(--omitted) }
.substitution, .addition, .transposition { color: var(--other); font-weight: 600 }
.marks, .case, .punctuation, .spelling { color: var(--light) }
.insertion { color: var(--put) }
.changes { font-weight: 600 }
@media print {
  body { margin: 0; font-size: 10pt }
  .scroll { overflow: visible }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  thead th { position: static }
}
`

/**
 * A collation as an HTML page that needs nothing else. It follows the reader's light or dark scheme and prints well.
 * Every text is escaped and has its own direction.
 */
export function renderHtml(collation: Collation): string {
  const { base, witnesses, rows } = collation
  const names = distinctNames(witnesses.map(({ label }) => label))
  const title = `Collation with ${base.label}`
  const headings = witnesses.map((witness, i) => heading(names[i]!, witness))
  const lines = rows.map(
    (row) => `<tr><th scope="row">${printed(row.base.text)}</th>${row.cells.map(cell).join('')}</tr>`,
  )
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
first column and to nothing else. “=” means the same; hatched cells lie outside what the outlet quotes.</p>
<div class="scroll"><table>
<thead><tr><th scope="col">${escape(base.label)}</th>${headings.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table></div>
</body>
</html>
`
}

function heading(name: string, { fidelity, words }: Column): string {
  const notes = `${fidelityNames[fidelity]}, ${count(words, 'word', 'words')}`
  return `<th scope="col">${escape(name)}<small>${notes}</small></th>`
}

function cell({ kind, text, partial, changes }: Cell): string {
  const notes = [
    kindNames[kind],
    ...(partial ? ['quoted in part'] : []),
    ...changes.map((change) => `a ${change} changed`),
  ]
  const absent = kind === 'outside' ? '' : kind === 'marked-omission' ? '(…)' : '—'
  const shown = kind === 'same' && !partial ? '=' : text === '' ? absent : printed(text)
  const flag = changes.length > 0 ? ` <small class="changes">${changes.join(', ')}</small>` : ''
  return `<td class="${kind}" title="${escape(notes.join('; '))}">${shown}${flag}</td>`
}

const printed = (text: string): string => `<bdi>${escape(text)}</bdi>`

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`
