import type { Page } from './read-page.ts'

export type { ParagraphKind } from '../quotations/structure.ts'
export type { Metadata } from './metadata.ts'
export type { Page, PageParagraph } from './read-page.ts'

/** What is known of a page beside its content. */
export interface PageOptions {
  /** Where it came from. */
  readonly address?: string
  /** The encoding that the server named; what the bytes and the page say is looked for otherwise. */
  readonly charset?: string
}

/**
 * Takes the article from a web page: its text, and what the page says of it. Scripts do not run and nothing is fetched;
 * the same page always gives the same article. The parser is loaded with the first page.
 * @param page Its bytes, or its HTML already decoded.
 * @returns Null where the page holds no running text.
 */
export async function readPage(page: Uint8Array | string, options: PageOptions = {}): Promise<Page | null> {
  const [{ decodePage }, { readPage: readDecoded }] = await Promise.all([
    import('./decode-page.ts'),
    import('./read-page.ts'),
  ])
  return readDecoded(typeof page === 'string' ? page : decodePage(page, options.charset), options.address)
}
