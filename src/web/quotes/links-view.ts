import type { z } from 'zod'
import type { linksSchema } from '../../api/quotes/schema.ts'
import { quotePage } from '../addresses.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { speakerLink } from '../parts/quote-card.ts'
import { count, day, shortened } from '../words.ts'

type Links = z.input<typeof linksSchema>
type Linked = Links['fits'][number]['quote']

/** Other quotes that have to do with a quote: those it may belong to, the same words later, who relays whom, and in other languages. */
export const linksView = ({ fits, recurrences, relays, translations }: Links): Part => [
  others(
    'fits',
    'May belong together',
    fits.map(({ quote, fuller }) => [quote, fuller ? 'is fuller' : 'may be a part of this one']),
  ),
  others(
    'again',
    'The same words on another occasion',
    recurrences.map(({ quote, days }) => [quote, days === null ? null : whenElse(days)]),
  ),
  others(
    'relays',
    'One speaker quoting another',
    relays.map(({ quote, direction }) => [
      quote,
      direction === 'relayed' ? 'quotes these words' : 'is quoted in these',
    ]),
  ),
  others(
    'translations',
    'Probably the same in another language',
    translations.map(({ quote, language }) => [quote, language]),
  ),
]

const others = (name: string, title: string, quotes: readonly (readonly [Linked, string | null])[]): Html | false =>
  quotes.length > 0 &&
  html`<section aria-labelledby="${name}"><h2 id="${name}">${title}</h2><ul class="cards">${quotes.map(
    ([
      { id, text, speaker, first_seen: seen },
      note,
    ]) => html`<li><blockquote dir="auto"><a href="${quotePage(id)}">${shortened(text, 300)}</a></blockquote>
<p class="by">${joined([speakerLink(speaker), seen !== null && day(seen), note].filter(Boolean), ' · ')}</p></li>`,
  )}</ul></section>`

const whenElse = (days: number): string =>
  days === 0 ? 'on the same day' : `${count(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'}`
