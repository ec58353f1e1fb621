import { isDash } from '../../text/marks.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { Is } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { accordingToAt, beginsSentence } from './prose-tokens.ts'
import type { ProseTokens } from './prose-tokens.ts'

/** Tokens between a verb and its subject behind it. */
const longestAdjuncts = 16
const longestLead = 5

/**
 * The verb of a tag whose subject begins at token `first`, behind what else belongs to the verb: “…”, dijo ayer a la prensa
 * la alcaldesa; -1 for none. `mentions` and `clauses` are those before the subject's.
 */
export function verbBeforeAdjuncts(
  tokens: ProseTokens,
  first: number,
  mentions: readonly Mention[],
  clauses: readonly { readonly prepositional: boolean }[],
  before: number,
): number {
  const { kinds, bits } = tokens
  if (!tokens.lexicon.traits.qualifiersFollow) return -1
  for (let i = first - 1; i >= 0 && first - i <= longestAdjuncts; i--) {
    if (tokens.sentences[i] !== tokens.sentences[first] || kinds[i] === TokenKind.stretch) return -1
    if (opensClause(tokens, i)) return -1
    if (kinds[i] !== TokenKind.lower || !(bits[i]! & Is.speech) || bits[i]! & Is.participle) continue
    if (!opensTag(tokens, i)) continue
    for (let k = before; k >= 0 && mentions[k]!.first > i; k--) if (!clauses[k]!.prepositional) return -1
    return i
  }
  return -1
}

/** A conjunction such as while: what follows is the subject or object of another verb. */
const opensClause = ({ kinds, bits, words, lexicon }: ProseTokens, i: number): boolean =>
  kinds[i] === TokenKind.lower &&
  (bits[i]! & Is.conjunction) !== 0 &&
  !(bits[i]! & (Is.preposition | Is.adverb)) &&
  !lexicon.patterns.andOr.has(words[i]!)

/** An article before a verb is its object: comme l'a expliqué. */
export const isObject = ({ bits, words, lexicon }: ProseTokens, i: number): boolean =>
  lexicon.traits.qualifiersFollow &&
  lexicon.patterns.definiteArticles.has(words[i]!) &&
  (bits[i + 1]! & (Is.auxiliary | Is.speech)) !== 0

/** Whether the verb at token `verb` stands right behind a quotation, pronouns, auxiliaries and “as” aside. */
export function opensTag(tokens: ProseTokens, verb: number): boolean {
  const { kinds, bits } = tokens
  let i = verb - 1
  while (
    i >= 0 &&
    verb - i < longestLead &&
    kinds[i] === TokenKind.lower &&
    (bits[i]! & (Is.adverb | Is.auxiliary) || isObject(tokens, i)) &&
    !(bits[i]! & Is.speech)
  )
    i--
  if (i > 0 && (tokens.lexicon.patterns.as.has(tokens.words[i]!) || accordingToAt(tokens, i) === i)) i--
  const sign = punctuationAt(tokens, i)
  if (i > 0 && sign !== 0) {
    if (sign !== 44 && !isDash(sign)) return false
    i--
  }
  return i >= 0 && kinds[i] === TokenKind.stretch
}

/** Tokens of a phrase that says whose view a sentence gives, with an apposition. */
const longestView = 24

/**
 * Whether the phrase from token `first` to `last` says whose view its sentence gives: Para Mara Dole, el plan es “un
 * parche”.
 */
export function isView(tokens: ProseTokens, first: number, last: number): boolean {
  const { words, lexicon, sentences, kinds } = tokens
  if (first === 0 || !lexicon.patterns.viewPrepositions.has(words[first - 1]!) || !beginsSentence(tokens, first - 1))
    return false
  for (let i = last + 1; i < tokens.count && i - last < longestView; i++) {
    if (sentences[i] !== sentences[last] || kinds[i] === TokenKind.stretch) return false
    if (punctuationAt(tokens, i) === 44) return true
  }
  return false
}

/** Words of a noun's complement: el ministro | de Obras Públicas y Vivienda | dijo. */
const longestComplement = 14

/**
 * The first token behind what qualifies the noun at token `last`, where qualifiers follow their nouns: el funcionario |
 * policial | ha garantizado. `isVerb` recognises a finite verb.
 */
export function endOfQualifiers(tokens: ProseTokens, last: number, isVerb: (i: number) => boolean): number {
  const { kinds, bits, sentences } = tokens
  let i = last + 1
  while (
    i < tokens.count &&
    i - last <= longestComplement &&
    sentences[i] === sentences[last] &&
    (kinds[i] === TokenKind.capital ||
      kinds[i] === TokenKind.clitic ||
      kinds[i] === TokenKind.number ||
      (kinds[i] === TokenKind.lower && !(bits[i]! & (Is.relative | Is.auxiliary | Is.speech)) && !isVerb(i)))
  )
    i++
  return i
}
