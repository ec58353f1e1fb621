import { excessOf } from '../../pages/bounds.ts'
import { decodePage } from '../../pages/decode-page.ts'
import { readPage } from '../../pages/read-page.ts'
import { articleSchema, describeIssues, type Article } from '../article.ts'

/** Longest page without its pictures, in characters: some hundred times the usual. */
const longestPage = 8 * 1024 * 1024

/** What is known of a page beside its content. */
export interface PageOrigin {
  /** The article's id where the page says no address. */
  readonly id: string
  /** The outlet where neither the page nor its address names one. */
  readonly outlet: string
  readonly address?: string
  readonly charset?: string
  /** What a document may be long, unpacked; 32 MiB where it is not given. Bytes. */
  readonly limit?: number
}

/** The article on a saved page, with what the page says of it, or why there is none. */
export function articleOfPage(bytes: Uint8Array, origin: PageOrigin): { article: Article } | { problem: string } {
  const html = decodePage(bytes, origin.charset)
  if (html.length > longestPage) return { problem: `a page longer than ${longestPage} characters` }
  const excess = excessOf(html)
  if (excess !== null) return { problem: excess }
  const page = readPage(html, origin.address ?? savedFrom(html))
  if (!page) return { problem: 'no article found on the page' }
  const { text, title, outlet, byline, section, credit, published, language, url } = page
  const paragraphs = page.paragraphs.filter(({ kind, entry }) => kind !== 'paragraph' || entry)
  const described = { url, title, byline, section: section?.slice(0, 256) ?? null, credit, published, language }
  const structure = paragraphs.length > 0 ? { paragraphs } : {}
  const found = { id: url ?? origin.id, outlet: outlet ?? origin.outlet, ...described, ...structure, text }
  const article = articleSchema.safeParse(found)
  return article.success ? { article: article.data } : { problem: describeIssues(article.error.issues) }
}

/** Browsers and SingleFile write the address of a page that they save into a comment at its beginning. */
function savedFrom(html: string): string | undefined {
  return /^[\s\S]{0,600}?<!--[^>]*?(?:saved from url=\(\d+\)|url:\s+)(https?:\/\/[^\s>]+)/i.exec(html)?.[1]
}
