import { TokenKind } from '../../text/tokens.ts'
import { Is } from './lexicon.ts'
import type { ProseTokens } from './prose-tokens.ts'

const noun = Is.document | Is.role | Is.group | Is.body | Is.titleNoun | Is.time
const afterPronoun =
  Is.auxiliary | Is.adverb | Is.speech | Is.judging | Is.preposition | Is.relative | Is.conjunction | Is.determiner

/**
 * Lets demonstratives that stand for the person mentioned last count as pronouns, where no noun follows that they
 * determine: agregó este; ce dernier a répondu. Changes `bits`.
 */
export function markDemonstratives({ lexicon, count, kinds, bits, words }: ProseTokens): void {
  const { demonstratives, latter } = lexicon.patterns
  if (demonstratives.size === 0) return
  const isWord = (i: number): boolean => kinds[i] === TokenKind.lower || kinds[i] === TokenKind.capital
  for (let i = 0; i < count; i++) {
    if (!isWord(i)) continue
    const next = kinds[i + 1] === TokenKind.lower ? bits[i + 1]! : 0
    const ends = i + 1 >= count || !isWord(i + 1)
    if (latter.has(words[i]!)) {
      if (demonstratives.has(words[i - 1] ?? '') && (ends || (next & afterPronoun && !(next & noun)))) mark(bits, i)
    } else if (demonstratives.has(words[i]!)) {
      const before = kinds[i - 1] === TokenKind.lower && (bits[i - 1]! & (Is.speech | Is.participle)) === Is.speech
      const speaks = (next & Is.speech) !== 0 && !(next & noun) && lexicon.shapes.finiteVerb.test(words[i + 1]!)
      if (speaks || (ends && before)) mark(bits, i)
    }
  }
}

function mark(bits: Int32Array, i: number): void {
  bits[i] = (bits[i]! & (Is.male | Is.female)) | Is.pronoun | Is.subject
}
