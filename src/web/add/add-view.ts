import type { Session } from '../../access/sessions.ts'
import { allows } from '../../access/scopes.ts'
import type { AddedArticle, FilesOutcome } from '../../api/background/add-files.ts'
import type { fetchSchema } from '../../api/fetches/schema.ts'
import type { z } from 'zod'
import { articlePage, inApi, withQuery } from '../addresses.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { facts, outsideLink } from '../parts/facts.ts'
import { formPass, problemBox } from '../parts/form.ts'
import { count, moment } from '../words.ts'

/** Who may add articles, and how. */
export interface Adding {
  readonly session: Session | null
  /** Whether addresses are fetched here. */
  readonly fetches: boolean
}

/** What was entered, and why nothing was done. */
export interface AddEntered {
  readonly address?: string
  readonly outlet?: string
  readonly refusal?: Part
}

/** The page on which articles are added. */
export const addView = (adding: Adding, entered: AddEntered = {}): Page => ({
  title: 'Add articles',
  main: html`<h1>Add articles</h1>
    ${entered.refusal !== undefined && problemBox(entered.refusal)} ${addForms(adding, entered)}`,
})

/** Forms that take files or an address or, for those who may not, what it takes. */
export function addForms({ session, fetches }: Adding, { address, outlet }: AddEntered = {}): Html {
  if (session === null)
    return html`<p><a class="button" href="${withQuery('/sign-in', { next: '/add' })}">Sign in to add articles</a></p>`
  if (!allows(session.key.scopes, 'ingest'))
    return html`<p>Your key “<bdi>${session.key.name}</bdi>” does not allow you to add articles: it lacks the scope “ingest”.</p>`
  return html`<form class="sheet" method="post" action="/add" enctype="multipart/form-data">
${formPass(session)}
<p class="field wide"><label for="files">Files</label>
<input type="file" id="files" name="files" multiple required class="drop" aria-describedby="about-files"></p>
<p class="hint" id="about-files">Choose them, or drop them here: saved pages, texts, PDF and Word documents, newsletters, tables, web archives, or a zip of those.</p>
<p class="field"><label for="outlet">Outlet, where a file does not say</label>
<input id="outlet" name="outlet" value="${outlet}" maxlength="256" autocomplete="off"></p>
<p><button>Add them</button></p>
</form>
${
  fetches &&
  html`<form class="sheet" method="post" action="/add">
${formPass(session)}
<p class="field wide"><label for="address">Or an address</label>
<input type="url" id="address" name="address" value="${address}" required maxlength="2048" placeholder="https://" autocomplete="off"></p>
<p class="hint">Of an article, a feed or a sitemap on the public internet. It is fetched as the site’s robots.txt allows.</p>
<p><button>Fetch it</button></p>
</form>`
}`
}

const statusNames: Readonly<Record<AddedArticle['status'], string>> = {
  created: 'new',
  revised: 'changed since it was stored',
  unchanged: 'stored before, unchanged',
}

/** What became of files that were sent. */
export function addedView({ counts, added, without }: FilesOutcome, adding: Adding): Page {
  const { created, revised, unchanged } = counts
  const stored = created + revised + unchanged
  const title =
    stored === 0 ? 'No article was found' : `${count(stored, 'article')} ${stored === 1 ? 'is' : 'are'} here now`
  const unlisted = stored - added.length
  return {
    title,
    main: html`<h1>${title}</h1>
<p>${[
      created > 0 && `${created} new`,
      revised > 0 && `${revised} changed`,
      unchanged > 0 && `${unchanged} stored before`,
      counts.refused > 0 && `${counts.refused} refused`,
    ]
      .filter(Boolean)
      .join(', ')}.</p>
${stored > 0 && html`<p><a class="button" href="/">See what was said</a></p>`}
${
  added.length > 0 &&
  html`<section aria-labelledby="stored"><h2 id="stored">Stored</h2>
<ul class="plain">${added.map(
    ({ id, title, outlet, place, status }) =>
      html`<li><a href="${articlePage(id)}"><bdi>${title ?? place}</bdi></a> <span class="n"><bdi>${outlet}</bdi>, ${statusNames[status]}</span></li>`,
  )}</ul>
${unlisted > 0 && html`<p class="dim">And ${count(unlisted, 'more article')}: <a href="/articles">all articles</a>.</p>`}</section>`
}
${
  without.length > 0 &&
  html`<section aria-labelledby="refused"><h2 id="refused">Refused</h2>
<ul class="plain">${without.map(({ place, problem }) => html`<li><bdi>${place}</bdi>: ${problem}</li>`)}</ul>
${counts.refused > without.length && html`<p class="dim">And ${count(counts.refused - without.length, 'more')}.</p>`}</section>`
}
<section aria-labelledby="more"><h2 id="more">Add more</h2>${addForms(adding)}</section>`,
  }
}

const stateNames = {
  waiting: 'waiting to be fetched',
  article: 'fetched, and stored',
  list: 'a list: what it names is fetched, too',
  failed: 'could not be fetched',
} as const

/** What came of an address. */
export function fetchView({
  id,
  address,
  state,
  article,
  problem,
  fetched_at: fetched,
  next_at: next,
}: z.input<typeof fetchSchema>): Page {
  const page = `/fetches/${id}`
  return {
    title: `Fetched: ${address}`,
    api: inApi(page),
    main: html`<p class="kicker">An address</p>
<h1 class="address"><bdi>${address}</bdi></h1>
<div id="state"${state === 'waiting' && html` data-again="state"`} aria-live="polite">${facts([
      ['State', stateNames[state]],
      ['Article', article !== null && html`<a href="${articlePage(article)}">Look at the article</a>`],
      ['Problem', problem],
      ['Fetched', fetched !== null && moment(fetched)],
      ['Looked at again', next !== null && state !== 'waiting' && moment(next)],
    ])}</div>
<p>${outsideLink(address, 'The page itself')} · <a href="${page}">Look again</a> · <a href="/add">Add more</a></p>`,
  }
}
