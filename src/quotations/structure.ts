import type { Span } from '../text/span.ts'

/** What a page sets a paragraph apart as; a `pull quote` prints words again that stand elsewhere in the article. */
export const paragraphKinds = [
  'paragraph',
  'heading',
  'list item',
  'block quotation',
  'pull quote',
  'post',
  'table',
] as const
export type ParagraphKind = (typeof paragraphKinds)[number]

/** A paragraph of which a page has told what it is. */
export interface KnownParagraph extends Span {
  readonly kind: ParagraphKind
  /** Whether an entry of a live blog begins with it. */
  readonly entry?: boolean | undefined
}

/** Tells what a page has told of a paragraph. */
export type Structure = (paragraph: Span) => KnownParagraph | undefined

/** Nothing is known but the text. */
export const noStructure: Structure = () => undefined
