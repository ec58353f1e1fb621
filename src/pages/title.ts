import { first, lettersOf, valuesOf, type MetaElements } from './meta-elements.ts'
import { nameOfSite } from './outlet.ts'
import { textsOf, type StructuredData } from './structured-data.ts'

/** The headline: see `readMetadata` for what counts first. */
export function titleOf(
  document: Document,
  data: StructuredData,
  meta: MetaElements,
  outlet: string | null,
): string | null {
  const pageTitle = document.querySelector('title')?.textContent ?? ''
  const others = [...textsOf(data['headline']), pageTitle, ...valuesOf(meta, 'og:title', 'twitter:title')].flatMap(
    (title) => withoutSiteName(first([title]) ?? '', outlet) || [],
  )
  const headings = [...document.querySelectorAll('h1')]
    .flatMap(({ textContent }) => first([textContent]) ?? [])
    .filter((heading) => !isSite(heading, outlet))
  const candidates = [printedHeadline(headings, others), ...others]
  return candidates.find((title) => title !== null && !isSite(title, outlet)) ?? null
}

const isSite = (text: string, outlet: string | null): boolean => lettersOf(text) === lettersOf(outlet ?? '')

/**
 * The heading that readers see as the headline: of several that which shares most words with one of the titles that the
 * page has for others, and half of its own or of the title's; one alone need share only two. Search engines and social
 * networks are given titles of their own.
 */
function printedHeadline(headings: readonly string[], titles: readonly string[]): string | null {
  const isAlone = new Set(headings.map(lettersOf)).size === 1
  const needed = (words: number): number => (isAlone ? Math.min(fewestShared, words / 2) : words / 2)
  let best: string | null = null
  let most = 0
  for (const title of titles.map(wordsOf)) {
    for (const heading of headings) {
      const own = wordsOf(heading)
      const shared = [...own].filter((word) => title.has(word)).length
      const fewer = Math.min(own.size, title.size)
      if (shared > most && shared >= needed(fewer)) [best, most] = [heading, shared]
    }
  }
  return best
}

const fewestShared = 2

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

/** "Wall falls | The Gazette", "Wall falls - gazette.example". */
function withoutSiteName(title: string, outlet: string | null): string {
  const [, headline, site] = /^(.+?)\s+[|–—:·»-]\s+([^|–—·»]+)$/u.exec(title.trim()) ?? []
  if (!headline || !site || !outlet) return title.trim()
  const [end, name] = [lettersOf(site), lettersOf(nameOfSite(outlet))]
  return end && name && (end.includes(name) || name.includes(end)) ? headline : title.trim()
}
