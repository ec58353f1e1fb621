import { readBlocks } from '../../pages/blocks.ts'
import { parseDocument } from '../../pages/document.ts'
import { laidOut } from '../../pages/main-text.ts'
import { articleSchema, describeIssues, type Article } from '../article.ts'
import { defaultLineLimit } from '../ndjson.ts'
import { unpackedOffice } from './office.ts'
import { excessOfPdf } from './pdf-bounds.ts'
import type { PageOrigin } from './web-page.ts'

type Read = { readonly article: Article } | { readonly problem: string }

/** Of a longer document only so many pages are read: no article has more. */
const mostPages = 500

/** The text of a PDF file, page after page. It has no headline or date of its own that could be told from its text. */
export async function articleOfPdf(
  bytes: Uint8Array,
  { id, outlet, limit = defaultLineLimit }: PageOrigin,
): Promise<Read> {
  const excess = excessOfPdf(Buffer.from(bytes), limit)
  if (excess !== null) return { problem: excess }
  const { getDocumentProxy } = await import('unpdf')
  try {
    // pdf.js takes the bytes over, so it gets its own.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
    try {
      if (pdf.numPages > mostPages) return { problem: `a PDF file with more than ${mostPages} pages` }
      const pages: string[] = []
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number)
        const { items } = await page.getTextContent()
        pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
        page.cleanup()
      }
      const text = pages.join('\n').trim()
      return text === '' ? { problem: 'a PDF file without text, such as a scan' } : checked({ id, outlet, text })
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (error) {
    return { problem: `not readable as PDF: ${(error as Error).message}` }
  }
}

/** The text of a Word document (.docx); a heading at its beginning is the headline. */
export async function articleOfWord(
  bytes: Uint8Array,
  { id, outlet, limit = defaultLineLimit }: PageOrigin,
): Promise<Read> {
  const { default: mammoth } = await import('mammoth')
  const unpacked = await unpackedOffice(Buffer.from(bytes), limit)
  if ('problem' in unpacked) return unpacked
  try {
    const { value: html } = await mammoth.convertToHtml(
      { buffer: unpacked.bytes },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    )
    const document = parseDocument(html)
    const [first, ...rest] = document ? readBlocks(document.body) : []
    if (!first) return { problem: 'a Word document without text' }
    const headed = first.kind === 'heading' && rest.length > 0
    const [text] = laidOut(headed ? rest : [first, ...rest])
    return checked({ id, outlet, title: headed ? first.text : null, text })
  } catch (error) {
    const reason =
      error instanceof RangeError ? 'too many elements in each other' : (error as Error).message.split('\n')[0]
    return { problem: `not readable as a Word document: ${reason}` }
  }
}

function checked(found: unknown): Read {
  const article = articleSchema.safeParse(found)
  return article.success ? { article: article.data } : { problem: describeIssues(article.error.issues) }
}
