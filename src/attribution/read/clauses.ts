import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { endOfQualifiers, isObject, isView, verbBeforeAdjuncts } from './inversion.ts'
import { Is } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { accordingToAt, beginsSentence } from './prose-tokens.ts'
import type { ProseTokens } from './prose-tokens.ts'

/** How strongly a verb reports words. */
export const VerbClass = { none: 0, other: 1, judging: 2, speech: 3 } as const

/** One of them; models know them by their numbers. */
export type VerbClass = (typeof VerbClass)[keyof typeof VerbClass]

/**
 * The verb that a mention is the subject of, as a shallow parse sees it. Tokens that are not there are -1. Made with its
 * properties in this order everywhere: objects of one shape are read in less time.
 */
export interface Clause {
  /** Token index of the verb, -1 where none was found. */
  readonly verb: number
  readonly verbClass: VerbClass
  /** 0 directly after the mention, 1 after an appositive or a parenthesis, 2 after a relative clause. */
  readonly path: number
  /** A speech verb further on in the clause: token index or -1. */
  readonly secondVerb: number
  /** The mention follows its verb: said Dole. */
  readonly inverted: boolean
  /** The mention follows "according to" or a similar preposition. */
  readonly accordingTo: boolean
  /** The mention follows a preposition: "in Dole". */
  readonly prepositional: boolean
  /** The mention follows a verb directly and is not its inverted subject: told Dole. */
  readonly object: boolean
}

const longestAppositive = 28

/** Reads the clause around each mention. Linear in the length of the prose for bounded look-ahead. */
export function readClauses(tokens: ProseTokens, mentions: readonly Mention[]): Clause[] {
  const clauses: Clause[] = []
  mentions.forEach((mention, m) => clauses.push(readClause(tokens, mention, mentions, clauses, m - 1)))
  return clauses
}

/** Whether the capitalised word at token `i` may be the verb that opens its sentence: Dijo la alcaldesa que… */
export const opensWithVerb = (tokens: ProseTokens, i: number): boolean =>
  tokens.kinds[i] === TokenKind.capital && tokens.lexicon.traits.qualifiersFollow && beginsSentence(tokens, i)

/** Whether the word at token `i` is a noun where it might be a verb as well: the secretary of state. */
const isNoun = (tokens: ProseTokens, i: number): boolean =>
  isBehindArticle(tokens, i) ||
  (i >= 2 &&
    !(tokens.bits[i]! & Is.participle) &&
    tokens.lexicon.patterns.of.has(tokens.words[i - 1]!) &&
    tokens.lexicon.patterns.officesWithOf.has(tokens.words[i - 2]!))

/** "El presidente del jurado", "su nombre": no verb follows a contracted article or a possessive. */
const isBehindArticle = ({ words, bits, lexicon }: ProseTokens, i: number): boolean =>
  i >= 1 &&
  lexicon.traits.qualifiersFollow &&
  ((bits[i - 1]! & Is.determiner && bits[i - 1]! & Is.preposition) !== 0 ||
    lexicon.patterns.possessives.has(words[i - 1]!))

/** The class of the finite verb or participle at token `i`. */
export function verbClassAt(tokens: ProseTokens, i: number): VerbClass {
  if (tokens.kinds[i] !== TokenKind.lower && !opensWithVerb(tokens, i)) return VerbClass.none
  const bits = tokens.bits[i]!
  if (!(bits & (Is.speech | Is.judging)) || isNoun(tokens, i)) return VerbClass.none
  return bits & Is.speech ? VerbClass.speech : VerbClass.judging
}

