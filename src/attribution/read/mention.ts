import { isApostrophe } from '../../text/marks.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { Is } from './lexicon.ts'
import type { ProseTokens } from './prose-tokens.ts'

/** How the text points at somebody. */
type MentionForm = 'name' | 'pronoun' | 'nominal'

/** What a mention seems to be. */
export type Being = 'person' | 'group' | 'organisation' | 'document' | 'place' | 'unknown'

/**
 * A phrase that points at somebody or something that may speak. Token indexes into the prose tokens, both ends
 * inclusive. Made with its properties in this order everywhere: objects of one shape are read in less time.
 */
export interface Mention {
  readonly first: number
  readonly last: number
  /** The token that carries the meaning: a name's last word, a nominal's noun. */
  readonly head: number
  /** Where the name proper begins, after titles; equal to `first` for other forms. */
  readonly nameFirst: number
  /** Last token of the name proper. */
  readonly nameLast: number
  readonly form: MentionForm
  readonly being: Being
  /** Begins with the, a, his, …: 'definite', 'indefinite', 'possessive', or none of them. */
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none'
  readonly male: boolean
  readonly female: boolean
  readonly plural: boolean
  /** A possessive 's or apostrophe follows. */
  readonly possessor: boolean
  /** A common noun follows that it qualifies: the Dole campaign, a Senate aide. */
  readonly modifier: boolean
}

/** The gender of the one whom the noun at token `i` stands for, as `Is`: its own, else that of a determiner at `before`. */
export function genderOfNoun({ bits, words, lexicon }: ProseTokens, i: number, before: number): number {
  if (lexicon.patterns.genderless.has(words[i]!)) return 0
  const own = bits[i]! & (Is.male | Is.female)
  const shown = bits[before] ?? 0
  return own || !(shown & Is.determiner) ? own : shown & (Is.male | Is.female)
}

/** Whether only a comma stands between two mentions: the mayor, | Mara Dole. */
export const isSetBeside = (tokens: ProseTokens, { last }: Mention, { first }: Mention): boolean =>
  first === last + 2 && punctuationAt(tokens, last + 1) === 44

/** Whether a possessive follows token `i`: Trump's, the Democrats'. */
export function isPossessor(tokens: ProseTokens, i: number): boolean {
  const next = i + 1
  if (next >= tokens.count || tokens.starts[next] !== tokens.ends[i]) return false
  if (tokens.kinds[next] === TokenKind.clitic) {
    // "Trump's a liar" is rare in news beside "Trump's plan": what follows decides.
    return next + 1 < tokens.count && (tokens.bits[next + 1]! & (Is.determiner | Is.preposition)) === 0
  }
  return tokens.kinds[next] === TokenKind.punctuation && isApostrophe(tokens.text.charCodeAt(tokens.starts[next]!))
}

/**
 * Whether a common noun for people, bodies or documents follows token `i` directly: the name there only qualifies it.
 * Where qualifiers follow their nouns it is the other way round: une source policière.
 */
export function isModifier(tokens: ProseTokens, i: number): boolean {
  const next = i + 1
  if (isCountedDocument(tokens, i)) return true
  if (
    tokens.lexicon.traits.qualifiersFollow ||
    next >= tokens.count ||
    tokens.kinds[next] !== TokenKind.lower ||
    tokens.bits[next]! & (Is.speech | Is.auxiliary | Is.determiner | Is.numeral)
  )
    return false
  if (tokens.bits[next]! & (Is.role | Is.group | Is.body | Is.document) || isUnknownHead(tokens, next)) return true
  // One adjective or noun between, or half of an office: "the Dole re-election campaign", "the Senate majority leader".
  return (
    tokens.kinds[next + 1] === TokenKind.lower &&
    (tokens.bits[next] === 0 || (tokens.bits[next]! & Is.title) !== 0) &&
    (tokens.bits[next + 1]! & (Is.role | Is.group | Is.body)) !== 0 &&
    !tokens.lexicon.shapes.noAttribute.test(tokens.words[next]!)
  )
}

/** "22 Clinton emails": whether a number before the name that ends at token `i` shows that no verb follows. */
function isCountedDocument({ kinds, bits }: ProseTokens, i: number): boolean {
  if (kinds[i + 1] !== TokenKind.lower || !(bits[i + 1]! & Is.document)) return false
  let first = i
  while (first > 0 && kinds[first] === TokenKind.capital) first--
  return kinds[first] === TokenKind.number || (kinds[first] === TokenKind.lower && (bits[first]! & Is.numeral) !== 0)
}

/** Whether the word at token `i`, in no list, is somebody whom a name before it qualifies: said one Dole confidant. */
export function isUnknownHead(tokens: ProseTokens, i: number): boolean {
  const { kinds, bits, words, count } = tokens
  if (kinds[i] !== TokenKind.lower || bits[i] !== 0 || i < 2 || kinds[i - 1] !== TokenKind.capital) return false
  const after = i + 1 < count ? bits[i + 1]! : 0
  const ends =
    i + 1 >= count || kinds[i + 1] !== TokenKind.lower || (after & (Is.speech | Is.auxiliary | Is.relative)) !== 0
  let first = i - 1
  while (first > 0 && kinds[first] === TokenKind.capital) first--
  const said = (first > 0 && (bits[first - 1]! & Is.speech) !== 0) || (after & Is.speech) !== 0
  return ends && said && tokens.lexicon.patterns.singularDeterminers.has(words[first]!)
}
