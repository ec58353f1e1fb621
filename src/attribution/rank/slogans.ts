import { TokenKind } from '../../text/tokens.ts'
import { Is } from '../read/lexicon.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import type { QuotationView } from './features.ts'

/** Tokens between such a noun and the words: the slogan: “…”; chants of “…”. */
const longestLead = 2
/** Tokens between whoever owns it and the noun: Dole's old campaign slogan. */
const longestPhrase = 4

/**
 * Whether the words are a slogan, or what a crowd chants: no person whom the sentence names, or who was speaking before,
 * said them. One that has an owner – Dole's slogan “Clean piers” – may be somebody's.
 */
export function isSlogan(tokens: ProseTokens, { token, paragraph }: QuotationView): boolean {
  const { kinds, bits, words, paragraphs, lexicon } = tokens
  const { slogans, of, possessives } = lexicon.patterns
  let noun = token - 1
  while (token - noun <= longestLead && (kinds[noun] === TokenKind.punctuation || of.has(words[noun] ?? ''))) noun--
  if (noun < 0 || paragraphs[noun] !== paragraph || !slogans.has(words[noun]!)) return false
  for (let i = noun - 1; i >= 0 && noun - i <= longestPhrase && paragraphs[i] === paragraph; i--) {
    if (kinds[i] === TokenKind.clitic || possessives.has(words[i]!)) return false
    if (bits[i]! & (Is.determiner | Is.preposition) || kinds[i] === TokenKind.punctuation) break
  }
  return true
}
