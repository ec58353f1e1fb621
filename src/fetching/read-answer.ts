import type { Article } from '../articles/article.ts'
import { headLength, kindOf } from '../articles/sources/kind.ts'
import { charsetOf, type ReceivedPage } from '../articles/received-page.ts'
import { linksOf, type Link } from '../articles/sources/links.ts'
import { unpack } from '../articles/sources/packed.ts'
import { articleOfReceived } from '../articles/sources/received.ts'
import type { Answer } from './request.ts'

/** What an answer holds: an article with its page, the addresses of a list, or neither. */
export type ReadAnswer =
  | { readonly article: Article; readonly page: ReceivedPage }
  | { readonly links: readonly Link[] }
  | { readonly problem: string }

/** Largest list that comes packed as a file, unpacked. Bytes. */
const longestList = 32 * 1024 * 1024

/**
 * Reads what was fetched just now: a page, or a feed, sitemap or list of feeds.
 * @param outlet Where neither a page nor its address names one.
 */
export async function readAnswer(answer: Answer, outlet: string): Promise<ReadAnswer> {
  const { bytes, url, headers } = answer
  const kind = kindOf(bytes.subarray(0, headLength), url.pathname)
  if (kind === 'page') return readPage(answer, outlet)
  if (kind === 'links') return linksOf(bytes, url.href, charsetOf(headers['content-type']))
  if (kind !== 'gzip') return { problem: 'neither a web page nor a feed or sitemap' }
  const file = await unpack({ name: url.href, id: url.href, size: bytes.length, bytes: async () => bytes }, longestList)
  if ('problem' in file) return file
  if (kindOf(await file.head(), '') !== 'links') return { problem: 'a packed file that is no sitemap' }
  return linksOf(await file.bytes(), url.href)
}

async function readPage({ bytes, url, status, headers }: Answer, outlet: string): Promise<ReadAnswer> {
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
