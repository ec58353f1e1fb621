import { allows } from '../access/scopes.ts'
import type { Session } from '../access/sessions.ts'
import { version } from '../version.ts'
import { withQuery } from './addresses.ts'
import { assets } from './assets.ts'
import { html, trusted, type Html, type Part } from './html.ts'

/** What a page says, and what it is beside. */
export interface Page {
  readonly title: string
  readonly main: Html
  /** Address of the same in the API, as JSON. */
  readonly api?: string | undefined
  /** The address that stays, where the page was reached by another. */
  readonly permanent?: string | undefined
}

const places = [
  ['/quotes', 'Search'],
  ['/statements', 'Statements'],
  ['/speakers', 'Speakers'],
  ['/outlets', 'Outlets'],
  ['/fidelity', 'Fidelity'],
  ['/timeline', 'Timeline'],
  ['/docs', 'API'],
] as const

/** A whole page. @param url the address at which it was asked for @param session of who has signed in */
export const renderPage = (page: Page, url: string, session: Session | null): Html =>
  frame(
    page,
    url,
    session,
    html`<link rel="icon" href="${assets.icon.address}" type="image/svg+xml">
<link rel="stylesheet" href="${assets.style.address}">
<script src="${assets.script.address}" defer></script>`,
    html`<img src="${assets.icon.address}" alt="" width="28" height="28">`,
  )

/** A page with its style within it. @param origin of the service, to which its links lead */
export function renderSaved(page: Page, url: string, origin: string): string {
  const { markup } = frame(
    page,
    url,
    undefined,
    html`<style>${trusted(assets.style.content)}</style>`,
    trusted(assets.icon.content),
  )
  // Texts have no quotation marks of markup, so that these are attributes.
  return markup.replaceAll(/ (href|action|src)="\//g, ` $1="${origin}/`)
}

/**
 * @param session of who has signed in, null for nobody; undefined where nobody can
 * @param head what the page loads
 * @param sign the sign beside the name
 */
function frame(
  { title, main, api, permanent }: Page,
  url: string,
  session: Session | null | undefined,
  head: Html,
  sign: Html,
): Html {
  const path = url.split('?', 1)[0]!
  const isStart = path === '/'
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${isStart ? title : `${title} · verbatim`}</title>
${head}
${permanent && html`<link rel="canonical" href="${permanent}">`}
${api && html`<link rel="alternate" type="application/json" href="${api}">`}
</head>
<body>
${banner({
  path,
  content: '#main',
  sign,
  search: !isStart && path !== '/quotes' && searchBox,
  account: session !== undefined && account(session, url),
})}
<main id="main" tabindex="-1">
${main}
</main>
<footer class="bottom">
<p>verbatim ${version} compares what outlets print. Nobody here has the sound: “fullest” means the longest wording in print.</p>
<p>${api && html`<a href="${api}">This page as JSON</a> · `}${session && allows(session.key.scopes, 'ingest') && html`<a href="/add">Add articles</a> · `}<a href="/corrections">Corrections</a> · <a href="/docs">API</a></p>
</footer>
</body>
</html>
`
}

/** The top of a page. */
export const banner = (page: {
  readonly path: string
  /** The address of what the page is about, within it. */
  readonly content: string
  /** Beside the name. */
  readonly sign: Html
  readonly search: Html | false
  readonly account: Part
}): Html => html`<a class="skip" href="${page.content}">Skip to the content</a>
<header class="top">
<a class="brand" href="/">${page.sign}<span>verbatim</span></a>
${page.search}
<nav aria-label="Sections"><ul>${places.map(([address, name]) => place(address, name, page.path))}${page.account && html`<li>${page.account}</li>`}</ul></nav>
</header>`

function place(address: string, name: string, path: string): Part {
  const current =
    path === address ? html` aria-current="page"` : path.startsWith(`${address}/`) && html` aria-current="true"`
  return html`<li><a href="${address}"${current}>${name}</a></li>`
}

/** Who has signed in, or where to. */
export function account(session: Session | null, url: string): Part {
  if (session !== null) return html`<a href="/sign-in" title="${session.key.name}">Signed in</a>`
  const isThere = url === '/' || url.startsWith('/sign-in')
  return html`<a href="${withQuery('/sign-in', { next: isThere ? undefined : url })}" rel="nofollow">Sign in</a>`
}

const searchBox = html`<form class="find" role="search" action="/quotes">
<input type="search" name="q" aria-label="Search quotations" placeholder="Search quotations"><button>Search</button>
</form>`
