import { decodeHTML } from 'entities'
import { dateInAddress, firstDate } from './dates.ts'
import { newsAgencies } from '../languages/international/agencies.ts'
import { articleData, textsOf, type StructuredData } from './structured-data.ts'

/** What a page says of the article on it. Nothing is guessed: what the page does not say is null. */
export interface Metadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  /** ISO 8601: a date, or a date and time with its zone. */
  readonly published: string | null
  /** Likewise. */
  readonly modified: string | null
  /** BCP 47. */
  readonly language: string | null
  /** The address under which the outlet wants the article known. */
  readonly url: string | null
}

/**
 * Reads a page's metadata. Where sources disagree the first of these counts, for each field:
 *
 * - title: headline of JSON-LD, the `<h1>` whose words `<title>` has, `og:title`, `twitter:title`, `<title>`, each
 *   without the site's name;
 * - outlet: the one that resembles the host of the address, of publisher in JSON-LD, `og:site_name`,
 *   `application-name`, the end of `<title>`; otherwise the first that is no news agency; `twitter:site`; the host;
 * - byline: author of JSON-LD, `author`, `parsely-author`, `sailthru.author`, a link with `rel=author`;
 * - published and modified: JSON-LD, `article:published_time`, other `<meta>` of that meaning, `itemprop`, the first
 *   `<time>`, for the day of publication also the address (`/2026/01/09/`) and an element named for dates;
 * - language: `lang` of `<html>`, `inLanguage` of JSON-LD, `og:locale`;
 * - address: `<link rel=canonical>`, `og:url`, the address that the page came from.
 * @param address Where the page came from, if that is known.
 */
export function readMetadata(document: Document, address?: string): Metadata {
  const data = articleData(document) ?? {}
  const meta = metaElements(document)
  const url = canonicalAddress(document, meta, address)
  const outlet = outletOf(document, data, meta, url)
  return {
    title: titleOf(document, data, meta, outlet),
    outlet,
    byline: bylineOf(document, data, meta),
    published:
      firstDate([
        ...textsOf(data['datePublished']),
        ...valuesOf(meta, ...publishedNames),
        ...attributesOf(document, '[itemprop~=datePublished]', 'content', 'datetime'),
        ...attributesOf(document, 'time[datetime]', 'datetime'),
      ]) ??
      dateInAddress(url) ??
      firstDate([...document.querySelectorAll(dateElements)].map(({ textContent }) => textContent)),
    modified: firstDate([
      ...textsOf(data['dateModified']),
      ...valuesOf(meta, ...modifiedNames),
      ...attributesOf(document, '[itemprop~=dateModified]', 'content', 'datetime'),
    ]),
    language: languageOf(document, data, meta),
    url,
  }
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'publish-date',
  'publication_date',
  'pubdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'cxenseparse:recs:publishtime',
]
/** Elements that themes name for the date in them. */
const dateElements = `time, [class*=date i], [class*=Date], [class*=published i], [class*=timestamp i],
  [class*=byline i], [class*=posted i]`
const modifiedNames = ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'dcterms.modified']

const longestByline = 200

/** The contents of `<meta>` by lower-case name or property, in the order of the page. */
type MetaElements = ReadonlyMap<string, readonly string[]>

function metaElements(document: Document): MetaElements {
  const meta = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')
    if (!name || !content) continue
    const values = meta.get(name.toLowerCase())
    if (values) values.push(content)
    else meta.set(name.toLowerCase(), [content])
  }
  return meta
}

function valuesOf(meta: MetaElements, ...names: readonly string[]): string[] {
  return names.flatMap((name) => meta.get(name) ?? [])
}

function attributesOf(document: Document, selector: string, ...attributes: readonly string[]): string[] {
  return [...document.querySelectorAll(selector)].flatMap(
    (element) => attributes.map((name) => element.getAttribute(name)).find(Boolean) ?? [],
  )
}

/** The first that has a word, as a reader sees it: without character references and line breaks. */
function first(texts: readonly (string | null | undefined)[]): string | null {
  for (const text of texts) {
    const plain = decodeHTML(text ?? '')
      .replace(/\s+/g, ' ')
      .trim()
    if (/[\p{L}\p{N}]/u.test(plain)) return plain
  }
  return null
}

function titleOf(document: Document, data: StructuredData, meta: MetaElements, outlet: string | null): string | null {
  const pageTitle = document.querySelector('title')?.textContent ?? ''
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent)
  const candidates = [
    ...textsOf(data['headline']),
    headingOf(headings, withoutSiteName(pageTitle.trim(), outlet)),
    ...valuesOf(meta, 'og:title', 'twitter:title'),
    pageTitle,
  ]
  const titles = candidates.flatMap((title) => first([title]) ?? []).map((title) => withoutSiteName(title, outlet))
  return titles.find((title) => lettersOf(title) !== lettersOf(outlet ?? '')) ?? null
}

