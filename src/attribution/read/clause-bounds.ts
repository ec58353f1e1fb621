import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { Is } from './lexicon.ts'
import type { VerbSecond } from './lexicon.ts'
import { endsClause, printed } from './particles.ts'
import type { ProseTokens } from './prose-tokens.ts'

/** How far from its verb a subject may stand, in tokens. */
export const furthestSubject = 30

/** Where clauses begin and end in a language whose finite verb stands second, and what their words are. */
export class ClauseBounds {
  protected readonly tokens: ProseTokens
  protected readonly words: VerbSecond

  constructor(tokens: ProseTokens, words: VerbSecond) {
    this.tokens = tokens
    this.words = words
  }

  /**
   * The finite verb of the clause to which the one at `verb` belongs: hat … gesagt; -1 for a passive whose subject does
   * not speak, unlike in "wird Dole zitiert".
   */
  finite(verb: number, start: number): number {
    const { bits, words, kinds, lexicon } = this.tokens
    const speaks = lexicon.patterns.activePassives.has(words[verb]!)
    const isPassive = (i: number): boolean => !speaks && this.words.passive.has(words[i]!)
    if (bits[verb]! & Is.auxiliary) return verb
    if (kinds[verb + 1] === TokenKind.lower && bits[verb + 1]! & Is.auxiliary && this.sameSentence(verb, verb + 1))
      return isPassive(verb + 1) ? -1 : verb
    if (!this.isLast(verb)) return verb
    for (let i = verb - 1; i >= start; i--) {
      if (kinds[i] !== TokenKind.lower || !(bits[i]! & Is.auxiliary)) continue
      return isPassive(i) ? -1 : i
    }
    return verb
  }

  /** The token behind the clause of the verb, by its signs alone. */
  clauseEnd(verb: number): number {
    const { count } = this.tokens
    let end = verb + 1
    while (end < count && end - verb < furthestSubject && !this.parts(end) && this.sameSentence(end, verb)) end++
    return end
  }

  /** First token of the clause in which token `verb` stands, by its signs and other verbs. */
  clauseStart(verb: number): number {
    const { kinds, bits } = this.tokens
    const closes = this.isLast(verb)
    let start = verb
    let join = -1
    while (
      start > 0 &&
      verb - start < furthestSubject &&
      !(this.parts(start - 1) && !(closes && this.isWithinClause(start - 1))) &&
      this.sameSentence(start - 1, verb)
    ) {
      start--
      if (this.isCoordinating(start)) join = join < 0 ? start : join
      else if (join >= 0 && kinds[start] === TokenKind.lower && bits[start]! & (Is.speech | Is.judging | Is.auxiliary))
        return join
    }
    return start
  }

  /** Whether nothing of the clause stands before its verb: a tag behind a quotation, „…“, sagte Dole. */
  opensClause(verb: number): boolean {
    return verb === 0 || this.parts(verb - 1) || !this.sameSentence(verb - 1, verb)
  }

  isParted(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (this.tokens.kinds[i] === TokenKind.punctuation) return true
    return false
  }

  followsVerb(i: number): boolean {
    return i >= 0 && this.tokens.kinds[i] === TokenKind.lower && (this.tokens.bits[i]! & (Is.speech | Is.judging)) !== 0
  }

  isOblique(i: number): boolean {
    return this.tokens.kinds[i] !== TokenKind.punctuation && this.words.oblique.has(printed(this.tokens, i))
  }

  hasPreposition(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.isPreposition(i)) return true
    return false
  }

  hasNoun(from: number, to: number): boolean {
    const { kinds, text, starts } = this.tokens
    for (let i = from + 1; i < to; i++) {
      const initial = text.charAt(starts[i]!)
      if (kinds[i] === TokenKind.lower && initial !== initial.toLowerCase()) return true
    }
    return false
  }

  isPreposition(i: number): boolean {
    return this.tokens.kinds[i] !== TokenKind.punctuation && (this.tokens.bits[i]! & Is.preposition) !== 0
  }

  isAdverbial(i: number): boolean {
    return this.tokens.kinds[i] === TokenKind.lower && (this.tokens.bits[i]! & (Is.adverb | Is.time)) !== 0
  }

  isCoordinating(i: number): boolean {
    const { bits, words, lexicon } = this.tokens
    return (bits[i]! & Is.conjunction) !== 0 && lexicon.patterns.coordinating.has(words[i]!)
  }

  isSubordinating(i: number): boolean {
    return (this.tokens.bits[i]! & Is.conjunction) !== 0 && !this.isCoordinating(i)
  }

  /** Whether the clause ends with the verb at token `i`, or goes on with a conjunction. */
  isLast(i: number): boolean {
    return endsClause(this.tokens, i)
  }

  /** A sign or a quotation that parts clauses; brackets and hyphens do not. */
  parts(i: number): boolean {
    const kind = this.tokens.kinds[i]
    if (kind === TokenKind.stretch || kind === TokenKind.lineBreak) return true
    const code = punctuationAt(this.tokens, i)
    return code === 44 || code === 58 || code === 59
  }

  /** A quotation that the clause goes on behind: weil er das „…“ nannte. */
  isWithinClause(i: number): boolean {
    const { kinds, text, ends } = this.tokens
    return kinds[i] === TokenKind.stretch && text.charCodeAt(ends[i]! - 1) !== 44
  }

  sameSentence(a: number, b: number): boolean {
    return this.tokens.sentences[a] === this.tokens.sentences[b]
  }
}
