import { distinctNames } from '../../rendering/index.ts'
import type { CellKind, Change, Collation } from '../../variants/index.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { count } from '../words.ts'

const silent: ReadonlySet<CellKind> = new Set(['unmarked-omission', 'substitution', 'addition', 'transposition'])

/** A stretch of the base that a witness changes in one way. Offsets count code points. */
interface SilentChange {
  readonly name: string
  readonly kind: CellKind
  readonly start: number
  readonly end: number
  readonly text: string
  readonly changes: readonly Change[]
}

/** What one witness changes: rows beside each other that it changes in the same way are one stretch. */
function changesOf({ rows }: Collation, column: number, name: string): SilentChange[] {
  const found: SilentChange[] = []
  let touches = false
  for (const { base, cells } of rows) {
    const { kind, text, changes } = cells[column]!
    const last = found.at(-1)
    if (!silent.has(kind)) touches = false
    else if (touches && last?.kind === kind)
      found[found.length - 1] = {
        ...last,
        end: base.end,
        text: [last.text, text].filter(Boolean).join(' '),
        changes: [...new Set([...last.changes, ...changes])],
      }
    else found.push({ name, kind, start: base.start, end: base.end, text, changes })
    touches = silent.has(kind)
  }
  return found
}

/** So many places are shown before the rest has to be asked for. */
const shownAtOnce = 10

/** Code points of the base that are shown on each side of a change. */
const reach = 60

/** Where witnesses change words of the base and their print does not show it: negations, numbers and names first. */
export function silentChanges(collation: Collation): Html | false {
  const { base, witnesses } = collation
  const names = distinctNames(witnesses.map(({ label }) => label))
  const all = names.flatMap((name, column) => changesOf(collation, column, name))
  const places = [...Map.groupBy(all, ({ start, end }) => `${start} ${end}`).values()]
  if (places.length === 0) return false
  const weight = (changes: readonly SilentChange[]) => Math.max(...changes.map((one) => one.changes.length))
  places.sort((a, b) => weight(b) - weight(a) || a[0]!.start - b[0]!.start)
  const points = Array.from(base.text)
  const items = places.map(
    (changes) => html`<li><p class="place" dir="auto">${inContext(points, changes[0]!)}</p>
${Array.from(Map.groupBy(changes, ({ kind, text }) => `${kind} ${text}`).values(), changeLine)}</li>`,
  )
  return html`<section aria-labelledby="silent"><h2 id="silent">Changed without showing it</h2>
<p>${count(places.length, 'place')} where a printing leaves out, exchanges, adds or moves words inside its quotation marks.</p>
<ul class="cards silent">${items.slice(0, shownAtOnce)}</ul>
${items.length > shownAtOnce && html`<details><summary>${count(items.length - shownAtOnce, 'more place')}</summary><ul class="cards silent">${items.slice(shownAtOnce)}</ul></details>`}</section>`
}

/** A stretch of the base between the words beside it. */
function inContext(points: readonly string[], { start, end }: SilentChange): Part {
  const part = (a: number, b: number) => points.slice(a, b).join('')
  const before = part(Math.max(0, start - reach), start)
  const after = part(end, end + reach)
  return [
    start > reach ? `… ${before.slice(before.indexOf(' ') + 1)}` : before,
    html`<strong>${start === end ? '˄' : part(start, end)}</strong>`,
    end + reach < points.length ? `${after.slice(0, after.lastIndexOf(' '))} …` : after,
  ]
}

const outletsWith: Readonly<Partial<Record<CellKind, string>>> = { addition: 'added by', transposition: 'moved by' }

/** What some witnesses print there. */
function changeLine(same: readonly SilentChange[]): Part {
  const { kind, text, changes } = same[0]!
  const printed =
    text === ''
      ? html`<del class="d ${kind}">left out</del> by`
      : [html`<ins class="d ${kind}" dir="auto">${text}</ins> `, outletsWith[kind] ?? 'instead in']
  return html`<p class="by">${printed} ${joined(
    same.map(({ name }) => html`<bdi>${name}</bdi>`),
    ', ',
  )}${changes.map((one) => html` <small class="flag">${one} changed</small>`)}</p>`
}
