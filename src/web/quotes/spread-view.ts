import type { serialiseSpread } from '../../api/aggregates/spread.ts'
import { inApi, outletPage, quotePage } from '../addresses.ts'
import { html, type Html, type Part } from '../html.ts'
import { outsideLink } from '../parts/facts.ts'
import { moment } from '../words.ts'

type Spread = ReturnType<typeof serialiseSpread>
type Delay = Spread['data'][number]['delay']

/** Who printed a quote first, and how long after the others followed. */
export function spreadView({ quote, data }: Spread): Html | false {
  if (data.length < 2) return false
  const longest = Math.max(1, ...data.map(({ delay }) => delay?.seconds ?? 0))
  return html`<section aria-labelledby="spread"><h2 id="spread">First to print, and who followed</h2>
<div class="scroll" role="group" tabindex="0" aria-labelledby="spread"><table class="spread">
<thead><tr><th scope="col">Outlet</th><th scope="col">First article</th><th scope="col">Published</th><th scope="col">After the first</th><td></td></tr></thead>
<tbody>${data.map(
    ({
      outlet,
      article,
      delay,
    }) => html`<tr><th scope="row"><a href="${outletPage(outlet.slug)}"><bdi>${outlet.name}</bdi></a></th>
<td>${outsideLink(article.url, html`<bdi>${article.title ?? 'untitled'}</bdi>`)}</td><td>${moment(article.published)}</td>
<td>${article.published !== null && delayWords(delay)}</td><td class="strip">${article.published !== null && strip((delay?.seconds ?? 0) / longest)}</td></tr>`,
  )}</tbody></table></div>
<p class="downloads">Download: <a href="${inApi(quotePage(quote))}/spread?format=csv" download>CSV</a></p></section>`
}

/** Where between the first and the last printing one lies. @param share from 0 to 1 */
const strip = (share: number): Html =>
  html`<svg width="120" height="14" viewBox="0 0 120 14" aria-hidden="true"><line x1="6" x2="114" y1="7" y2="7"/><circle cx="${(6 + 108 * share).toFixed(1)}" cy="7" r="5"/></svg>`

function delayWords(delay: Delay): Part {
  if (delay === null) return 'first'
  const { seconds, exact } = delay
  const minutes = Math.round(seconds / 60)
  const words =
    minutes < 1 && exact
      ? 'at the same time'
      : minutes < 60
        ? `${minutes} min`
        : minutes < 48 * 60
          ? `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`
          : `${Math.round(minutes / 1440)} days`
  return exact ? words : seconds < 86_400 ? 'the same day' : `about ${Math.round(seconds / 86_400)} days`
}
