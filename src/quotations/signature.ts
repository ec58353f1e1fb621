import { isMark, isQuotationDash } from '../text/marks.ts'
import { isSpace } from '../text/paragraphs.ts'
import type { Span } from '../text/span.ts'

/** A signature from its dash to the end of its line, the date included. */
const longestSignature = 100

/** A dash, a name, the account's handle in brackets, and hardly more than a date. */
const signature = /^\P{L}{1,3}[^()\n]+\(@[\w.]+\)[^()\n.!?]{0,40}$/u

/**
 * Where the signature of an embedded post begins in a paragraph: the offset of its dash in UTF-16 units, -1 where there
 * is none. — Ann Dole (@anndole) May 3, 2024
 */
export function signatureAt(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - longestSignature)
  const tail = text.slice(from, end)
  const handle = tail.lastIndexOf('(@')
  for (let i = handle - 1; i >= 0 && !isMark(tail.charCodeAt(i)); i--) {
    if (!isQuotationDash(tail.charCodeAt(i))) continue
    const apart = from + i === start || (i > 0 && isSpace(tail.charCodeAt(i - 1)))
    if (apart) return signature.test(tail.slice(i)) ? from + i : -1
  }
  return -1
}
