import type { serialiseArticle } from '../../api/articles/lists.ts'
import type { comparedList } from '../../api/outlets/fidelity.ts'
import type { outletList } from '../../api/outlets/list.ts'
import { compareWordings, verdicts, type Verdict } from '../../variants/index.ts'
import { articlePage, inApi, outletPage, quotePage, withQuery } from '../addresses.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { legend, markedWording } from '../parts/differences.ts'
import { downloads, nextPage, outsideLink } from '../parts/facts.ts'
import { speakerLink } from '../parts/quote-card.ts'
import { verdictBadge } from '../parts/verdict.ts'
import { count, moment, number, verdictMeanings, verdictNames } from '../words.ts'
import { comparedIn, profileBar, shareStrip, silentShare, type Counts, type Profiled } from './profile.ts'
import { percent, shareOf } from './share.ts'

type Outlet = ReturnType<typeof outletList.serialise>

/** Everything that the page of an outlet shows. */
export interface OutletShown {
  readonly outlet: Outlet
  readonly quotations: number
  readonly unmarked: number
  readonly counts: Counts
  /** All outlets with what of theirs is compared. */
  readonly all: readonly Profiled[]
  readonly articles: readonly ReturnType<typeof serialiseArticle>[]
}

/** An outlet in a list. */
export const outletItem = ({ slug, name, articles }: Outlet): Html =>
  html`<a href="${outletPage(slug)}"><bdi>${name}</bdi></a> <span class="n">${count(articles, 'article')}</span>`

/** An outlet: how faithfully it quotes, with the quotations behind each number, beside the others. */
export function outletView({ outlet, quotations, unmarked, counts, all, articles }: OutletShown): Page {
  const { slug, name } = outlet
  const compared = comparedIn(counts)
  const fullest = counts.get(null) ?? 0
  return {
    title: name,
    api: inApi(outletPage(slug)),
    permanent: outletPage(slug),
    main: html`<p class="kicker">Outlet</p>
<h1><bdi>${name}</bdi></h1>
<p class="by big">${joined(
      [
        html`<a href="${withQuery('/articles', { outlet: slug })}">${count(outlet.articles, 'article')}</a>`,
        html`<a href="${withQuery('/quotes', { outlet: slug })}">${count(quotations, 'quotation')} in marks</a>`,
        `words of others printed ${count(unmarked, 'time')} without marks`,
      ],
      ' · ',
    )}</p>
<section aria-labelledby="fidelity"><h2 id="fidelity">How faithfully it quotes</h2>
<p>Compared are quotations in marks that other outlets print, too: each with the fullest wording in print, not with the sound.
${fullest > 0 && `${count(fullest, 'more quotation')} of this outlet ${fullest === 1 ? 'is itself' : 'are themselves'} the fullest wording.`}</p>
${compared === 0 ? html`<p class="empty">Nothing that it quotes is printed elsewhere, so nothing can be compared.</p>` : profileTable(slug, counts, compared)}
</section>
${all.length > 1 && compared > 0 && besideOthers(slug, all)}
${
  articles.length > 0 &&
  html`<section aria-labelledby="articles"><h2 id="articles">Its newest articles</h2><ul class="plain">${articles.map(
    (article) =>
      html`<li><a href="${articlePage(article.id)}"><bdi>${article.title ?? 'untitled'}</bdi></a> <span class="n">${moment(article.published)}, ${count(article.quotations, 'quotation')}</span></li>`,
  )}</ul></section>`
}`,
  }
}

const profileTable = (
  slug: string,
  counts: Counts,
  compared: number,
): Html => html`<p class="wide">${profileBar(counts)}</p>
<div class="scroll" role="group" tabindex="0" aria-labelledby="fidelity"><table>
<thead><tr><th scope="col">Verdict</th><th scope="col">What it means</th><th scope="col" class="num">Quotations</th><th scope="col">Share, with its 95 % interval</th></tr></thead>
<tbody>${verdicts.map((verdict) => {
  const n = counts.get(verdict) ?? 0
  const share = shareOf(n, compared)
  return html`<tr><th scope="row"><span class="key v-${verdict}"></span>${verdictBadge(verdict)}</th><td>${verdictMeanings[verdict]}</td><td class="num">${n === 0 ? '0' : html`<a href="${outletPage(slug)}/fidelity/${verdict}">${number(n)}</a>`}</td><td class="unbroken">${shareStrip(share)} ${percent(share)}</td></tr>`
})}</tbody></table></div>`

const besideOthers = (
  slug: string,
  all: readonly Profiled[],
): Html => html`<section aria-labelledby="others"><h2 id="others">Beside the others</h2>
<p>In the order of their names. The dot is the share of compared quotations that change words without showing it; the line is its 95 % interval. Where lines overlap, do not say that one outlet is more faithful than the other.</p>
<div class="scroll" role="group" tabindex="0" aria-labelledby="others"><table class="multiples">
<thead><tr><th scope="col">Outlet</th><th scope="col" class="num">Compared</th><th scope="col">Verdicts</th><th scope="col">Changed in silence</th></tr></thead>
<tbody>${all.map(({ outlet, counts }) => {
  const share = silentShare(counts)
  return html`<tr${outlet.slug === slug && html` class="own"`}><th scope="row"><a href="${outletPage(outlet.slug)}"${outlet.slug === slug && html` aria-current="page"`}><bdi>${outlet.name}</bdi></a></th><td class="num">${number(comparedIn(counts))}</td><td>${share && profileBar(counts)}</td><td class="unbroken">${share && [shareStrip(share), ' ', percent(share)]}</td></tr>`
})}</tbody></table></div></section>`

type Compared = ReturnType<typeof comparedList.serialise>

/** The quotations behind one of an outlet's numbers. */
export function verdictView(
  outlet: { readonly slug: string; readonly name: string },
  verdict: Verdict,
  quotations: readonly Compared[],
  next: string | null,
): Page {
  const address = `${outletPage(outlet.slug)}/fidelity/${verdict}`
  const compared = quotations.map((quotation) => ({
    quotation,
    segments: compareWordings(quotation.fullest, quotation.text),
  }))
  return {
    title: `${outlet.name}: ${verdictNames[verdict]}`,
    api: inApi(address),
    main: html`<p class="kicker"><a href="${outletPage(outlet.slug)}"><bdi>${outlet.name}</bdi></a></p>
<h1>${verdictBadge(verdict)}</h1>
<p>Quotations of this outlet where ${verdictMeanings[verdict]}.</p>
${legend(compared.flatMap(({ segments }) => segments))}
${
  quotations.length === 0
    ? html`<p class="empty">There are none.</p>`
    : html`<ul class="cards">${compared.map(
        ({ quotation, segments }) => html`<li>${comparedCard(quotation, markedWording(quotation.text, segments))}</li>`,
      )}</ul>`
}
${nextPage(next)}
${downloads([
  ['CSV', `${inApi(address)}?format=csv`],
  ['NDJSON', `${inApi(address)}?format=ndjson`],
])}`,
  }
}

const comparedCard = ({ quote, speaker, article }: Compared, words: Part): Html => html`<article class="card">
<blockquote dir="auto">${words}</blockquote>
<p class="by">${joined([speakerLink(speaker), html`<cite dir="auto">${outsideLink(article.url, article.title ?? 'untitled')}</cite>`, moment(article.published), html`<a href="${quotePage(quote)}">all printings</a>`], ' · ')}</p></article>`
