import { detectLanguage } from '../text/language.ts'
import type { BlockKind } from './blocks.ts'
import { excessOf } from './bounds.ts'
import { creditOf } from './credit.ts'
import { parseDocument } from './document.ts'
import { laidOut, mainText } from './main-text.ts'
import { readMetadata, type Metadata } from './metadata.ts'

/** An article taken from a web page. */
export interface Page extends Metadata {
  /** The news agency that it is from, or partly from, as printed. */
  readonly credit: string | null
  /** Its paragraphs, separated by empty lines; neither headline nor byline, nor what surrounds the article. */
  readonly text: string
  /** What each paragraph is, and where it stands in `text`. UTF-16 units. */
  readonly paragraphs: readonly { readonly kind: BlockKind; readonly start: number; readonly end: number }[]
}

/**
 * Takes the article from a page. The same page gives the same article, whatever the machine.
 * @param html The page, decoded: see `decodePage`.
 * @param address Where it came from, if that is known.
 * @returns Null where the page holds no running text, or is larger than any real one (`excessOf`).
 */
export function readPage(html: string, address?: string): Page | null {
  if (excessOf(html) !== null) return null
  const document = parseDocument(html)
  if (!document) return null
  const metadata = readMetadata(document, address)
  const { blocks, bylines } = mainText(document, metadata.title ?? '')
  if (blocks.length === 0) return null
  const [text, spans] = laidOut(blocks)
  return {
    ...metadata,
    credit: creditOf(
      metadata.byline,
      blocks.map((block) => block.text),
      bylines,
    ),
    language: languageShown(text, metadata.language),
    text,
    paragraphs: blocks.map(({ kind }, index) => ({ kind, ...spans[index]! })),
  }
}

/** Templates name their own language, whatever is printed in them: the tag counts where the text does not contradict. */
function languageShown(text: string, tag: string | null): string | null {
  const detected = detectLanguage(text)
  return detected === 'und' || tag?.split('-')[0] === detected ? tag : null
}
