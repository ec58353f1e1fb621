import { distinctNames } from '../../rendering/index.ts'
import type { CellKind, Collation } from '../../variants/index.ts'
import { html, type Html, type Part } from '../html.ts'
import { count, verdictNames } from '../words.ts'

type Witnesses = Collation['witnesses']

const levels = 4

/** The base with how many witnesses quote each stretch, drawn as a line under it. */
export function coveredText({ base, rows }: Collation): Part {
  const points = Array.from(base.text)
  const counts = rows.map(({ cells }) => cells.filter(({ kind }) => kind !== 'outside').length)
  const most = Math.max(1, ...counts)
  const parts: Part[] = []
  let at = 0
  let open = ''
  let level = -1
  const close = () => {
    if (open !== '') parts.push(level === 0 ? open : html`<span class="cover c${level}">${open}</span>`)
    open = ''
  }
  rows.forEach(({ base: { start, end } }, i) => {
    if (end <= at) return
    const own = Math.ceil((levels * counts[i]!) / most)
    const gap = points.slice(at, start).join('')
    if (own !== level) {
      close()
      parts.push(gap)
      level = own
    } else open += gap
    open += points.slice(Math.max(start, at), end).join('')
    at = end
  })
  close()
  return [...parts, points.slice(at).join('')]
}

/** How a stretch of a witness is drawn: nothing where it does not quote. */
const shapes: Readonly<Partial<Record<CellKind, string>>> = {
  outside: undefined,
  'unmarked-omission': 'gone',
  'marked-omission': 'shown-gone',
  substitution: 'other',
  addition: 'other',
  transposition: 'other',
}

const width = 600

/** For each witness, which stretch of the base it prints, from left to right, and where it differs. */
export function lanes({ base, witnesses: columns, rows }: Collation, witnesses: Witnesses): Html {
  const length = Math.max(1, Array.from(base.text).length)
  const names = distinctNames(witnesses.map(({ label }) => label))
  const scale = (offset: number) => ((width * offset) / length).toFixed(1)
  const laneOf = (id: string) => {
    const column = columns.findIndex((witness) => witness.id === id)
    const stretches: { shape: string; start: number; end: number }[] = []
    for (const {
      base: { start, end },
      cells,
    } of rows) {
      const { kind } = cells[column]!
      if (kind === 'outside' || end === start) continue
      const shape = shapes[kind] ?? 'same'
      const last = stretches.at(-1)
      if (last?.shape === shape && start - last.end <= 2) last.end = end
      else stretches.push({ shape, start, end })
    }
    return stretches.map(
      ({ shape, start, end }) =>
        html`<rect class="l-${shape}" x="${scale(start)}" y="${shape === 'same' || shape === 'other' ? 1 : 5}" width="${scale(Math.max(1, end - start))}" height="${shape === 'same' || shape === 'other' ? 12 : 4}"/>`,
    )
  }
  return html`<dl class="legend"><div><dt>${sample('same')}</dt><dd>printed</dd></div><div><dt>${sample('other')}</dt><dd>in other words</dd></div><div><dt>${sample('gone')}</dt><dd>left out without a mark</dd></div><div><dt>${sample('shown-gone')}</dt><dd>left out, and marked so</dd></div></dl>
<div class="scroll" role="group" tabindex="0" aria-labelledby="coverage"><table class="lanes">
<thead><tr><th scope="col">Outlet</th><th scope="col" class="num">Words</th><th scope="col">From the first word to the last</th><th scope="col">Fidelity</th></tr></thead>
<tbody>${witnesses.map(
    ({ id, words, fidelity }, i) =>
      html`<tr><th scope="row"><bdi>${names[i]}</bdi></th><td class="num">${words}</td><td><svg class="lane" viewBox="0 0 ${width} 14" width="${width}" height="14" preserveAspectRatio="none" role="img" aria-label="${count(words, 'word')} of ${base.words}">${laneOf(id)}</svg></td><td>${verdictNames[fidelity]}</td></tr>`,
  )}</tbody></table></div>`
}

const sample = (shape: string): Html =>
  html`<svg class="lane" viewBox="0 0 24 14" width="24" height="14" aria-hidden="true"><rect class="l-${shape}" x="1" y="${shape.endsWith('gone') ? 5 : 1}" width="22" height="${shape.endsWith('gone') ? 4 : 12}"/></svg>`
