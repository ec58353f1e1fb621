import type { articleQuotationList, serialiseArticle } from '../../api/articles/lists.ts'
import type { RevisionRow } from '../../database/queries/revisions.ts'
import { articlePage, correctQuotation, inApi, outletPage, quotePage, withQuery } from '../addresses.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { downloads, outsideLink } from '../parts/facts.ts'
import { speakerLink } from '../parts/quote-card.ts'
import { verdictBadge } from '../parts/verdict.ts'
import { confidenceWords, count, moment, number, shortened } from '../words.ts'
import { markedText } from './marked-text.ts'

type Article = ReturnType<typeof serialiseArticle>
type Quotation = ReturnType<typeof articleQuotationList.serialise>

/** An article in a list. */
export const articleItem = ({ id, outlet, title, published, quotations }: Article): Html =>
  html`<a href="${articlePage(id)}"><bdi>${title ?? 'untitled'}</bdi></a> <span class="n"><bdi>${outlet.name}</bdi>, ${moment(published)}, ${count(quotations, 'quotation')}</span>`

/**
 * An article: its text with the quotations marked, and beside it who said them.
 * @param correcting whether whoever reads may correct it
 */
export function articleView(
  article: Article & { readonly text: string },
  quotations: readonly Quotation[],
  revisions: readonly Pick<RevisionRow, 'number' | 'received_at'>[],
  correcting: boolean,
): Page {
  const { id, outlet, title, url, byline, published, text } = article
  return {
    title: title ?? `Article in ${outlet.name}`,
    api: inApi(articlePage(id)),
    permanent: articlePage(id),
    main: html`<p class="kicker"><a href="${outletPage(outlet.slug)}"><bdi>${outlet.name}</bdi></a></p>
<h1 dir="auto">${title ?? 'untitled'}</h1>
<p class="by big">${joined([byline !== null && html`<bdi>${byline}</bdi>`, moment(published), outsideLink(url, url !== null && 'as published')].filter(Boolean), ' · ')}</p>
${revisions.length > 1 && revisionLinks(id, revisions)}
<p class="dim">Quotations are marked; point at one, or move to it with the keyboard, to see who said it and by which words that is known.</p>
<div class="columns article">
<section aria-labelledby="text"><h2 class="sr" id="text">Text</h2>
<div class="text" dir="auto" data-linked>${markedText(
      text,
      quotations.map((quotation) => ({ ...quotation, who: whoWords(quotation) })),
    )}</div></section>
<section class="facets" aria-labelledby="list"><h2 id="list">${count(quotations.length, 'quotation')}</h2>
<ol class="quotation-list">${quotations.map((one) => quotationItem(one, correcting))}</ol>
${downloads([
  ['CSV', `${inApi(articlePage(id))}/quotations?format=csv`],
  ['NDJSON', `${inApi(articlePage(id))}/quotations?format=ndjson`],
  ['Web Annotation', `${inApi(articlePage(id))}/quotations?format=annotation`],
])}</section>
</div>`,
  }
}

function whoWords({ speaker, cue, confidence, marked }: Quotation): string {
  const who = speaker === null ? 'The article names nobody' : `${speaker.name}: ${confidenceWords(confidence)}`
  return `${who}${cue ? `, by “${cue.text}”` : ''}${marked ? '' : '; printed without marks'}`
}

const quotationItem = (
  { id, quote, text, speaker, verdict, confidence }: Quotation,
  correcting: boolean,
): Part => html`<li data-q="${id}">
<p><a href="#${id}">${shortened(text, 90)}</a></p>
<p class="by">${speakerLink(speaker)}${speaker && html` <span class="n">${number(Math.round(confidence * 100))} in 100</span>`}${correcting && html` <a href="${correctQuotation(id)}">correct</a>`}</p>
${quote !== null && html`<p class="by">${verdictBadge(verdict)} <a href="${quotePage(quote)}">all printings</a></p>`}</li>`

const revisionLinks = (id: string, revisions: readonly Pick<RevisionRow, 'number' | 'received_at'>[]): Part =>
  html`<p>This text has changed: ${joined(
    revisions
      .slice(1)
      .map(
        ({ number: to, received_at: at }) =>
          html`<a href="${withQuery(`${articlePage(id)}/revisions/compare`, { from: to - 1, to })}">from revision ${to - 1} to ${to}</a>, received ${moment(at)}`,
      ),
    '; ',
  )}.</p>`
