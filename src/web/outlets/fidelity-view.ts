import type { Columns } from '../../api/formats/csv.ts'
import { verdicts } from '../../variants/index.ts'
import { outletPage } from '../addresses.ts'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'
import { number, verdictMeanings, verdictNames } from '../words.ts'
import { comparedIn, shareStrip, silentShare, type Profiled } from './profile.ts'
import { percent } from './share.ts'

/** The table for a paper: an outlet in each row, with its counts and the interval of its share. */
export const fidelityColumns: Columns<Profiled> = {
  outlet: ({ outlet }) => outlet.slug,
  outlet_name: ({ outlet }) => outlet.name,
  fullest: ({ counts }) => counts.get(null) ?? 0,
  compared: ({ counts }) => comparedIn(counts),
  ...Object.fromEntries(verdicts.map((verdict) => [verdict, ({ counts }: Profiled) => counts.get(verdict) ?? 0])),
  silent_share: ({ counts }) => silentShare(counts)?.share.toFixed(4),
  silent_low: ({ counts }) => silentShare(counts)?.low.toFixed(4),
  silent_high: ({ counts }) => silentShare(counts)?.high.toFixed(4),
}

/** Outlets and verdicts, as a table. */
export const fidelityView = (all: readonly Profiled[]): Page => ({
  title: 'Fidelity',
  api: '/v1/outlets',
  permanent: '/fidelity',
  main: html`<h1>How faithfully outlets quote</h1>
<p>Each quotation in marks that several outlets print is compared with the fullest wording in print. Every number leads to the quotations behind it.
The last column is the share that changes words without showing it, with its 95 % interval: with few quotations it is wide, and where intervals overlap the order means nothing.</p>
${
  all.length === 0
    ? html`<p class="empty">Nothing is compared yet: it takes two outlets that print the same words.</p>`
    : html`<div class="scroll" role="group" tabindex="0" aria-label="Fidelity of outlets"><table class="fidelity">
<thead><tr><th scope="col">Outlet</th><th scope="col" class="num">Compared</th>${verdicts.map((verdict) => html`<th scope="col" class="num" title="${verdictMeanings[verdict]}">${verdictNames[verdict]}</th>`)}<th scope="col">Changed in silence</th></tr></thead>
<tbody>${all.map(({ outlet, counts }) => {
        const share = silentShare(counts)
        return html`<tr><th scope="row"><a href="${outletPage(outlet.slug)}"><bdi>${outlet.name}</bdi></a></th><td class="num">${number(comparedIn(counts))}</td>${verdicts.map(
          (verdict) => {
            const n = counts.get(verdict) ?? 0
            return html`<td class="num">${n === 0 ? '0' : html`<a href="${outletPage(outlet.slug)}/fidelity/${verdict}">${number(n)}</a>`}</td>`
          },
        )}<td>${share && [shareStrip(share), ' ', percent(share)]}</td></tr>`
      })}</tbody></table></div>
<dl class="facts">${verdicts.map((verdict) => html`<div><dt>${verdictNames[verdict]}</dt><dd>${verdictMeanings[verdict]}</dd></div>`)}</dl>
<p class="downloads">Download: <a href="/fidelity?format=csv" download="fidelity.csv">CSV</a></p>`
}`,
})
