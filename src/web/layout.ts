import { version } from '../version.ts'
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

/** A whole page. @param url the address at which it was asked for */
export const renderPage = (page: Page, url: string): Html =>
  frame(
    page,
    url,
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
    html`<style>${trusted(assets.style.content)}</style>`,
    trusted(assets.icon.content),
  )
  // Texts have no quotation marks of markup, so that these are attributes.
  return markup.replaceAll(/ (href|action|src)="\//g, ` $1="${origin}/`)
}

/** @param head what the page loads @param sign the sign beside the name */
function frame({ title, main, api, permanent }: Page, url: string, head: Html, sign: Html): Html {
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
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="/">${sign}<span>verbatim</span></a>
${!isStart && path !== '/quotes' && searchBox}
<nav aria-label="Sections"><ul>${places.map(([address, name]) => place(address, name, path))}</ul></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="bottom">
<p>verbatim ${version} compares what outlets print. Nobody here has the sound: “fullest” means the longest wording in print.</p>
<p>${api && html`<a href="${api}">This page as JSON</a> · `}<a href="/docs">API</a></p>
</footer>
</body>
</html>
`
}

function place(address: string, name: string, path: string): Part {
  const current =
    path === address ? html` aria-current="page"` : path.startsWith(`${address}/`) && html` aria-current="true"`
  return html`<li><a href="${address}"${current}>${name}</a></li>`
}

const searchBox = html`<form class="find" role="search" action="/quotes">
<input type="search" name="q" aria-label="Search quotations" placeholder="Search quotations"><button>Search</button>
</form>`
