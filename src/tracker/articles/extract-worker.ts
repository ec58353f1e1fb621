import { extract } from '../../extract.ts'
import type { ExtractOptions, Extraction } from '../../extract.ts'

/** A text to be read on a thread of its own. */
export interface ExtractCall {
  readonly text: string
  readonly options: ExtractOptions
}

/** Finds the quotations of one text. */
export default function call({ text, options }: ExtractCall): Extraction {
  return extract(text, options)
}
