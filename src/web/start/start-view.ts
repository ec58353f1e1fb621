import type { countList } from '../../api/aggregates/list.ts'
import type { quoteList } from '../../api/quotes/list.ts'
import type { statementList } from '../../api/statements/list.ts'
import { addForms, type Adding } from '../add/add-view.ts'
import { outletPage, speakerPage, withQuery } from '../addresses.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { quoteCards } from '../parts/quote-card.ts'
import { statementCards } from '../parts/statement-card.ts'
import { count } from '../words.ts'

type Count = ReturnType<typeof countList.serialise>

/** What there is to begin with. */
export interface Beginning {
  /** The first day that counts as lately. */
  readonly from: string | undefined
  readonly widest: readonly ReturnType<typeof quoteList.serialise>[]
  readonly differing: readonly ReturnType<typeof quoteList.serialise>[]
  readonly statements: readonly ReturnType<typeof statementList.serialise>[]
  readonly speakers: readonly Count[]
  readonly outlets: readonly Count[]
}

/** The first page. */
export const startView = (beginning: Beginning): Page => firstPage(bigSearch, overview(beginning))

/** The first page while nothing is stored: how articles get in. */
export const emptyView = (adding: Adding): Page => firstPage(null, empty(adding))

const firstPage = (search: Part, rest: Html): Page => ({
  title: 'verbatim: who said what, and how each outlet printed it',
  api: '/v1/quotes',
  main: html`<div class="hero">
      <h1>Who said what, and how each outlet printed it</h1>
      <p>
        verbatim finds the quotations in news articles, says whose words they are, and sets every outlet’s printing of the
        same words side by side. Each difference is marked; what an outlet leaves out in silence comes first.
      </p>
      ${search}
    </div>
    ${rest}`,
})

const bigSearch = html`<form class="search" role="search" action="/quotes">
  <p class="words">
    <label for="q">Search what was said</label>
    <input type="search" id="q" name="q" placeholder="words, “a phrase”, begin*" autocomplete="off" /><button>
      Search
    </button>
  </p>
</form>`

const overview = ({ from, widest, differing, statements, speakers, outlets }: Beginning): Html =>
  html`<div class="halves">
    <div>
      <section aria-labelledby="widest">
        <h2 id="widest">Most widely printed lately</h2>
        ${quoteCards(widest)}
        <p class="next"><a href="${withQuery('/quotes', { sort: 'outlets', from })}">More of these</a></p>
      </section>
    </div>
    <div>
      ${
        differing.length > 0 &&
        html`<section aria-labelledby="differing">
          <h2 id="differing">Printed in other words</h2>
          ${quoteCards(differing)}
          <p class="next"><a href="/quotes?fidelity=altered&amp;sort=outlets">More of these</a></p>
        </section>`
      }
      ${
        statements.length > 0 &&
        html`<section aria-labelledby="statements">
          <h2 id="statements">Statements, put together from print</h2>
          ${statementCards(statements)}
          <p class="next"><a href="/statements">All statements</a></p>
        </section>`
      }
    </div>
    <section aria-labelledby="who">
      <h2 id="who">Who is quoted most</h2>
      ${ranking(speakers.flatMap(({ speaker, quotations }) => (speaker ? [{ name: speaker.name, address: speakerPage(speaker.slug), quotations }] : [])))}
      <p class="next"><a href="/speakers">All speakers</a></p>
    </section>
    <section aria-labelledby="outlets">
      <h2 id="outlets">Which outlets are here</h2>
      ${ranking(outlets.flatMap(({ outlet, quotations }) => (outlet ? [{ name: outlet.name, address: outletPage(outlet.slug), quotations }] : [])))}
      <p class="next"><a href="/outlets">All outlets</a></p>
    </section>
  </div>`

const ranking = (
  items: readonly { readonly name: string; readonly address: string; readonly quotations: number }[],
): Part =>
  html`<ol class="ranking">
    ${items.map(
      ({ name, address, quotations }) =>
        html`<li>
          <a href="${address}"><bdi>${name}</bdi></a> <span class="n">${count(quotations, 'quotation')}</span>
        </li>`,
    )}
  </ol>`

const empty = (adding: Adding): Html => html`<section class="empty-start" aria-labelledby="how">
  <h2 id="how">Nothing is stored yet</h2>
  ${
    adding.session === null &&
    html`<p>The service printed a key when it first started. With it, you add articles here.</p>`
  }
  ${addForms(adding)}
  <h3>Or without the pages</h3>
  <ul>
    <li>
      <strong>A folder of saved pages</strong>, text files, tables or archives:
      <pre><code>npx verbatim ingest FOLDER</code></pre>
    </li>
    <li>
      <strong>One article over HTTP</strong>:
      <pre><code>curl http://127.0.0.1:3000/v1/articles -H "Authorization: Bearer $KEY" \\
  -H 'Content-Type: application/json' \\
  -d '{"id": "note", "outlet": "Rowan Gazette", "text": "“It leaks,” said Mara Dole."}'</code></pre>
    </li>
    <li><strong>The sample</strong>, to look around: <code>npm start</code> loads it into an empty database.</li>
  </ul>
  <p><a href="/docs">How each operation works</a></p>
</section>`
