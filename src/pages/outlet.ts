import { newsAgencies } from '../languages/international/agencies.ts'
import { hostOf, webAddressOf } from './address.ts'
import { first, lettersOf, valuesOf, type MetaElements } from './meta-elements.ts'
import { textsOf, type StructuredData } from './structured-data.ts'

/**
 * Sites name the agency that wrote a report, their software or a section where their own name is asked for. The name
 * that looks like the host of the address is theirs.
 */
export function outletOf(
  document: Document,
  data: StructuredData,
  meta: MetaElements,
  url: string | null,
): string | null {
  const host = hostOf(url)
  const title = document.querySelector('title')?.textContent.trim() ?? ''
  const names = [...textsOf(data['publisher']), ...valuesOf(meta, 'og:site_name', 'application-name')]
    .flatMap((name) => first([name.split(' | ')[0]]) ?? [])
    .filter((name) => !webAddressOf(name) && lettersOf(name).length >= shortestName)
  const ends = [/\s[|–—·»-]\s+([^|–—·»]+)$/u.exec(title)?.[1], /^([^|–—·:»]+)(?::|\s[|–—·»-])\s/u.exec(title)?.[1]]
  const accounts = valuesOf(meta, 'twitter:site').map((name) => name.replace(/^@/, ''))
  return (
    [...names, ...ends.flatMap((end) => first([end]) ?? [])].find((name) => resemblesHost(name, host)) ??
    names.find((name) => !agencies.has(lettersOf(name)) && !software.has(lettersOf(name))) ??
    accounts.find((name) => resemblesHost(name, host)) ??
    host
  )
}

const agencies = new Set(newsAgencies.flat().map(lettersOf))
/** What sites are made with. */
const software = new Set(['blogger', 'wordpress', 'tumblr', 'medium', 'drupal', 'joomla', 'wix', 'squarespace'])
/** Letters and digits. */
const shortestName = 2

/**
 * The name makes up half of the host's domain or more ("The Hill", thehill.com), begins with it ("Vortex Cannon Works",
 * vortexcannon.org), or is shortened in it ("The New York Times", nytimes.com).
 */
function resemblesHost(name: string, host: string | null): boolean {
  const domain = lettersOf(
    nameOfSite(host ?? '')
      .split('.')
      .at(-1) ?? '',
  )
  const short = nameOfSite(name.replace(/^the /i, ''))
  const letters = lettersOf(short)
  if (domain.length < shortestName || letters.length < shortestName) return false
  if (letters.length * 2 >= domain.length && domain.includes(letters)) return true
  const words = short.split(/\s+/).map(lettersOf).filter(Boolean)
  return (domain.length >= shortestBeginning && letters.startsWith(domain)) || isShortened(words, domain)
}

const shortestBeginning = 6

/** Whether the beginnings of all words, in order, make up the domain. */
function isShortened(words: readonly string[], domain: string): boolean {
  if (words.length < 2 || words.length > domain.length) return false
  // Where the domain may be cut after each word.
  let ends = new Set([0])
  for (const word of words) {
    const next = new Set<number>()
    for (const end of ends) {
      for (let length = 1; length <= word.length && domain.startsWith(word.slice(0, length), end); length++) {
        next.add(end + length)
      }
    }
    ends = next
  }
  return ends.has(domain.length)
}

/** A name or host without its top-level domain. */
export function nameOfSite(name: string): string {
  return name.replace(topLevel, '')
}

const topLevel = /(?:\.(?:com?|org|net|gov|ac))?\.[a-z]+$/i
