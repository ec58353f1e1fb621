import type { serialiseQuote } from '../../api/quotes/list.ts'
import type { Match } from '../../api/quotes/match.ts'
import { quotePage, speakerPage } from '../addresses.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { count, day, shortened } from '../words.ts'

type ListedQuote = ReturnType<typeof serialiseQuote> & { readonly match?: Match }

const longest = 420

/** Quotes as a list, each with who said it, where, and how widely it is printed. */
export const quoteCards = (quotes: readonly ListedQuote[]): Html =>
  html`<ul class="cards">
    ${quotes.map((quote) => html`<li>${quoteCard(quote)}</li>`)}
  </ul>`

function quoteCard(quote: ListedQuote): Html {
  const { id, text, match } = quote
  const isFullest = match === undefined || match.wording === text
  return html`<article class="card">
    <blockquote dir="auto">
      <a href="${quotePage(id)}">${isFullest && match ? highlighted(match) : shortened(text, longest)}</a>
    </blockquote>
    ${!isFullest && html`<p class="printed-as" dir="auto">printed as: “${highlighted(match)}”</p>`}
    <p class="by">${attribution(quote)}</p>
  </article>`
}

/** Who said it, where and when, and how widely it is printed. */
function attribution({ speaker, medium, first_seen: seen, counts }: ListedQuote): Part {
  const { outlets, wordings } = counts
  return joined(
    [
      speakerLink(speaker),
      medium && html`<bdi>${medium}</bdi>`,
      seen !== null && day(seen),
      outlets === 0 ? 'only without quotation marks' : count(outlets, 'outlet'),
      wordings > 1 && count(wordings, 'wording'),
    ].filter(Boolean),
    html`<span class="dot"> · </span>`,
  )
}

/** The name of a speaker, which leads to the speaker's page. */
export const speakerLink = (speaker: { readonly slug: string; readonly name: string } | null): Html =>
  speaker === null
    ? html`<span class="nobody">speaker unknown</span>`
    : html`<a href="${speakerPage(speaker.slug)}"><bdi>${speaker.name}</bdi></a>`

/** The snippet of a match with what was searched for marked in it. */
function highlighted({ wording, highlights, snippet }: Match): Part {
  const points = Array.from(wording)
  const parts: Part[] = [snippet.start > 0 && '… ']
  let at = snippet.start
  for (const { start, end } of highlights) {
    if (end > snippet.end || start < at) continue
    parts.push(points.slice(at, start).join(''), html`<mark>${points.slice(start, end).join('')}</mark>`)
    at = end
  }
  return [...parts, points.slice(at, snippet.end).join(''), snippet.end < points.length && ' …']
}
