import type { Total } from '../../api/lists/page.ts'
import type { quoteList, SortedFilter } from '../../api/quotes/list.ts'
import type { facetsOf } from '../../database/queries/quote-facets.ts'
import type { Verdict } from '../../variants/index.ts'
import { inApi, withQuery } from '../addresses.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { downloads, nextPage } from '../parts/facts.ts'
import { quoteCards } from '../parts/quote-card.ts'
import { count, day, number, verdictNames } from '../words.ts'

type Facets = Awaited<ReturnType<typeof facetsOf>>

/** What a search found. */
export interface Found {
  readonly filter: SortedFilter
  readonly quotes: readonly ReturnType<typeof quoteList.serialise>[]
  readonly facets: Facets
  readonly total: Total
  /** Address of the next page. */
  readonly next: string | null
  readonly isFirst: boolean
}

type Parameters = Readonly<Record<string, string | number | undefined>>

/** A search with its results, and what they can be narrowed down to. */
export function searchView({ filter, quotes, facets, total, next, isFirst }: Found): Page {
  const usual = filter.q === undefined ? 'first_seen' : 'relevance'
  const asked: Parameters = { ...filter, sort: filter.sort === usual ? undefined : filter.sort }
  const address = withQuery('/quotes', asked)
  const exported = (format: string) => withQuery('/v1/quotes', { ...asked, format })
  return {
    title: filter.q === undefined ? 'Search' : `Search: ${filter.q}`,
    api: inApi(address),
    main: html`<h1>Search quotations</h1>
      ${searchForm(filter, asked)}
      <div id="live" class="columns">
        <div class="facets">
          <h2 class="sr">Narrow down</h2>
          ${facetLists(facets, asked)}
        </div>
        <section aria-labelledby="found">
          <h2 id="found" aria-live="polite">
            ${total.capped && 'more than '}${count(total.count, 'quote')}${!isFirst && ', continued'}
          </h2>
          ${chips(facets, asked)} ${quotes.length === 0 ? nothingFound : quoteCards(quotes)} ${nextPage(next)}
          ${downloads([
            ['CSV', exported('csv')],
            ['NDJSON', exported('ndjson')],
            ['JSON-LD', exported('jsonld')],
          ])}
        </section>
      </div>`,
  }
}

const nothingFound = html`<p class="empty">
  Nothing in print matches all of this. Words must all be in one wording; try fewer, or the beginning of one, such as
  <code>harb*</code>.
</p>`

const sorts = [
  ['', 'by default'],
  ['relevance', 'nearest to the words'],
  ['first_seen', 'newest first'],
  ['outlets', 'most widely printed first'],
] as const

/** Filters that are chosen from lists rather than typed. */
const chosen = ['speaker', 'outlet', 'medium', 'fidelity', 'min_confidence'] as const

function searchForm({ q, from, to, min_outlets: least }: SortedFilter, asked: Parameters): Html {
  return html`<form class="search" role="search" action="/quotes" data-live="live">
    <p class="words">
      <label for="q">Words</label>
      <input
        type="search"
        id="q"
        name="q"
        value="${q ?? ''}"
        placeholder="words, “a phrase”, begin*"
        autocomplete="off"
      /><button>Search</button>
    </p>
    <p class="filters">
      <label>from <input type="date" name="from" value="${from?.slice(0, 10) ?? ''}" /></label>
      <label>to <input type="date" name="to" value="${to?.slice(0, 10) ?? ''}" /></label>
      <label
        >in at least
        <input type="number" name="min_outlets" min="1" max="1000000" value="${least ?? ''}" placeholder="1" />
        outlets</label
      >
      <label
        >order
        <select name="sort">
          ${sorts
            .filter(([value]) => value !== 'relevance' || q !== undefined)
            .map(
              ([value, name]) =>
                html`<option value="${value}" ${value === (asked['sort'] ?? '') && html` selected`}>${name}</option>`,
            )}
        </select></label
      >
    </p>
    ${chosen.map((name) => asked[name] !== undefined && html`<input type="hidden" name="${name}" value="${asked[name]}" />`)}
  </form>`
}

function facetLists(facets: Facets, asked: Parameters): Part {
  const verdictName = (value: string) => verdictNames[value as Verdict]
  return [
    facetList('Speaker', 'speaker', facets.speaker, asked),
    facetList('Outlet', 'outlet', facets.outlet, asked),
    facetList(
      'Fidelity of a printing',
      'fidelity',
      facets.fidelity.map((one) => ({ ...one, name: verdictName(one.value) })),
      asked,
    ),
    facetList('Said in', 'medium', facets.medium, asked),
    monthList(facets.month, asked),
  ]
}

interface FacetValue {
  readonly value: string
  readonly name: string
  readonly count: number
}

const shownAtOnce = 8

function facetList(title: string, parameter: string, values: readonly FacetValue[], asked: Parameters): Part {
  if (values.length === 0) return null
  const item = ({ value, name, count }: FacetValue) => {
    const isChosen = asked[parameter] === value
    const address = withQuery('/quotes', { ...asked, [parameter]: isChosen ? undefined : value })
    return html`<li>
      <a href="${address}" ${isChosen && html` aria-current="true"`}><bdi>${name}</bdi></a>
      <span class="n">${number(count)}</span>
    </li>`
  }
  const [first, rest] = [values.slice(0, shownAtOnce), values.slice(shownAtOnce)]
  return html`<details class="facet" open>
    <summary>${title}</summary>
    <ul>
      ${first.map(item)}
    </ul>
    ${
      rest.length > 0 &&
      html`<details>
        <summary>${count(rest.length, 'more')}</summary>
        <ul>
          ${rest.map(item)}
        </ul>
      </details>`
    }
  </details>`
}

function monthList(values: Facets['month'], asked: Parameters): Part {
  if (values.length < 2) return null
  const item = ({ value, count }: FacetValue) => {
    const last = new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0)).toISOString().slice(0, 10)
    const address = withQuery('/quotes', { ...asked, from: `${value}-01`, to: last })
    return html`<li>
      <a href="${address}">${day(`${value}-01`).replace(/^\d+ /, '')}</a> <span class="n">${number(count)}</span>
    </li>`
  }
  return html`<details class="facet" open>
    <summary>Month</summary>
    <ul>
      ${values.map(item)}
    </ul>
  </details>`
}

/** The filters in force, each with a link to the search without it. */
function chips(facets: Facets, asked: Parameters): Part {
  const nameOf = (values: readonly FacetValue[], value: unknown) =>
    values.find((one) => one.value === value)?.name ?? String(value)
  const words: Readonly<Record<string, (value: string | number) => string>> = {
    speaker: (value) => nameOf(facets.speaker, value),
    outlet: (value) => nameOf(facets.outlet, value),
    medium: (value) => `said in ${value}`,
    fidelity: (value) => verdictNames[value as Verdict],
    from: (value) => `from ${value}`,
    to: (value) => `to ${value}`,
    min_outlets: (value) => `in at least ${count(Number(value), 'outlet')}`,
    min_confidence: (value) => `confidence of at least ${value}`,
  }
  const set = Object.entries(words).flatMap(([name, say]) => {
    const value = asked[name]
    return value === undefined
      ? []
      : [
          html`<li>
            <a href="${withQuery('/quotes', { ...asked, [name]: undefined })}"
              ><bdi>${say(value)}</bdi><span class="sr">: remove</span></a
            >
          </li>`,
        ]
  })
  return (
    set.length > 0 &&
    html`<ul class="chips" aria-label="Filters in force">
      ${set}
    </ul>`
  )
}
