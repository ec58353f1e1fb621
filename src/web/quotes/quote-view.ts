import type { z } from 'zod'
import type { serialiseSpread } from '../../api/aggregates/spread.ts'
import type { linksSchema, variantsSchema } from '../../api/quotes/schema.ts'
import type { serialiseQuoteDetail } from '../../api/quotes/serialise.ts'
import { verdicts } from '../../variants/index.ts'
import { inApi, quotePage, statementPage, withQuery } from '../addresses.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { citeComparisonSection, type Reading } from '../parts/cite.ts'
import { legend } from '../parts/differences.ts'
import { downloads } from '../parts/facts.ts'
import { speakerLink } from '../parts/quote-card.ts'
import { count, day, shortened } from '../words.ts'
import { articleView, type PrintedArticle } from './printing-view.ts'
import { linksView } from './links-view.ts'
import { spreadView } from './spread-view.ts'

/** Everything that the page of a quote shows. */
export interface QuoteShown {
  readonly quote: ReturnType<typeof serialiseQuoteDetail>
  readonly variants: z.output<typeof variantsSchema>['variants']
  readonly links: z.input<typeof linksSchema>
  readonly spread: ReturnType<typeof serialiseSpread>
  /** Id of the statement that it is from. */
  readonly statement: string | null
  /** The texts of the articles, by id. */
  readonly texts: ReadonlyMap<string, string>
  readonly order: 'gravest' | 'time'
  readonly reading: Reading
  /** Whether whoever reads may correct it. */
  readonly correcting: boolean
}

/** A quote with every printing of it, each with its differences marked. */
export function quoteView(shown: QuoteShown): Page {
  const { quote, variants, links, spread, statement, texts, order, reading, correcting } = shown
  const address = quotePage(quote.id)
  const segments = new Map(variants.map(({ quotation, segments }) => [quotation, segments]))
  const first = spread.first?.article.id
  const printings = quote.wordings.flatMap(({ quotations }) => quotations)
  const articles = (marked: boolean): PrintedArticle[] => {
    const some = printings.filter((printing) => printing.marked === marked).sort((a, b) => a.start - b.start)
    const grouped = Array.from(
      Map.groupBy(some, ({ article }) => article.id),
      ([id, own]) => ({
        printings: own.map((printing) => ({ printing, segments: segments.get(printing.id) ?? [] })) as never,
        text: texts.get(id),
        isFirst: marked && id === first,
      }),
    )
    return ordered(grouped, order)
  }
  const unmarked = articles(false)
  const who = quote.speaker?.name ?? 'speaker unknown'
  return {
    title: `“${shortened(quote.text, 60)}” (${who})`,
    api: inApi(address),
    permanent: address,
    main: html`<article>
<p class="kicker">Quote</p>
<h1 class="words-said${quote.text.length > 220 && ' long'}" dir="auto">${quote.text}</h1>
<p class="by big">${byline(quote)}</p>
${statement !== null && html`<p>These words are part of a longer statement. <a href="${statementPage(statement)}">Read all that was printed of it</a></p>`}
<section aria-labelledby="printings"><h2 id="printings">How each outlet prints it</h2>
<p>Each printing is compared with the fullest wording, the one above. Nobody here has the sound: the fullest wording may be wrong itself.</p>
${legend(variants.flatMap((variant) => variant.segments))}
${quote.counts.articles > 2 && orders(address, order)}
<ol class="printings">${articles(true).map((one) => html`<li>${articleView(one, reading, correcting)}</li>`)}</ol>
</section>
${
  unmarked.length > 0 &&
  html`<section aria-labelledby="unmarked"><h2 id="unmarked">Printed without quotation marks</h2>
<p>Here the words are somebody’s, and the outlet prints them as its own prose.</p>
<ol class="printings">${unmarked.map((one) => html`<li>${articleView(one, reading, correcting)}</li>`)}</ol></section>`
}
${spreadView(spread)}
${linksView(links)}
${citeComparisonSection(`“${shortened(quote.text, 100)}” (${who}): how outlets print it`, address, reading)}
${downloads([
  ['side by side (HTML)', `${inApi(address)}/collation?format=html`],
  ['CSV', `${inApi(address)}/collation?format=csv`],
  ['TEI', `${inApi(address)}/collation?format=tei`],
  ['JSON-LD', `${inApi(address)}?format=jsonld`],
  ['Web Annotation', `${inApi(address)}?format=annotation`],
])}
</article>`,
  }
}

const byline = ({ speaker, medium, first_seen: seen, counts }: QuoteShown['quote']): Part =>
  joined(
    [
      speakerLink(speaker),
      medium && html`<bdi>${medium}</bdi>`,
      seen !== null && html`first printed ${day(seen)}`,
      `${count(counts.outlets, 'outlet')}, ${count(counts.articles, 'article')}, ${count(counts.wordings, 'wording')}`,
    ].filter(Boolean),
    html`<span class="dot"> · </span>`,
  )

function ordered(articles: readonly PrintedArticle[], order: QuoteShown['order']): PrintedArticle[] {
  const gravity = ({ printings }: PrintedArticle): number =>
    Math.max(...printings.map(({ printing: { verdict } }) => (verdict === null ? -1 : verdicts.indexOf(verdict))))
  const time = ({ printings }: PrintedArticle): string => printings[0].printing.article.published ?? '~'
  return [...articles].sort((a, b) => {
    const byTime = time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0
    return order === 'time' ? byTime : gravity(b) - gravity(a) || byTime
  })
}

const orders = (address: string, order: QuoteShown['order']): Html =>
  html`<p class="orders">Order: ${joined(
    (
      [
        ['gravest', 'greatest difference first'],
        ['time', 'first to print first'],
      ] as const
    ).map(([value, name]) =>
      value === order
        ? html`<strong>${name}</strong>`
        : html`<a href="${withQuery(address, { order: value === 'gravest' ? undefined : value })}#printings">${name}</a>`,
    ),
    ' · ',
  )}</p>`
