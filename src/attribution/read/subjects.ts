import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { ClauseBounds, furthestSubject } from './clause-bounds.ts'
import { isVerb } from './clauses.ts'
import { Is } from './lexicon.ts'
import type { VerbSecond } from './lexicon.ts'
import type { Being, Mention } from './mention.ts'
import { printed } from './particles.ts'
import { accordingToAt, beginsSentence } from './prose-tokens.ts'
import type { ProseTokens } from './prose-tokens.ts'

/** Small words before a mention that belong to its phrase: der frühere Präsident. */
const longestAttribute = 6

/** What words stand in, beside people. */
const holding: ReadonlySet<Being> = new Set(['document', 'organisation', 'group'])

/** The subjects of finite verbs, and what the form of a mention lets it be. */
export class Subjects extends ClauseBounds {
  readonly #mentions: readonly Mention[]
  /** Index of the mention that begins at or after each token. */
  readonly #from: Int32Array
  /** Last words of persons' names. */
  readonly #families: ReadonlySet<string>

  constructor(tokens: ProseTokens, mentions: readonly Mention[], words: VerbSecond) {
    super(tokens, words)
    this.#mentions = mentions
    this.#families = new Set(
      mentions
        .filter(({ form, being }) => form === 'name' && being === 'person')
        .map(({ nameLast }) => tokens.words[nameLast]!),
    )
    this.#from = new Int32Array(tokens.count + 1)
    for (let i = tokens.count, m = mentions.length; i >= 0; i--) {
      while (m > 0 && mentions[m - 1]!.first >= i) m--
      this.#from[i] = m
    }
  }

  /** The subject of the finite verb at token `verb`, an index into the mentions; `last` is that of the verb before. */
  subjectOf(verb: number, last: number): number {
    const { words } = this.tokens
    const { impersonal, accordingAfter, relaying } = this.words
    if (accordingAfter.has(words[verb]!)) return this.#endingAt(verb - 1)
    const start = this.clauseStart(verb)
    if (impersonal.has(words[verb]!)) {
      const informant = this.#informant(verb, start)
      if (informant >= 0 || this.#isImpersonal(verb)) return informant
    }
    const finite = this.finite(verb, start)
    if (finite < 0) return this.#agent(start, verb)
    const subject = this.#subjectOfFinite(finite, verb, start, last)
    return this.#named(relaying.has(words[verb]!) ? this.#quoted(verb, subject) : subject)
  }

  /** Who is quoted by the subject of a verb that passes words on: Der Sender zitierte Dole; else that subject. */
  #quoted(verb: number, subject: number): number {
    const end = this.clauseEnd(verb)
    for (let m = this.#from[verb + 1]!; m < this.#mentions.length && this.#mentions[m]!.first < end; m++) {
      const { being } = this.#mentions[m]!
      if (m !== subject && (being === 'person' || being === 'group' || being === 'unknown') && !this.isPrepositional(m))
        return m
    }
    return subject
  }

  /** Who does what a passive says: wird von Dole „…“ genannt. */
  #agent(start: number, verb: number): number {
    const { words, lexicon } = this.tokens
    for (let m = this.#from[start]!; m < this.#mentions.length && this.#mentions[m]!.last < verb; m++) {
      const before = this.phraseStart(m) - 1
      if (before >= start && lexicon.patterns.agentPrepositions.has(words[before]!)) return m
    }
    // "Wird im Bericht „…“ genannt": whatever holds the words.
    for (let m = this.#from[start]!; m < this.#mentions.length && this.#mentions[m]!.last < verb; m++) {
      const before = this.phraseStart(m) - 1
      const { being } = this.#mentions[m]!
      if (before >= start - 1 && holding.has(being) && this.words.holding.has(printed(this.tokens, before))) return m
    }
    return -1
  }

  /** The subject of the finite verb at token `verb`, whose clause begins at `start` and may end with `closing`. */
  #subjectOfFinite(verb: number, closing: number, start: number, last: number): number {
    const { bits, words, lexicon, kinds } = this.tokens
    let first = start
    while (first < verb && this.isCoordinating(first)) first++
    if (first === verb) {
      const appositive = start === verb ? this.#subjectOfAppositive(verb) : -1
      if (appositive >= 0) return appositive
      // "Dole kam und sagte": the subject goes on.
      if (start < verb && last >= 0 && this.sameSentence(this.#mentions[last]!.first, verb)) return last
      const right = this.#subjectRight(verb)
      return right >= 0 || start < verb ? right : this.#subjectBeforeComma(verb)
    }
    // "Einer der Ruderer sagte": one of those who follow.
    const one =
      this.words.partitive.has(printed(this.tokens, first)) && this.words.genitive.has(printed(this.tokens, first + 1))
    if (one) {
      const near = this.#endingAt(verb - 1)
      if (near >= 0 && this.#mentions[near]!.first > first) return near
    }
    const own = kinds[first] === TokenKind.lower || kinds[first] === TokenKind.capital ? bits[first]! : 0
    const final =
      this.isLast(closing) || (kinds[closing + 1] === TokenKind.lower && (bits[closing + 1]! & Is.auxiliary) !== 0)
    const subordinate = final && (own & Is.conjunction) !== 0 && !this.isCoordinating(first)
    const relative =
      (own & (Is.determiner | Is.relative)) !== 0 &&
      punctuationAt(this.tokens, start - 1) === 44 &&
      this.isLast(closing) &&
      verb === closing
    if (
      !subordinate &&
      ((own & Is.preposition && !lexicon.patterns.andOr.has(words[first]!)) || this.isOblique(first))
    ) {
      const right = this.#subjectRight(verb)
      // "Von Arnim sagte": the preposition is the name's.
      return right < 0 && lexicon.patterns.nobiliaryPrepositions.has(printed(this.tokens, first))
        ? this.#nameBefore(verb)
        : right
    }
    for (let m = this.#from[first]!; m < this.#mentions.length && this.#mentions[m]!.last < verb; m++) {
      if (!this.isNominative(m)) continue
      if (subordinate || relative) {
        // "Wie" opens the clause and is a preposition too.
        if (this.isPrepositional(m, first)) continue
        return m
      }
      // Only adverbs and the phrase's own words may come before it: "passend zum Anlass sagte".
      if (this.hasPreposition(first, this.#mentions[m]!.first)) continue
      // Another noun there is the head of the phrase: "die Antwort der Stadt nannte Dole".
      const right = this.hasNoun(first, this.phraseStart(m)) ? this.#subjectRight(verb) : this.#whoSays(verb, m)
      return right >= 0 ? right : m
    }
    // "Die im Hafen lebende Ruiz sagte": what qualifies a noun may have prepositions of its own.
    const near = own & Is.determiner ? this.#endingAt(verb - 1) : -1
    if (near >= 0 && this.#mentions[near]!.last === verb - 1 && this.isNominative(near) && !this.isPrepositional(near))
      return near
    // "Dole, der das „…“ nannte": the relative pronoun is the subject where nobody else is.
    return relative ? this.#endingAt(start - 2) : this.#subjectRight(verb)
  }

  /** The name right behind a verb of speech before which mention `m` stands, a thing or too many: Kündigungen schloss Dole aus; else -1. */
  #whoSays(verb: number, m: number): number {
    const { form, being } = this.#mentions[m]!
    const { bits, lexicon } = this.tokens
    const isMany = being === 'group' && !lexicon.shapes.pluralVerb?.test(printed(this.tokens, verb))
    if (form !== 'nominal' || !(isMany || being === 'unknown') || !(bits[verb]! & Is.speech)) return -1
    const next = this.#from[verb + 1]!
    const behind = this.#mentions[next]
    if (behind?.first !== verb + 1 || behind.form !== 'name') return -1
    return behind.being === 'person' || this.#families.has(this.tokens.words[behind.head]!) ? next : -1
  }

  /** The first phrase after the verb that may be a subject, in the same clause. */
  #subjectRight(verb: number): number {
    const end = this.clauseEnd(verb)
    for (let m = this.#from[verb + 1]!; m < this.#mentions.length && this.#mentions[m]!.first < end; m++) {
      if (this.isNominative(m) && !this.isPrepositional(m)) return m
    }
    return -1
  }

  /**
   * The phrase that opens the sentence, where only an appositive stands between it and the verb at token `verb`: Dole,
   * die Bürgermeisterin, sagte.
   */
  #subjectOfAppositive(verb: number): number {
    const { kinds } = this.tokens
    if (verb < 3 || punctuationAt(this.tokens, verb - 1) !== 44) return -1
    let start = verb - 1
    while (start > 0 && verb - start < furthestSubject && this.sameSentence(start - 1, verb)) {
      start--
      if (kinds[start] === TokenKind.stretch || isVerb(this.tokens, start) || this.isSubordinating(start)) return -1
    }
    const opening = this.#opening(start, verb)
    // "Die Bürgermeisterin, Mara Dole, sagte": the name says more than the office.
    const near = opening < 0 ? -1 : this.#endingAt(this.#beforeBracket(verb - 2))
    return near > opening && this.#isPerson(near) && punctuationAt(this.tokens, this.phraseStart(near) - 1) === 44
      ? near
      : opening
  }

  /**
   * The subject of a verb behind a comma where none follows: the name that ends there, or what opens the sentence: Dole,
   * die lange schwieg, sagte.
   */
  #subjectBeforeComma(verb: number): number {
    if (verb < 3 || punctuationAt(this.tokens, verb - 1) !== 44) return -1
    const near = this.#endingAt(this.#beforeBracket(verb - 2))
    if (near >= 0 && this.#isPerson(near) && punctuationAt(this.tokens, this.phraseStart(near) - 1) === 44) return near
    let start = verb - 1
    while (start > 0 && verb - start < furthestSubject && this.sameSentence(start - 1, verb)) start--
    return this.#opening(start, verb)
  }

  /** The token before a bracket that ends at token `i`: Mara Dole (CDU); else `i`. */
  #beforeBracket(i: number): number {
    if (punctuationAt(this.tokens, i) !== 41) return i
    let open = i
    while (open > 0 && i - open < longestAttribute && punctuationAt(this.tokens, open) !== 40) open--
    return punctuationAt(this.tokens, open) === 40 ? open - 1 : i
  }

  /** The name that follows an office directly: Langs Sprecherin Mara Dole. */
  #named(m: number): number {
    const [mention, next] = [this.#mentions[m], this.#mentions[m + 1]]
    const follows = mention?.form === 'nominal' && next?.first === mention.last + 1
    return follows && this.#isPerson(m + 1) ? m + 1 : m
  }

  /** The name right before the verb; -1 for none. */
  #nameBefore(verb: number): number {
    const m = this.#endingAt(verb - 1)
    return m >= 0 && this.#mentions[m]!.last === verb - 1 && this.#mentions[m]!.form === 'name' ? m : -1
  }

  #isPerson(m: number): boolean {
    const { form, being } = this.#mentions[m]!
    return form === 'name' && being === 'person'
  }

  /** The mention that opens a sentence at token `start`, where it may be a subject; -1 for none. */
  #opening(start: number, verb: number): number {
    const m = this.#from[start]!
    const mention = this.#mentions[m]
    const opens = mention && mention.last < verb && !this.hasPreposition(start, mention.first) && this.isNominative(m)
    return opens ? m : -1
  }

  /** "Hieß es", "es heißt": nobody says so. */
  #isImpersonal(verb: number): boolean {
    const { words } = this.tokens
    const { impersonalSubject } = this.words
    return impersonalSubject.has(words[verb + 1] ?? '') || impersonalSubject.has(words[verb - 1] ?? '')
  }

  /** The one from whom something was heard: "hieß es in der Rede", "aus dem Rathaus hieß es". */
  #informant(verb: number, start: number): number {
    const { count, words } = this.tokens
    const { impersonalSubject } = this.words
    if (!this.#isImpersonal(verb)) return -1
    let i = impersonalSubject.has(words[verb + 1] ?? '') ? verb + 2 : verb + 1
    while (i < count && this.isAdverbial(i)) i++
    let opening = verb
    while (opening > 0 && verb - opening < furthestSubject && this.sameSentence(opening - 1, verb)) opening--
    for (const [from, to] of [
      [i, Math.min(count, i + longestAttribute)],
      [start, verb],
      [opening, verb],
    ] as const) {
      if (!this.words.holding.has(printed(this.tokens, from))) continue
      const m = this.#from[from + 1]!
      if (m < this.#mentions.length && this.#mentions[m]!.first <= to) return m
    }
    return -1
  }

  /** First token of the phrase of a mention, with the determiner that stands close before it. */
  phraseStart(m: number): number {
    const { kinds, bits } = this.tokens
    const { first } = this.#mentions[m]!
    const before = m > 0 ? this.#mentions[m - 1]!.last : -1
    let start = first
    for (let i = first; i > before && i > first - longestAttribute && i >= 0; i--) {
      // A contraction's article belongs to the phrase, its preposition does not: vom Minister.
      if (bits[i]! & Is.determiner) return bits[i]! & Is.preposition ? i + 1 : i
      if (kinds[i] !== TokenKind.lower && i !== first) break
      if (i !== first && bits[i]! & (Is.preposition | Is.conjunction | Is.speech | Is.auxiliary)) break
      if (bits[i]! & (Is.role | Is.title)) start = i
    }
    return start
  }

  /** Whether a mention's form lets it be a subject. */
  isNominative(m: number): boolean {
    const { bits, words, lexicon } = this.tokens
    const mention = this.#mentions[m]!
    if (mention.form === 'pronoun') return (bits[mention.first]! & Is.subject) !== 0
    const start = this.phraseStart(m)
    const determiner = printed(this.tokens, start)
    const { oblique, obliqueBeforeFeminine, feminineNoun } = this.words
    // "Doles Angriff": a name in the genitive qualifies the noun behind it.
    if (
      lexicon.capitalNouns?.genitive.test(printed(this.tokens, mention.last)) &&
      this.hasNoun(mention.last, mention.last + 2)
    )
      return false
    if (oblique.has(determiner) || (start > 0 && this.isOblique(start - 1))) return false
    return !(!this.#isPerson(m) && obliqueBeforeFeminine.has(determiner) && feminineNoun.test(words[mention.last]!))
  }

  /** Whether a preposition stands before a mention's phrase, behind token `after`. */
  isPrepositional(m: number, after = -1): boolean {
    const { kinds, bits } = this.tokens
    const first = this.phraseStart(m)
    const before = Math.max(after, m > 0 ? this.#mentions[m - 1]!.last : -1)
    for (let i = first - 1; i > before && i >= first - longestAttribute && i >= 0; i--) {
      if (this.isPreposition(i)) return true
      if (
        kinds[i] !== TokenKind.lower ||
        bits[i]! & (Is.speech | Is.judging | Is.auxiliary | Is.conjunction | Is.determiner)
      )
        return false
    }
    return false
  }

  /** Whether a possessive pronoun says whose view is given: ihrer Ansicht nach, nach seinen Angaben. */
  holdsView(m: number): boolean {
    const { words } = this.tokens
    const { views, viewPrepositions } = this.words
    const { first } = this.#mentions[m]!
    return (
      views.has(words[first + 1] ?? '') &&
      (viewPrepositions.has(words[first + 2] ?? '') || viewPrepositions.has(words[first - 1] ?? ''))
    )
  }

  /**
   * Whether a phrase says for whom something is what the sentence calls it: Für Mara Dole ist das Tor „zu klein“; das
   * Tor ist für Mara Dole „zu klein“.
   */
  isView(m: number): boolean {
    const { words, kinds, count, lexicon } = this.tokens
    const { beForms, viewPrepositions } = lexicon.patterns
    const { last } = this.#mentions[m]!
    const before = this.phraseStart(m) - 1
    if (!viewPrepositions.has(words[before] ?? '')) return false
    if (kinds[last + 1] === TokenKind.stretch) return beForms.has(words[before - 1] ?? '')
    if (!beginsSentence(this.tokens, before)) return false
    for (let i = last + 1; i < count && i - last < furthestSubject && this.sameSentence(i, last); i++)
      if (isVerb(this.tokens, i)) return beForms.has(words[i]!)
    return false
  }

  /** Whether a name says who the source before it is: laut dem Ankläger des Gerichts, Mara Dole. */
  isNamedSource(m: number): boolean {
    const { kinds } = this.tokens
    const { first } = this.#mentions[m]!
    if (!this.#isPerson(m) || punctuationAt(this.tokens, first - 1) !== 44) return false
    for (let i = first - 2; i > 0 && first - i < furthestSubject && this.sameSentence(i, first); i--) {
      if (accordingToAt(this.tokens, i) >= 0) return true
      if (kinds[i] === TokenKind.punctuation || kinds[i] === TokenKind.stretch || isVerb(this.tokens, i)) return false
    }
    return false
  }

  #endingAt(i: number): number {
    const m = this.#from[Math.max(0, i + 1)]! - 1
    return m >= 0 && this.#mentions[m]!.last >= i - 3 && this.sameSentence(this.#mentions[m]!.last, i) ? m : -1
  }
}
