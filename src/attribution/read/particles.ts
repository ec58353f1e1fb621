import { TokenKind } from '../../text/tokens.ts'
import { Is } from './lexicon.ts'
import type { VerbSecond } from './lexicon.ts'
import type { ProseTokens } from './prose-tokens.ts'

/** How far the particle of a verb may stand behind it. */
const furthestParticle = 36

/** A word as printed, in lower case: no English equivalent. */
export const printed = ({ text, starts, ends }: Pick<ProseTokens, 'text' | 'starts' | 'ends'>, i: number): string =>
  text.slice(starts[i], ends[i]).toLowerCase()

/**
 * Makes speech verbs of those verbs that are so only with the particle that ends their clause, where that stands
 * there: teilte der Minister mit. Changes `bits`. Linear, for a bounded look-ahead.
 */
export function joinParticles(
  tokens: Pick<ProseTokens, 'text' | 'starts' | 'ends' | 'count' | 'words' | 'sentences'> & {
    readonly kinds: Uint8Array
    readonly bits: Int32Array
  },
  { particles, impersonal, impersonalSubject }: VerbSecond,
): void {
  const { kinds, bits, count, words, sentences } = tokens
  for (let i = 0; i < count; i++) {
    const own = kinds[i] === TokenKind.lower ? particles.get(words[i]!) : undefined
    // "Hieß es" reports, "hieß der Ort" names.
    if (
      impersonal.has(words[i]!) &&
      !impersonalSubject.has(words[i - 1] ?? '') &&
      !impersonalSubject.has(words[i + 1] ?? '')
    )
      bits[i] = Is.auxiliary
    if (!own) continue
    const end = Math.min(count, i + furthestParticle)
    for (let j = i + 1; j < end && sentences[j] === sentences[i]; j++) {
      if (kinds[j] !== TokenKind.lower || !own.has(printed(tokens, j)) || !endsClause(tokens, j)) continue
      bits[i] = (bits[i]! & ~Is.auxiliary) | Is.speech
      bits[j] = Is.adverb
      break
    }
  }
}

/** Whether a clause may end with token `i`: a sign, a quotation or a conjunction follows, or nothing. */
export function endsClause(
  { kinds, bits, count, sentences }: Pick<ProseTokens, 'kinds' | 'bits' | 'count' | 'sentences'>,
  i: number,
): boolean {
  const next = i + 1
  if (next >= count || sentences[next] !== sentences[i]) return true
  return kinds[next] !== TokenKind.lower
    ? kinds[next] !== TokenKind.capital && kinds[next] !== TokenKind.number
    : (bits[next]! & Is.conjunction) !== 0
}
