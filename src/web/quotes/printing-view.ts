import type { serialiseQuoteDetail } from '../../api/quotes/serialise.ts'
import { articlePage, correctionPage, correctQuotation, outletPage } from '../addresses.ts'
import { html, type Html, type Part } from '../html.ts'
import { citePrintingDetails, type Reading } from '../parts/cite.ts'
import { contextOf } from '../parts/context.ts'
import { markedWording, type ComparedSegment } from '../parts/differences.ts'
import { facts, outsideLink } from '../parts/facts.ts'
import { speakerLink } from '../parts/quote-card.ts'
import { verdictBadge } from '../parts/verdict.ts'
import { confidenceWords, count, day, moment } from '../words.ts'

type Printing = ReturnType<typeof serialiseQuoteDetail>['wordings'][number]['quotations'][number]

/** A printing of a quote. */
export interface Printed {
  readonly printing: Printing
  /** How it differs from the fullest wording. */
  readonly segments: readonly ComparedSegment[]
}

/** What one article prints of a quote, in the order of its text. */
export interface PrintedArticle {
  readonly printings: readonly [Printed, ...Printed[]]
  /** The text of the article. */
  readonly text: string | undefined
  /** No outlet printed the quote earlier. */
  readonly isFirst: boolean
}

/**
 * One article's printings: the words, and on demand the context, who spoke and why they belong.
 * @param correcting whether whoever reads may correct them
 */
export function articleView({ printings, text, isFirst }: PrintedArticle, reading: Reading, correcting: boolean): Html {
  const { article, outlet } = printings[0].printing
  return html`<article class="printing">
<header><h3><a href="${outletPage(outlet.slug)}"><bdi>${outlet.name}</bdi></a></h3>
${isFirst && html`<span class="tag">first to print</span>`}
<cite dir="auto">${outsideLink(article.url, article.title ?? 'untitled')}</cite>
<span class="when">${moment(article.published)}</span></header>
${printings.map((one) => printingView(one, text, reading, correcting))}
</article>`
}

function printingView(
  { printing, segments }: Printed,
  text: string | undefined,
  reading: Reading,
  correcting: boolean,
): Html {
  const { id, article, speaker_differs: differs, speaker, verdict } = printing
  return html`<div class="quotation" id="${id}">
<blockquote dir="auto">${markedWording(printing.text, segments)}</blockquote>
<p class="notes">${verdictBadge(verdict)}
${differs && html`<span class="tag warn">attributed to ${speakerLink(speaker)}</span>`}
<a href="${articlePage(article.id)}#${id}">in the article</a>
${correcting && html`<a href="${correctQuotation(id)}">correct</a>`}</p>
<details><summary>Context, speaker, and why it belongs here</summary>
${text !== undefined && contextOf(text, printing.start, printing.end)}
${facts([
  ['Speaker', speakerFact(printing)],
  ['Named in print as', printing.source && html`<bdi>${printing.source.text}</bdi>`],
  ['By the words', printing.cue && html`<bdi>${printing.cue.text}</bdi>`],
  ['Said in', printing.medium && html`<bdi>${printing.medium.name}</bdi>`],
  ['Said to', printing.addressee && html`<bdi>${printing.addressee.name ?? printing.addressee.text}</bdi>`],
  ['Said when', printing.time && toldTime(printing.time)],
  ['Belongs here because', reason(printing)],
])}
</details>
${citePrintingDetails({ outlet: printing.outlet.name, ...article, text: printing.text }, reading)}
</div>`
}

function speakerFact({ speaker, confidence, correction }: Printing): Part {
  if (correction !== null)
    return html`${speakerLink(speaker)}, as <a href="${correctionPage(correction)}">a person corrected it</a>`
  if (speaker === null) return 'The article names nobody.'
  return html`${speakerLink(speaker)}: ${confidenceWords(confidence)}`
}

type Told = NonNullable<Printing['time']>

const toldTime = ({ text, from, to }: Told): Part =>
  html`<bdi>${text}</bdi>${from !== null && ` (${from === to || to === null ? day(from) : `${day(from)} to ${day(to)}`})`}`

const rules: Readonly<Record<string, string>> = {
  identical: 'it has the same words as the fullest wording',
  contained: 'all its words are in the fullest wording, in the same order',
  abridged: 'it is the fullest wording with words left out',
  edited: 'most of its words are in the fullest wording, with others between',
  overlapping: 'its beginning or end overlaps the fullest wording',
}

function reason({ reason: { rule, shared_words: shared, score, correction } }: Printing): Part {
  if (correction !== null) return html`<a href="${correctionPage(correction)}">a person put it here</a>`
  const because = rules[rule]
  if (because === undefined) return rule === '' ? 'it is the fullest wording' : rule
  return `${because} (${count(shared, 'word')} shared, match ${Math.round(score * 100)} of 100)`
}
