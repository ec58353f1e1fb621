import { decodeXML } from 'entities'
import { XMLParser } from 'fast-xml-parser'
import { parseFeed, parseOpml } from 'feedsmith'
import { decodePage } from '../../pages/decode-page.ts'

/** An address that a list names. */
export interface Link {
  readonly address: string
  /** When its page was published or last changed, as the list says; ISO 8601 in UTC. */
  readonly changed: string | null
}

/** As many as a sitemap may have (sitemaps.org). */
const mostLinks = 50_000

/**
 * The addresses in a feed (RSS, Atom, RDF, JSON Feed), a list of feeds (OPML) or a sitemap, also one of news or an index
 * of sitemaps, each once. Entities that a document declares itself are not expanded.
 * @param address Where the list came from, if that is known: relative addresses are relative to it.
 * @param charset What the server said of it, if anything.
 */
export function linksOf(
  bytes: Uint8Array,
  address?: string,
  charset?: string,
): { readonly links: readonly Link[] } | { readonly problem: string } {
  const declared = /^[^<]{0,3}<\?xml[^>]*\bencoding=["']([\w.:-]+)/.exec(
    Buffer.from(bytes).toString('latin1', 0, 200),
  )?.[1]
  const text = decodePage(bytes, charset ?? declared)
  let found: readonly Found[]
  try {
    found = findLinks(text)
  } catch (error) {
    return { problem: `a list of pages that cannot be read: ${(error as Error).message}` }
  }
  if (found.length > mostLinks) return { problem: `a list of more than ${mostLinks} addresses` }
  const links = new Map<string, Link>()
  for (const { link, changed } of found) {
    const url = URL.parse(link?.trim() ?? '', address)
    if (url && /^https?:$/.test(url.protocol)) links.set(url.href, { address: url.href, changed: instant(changed) })
  }
  return { links: [...links.values()] }
}

/** As the list says it. */
interface Found {
  readonly link: string | undefined
  readonly changed: string | undefined
}

function findLinks(text: string): readonly Found[] {
  const root = /<(?:\w+:)?(opml|urlset|sitemapindex)\b/i.exec(text)?.[1]?.toLowerCase()
  if (root === 'opml') return feedsOf(parseOpml(text).body?.outlines ?? [])
  if (root !== undefined) return sitemapLinks(text)
  const feed = parseFeed(text)
  if (feed.format === 'json')
    return (feed.feed.items ?? []).map((item) => ({
      link: item.url ?? item.external_url,
      changed: item.date_modified ?? item.date_published,
    }))
  if (feed.format === 'atom')
    return (feed.feed.entries ?? []).map(({ links = [], updated, published }) => ({
      link: links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
      changed: updated ?? published,
    }))
  if (feed.format === 'rdf') return (feed.feed.items ?? []).map(({ link, dc }) => ({ link, changed: dc?.dates?.[0] }))
  return (feed.feed.items ?? []).map(({ link, guid, pubDate, dc }) => ({
    link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    changed: pubDate ?? dc?.dates?.[0],
  }))
}

interface Outline {
  readonly xmlUrl?: string
  readonly outlines?: readonly Outline[]
}

function feedsOf(outlines: readonly Outline[]): Found[] {
  return outlines.flatMap(({ xmlUrl, outlines = [] }) => [
    ...(xmlUrl === undefined ? [] : [{ link: xmlUrl, changed: undefined }]),
    ...feedsOf(outlines),
  ])
}

const sitemaps = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  removeNSPrefix: true,
  isArray: (name) => name === 'url' || name === 'sitemap',
})

interface SitemapEntry {
  readonly loc?: unknown
  readonly lastmod?: unknown
  readonly news?: { readonly publication_date?: unknown }
}

function sitemapLinks(text: string): Found[] {
  const { urlset, sitemapindex } = sitemaps.parse(text) as {
    urlset?: { url?: readonly SitemapEntry[] } | ''
    sitemapindex?: { sitemap?: readonly SitemapEntry[] } | ''
  }
  const entries = (urlset || {}).url ?? (sitemapindex || {}).sitemap ?? []
  return entries.map(({ loc, lastmod, news }) => ({
    link: typeof loc === 'string' ? decodeXML(loc) : undefined,
    changed: [lastmod, news?.publication_date].find((date) => typeof date === 'string'),
  }))
}

function instant(date: string | undefined): string | null {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
