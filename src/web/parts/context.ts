import { html, type Part } from '../html.ts'

/** Code points of an article that are shown on each side of a quotation. */
const reach = 280

/** What an article says around a stretch of it, which is marked. Offsets count code points. */
export function contextOf(text: string, start: number, end: number): Part {
  const points = Array.from(text)
  const from = Math.max(0, start - reach)
  const to = Math.min(points.length, end + reach)
  const part = (a: number, b: number): string => points.slice(a, b).join('')
  return html`<div class="context" dir="auto">${from > 0 && '… '}${part(from, start)}<mark>${part(start, end)}</mark>${part(end, to)}${to < points.length && ' …'}</div>`
}
