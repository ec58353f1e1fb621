import type { Article } from '../articles/article.ts'
import { headLength, kindOf } from '../articles/sources/kind.ts'
import type { ReceivedPage } from '../articles/received-page.ts'
import { articleOfReceived } from '../articles/sources/received.ts'
import type { Answer } from './request.ts'

/** What an answer holds: an article with its page, or why there is none. */
export type ReadAnswer = { readonly article: Article; readonly page: ReceivedPage } | { readonly problem: string }

/**
 * Reads the article of a page that was fetched just now.
 * @param outlet Where neither the page nor its address names one.
 */
export async function readAnswer({ bytes, url, status, headers }: Answer, outlet: string): Promise<ReadAnswer> {
  if (kindOf(bytes.subarray(0, headLength), url.pathname) !== 'page') return { problem: 'not a web page' }
  const { href } = url
  const receivedAt = new Date().toISOString()
  const page = { bytes, mediaType: 'text/html', address: href, receivedAt, status, headers }
  const read = await articleOfReceived(page, { id: href, outlet })
  if ('problem' in read) return read
  const { article } = read
  return { page, article: ownAddress(article.url, url) ? article : { ...article, id: href, url: href } }
}

/**
 * Whether a page may say that it is known under an address: a site speaks for itself only, or any page could take the
 * place of another outlet's article.
 */
function ownAddress(claimed: string | null | undefined, from: URL): boolean {
  const url = URL.parse(claimed ?? '')
  if (!url) return false
  const [one, other] = [siteOf(url), siteOf(from)]
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
}

/** The host without what names a rendering for some readers. */
function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|amp)\./, '')
}
