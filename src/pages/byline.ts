import { languages } from '../languages/index.ts'
import { nameParticles } from '../languages/international/name-parts.ts'
import { wordsOf } from '../languages/word-list.ts'
import { first, lettersOf, valuesOf, type MetaElements } from './meta-elements.ts'
import { textsOf, type StructuredData } from './structured-data.ts'

/** Longest line that names authors. UTF-16 units. */
const longestByline = 200

const anyWord = (words: readonly string[]): string => words.map((word) => word.replaceAll(' ', '\\s+')).join('|')
const words = languages.flatMap(({ boilerplate }) => boilerplate?.writers ?? [])
const by = anyWord(words.flatMap((of) => of.by))
const and = anyWord(words.flatMap((of) => of.and))

const particles = wordsOf(nameParticles).join('|')

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:${particles})\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){0,5}`
const names = String.raw`${name}(?:(?:\s*,\s*|\s+(?:${and}|&)\s+)${name})*`
/** What names writers at the beginning of a line, or after its date, and the names. */
const printedByline = new RegExp(String.raw`(?:^|\d{4}[^\p{L}]{0,12})(?:${by}):?\s+(${names})`, 'u')
const leadingBy = new RegExp(String.raw`^(?:${by}):?\s+(?=\S)`, 'iu')
/** Two persons' names or more, or one's of two words or more, and nothing else. */
const onlyNames = new RegExp(String.raw`^${names}$`, 'u')

const authorElements = '[itemprop~=author] [itemprop~=name], [rel~=author], [itemprop~=author]'
/** Elements that themes name for the writers in them. */
const namedElements = '[class*=byline i], [class*=author i]'

/**
 * Who wrote the article. What the page says of itself counts unless it names only the outlet, or some of those whom the
 * line below the headline names.
 * @param lines the short lines around the headline, as printed
 */
export function bylineOf(
  document: Document,
  data: StructuredData,
  meta: MetaElements,
  outlet: string | null,
  lines: readonly string[],
): string | null {
  const told =
    listed(textsOf(data['author'])) ??
    listed(valuesOf(meta, 'author', 'parsely-author', 'sailthru.author', 'article:author', 'dc.creator').slice(0, 1)) ??
    listed(textsIn(document, authorElements).slice(0, 1))
  const printed = first(lines.map((line) => printedByline.exec(line)?.[1]))
  if (told !== null && !isOutlet(told, outlet)) {
    return printed !== null && lettersOf(printed).includes(lettersOf(told)) ? printed : told
  }
  return printed ?? first(textsIn(document, namedElements).filter(isNames)) ?? told
}

/** All names once, without "By"; null where there are none. */
function listed(texts: readonly string[]): string | null {
  const plain = texts.filter(isByline).flatMap((text) => first([text])?.replace(leadingBy, '') ?? [])
  return plain.length > 0 ? [...new Set(plain)].join(', ') : null
}

function textsIn(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap(
    ({ textContent }) => first([textContent.length <= longestByline ? textContent : '']) ?? [],
  )
}

/** Neither an address nor a line with the date and more. */
function isByline(text: string): boolean {
  return text.trim().length <= longestByline && !/^\s*https?:|\d{4}/.test(text)
}

function isNames(text: string): boolean {
  const plain = text.replace(leadingBy, '')
  return onlyNames.test(plain) && /\s/.test(plain)
}

function isOutlet(name: string, outlet: string | null): boolean {
  const [one, other] = [lettersOf(name), lettersOf(outlet ?? '')]
  return one === other || (one.length > 0 && (other.startsWith(one) || one.startsWith(other)) && other.length > 0)
}
