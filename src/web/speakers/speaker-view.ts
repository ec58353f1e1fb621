import type { z } from 'zod'
import type { coQuotedSchema, timelineSchema } from '../../api/aggregates/schema.ts'
import type { quoteList } from '../../api/quotes/list.ts'
import type { serialiseSpeaker } from '../../api/speakers/list.ts'
import { correctSpeaker, inApi, speakerPage, withQuery } from '../addresses.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { outsideLink } from '../parts/facts.ts'
import { quoteCards, speakerLink } from '../parts/quote-card.ts'
import { timelineFigure } from '../parts/timeline-figure.ts'
import { count } from '../words.ts'

type Speaker = ReturnType<typeof serialiseSpeaker>
type Quotes = readonly ReturnType<typeof quoteList.serialise>[]

/** Everything that the page of a speaker shows. */
export interface SpeakerShown {
  readonly speaker: Speaker
  readonly aliases: readonly { readonly alias: string; readonly articles: number }[]
  readonly widest: Quotes
  readonly altered: Quotes
  readonly newest: Quotes
  /** Null for a speaker of whom nothing is counted. */
  readonly timeline: z.output<typeof timelineSchema> | null
  readonly coQuoted: z.output<typeof coQuotedSchema>['data']
  /** Address of the speaker's item in Wikidata. */
  readonly wikidata: string | null
  /** Those who speak together as this one. */
  readonly members: readonly { readonly slug: string; readonly name: string }[]
  /** Whether whoever reads may correct it. */
  readonly correcting: boolean
}

/** A speaker in a list. */
export const speakerItem = (speaker: Speaker): Html =>
  html`${speakerLink(speaker)} <span class="n">${count(speaker.quotes, 'quote')}</span>`

const kinds = { person: 'Person', organisation: 'Organisation', group: 'Group' } as const

/** A speaker: names, what was said when, what was printed most and altered most, and who else is quoted there. */
export function speakerView(shown: SpeakerShown): Page {
  const { speaker, aliases, widest, altered, newest, timeline, coQuoted, wikidata, members, correcting } = shown
  const { slug, name, kind, named, quotes } = speaker
  const search = (filter: Record<string, string>) => withQuery('/quotes', { speaker: slug, ...filter })
  return {
    title: name,
    api: inApi(speakerPage(slug)),
    permanent: speakerPage(slug),
    main: html`<p class="kicker">${kinds[kind]}</p>
<h1><bdi>${name}</bdi></h1>
<p class="by big">${joined([html`<a href="${search({})}">${count(quotes, 'quote')}</a>`, !named && 'described by one article, which does not name the speaker', wikidata !== null && outsideLink(wikidata, `Wikidata ${wikidata.split('/').at(-1)}`), correcting && named && html`<a href="${correctSpeaker(slug)}">correct</a>`].filter(Boolean), ' · ')}</p>
${members.length > 0 && html`<p>Speaking together: ${joined(members.map(speakerLink), ', ')}.</p>`}
${
  aliases.length > 0 &&
  html`<p>Also in print as ${joined(
    aliases.map(
      ({ alias, articles }) => html`<bdi>${alias}</bdi> <span class="n">(${count(articles, 'article')})</span>`,
    ),
    ', ',
  )}.</p>`
}
${timeline && timelineFigure(timeline, `${inApi(speakerPage(slug))}/timeline`)}
<div class="halves"><div>
${quoteSection('widest', 'Most widely printed', widest, search({ sort: 'outlets' }))}
${quoteSection('newest', 'Newest', newest, search({}))}
</div><div>
${quoteSection('altered', 'Printed in other words', altered, search({ sort: 'outlets', fidelity: 'altered' }))}
${
  coQuoted.length > 0 &&
  html`<section aria-labelledby="with"><h2 id="with">Quoted in the same articles</h2>
<ol class="ranking">${coQuoted.map(({ speaker: other, articles }) => html`<li>${speakerLink(other)} <span class="n">${count(articles, 'article')}</span></li>`)}</ol></section>`
}
</div></div>`,
  }
}

const quoteSection = (name: string, title: string, quotes: Quotes, more: string): Part =>
  quotes.length > 0 &&
  html`<section aria-labelledby="${name}"><h2 id="${name}">${title}</h2>${quoteCards(quotes)}
<p class="next"><a href="${more}">More of these</a></p></section>`

/** Those who go by a name that is nobody's own. */
export const bearersView = (name: string, bearers: readonly Speaker[]): Page => ({
  title: `Who is meant by “${name}”?`,
  main: html`<h1>Who is meant by “<bdi>${name}</bdi>”?</h1>
    <p>Articles call several speakers so.</p>
    <ul class="plain">
      ${bearers.map((bearer) => html`<li>${speakerItem(bearer)}</li>`)}
    </ul>`,
})
