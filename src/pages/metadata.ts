import { webAddressOf } from './address.ts'
import { bylineOf } from './byline.ts'
import { dateInAddress, firstDate, preciseDate } from './dates.ts'
import { linesAroundHeadline } from './head-lines.ts'
import { attributesOf, first, metaElements, valuesOf, type MetaElements } from './meta-elements.ts'
import { outletOf } from './outlet.ts'
import { articleData, textsOf, type StructuredData } from './structured-data.ts'
import { titleOf } from './title.ts'

/** What a page says of the article on it. Nothing is guessed: what the page does not say is null. */
export interface Metadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  /** The part of the outlet that it stands in. */
  readonly section: string | null
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
 * - title: the `<h1>` that shares words with headline of JSON-LD, `<title>`, `og:title` or `twitter:title`; those
 *   themselves; each without the site's name;
 * - outlet: the one that resembles the host of the address, of publisher in JSON-LD, `og:site_name`,
 *   `application-name`, the end and beginning of `<title>`; otherwise the first that is no news agency; `twitter:site`;
 *   the host;
 * - byline: author of JSON-LD, `author`, `parsely-author`, `sailthru.author`, a link with `rel=author`, unless it is the
 *   outlet or only some of those whom the line below the headline names; that line; an element named for authors;
 * - section: `articleSection` of JSON-LD, `article:section`, other `<meta>` of that meaning;
 * - published and modified: JSON-LD, `article:published_time`, other `<meta>` of that meaning, `itemprop`, the first
 *   `<time>`, for the day of publication also the address (`/2026/01/09/`), an element named for dates, and the lines
 *   around the headline;
 * - language: `lang` of `<html>`, `inLanguage` of JSON-LD, `og:locale`;
 * - address: `<link rel=canonical>`, `og:url`, the address that the page came from.
 * @param address Where the page came from, if that is known.
 */
export function readMetadata(document: Document, address?: string): Metadata {
  const data = articleData(document) ?? {}
  const meta = metaElements(document)
  const url = canonicalAddress(document, meta, address)
  const outlet = outletOf(document, data, meta, url)
  const title = titleOf(document, data, meta, outlet)
  const lines = title === null ? [] : linesAroundHeadline(document, title)
  return {
    title,
    outlet,
    byline: bylineOf(document, data, meta, outlet, lines),
    section: first([...textsOf(data['articleSection']), ...valuesOf(meta, ...sectionNames)]),
    published:
      preciseDate([
        ...textsOf(data['datePublished']),
        ...valuesOf(meta, ...publishedNames),
        ...attributesOf(document, '[itemprop~=datePublished]', 'content', 'datetime'),
        ...attributesOf(document, 'time[datetime]', 'datetime'),
      ]) ??
      dateInAddress(url) ??
      firstDate([...document.querySelectorAll(dateElements)].map(({ textContent }) => textContent)) ??
      firstDate(lines),
    modified: firstDate([
      ...textsOf(data['dateModified']),
      ...valuesOf(meta, ...modifiedNames),
      ...attributesOf(document, '[itemprop~=dateModified]', 'content', 'datetime'),
    ]),
    language: languageOf(document, data, meta),
    url,
  }
}

const sectionNames = ['article:section', 'section', 'parsely-section', 'sailthru.section', 'dc.subject.section']
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
  [class*=byline i], [class*=posted i], [class*=author i]`
const modifiedNames = ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'dcterms.modified']

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
