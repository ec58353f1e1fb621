import { createHash } from 'node:crypto'
import { canonicalUrl } from '../articles/canonical-url.ts'
import { foldName } from '../names/index.ts'

/**
 * Ids are made from content: a letter for what they name, then 96 bits of SHA-256 in base64url. Opaque to clients. Most
 * are the same in every database and in any order of arrival. Those of quotes and statements also depend on which of
 * their quotations was seen first, so that an id that somebody has cited stays.
 */
function idOf(letter: string, ...parts: readonly (string | number)[]): string {
  return (
    letter +
    createHash('sha256')
      .update(JSON.stringify([letter, ...parts]))
      .digest('base64url')
      .slice(0, 16)
  )
}

/** SHA-256 of a text's UTF-8, in hexadecimal. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** What makes two arrivals one article: the canonical URL; without one, the given id; without either, the text. */
export function articleId(article: Arriving): string {
  const known = articleIds.get(article) ?? makeArticleId(article)
  articleIds.set(article, known)
  return known
}

interface Arriving {
  readonly url?: string | null | undefined
  readonly id?: string | null | undefined
  readonly text: string
}

/** An article is asked for its id several times while it is stored. */
const articleIds = new WeakMap<Arriving, string>()

function makeArticleId(article: Arriving): string {
  if (article.url) return idOf('a', 'url', canonicalUrl(article.url))
  return article.id ? idOf('a', 'id', article.id) : idOf('a', 'text', textHash(article.text))
}

/** Of an address that is fetched. */
export function fetchId(address: string): string {
  return idOf('f', address)
}

export function outletId(key: string): string {
  return idOf('o', key)
}

export function speakerId(key: string): string {
  return idOf('s', key)
}

/**
 * The key of a speaker whom an article only describes: the folded description, and a mark of the article, so that the
 * relatives of one town are not those of another.
 */
export function describedKey(article: string, description: string): string {
  const mark = createHash('sha256').update(article).digest('hex').slice(0, 16)
  return `${foldName(description)} ${mark}`.trim()
}

export function wordingId(text: string): string {
  return idOf('w', text)
}

/**
 * Survives every revision of the article that keeps the quotation: made from its words and from how often they occurred
 * before in it.
 */
export function quotationId(article: string, foldedText: string, occurrence: number): string {
  return idOf('n', article, foldedText, occurrence)
}

/** The same for known words printed without marks. */
export function unmarkedId(article: string, foldedText: string, occurrence: number): string {
  return idOf('n', article, 'unmarked', foldedText, occurrence)
}

/** A quote is named for that of its quotations which was seen first. */
export function quoteId(firstQuotation: string): string {
  return `q${firstQuotation.slice(1)}`
}

/** A statement is named for that of its quotes whose name was seen first. */
export function statementId(quote: string): string {
  return `t${quote.slice(1)}`
}

/** A given text is identified by everything that was given with it. */
export function givenTextId(...parts: readonly string[]): string {
  return idOf('t', 'given', ...parts)
}

/**
 * The quotation that a quote or a statement is, or once was, named for: an old id leads to where that quotation is now.
 */
export function quotationNamedBy(id: string): string {
  return `n${id.slice(1)}`
}

/** Derived from what a correction says, and from how often the same was made before and revoked. */
export function correctionId(...parts: readonly (string | number | null)[]): string {
  return idOf('c', JSON.stringify(parts))
}
