import { foldText } from '../../text/fold.ts'
import { canClose, canOpen, glyphsOf, markFamilies, type QuotationMark } from '../../text/marks.ts'

/** A term of a search: words in sequence, where the last may be a prefix. */
export interface SearchTerm {
  /** Folded words (src/text/fold.ts), at least one. */
  readonly keys: readonly string[]
  /** Whether the last word may be the beginning of a longer one. */
  readonly prefix: boolean
}

/** Words between two marks of a family. Straight single marks are too often apostrophes. */
const phrase = new RegExp(
  markFamilies
    .map((family) => {
      const of = (passes: (mark: QuotationMark) => boolean): string =>
        glyphsOf((mark) => mark.family === family && passes(mark))
      const words = `([^${of(() => true)}]*)`
      if (!family.hasApostrophe) return `[${of(canOpen)}]${words}[${of(canClose)}]`
      return String.raw`(?<=^|\s)[${of(({ opening, closing }) => opening < closing)}]${words}[${of(canClose)}](?=$|\s)`
    })
    .join('|'),
  'gu',
)

/**
 * Reads whatever a person typed as a search: words, phrases in quotation marks of any kind, and words that end in `*`.
 * What is not a word, such as a mark that is never closed, is ignored.
 * @returns no terms where there are no words
 */
export function parseSearch(text: string): SearchTerm[] {
  const terms: SearchTerm[] = []
  const rest = text.replace(phrase, (_whole, ...groups: unknown[]) => {
    const words = groups.find((group) => typeof group === 'string') as string | undefined
    const keys = keysOf(words ?? '')
    if (keys.length > 0) terms.push({ keys, prefix: false })
    return ' '
  })
  for (const word of rest.split(/\s+/u)) {
    const prefix = /[\p{L}\p{M}\p{N}]\*$/u.test(word)
    const keys = keysOf(word)
    keys.forEach((key, n) => terms.push({ keys: [key], prefix: prefix && n === keys.length - 1 }))
  }
  return [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()]
}

function keysOf(text: string): string[] {
  return foldText(text).units.map(({ key }) => key)
}

/** A stretch of a text, in Unicode code points, end exclusive. */
export interface Highlight {
  readonly start: number
  readonly end: number
}

/**
 * Where a text holds the terms of a search, in order and without overlaps; undefined where it does not hold all of
 * them.
 */
export function findTerms(text: string, terms: readonly SearchTerm[]): Highlight[] | undefined {
  const { units, words } = foldText(text)
  const marked = new Set<number>()
  for (const { keys, prefix } of terms) {
    let found = false
    for (let at = 0; at + keys.length <= units.length; at++) {
      const fits = keys.every(
        (key, n) =>
          units[at + n]!.key === key || (prefix && n === keys.length - 1 && units[at + n]!.key.startsWith(key)),
      )
      if (!fits) continue
      found = true
      for (let word = units[at]!.first; word <= units[at + keys.length - 1]!.last; word++) marked.add(word)
    }
    if (!found) return undefined
  }
  return joined(
    [...marked].sort((a, b) => a - b),
    words,
  )
}

/** Words that follow each other make one stretch. */
function joined(marked: readonly number[], words: readonly Highlight[]): Highlight[] {
  const stretches: { start: number; end: number; last: number }[] = []
  for (const word of marked) {
    const { start, end } = words[word]!
    const before = stretches.at(-1)
    if (before && before.last === word - 1) Object.assign(before, { end, last: word })
    else stretches.push({ start, end, last: word })
  }
  return stretches.map(({ start, end }) => ({ start, end }))
}