/** `previous` is the index of the mention before, whose clause is read already. */
function readClause(
  tokens: ProseTokens,
  mention: Mention,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  previous: number,
): Clause {
  const { bits, kinds, words, lexicon } = tokens
  const owned = isOwned(tokens, mentions, previous, mention)
  const last = owned ? previous - 1 : previous
  const before = last < 0 ? undefined : mentions[last]
  const qualified = before?.modifier && before.last >= mention.first - 4 && before.last < mention.first
  let start = owned ? mentions[previous]!.first : qualified ? before.first : mention.first
  // The phrase may begin before what the mention covers: determiners, adjectives and lower-case titles.
  while (
    start > 0 &&
    kinds[start - 1] === TokenKind.lower &&
    start > (before?.last ?? -1) + 1 &&
    mention.first - start < 10 &&
    !(lexicon.traits.qualifiersFollow && bits[start]! & Is.determiner && !isArticle(tokens, start - 1)) &&
    (isArticle(tokens, start - 1) ||
      !(bits[start - 1]! & (Is.preposition | Is.conjunction | Is.auxiliary | Is.adverb | Is.relative | Is.subject))) &&
    !(bits[start - 1]! & (Is.speech | Is.judging) && !(bits[start - 1]! & (Is.determiner | Is.title)))
  )
    start--
  if (isOneOf(tokens, start - 1)) start -= 2
  let left = start - 1
  while (
    left >= 0 &&
    kinds[left] === TokenKind.lower &&
    bits[left]! & Is.adverb &&
    !(bits[left]! & (Is.preposition | Is.speech)) &&
    left > start - 3
  )
    left--
  if (lexicon.traits.qualifiersFollow && left > 0 && kinds[left] === TokenKind.capital && bits[left]! & Is.determiner)
    left--
  const leftBits = left >= 0 ? bits[left]! : 0
  const leftIsVerb =
    left >= 0 &&
    (kinds[left] === TokenKind.lower || opensWithVerb(tokens, left)) &&
    (leftBits & (Is.speech | Is.judging)) !== 0
  const speechBefore = leftIsVerb && (leftBits & Is.speech) !== 0
  const subjectOfLeft = left > 0 && isSubjectLike(tokens, left - 1)
  const accordingTo =
    !mention.modifier &&
    (accordingToAt(tokens, left) >= 0 ||
      accordingToAt(tokens, mention.first - 1) >= 0 ||
      isView(tokens, start, mention.last))
  const inverted =
    speechBefore &&
    !lexicon.patterns.objectFirstVerbs.has(words[left]!) &&
    !subjectOfLeft &&
    !(leftBits & Is.participle) &&
    !mention.possessor &&
    !mention.modifier
  const opens = left >= 0 && lexicon.traits.qualifiersFollow && beginsSentence(tokens, left) && !isArticle(tokens, left)
  const prepositional =
    !accordingTo &&
    left >= 0 &&
    (kinds[left] === TokenKind.lower || opens) &&
    (leftBits & Is.preposition) !== 0 &&
    !opensClause(tokens, left, mention) &&
    // "Como él mismo dijo": it opens a clause there.
    !(lexicon.traits.qualifiersFollow && lexicon.patterns.as.has(words[left]!))
  const read = prepositional ? readingBefore(tokens, left) : -1
  if (read >= 0) return { ...subjectBehind(tokens, read, false), verbClass: VerbClass.speech }
  const agent = left >= 0 && lexicon.patterns.agentPrepositions.has(words[left]!) ? passiveBefore(tokens, left) : -1
  if (agent >= 0) return subjectBehind(tokens, agent, accordingTo)
  if (!inverted && !prepositional && !accordingTo && !mention.possessor && !mention.modifier) {
    const verb = verbBeforeAdjuncts(tokens, start, mentions, clauses, previous)
    if (verb >= 0) return subjectBehind(tokens, verb, false)
  }
  const found = mention.possessor || mention.modifier || prepositional ? none : verbAfter(tokens, mention)
  const { verb, verbClass, path, secondVerb } = found
  const object = leftIsVerb && !inverted
  return { verb, verbClass, path, secondVerb, inverted, accordingTo, prepositional, object }
}

/** "As Dole put it", "after Dole said": whether a small word at token `left` opens a clause whose subject the mention is. */
function opensClause(tokens: ProseTokens, left: number, { last, form }: Mention): boolean {
  const { as, clausePrepositions } = tokens.lexicon.patterns
  const verbClass = verbClassAt(tokens, last + 1)
  if (!clausePrepositions.has(tokens.words[left]!) || verbClass === VerbClass.none || !isVerb(tokens, last + 1))
    return false
  return as.has(tokens.words[left]!) ? form !== 'pronoun' : form === 'name' && verbClass === VerbClass.speech
}