/** The heading that shares most words with the page's title, and half of its own or of the title's. */
function headingOf(headings: readonly string[], title: string): string | null {
  const words = wordsOf(title)
  let best: string | null = null
  let most = 0
  for (const heading of headings) {
    const own = wordsOf(heading)
    const shared = [...own].filter((word) => words.has(word)).length
    if (shared > most && shared * 2 >= Math.min(own.size, words.size)) [best, most] = [heading, shared]
  }
  return best
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

/** "Wall falls | The Gazette", "Wall falls - gazette.example". */
function withoutSiteName(title: string, outlet: string | null): string {
  const [, headline, site] = /^(.+?)\s+[|–—:·»-]\s+([^|–—·»]+)$/u.exec(title) ?? []
  if (!headline || !site || !outlet) return title
  const [end, name] = [lettersOf(site), lettersOf(outlet.replace(topLevel, ''))]
  return end && name && (end.includes(name) || name.includes(end)) ? headline : title
}

/**
 * Sites name the agency that wrote a report, their software or a section where their own name is asked for. The name
 * that looks like the host of the address is theirs.
 */
function outletOf(document: Document, data: StructuredData, meta: MetaElements, url: string | null): string | null {
  const host = hostOf(url)
  const title = document.querySelector('title')?.textContent.trim() ?? ''
  const names = [...textsOf(data['publisher']), ...valuesOf(meta, 'og:site_name', 'application-name')]
    .flatMap((name) => first([name.split(' | ')[0]]) ?? [])
    .filter((name) => !webAddressOf(name) && lettersOf(name).length >= shortestName)
  const ending = first([/\s[|–—·»-]\s+([^|–—·»]+)$/u.exec(title)?.[1]])
  const accounts = valuesOf(meta, 'twitter:site').map((name) => name.replace(/^@/, ''))
  return (
    [...names, ...(ending ? [ending] : [])].find((name) => resemblesHost(name, host)) ??
    names.find((name) => !agencies.has(lettersOf(name)) && !software.has(lettersOf(name))) ??
    accounts.find((name) => resemblesHost(name, host)) ??
    host
  )
}

const agencies = new Set(newsAgencies.map(lettersOf))
/** What sites are made with. */
const software = new Set(['blogger', 'wordpress', 'tumblr', 'medium', 'drupal', 'joomla', 'wix', 'squarespace'])
/** Letters and digits. */
const shortestName = 2

/** The name makes up half of the host's domain or more: "The Hill", thehill.com. */
function resemblesHost(name: string, host: string | null): boolean {
  const letters = lettersOf(name.replace(/^the /i, '').replace(topLevel, ''))
  const domain = lettersOf(host?.replace(topLevel, '').split('.').at(-1) ?? '')
  return letters.length * 2 >= domain.length && domain.includes(letters)
}

const topLevel = /(?:\.(?:com?|org|net|gov|ac))?\.[a-z]+$/i

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function bylineOf(document: Document, data: StructuredData, meta: MetaElements): string | null {
  const names = textsOf(data['author']).flatMap((name) => first([name]) ?? [])
  if (names.length > 0) return [...new Set(names)].join(', ')
  return first([
    ...valuesOf(meta, 'author', 'parsely-author', 'sailthru.author', 'article:author', 'dc.creator').filter(isByline),
    ...[...document.querySelectorAll(authorElements)].map(({ textContent }) => textContent).filter(isByline),
  ])
}

const authorElements = '[itemprop~=author] [itemprop~=name], [rel~=author], [itemprop~=author]'

/** Neither an address nor a line with the date and more. */
function isByline(text: string): boolean {
  return text.trim().length <= longestByline && !/^\s*https?:|\d{4}/.test(text)
}

function languageOf(document: Document, data: StructuredData, meta: MetaElements): string | null {
  const tags = [
    document.documentElement?.getAttribute('lang'),
    ...textsOf(data['inLanguage']),
    ...valuesOf(meta, 'og:locale', 'language', 'content-language'),
  ]
  for (const tag of tags) {
    const [code] = tag ? (canonicalTag(tag.trim().replaceAll('_', '-')) ?? []) : []
    if (code) return code
  }
  return null
}

function canonicalTag(tag: string): string[] | null {
  try {
    return Intl.getCanonicalLocales(tag)
  } catch {
    return null
  }
}

/**
 * The canonical address; one that is no address of the web, or leads to the site's front page while the page came from
 * elsewhere, is passed over.
 */
function canonicalAddress(document: Document, meta: MetaElements, address?: string): string | null {
  const candidates = [
    document.querySelector('link[rel~=canonical]')?.getAttribute('href'),
    ...valuesOf(meta, 'og:url'),
    address,
  ]
  for (const candidate of candidates) {
    const url = candidate ? webAddressOf(candidate, address) : null
    if (url && (url.pathname !== '/' || url.search !== '' || candidate === address)) return url.href
  }
  return null
}

function webAddressOf(href: string, base?: string): URL | null {
  const url = URL.parse(href.trim(), base)
  return url && /^https?:$/.test(url.protocol) ? url : null
}

function hostOf(url: string | null): string | null {
  return url && new URL(url).hostname.replace(/^www\./, '')
}
