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

/** Each quotation of a German text with its source phrase as printed. */
export const germanSources = (text: string): (readonly [string, string | null])[] =>
  extract(text, { language: 'de' }).quotations.map((quotation) => [quotation.text, quotation.source?.text ?? null])

/** The source of its first quotation, and the words of all. */
export const germanSource = (text: string): string | null | undefined => germanSources(text)[0]?.[1]
export const germanWords = (text: string): string[] => germanSources(text).map(([quoted]) => quoted)