/** "Said | the bureau's director": whether whose a noun is stands between the noun and the verb that has it for its subject. */
function isOwned(tokens: ProseTokens, mentions: readonly Mention[], previous: number, mention: Mention): boolean {
  const owner = previous < 0 ? undefined : mentions[previous]
  if (!owner?.possessor || mention.form !== 'nominal' || mention.determiner !== 'possessive') return false
  if (owner.last !== mention.first - 2 || tokens.kinds[owner.last + 1] !== TokenKind.clitic) return false
  const article = owner.first > 0 && isArticle(tokens, owner.first - 1)
  return verbClassAt(tokens, owner.first - (article ? 2 : 1)) === VerbClass.speech
}

/** "Una | de | las víctimas": whether the preposition at token `of` parts some from all whom the mention behind it names. */
export const isOneOf = ({ words, kinds, lexicon }: ProseTokens, of: number): boolean =>
  lexicon.traits.qualifiersFollow &&
  lexicon.patterns.of.has(words[of] ?? '') &&
  kinds[of - 2] !== TokenKind.clitic &&
  lexicon.patterns.indefiniteDeterminers.has(words[of - 1] ?? '')

/** Also one that is a preposition as well: Portuguese "a". */
const isArticle = ({ words, bits, lexicon }: ProseTokens, t: number): boolean =>
  lexicon.patterns.definiteArticles.has(words[t]!) && (bits[t]! & Is.determiner) !== 0

/** The clause of a subject that stands behind its verb at a distance. */
const subjectBehind = (tokens: ProseTokens, verb: number, accordingTo: boolean): Clause => ({
  verb,
  verbClass: verbClassAt(tokens, verb),
  path: 0,
  secondVerb: -1,
  inverted: true,
  accordingTo,
  prepositional: false,
  object: false,
})

/** Tokens between a verb of reading and the preposition before what is read: lit-on | depuis hier | sur une banderole. */
const longestReading = 4

/** The verb of reading whose words stand in what follows the preposition at token `held`; -1 for none. */
function readingBefore({ words, kinds, sentences, lexicon: { patterns } }: ProseTokens, held: number): number {
  if (!patterns.holdingPrepositions.has(words[held]!)) return -1
  for (let i = held - 1; i >= 0 && held - i <= longestReading && sentences[i] === sentences[held]; i--) {
    if (kinds[i] === TokenKind.stretch) return -1
    if (!patterns.readingVerbs.has(words[i]!)) continue
    for (let t = Math.max(0, i - 2); t <= i + 1; t++) if (patterns.impersonal.has(words[t]!)) return i
  }
  return -1
}

/** Whether the verb at token `i` stands in the passive: was called, has been accused. */
function isPassive({ words, kinds, bits, lexicon }: ProseTokens, i: number): boolean {
  const { beForms, activePassives, reflexives } = lexicon.patterns
  if (!lexicon.shapes.passiveParticiple.test(words[i]!) || activePassives.has(words[i]!)) return false
  let before = i - 1
  while (
    before >= 0 &&
    i - before < 4 &&
    kinds[before] === TokenKind.lower &&
    bits[before]! & Is.adverb &&
    !beForms.has(words[before]!)
  )
    before--
  return before >= 0 && beForms.has(words[before]!) && !reflexives.has(words[before - 1] ?? '')
}

/** "Tildado de “…” por Ana Ruiz, el plan …": a participle beside the noun that it qualifies. */
const isParticipleAlone = ({ lexicon, words, bits, kinds }: ProseTokens, i: number): boolean =>
  lexicon.traits.qualifiersFollow &&
  lexicon.shapes.passiveParticiple.test(words[i]!) &&
  !(kinds[i - 1] === TokenKind.lower && bits[i - 1]! & Is.auxiliary)

