import { isHyphen } from '../../text/marks.ts'
import { tokenize, TokenKind } from '../../text/tokens.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Span } from '../../text/span.ts'
import { Is } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

/** The words of a stretch that may hold more than speech. */
export interface Words extends Tokens {
  /** The text whose offsets the tokens count, and where it stands in the article. */
  readonly text: string
  readonly at: number
  readonly bits: readonly number[]
  readonly words: readonly string[]
  readonly lexicon: Lexicon
}

/** Reads the words from `start` to `end` of an article; what stands in marks there counts as one token each. */
export function readWords(article: string, { start, end }: Span, marked: readonly Span[], lexicon: Lexicon): Words {
  const text = article.slice(start, end)
  const inner = marked.map((one) => ({ start: one.start - start, end: one.end - start }))
  const tokens = tokenize(text, inner, lexicon.clitics)
  const words = Array.from({ length: tokens.count }, (_, i) => {
    const kind = tokens.kinds[i]!
    if (kind !== TokenKind.lower && kind !== TokenKind.capital) return ''
    return text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase().replace(/\.$/, '')
  })
  const bits = words.map((word) => (word === '' ? 0 : (lexicon.words.get(word) ?? 0)))
  return { ...tokens, text, at: start, bits, words, lexicon }
}

export const isVerb = ({ kinds, bits }: Words, i: number): boolean =>
  kinds[i] === TokenKind.lower && (bits[i]! & Is.speech) !== 0 && (bits[i]! & Is.participle) === 0

export const isPronoun = ({ bits }: Words, i: number): boolean =>
  (bits[i]! & Is.subject) !== 0 && (bits[i]! & (Is.male | Is.female | Is.plural)) !== 0 && !(bits[i]! & Is.first)

const longestPhrase = 8
const somebody = Is.title | Is.role | Is.group | Is.body

/**
 * The last token of a phrase for somebody that begins at `i`: determiners, nouns for people, names. Other nouns count
 * where a name follows: engineer Mara Dole.
 */
export function lastOfPhrase({ kinds, bits, count }: Words, i: number): number {
  let last = i - 1
  for (let t = i; t < count && t < i + longestPhrase; t++) {
    const own = bits[t]!
    if (own & (Is.subject | Is.relative | Is.preposition | Is.conjunction | Is.auxiliary)) break
    if (kinds[t] === TokenKind.capital || own & somebody) last = t
    else if (kinds[t] !== TokenKind.lower || own & (Is.speech | Is.judging | Is.adverb)) break
    else if (last >= i && kinds[last] === TokenKind.capital) break
  }
  return last
}

/** A pronoun that a hyphen ties to the verb before it: dit-il. */
export const isEnclitic = (read: Words, i: number): boolean =>
  i < read.count && isPronoun(read, i) && isHyphen(read.text.charCodeAt(read.starts[i]! - 1))
