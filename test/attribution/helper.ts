import { extract } from '../../src/extract.ts'
import type { Quotation } from '../../src/extract.ts'

/** The quotations of an English article that is printed in these paragraphs. */
export const quotationsOf = (...paragraphs: string[]): readonly Quotation[] =>
  extract(paragraphs.join('\n\n'), { language: 'en' }).quotations

/** Each quotation as `speaker: words`: `?` where nobody is named, ` | ` between the parts of one quotation. */
export const said = (...paragraphs: string[]): string[] =>
  quotationsOf(...paragraphs).map(
    ({ speaker, parts }) => `${speaker?.name ?? '?'}: ${parts.map(({ text }) => text).join(' | ')}`,
  )

/** What ties each quotation to whoever speaks, as `source < cue`: `?` for what the article does not print. */
export const tied = (...paragraphs: string[]): string[] =>
  quotationsOf(...paragraphs).map(({ source, cue }) => `${source?.text ?? '?'} < ${cue?.text ?? '?'}`)