/** The passive verb whose agent "by" at token `by` announces: "was described as “…” by Ana Ruiz"; -1 for none. */
function passiveBefore(tokens: ProseTokens, by: number): number {
  for (let i = by - 1; i >= 0 && by - i < 12 && tokens.sentences[i] === tokens.sentences[by]; i--) {
    if (verbClassAt(tokens, i) === VerbClass.none || tokens.lexicon.patterns.asked.has(tokens.words[i]!)) continue
    if (isPassive(tokens, i) || isParticipleAlone(tokens, i)) return i
  }
  return -1
}

/** What is read of the words after a mention. */
type Verb = Pick<Clause, 'verb' | 'verbClass' | 'path' | 'secondVerb'>

const none: Verb = { verb: -1, verbClass: VerbClass.none, path: 0, secondVerb: -1 }

/** A small word at the beginning of a sentence is no subject, though it has a capital: as, so. */
const opensSubordinate = (tokens: ProseTokens, i: number): boolean =>
  tokens.lexicon.traits.qualifiersFollow &&
  tokens.kinds[i] === TokenKind.capital &&
  (tokens.bits[i]! & (Is.adverb | Is.conjunction | Is.preposition)) !== 0 &&
  !(tokens.bits[i]! & (Is.title | Is.givenName)) &&
  beginsSentence(tokens, i)

/** Whether token `i` may end a verb's subject, or an auxiliary before it. */
function isSubjectLike(tokens: ProseTokens, token: number): boolean {
  const { kinds, bits, sentences } = tokens
  let i = token
  while (i > 0 && kinds[i] === TokenKind.lower && (bits[i]! & Is.adverb || isObject(tokens, i))) i--
  // "Según dijo Ruiz", "comme l'explique Ruiz"
  if (opensSubordinate(tokens, i)) return false
  if (kinds[i] === TokenKind.capital || kinds[i] === TokenKind.number) return sentences[i] === sentences[i + 1]
  if (kinds[i] !== TokenKind.lower) return kinds[i] === TokenKind.clitic
  return (bits[i]! & (Is.adverb | Is.conjunction | Is.preposition)) === 0
}

/** "La alcaldesa, Inés Roca, ha pedido": whether the comma at `i` ends the apposition that the mention is. */
const closesApposition = (tokens: ProseTokens, mention: Mention, i: number): boolean =>
  (tokens.lexicon.traits.qualifiersFollow || standsForUnknown(tokens, mention)) &&
  punctuationAt(tokens, i) === 44 &&
  punctuationAt(tokens, mention.first - 1) === 44 &&
  tokens.kinds[i + 1] === TokenKind.lower &&
  (isVerb(tokens, i + 1) || (tokens.bits[i + 1]! & Is.adverb) !== 0 || isObjectOfNext(tokens, i + 1))

/** "His opposite number, Mara Dole, refused": a person set beside a noun in no list, which opens the sentence. */
const standsForUnknown = ({ bits, kinds, sentences }: ProseTokens, { form, being, first }: Mention): boolean =>
  form === 'name' &&
  being === 'person' &&
  kinds[first - 2] === TokenKind.lower &&
  bits[first - 2] === 0 &&
  sentences[first - 2 - longestUnknown] !== sentences[first]

/** Words of such a noun with its determiner at most. */
const longestUnknown = 4

/** "La productrice, Inès Vidal, le décrit": an article before a verb that is no noun. */
const isObjectOfNext = (tokens: ProseTokens, i: number): boolean =>
  tokens.lexicon.traits.qualifiersFollow &&
  isArticle(tokens, i) &&
  ((tokens.bits[i + 1] ?? 0) & (Is.auxiliary | Is.speech | Is.judging)) !== 0 &&
  (tokens.bits[i + 1]! & (Is.role | Is.group | Is.body | Is.document)) === 0

/** Qualifiers before the comma of an appositive: el inspector general de la Policía, Álvaro Vela, anunció. */
const longestComplement = 8

/** Whether the word behind a noun qualifies it: a preposition, an adjective that no list holds. */
const isQualifier = (tokens: ProseTokens, i: number): boolean =>
  (tokens.bits[i]! & (Is.speech | Is.judging | Is.auxiliary | Is.adverb | Is.relative | Is.conjunction)) === 0 &&
  !isVerb(tokens, i)

