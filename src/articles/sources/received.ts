import type { Article } from '../article.ts'
import { charsetOf, type ReceivedPage } from '../received-page.ts'
import { articleOfPage, articleOfWebArchive, type PageOrigin } from './web-page.ts'

/** What can be read as the page of one article, by media type. */
const readers: Readonly<
  Record<string, (bytes: Uint8Array, origin: PageOrigin) => ReturnType<typeof articleOfWebArchive>>
> = {
  'text/html': async (bytes, origin) => articleOfPage(bytes, origin),
  'multipart/related': articleOfWebArchive,
}

/**
 * The article on a page as it was received, or why there is none.
 * @param origin the id and outlet where the page says none
 */
export async function articleOfReceived(
  { bytes, mediaType, address, headers }: ReceivedPage,
  origin: Pick<PageOrigin, 'id' | 'outlet'>,
): Promise<{ readonly article: Article } | { readonly problem: string }> {
  const read = readers[mediaType]
  if (!read) return { problem: `no article can be read from ${mediaType}` }
  const charset = charsetOf(headers?.['content-type'])
  return read(bytes, { ...origin, ...(address ? { address } : {}), ...(charset ? { charset } : {}) })
}
