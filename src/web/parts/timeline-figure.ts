import type { z } from 'zod'
import type { timelineSchema } from '../../api/aggregates/schema.ts'
import { html, type Html } from '../html.ts'
import { count, day, number } from '../words.ts'

/**
 * How much was quoted when, as a picture with the table behind it.
 * @param address of the same in the API, with its filters
 */
export function timelineFigure({ per, data, total }: z.output<typeof timelineSchema>, address: string): Html | false {
  if (data.length === 0) return false
  const as = (format: string) => `${address}${address.includes('?') ? '&' : '?'}format=${format}`
  const most = data.reduce((best, point) => (point.quotations > best.quotations ? point : best))
  const alternative = `${count(total.quotations, 'quotation')} in ${count(data.length, per)}; the most, ${number(most.quotations)}, in the ${per} of ${day(most.start)}`
  return html`<figure class="timeline">
<img src="${as('svg')}" width="960" height="420" alt="${alternative}">
<figcaption><details><summary>The numbers, as a table</summary>
<div class="scroll" role="group" tabindex="0" aria-label="The numbers"><table>
<thead><tr><th scope="col">${per === 'day' ? 'Day' : `First day of the ${per}`}</th><th scope="col" class="num">Quotations</th><th scope="col" class="num">Articles</th><th scope="col" class="num">Printed for the first time</th></tr></thead>
<tbody>${data.map(
    (point) =>
      html`<tr><th scope="row">${day(point.start)}</th><td class="num">${number(point.quotations)}</td><td class="num">${number(point.articles)}</td><td class="num">${point.quotes === null ? '' : number(point.quotes)}</td></tr>`,
  )}</tbody></table></div></details>
<p class="downloads">Download: <a href="${as('svg')}" download="timeline.svg">SVG</a> · <a href="${as('csv')}" download>CSV</a><span data-png="${as('svg')}"></span></p></figcaption></figure>`
}