function verbAfter(tokens: ProseTokens, mention: Mention): Verb {
  const { kinds, bits, count } = tokens
  let i = mention.last + 1
  let path = 0
  const limit = Math.min(count, i + longestAppositive + 12)
  const sentence = tokens.sentences[mention.last]
  if (punctuationAt(tokens, i) === 40) {
    while (i < limit && punctuationAt(tokens, i) !== 41) i++
    i++
    path = 1
  }
  if (closesApposition(tokens, mention, i)) {
    i++
    path = 1
  } else if (punctuationAt(tokens, i) === 44) {
    const close = closeOfAppositive(tokens, i, limit)
    i = close < 0 ? verbOfOpenAppositive(tokens, i, limit) : close + 1
    if (i < 0) return none
    path = 1
  } else if (tokens.lexicon.traits.qualifiersFollow && kinds[i] === TokenKind.lower && isQualifier(tokens, i)) {
    const from = i
    i = endOfQualifiers(tokens, mention.last, (t) => isVerb(tokens, t))
    path = 1
    // "La operadora de la red (Redeva) anunció": its initials or name in brackets.
    if (punctuationAt(tokens, i) === 40) {
      const open = i
      while (i < limit && i - open < longestComplement && punctuationAt(tokens, i) !== 41) i++
      i++
    }
    if (punctuationAt(tokens, i) === 44 && i - from <= longestComplement) {
      const close = closeOfAppositive(tokens, i, limit)
      if (close >= 0) i = close + 1
      // Some print a comma between a long subject and its verb: La secretaria de Estado, señaló que…
      else if (verbClassAt(tokens, i + 1) === VerbClass.speech) i++
    }
  } else if (kinds[i] === TokenKind.lower && bits[i]! & Is.preposition && !(bits[i]! & Is.speech)) {
    // "Joel Pollak of Breitbart California observed", "a spokesman for the mayor said"
    let steps = 0
    const from = i
    while (
      i < limit &&
      steps < 10 &&
      (kinds[i] === TokenKind.capital ||
        (kinds[i] === TokenKind.lower && !isVerb(tokens, i)) ||
        kinds[i] === TokenKind.clitic)
    ) {
      i++
      steps++
    }
    path = 1
    // "Darrell Dole of Rowan, the senior senator, said"
    if (punctuationAt(tokens, i) === 44 && i - from <= 6) {
      const close = closeOfAppositive(tokens, i, limit)
      if (close >= 0) i = close + 1
    }
  } else if (kinds[i] === TokenKind.lower && bits[i]! & Is.relative) {
    path = 2
    const after = verbAfterRelative(tokens, i, limit)
    if (after >= 0)
      return {
        verb: after,
        verbClass: verbClassAt(tokens, after),
        path,
        secondVerb: secondVerb(tokens, after, limit),
      }
    i++
  }
  let auxiliary = -1
  for (
    let steps = 0;
    i < limit && steps < 5 && kinds[i] === TokenKind.lower && tokens.sentences[i] === sentence;
    i++, steps++
  ) {
    const verbClass = verbClassAt(tokens, i)
    if (verbClass !== VerbClass.none)
      return isPassive(tokens, i) ? none : { verb: i, verbClass, path, secondVerb: secondVerb(tokens, i, limit) }
    if (bits[i]! & Is.auxiliary) auxiliary = auxiliary < 0 ? i : auxiliary
    else if (isObjectOfNext(tokens, i)) continue
    else if (!(bits[i]! & (Is.adverb | Is.time)) && !tokens.lexicon.shapes.adverb.test(tokens.words[i]!)) {
      if (isVerb(tokens, i))
        return { verb: i, verbClass: VerbClass.other, path, secondVerb: secondVerb(tokens, i, limit) }
      break
    }
  }
  return auxiliary >= 0
    ? { verb: auxiliary, verbClass: VerbClass.other, path, secondVerb: secondVerb(tokens, auxiliary, limit) }
    : none
}

/** A speech verb further on in the same clause: "took to Twitter, writing", "went on and said". */
function secondVerb(tokens: ProseTokens, from: number, limit: number): number {
  for (
    let i = from + 1;
    i < limit && tokens.sentences[i] === tokens.sentences[from] && tokens.kinds[i] !== TokenKind.stretch;
    i++
  ) {
    if (tokens.kinds[i] === TokenKind.lower && tokens.bits[i]! & Is.speech && tokens.bits[i]! & Is.participle) return i
  }
  return -1
}

