import type { Article } from '../article.ts'
import { charsetOf, type ReceivedPage } from '../received-page.ts'
import { articleOfPage, type PageOrigin } from './web-page.ts'

type Read = { readonly article: Article } | { readonly problem: string }

/** What can be read as the page or document of one article, by media type; each reader is loaded when one comes. */
const readers: Readonly<Record<string, (bytes: Uint8Array, origin: PageOrigin) => Promise<Read>>> = {
  'text/html': async (bytes, origin) => articleOfPage(bytes, origin),
  'message/rfc822': async (bytes, origin) => (await import('./mail.ts')).articleOfMessage(bytes, origin),
  'application/pdf': async (bytes, origin) => (await import('./documents.ts')).articleOfPdf(bytes, origin),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async (bytes, origin) =>
    (await import('./documents.ts')).articleOfWord(bytes, origin),
}

/**
 * The article on a page as it was received, or why there is none.
 * @param origin the id and outlet where the page says none
 */
export async function articleOfReceived(
  { bytes, mediaType, address, headers }: ReceivedPage,
  origin: Pick<PageOrigin, 'id' | 'outlet' | 'limit'>,
): Promise<Read> {
  const read = readers[mediaType]
  if (!read) return { problem: `no article can be read from ${mediaType}` }
  const charset = charsetOf(headers?.['content-type'])
  return read(bytes, { ...origin, ...(address ? { address } : {}), ...(charset ? { charset } : {}) })
}
