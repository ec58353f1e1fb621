import { offsetsOf } from '../text/offsets.ts'
import type { Span } from '../text/span.ts'
import { detectLanguage } from '../text/language.ts'
import type { KnownParagraph } from '../quotations/structure.ts'
import type { Block } from './blocks.ts'
import { excessOf } from './bounds.ts'
import { creditOf } from './credit.ts'
import { parseDocument } from './document.ts'
import { laidOut, mainText } from './main-text.ts'
import type { Post } from './posts.ts'
import { readMetadata, type Metadata } from './metadata.ts'

/** A paragraph of an article on a page, and whose post it is from, where it is from one. */
export interface PageParagraph extends KnownParagraph, Partial<Post> {}

/** An article taken from a web page. */
export interface Page extends Metadata {
  /** The news agency that it is from, or partly from, as printed. */
  readonly credit: string | null
  /** Its paragraphs, separated by empty lines; neither headline nor byline, nor what surrounds the article. */
  readonly text: string
  /** What each paragraph is, and where it stands in `text`, counted in code points. */
  readonly paragraphs: readonly PageParagraph[]
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
  const { toCodePoint } = offsetsOf(text)
  return {
    ...metadata,
    credit: creditOf(
      metadata.byline,
      blocks.map((block) => block.text),
      bylines,
    ),
    language: languageShown(text, metadata.language),
    text,
    paragraphs: blocks.map((block, index) => paragraphOf(block, spans[index]!, toCodePoint)),
  }
}

function paragraphOf(
  { kind, entry, post }: Block,
  { start, end }: Span,
  toCodePoint: (at: number) => number,
): PageParagraph {
  // Captions are no part of the text.
  const known = kind === 'caption' ? 'paragraph' : kind
  return { kind: known, start: toCodePoint(start), end: toCodePoint(end), ...(entry && { entry }), ...post }
}

/** Templates name their own language, whatever is printed in them: the tag counts where the text does not contradict. */
function languageShown(text: string, tag: string | null): string | null {
  const detected = detectLanguage(text)
  return detected === 'und' || tag?.split('-')[0] === detected ? tag : null
}
