import { cleanArticle, extractFrom } from '../../extract.ts'
import type { ExtractOptions, Extraction } from '../../extract.ts'
import { proseKeysOf } from '../quotes/own-prose.ts'
import type { ProseKeys } from '../quotes/own-prose.ts'

/** What was read in a text: its quotations and, where they were made on the way, the keys of its prose. */
export interface ReadText extends Extraction {
  readonly proseKeys?: ProseKeys
}

/** Finds the quotations of a text and the keys of its prose. Pure, and linear in the text's length. */
export function readText(text: string, options: ExtractOptions): ReadText {
  const article = cleanArticle(text, options.title, options.paragraphs)
  return { ...extractFrom(article, options), proseKeys: proseKeysOf(article) }
}
