import type { ExtractOptions } from '../../extract.ts'
import { readText } from './read-text.ts'
import type { ReadText } from './read-text.ts'

/** A text to be read on a thread of its own. */
export interface ExtractCall {
  readonly text: string
  readonly options: ExtractOptions
}

/** Reads one text. */
export default function call({ text, options }: ExtractCall): ReadText {
  return readText(text, options)
}