/** What stands before a word that belongs to the same clause. */
const joining =
  Is.speech |
  Is.auxiliary |
  Is.preposition |
  Is.determiner |
  Is.conjunction |
  Is.relative |
  Is.pronoun |
  Is.adverb |
  Is.participle

/**
 * The speech verb after a relative clause and its closing comma or directly after it: "Relatives who waited outside,
 * … chanted" – or -1.
 */
function verbAfterRelative(tokens: ProseTokens, from: number, limit: number): number {
  const { qualifiersFollow } = tokens.lexicon.traits
  // "Una vecina que prefiere no dar su nombre": no list holds all verbs, which stand right behind the pronoun.
  let verbs =
    qualifiersFollow &&
    !(tokens.bits[from + 1]! & (Is.determiner | Is.preposition | Is.pronoun)) &&
    !isVerb(tokens, from + 1)
      ? 1
      : 0
  for (
    let i = from + 1;
    i < limit && tokens.sentences[i] === tokens.sentences[from] && tokens.kinds[i] !== TokenKind.stretch;
    i++
  ) {
    if (
      punctuationAt(tokens, i) === 44 &&
      verbs > 0 &&
      verbClassAt(tokens, i + 1) === VerbClass.speech &&
      !(tokens.bits[i + 1]! & Is.participle)
    )
      return i + 1
    if (isVerb(tokens, i)) {
      verbs++
      const parted = qualifiersFollow ? !(tokens.bits[i - 1]! & joining) : tokens.bits[i - 1]! === 0
      if (verbs > 1 && verbClassAt(tokens, i) === VerbClass.speech && i > from + 2 && parted) return i
    }
  }
  return -1
}

/** The comma that ends what begins with the comma at `i`: ", president of the union," – or -1. */
function closeOfAppositive(tokens: ProseTokens, i: number, limit: number): number {
  let depth = 0
  for (let j = i + 1; j < limit; j++) {
    if (tokens.kinds[j] === TokenKind.lineBreak || tokens.kinds[j] === TokenKind.stretch) return -1
    const c = punctuationAt(tokens, j)
    if (c === 40) depth++
    else if (c === 41) depth--
    else if (c === 44 && depth === 0) {
      // Lists inside the appositive go on: ", D-Calif.," ends, ", the head of A, B and C," continues until a verb
      // follows.
      const next = j + 1
      if (
        next < limit &&
        (verbClassAt(tokens, next) !== VerbClass.none ||
          tokens.bits[next]! & (Is.auxiliary | Is.adverb) ||
          isVerb(tokens, next))
      )
        return j
    }
    if (tokens.sentences[j] !== tokens.sentences[i]) return -1
  }
  return -1
}

/**
 * The finite speech verb that ends an appositive whose closing comma is missing: "Ian Pell, brother of the mayor
 * said" – or -1.
 */
function verbOfOpenAppositive(tokens: ProseTokens, from: number, limit: number): number {
  for (
    let i = from + 1;
    i < limit &&
    tokens.sentences[i] === tokens.sentences[from] &&
    tokens.kinds[i] !== TokenKind.stretch &&
    punctuationAt(tokens, i) !== 44;
    i++
  ) {
    if (verbClassAt(tokens, i) === VerbClass.speech && isVerb(tokens, i)) return i
  }
  return -1
}

/** Whether a lower-case word looks like a finite verb. */
export function isVerb(tokens: ProseTokens, i: number): boolean {
  if (tokens.kinds[i] !== TokenKind.lower) return false
  const bits = tokens.bits[i]!
  if (isNoun(tokens, i)) return false
  if (bits & (Is.speech | Is.judging)) return (bits & Is.participle) === 0
  return (
    (bits & Is.auxiliary) !== 0 ||
    (tokens.lexicon.shapes.finiteVerb.test(tokens.words[i]!) && (bits & (Is.preposition | Is.determiner)) === 0)
  )
}
