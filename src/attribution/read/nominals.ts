import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { Is } from './lexicon.ts'
import { genderOfNoun, isModifier, isPossessor, isUnknownHead } from './mention.ts'
import type { Being, Mention } from './mention.ts'
import { printed } from './particles.ts'
import { isPlainForm } from './plain-forms.ts'
import { beginsSentence } from './prose-tokens.ts'
import type { ProseTokens } from './prose-tokens.ts'

const furthestDeterminer = 7
/** A shorter word in -s need be no plural: this, gas. */
const shortestPlural = 5

/**
 * The common-noun phrase whose noun is at token `i` ("the 63-year-old senator", "critics", "a statement"), or, where
 * the noun is in no list, the phrase that stands where a speech verb takes its subject ("the filing said"). `before`
 * is the mention before.
 */
export function nominalAt(tokens: ProseTokens, i: number, before: Mention | undefined): Mention | null {
  // A name or a possessive pronoun right before qualifies the noun and belongs to its phrase: "a White House official".
  const taken =
    before === undefined
      ? -1
      : (before.modifier || isPossessive(tokens, before)) && before.last >= i - 2
        ? determinerBefore(tokens, before.first) - 1
        : before.last
  const { kinds, bits, words, lexicon } = tokens
  const opening = kinds[i] === TokenKind.capital && beginsSentence(tokens, i)
  if (kinds[i] !== TokenKind.lower && !opening) return null
  const own = bits[i]!
  if (opening && !(own & Is.group)) return null
  const noun = own & (Is.role | Is.group | Is.body | Is.document)
  if (!noun) {
    if (before?.modifier && isUnknownHead(tokens, i)) return phrase(tokens, i, taken, 'person', false)
    // "Meinte der 19-Jährige": with a capital it is a noun.
    if (lexicon.capitalNouns && lexicon.shapes.aged?.test(words[i]!)) return phrase(tokens, i, taken, 'person', true)
    if (taken >= i - 1 || !(isSubjectOfSpeech(tokens, i) || isInvertedSubject(tokens, i) || isBehindVerb(tokens, i)))
      return null
    if (lexicon.shapes.aged?.test(words[i]!) || lexicon.shapes.person?.test(words[i]!))
      return phrase(tokens, i, taken, 'person', true)
    const plural = words[i]!.length >= shortestPlural && lexicon.shapes.plural.test(words[i]!)
    return phrase(tokens, i, taken, plural ? 'group' : 'unknown', !plural)
  }
  if (lexicon.patterns.quantities.has(words[i]!))
    return isSubjectOfSpeech(tokens, i) ? phrase(tokens, i, taken, 'group', false) : null
  // A noun before a name is its title, before another noun its modifier.
  if (kinds[i + 1] === TokenKind.capital && !(own & (Is.group | Is.document))) return null
  const { qualifiersFollow } = lexicon.traits
  if (
    !qualifiersFollow &&
    kinds[i + 1] === TokenKind.lower &&
    bits[i + 1]! & (Is.role | Is.group | Is.body) &&
    !(bits[i + 1]! & (Is.speech | Is.auxiliary | Is.determiner))
  )
    return null
  // Where qualifiers follow, the second of two nouns qualifies the first: el técnico portugués, le ministre socialiste.
  if (qualifiersFollow && before?.form === 'nominal' && before.last === i - 1) return null
  // "La economía argentina": behind another noun it is an adjective.
  if (lexicon.patterns.nationalities.has(words[i]!) && !(bits[i - 1]! & Is.determiner)) return null
  const verb =
    own & Is.speech &&
    !(bits[i - 1]! & (Is.determiner | Is.pronoun | Is.preposition)) &&
    kinds[i - 1] !== TokenKind.clitic
  if (verb) return null
  return phrase(tokens, i, taken, beingOf(own), !(own & Is.group))
}

/** Adjectives between an article and a name that qualifies a noun: the independent Vermont senator. */
const longestQualifier = 2

/** The determiner of the phrase that a name at token `i` qualifies; `i` where it has none. */
function determinerBefore({ bits, kinds, lexicon }: ProseTokens, i: number): number {
  for (let t = i - 1; t >= 0 && i - t <= longestQualifier + 1; t--) {
    if (bits[t]! & Is.determiner) return t
    if (kinds[t] !== TokenKind.lower || bits[t]! & noAdjective || lexicon.traits.qualifiersFollow) return i
  }
  return i
}

const noAdjective =
  Is.preposition | Is.conjunction | Is.auxiliary | Is.pronoun | Is.relative | Is.speech | Is.judging | Is.adverb

const isPossessive = (tokens: ProseTokens, mention: Mention): boolean =>
  mention.form === 'pronoun' && (tokens.bits[mention.first]! & (Is.subject | Is.relative)) === 0

function beingOf(bits: number): Being {
  if (bits & Is.role) return 'person'
  if (bits & Is.group) return 'group'
  return bits & Is.body ? 'organisation' : 'document'
}

function phrase(
  tokens: ProseTokens,
  head: number,
  taken: number,
  being: Being,
  needsDeterminer: boolean,
): Mention | null {
  const { kinds, bits, words, lexicon } = tokens
  let first = head
  let determiner: Mention['determiner'] = 'none'
  let determined = -1
  for (let j = head - 1; j > taken && j >= head - furthestDeterminer; j--) {
    const own = bits[j]!
    if (kinds[j] === TokenKind.clitic || (own & Is.pronoun && !(own & Is.subject))) {
      determiner = 'possessive'
      first = kinds[j] === TokenKind.clitic ? j + 1 : j
      break
    }
    if (isPrepositionBeforePlural(tokens, j, head)) break
    if (own & Is.determiner && !isCounted(tokens, j, taken)) {
      determiner = lexicon.patterns.indefiniteDeterminers.has(words[j]!) ? 'indefinite' : 'definite'
      // A contraction's article belongs to the phrase, its preposition does not: du président.
      first = own & Is.preposition ? j + 1 : j
      determined = j
      break
    }
    if (isBetweenAdjectives(tokens, j)) continue
    if (kinds[j] !== TokenKind.lower && kinds[j] !== TokenKind.capital && kinds[j] !== TokenKind.number) break
    if (
      own & (Is.preposition | Is.conjunction | Is.auxiliary | Is.pronoun | Is.relative) ||
      (own & Is.speech && !(own & (Is.role | Is.document)))
    )
      break
    if (!needsDeterminer || kinds[j] === TokenKind.capital) first = j
  }
  if (taken >= 0 && taken < head && taken === first - 2 && kinds[taken + 1] === TokenKind.clitic)
    determiner = 'possessive'
  if (needsDeterminer && determiner === 'none' && !(kinds[first] === TokenKind.capital) && being !== 'group') {
    if (!(taken === first - 1 && taken >= 0)) return null
  }
  const own = bits[head]!
  const gender = being === 'person' ? genderOfNoun(tokens, head, determined) : own
  return {
    first,
    last: head,
    head,
    nameFirst: first,
    nameLast: head,
    form: 'nominal',
    being,
    determiner,
    male: (gender & Is.male) !== 0 && (gender & Is.female) === 0,
    female: (gender & Is.female) !== 0 && (gender & Is.male) === 0,
    plural: (own & Is.group) !== 0 && !isSingular(tokens, first, head),
    possessor: isPossessor(tokens, head),
    modifier: isModifier(tokens, head),
  }
}

/** "The bespectacled | , 71-year-old diplomat": whether a comma at token `j` parts two adjectives behind an article. */
function isBetweenAdjectives(tokens: ProseTokens, j: number): boolean {
  const { kinds, bits, words, lexicon } = tokens
  const { definiteArticles, indefiniteArticles } = lexicon.patterns
  if (punctuationAt(tokens, j) !== 44 || kinds[j - 1] !== TokenKind.lower || bits[j - 1] !== 0) return false
  const before = words[j - 2] ?? ''
  return definiteArticles.has(before) || indefiniteArticles.has(before)
}

/** "The two lawmakers", "Dole's first five questioners": whether a number at token `j` has a determiner of its own. */
function isCounted({ kinds, bits }: ProseTokens, j: number, taken: number): boolean {
  if (!(bits[j]! & Is.numeral)) return false
  let before = j - 1
  if (kinds[before] === TokenKind.lower && bits[before]! & Is.adverb) before--
  if (before < taken) return false
  return kinds[before] === TokenKind.clitic || (bits[before]! & (Is.determiner | Is.pronoun) & ~Is.subject) !== 0
}

/** Whether the determiner shows that a noun which is its own plural means one: der Sprecher, not die Sprecher. */
const isSingular = (tokens: ProseTokens, first: number, head: number): boolean =>
  (tokens.bits[head]! & Is.role) !== 0 && (tokens.lexicon.capitalNouns?.singular.has(printed(tokens, first)) ?? false)

/** Portuguese "a": the article of one, and a preposition: disse a jornalistas. */
const isPrepositionBeforePlural = ({ bits, words, lexicon }: ProseTokens, j: number, head: number): boolean =>
  lexicon.patterns.definiteArticles.has(words[j]!) &&
  (bits[j]! & Is.preposition) !== 0 &&
  lexicon.shapes.plural.test(words[head]!)

/** Whether token `i` ends the phrase before a finite speech verb (adverbs between), as in "the filing said". */
function isSubjectOfSpeech(tokens: ProseTokens, i: number): boolean {
  const { kinds, bits } = tokens
  if (
    bits[i]! &
      (Is.preposition | Is.conjunction | Is.auxiliary | Is.relative | Is.speech | Is.judging | Is.adverb | Is.time) ||
    (bits[i]! & Is.determiner && !(bits[i]! & Is.group))
  )
    return false
  let j = i + 1
  while (
    j < tokens.count &&
    j < i + 3 &&
    kinds[j] === TokenKind.lower &&
    bits[j]! & (Is.adverb | Is.auxiliary) &&
    !(bits[j]! & Is.speech)
  )
    j++
  if (kinds[j] !== TokenKind.lower || (bits[j]! & (Is.speech | Is.participle | Is.document)) !== Is.speech) return false
  // "Dole's latest claim": the verb is a noun here, as it is in "a fundraising email".
  return !isPlainForm(tokens, j) || tokens.lexicon.shapes.plural.test(tokens.words[i]!) || (bits[i]! & Is.group) !== 0
}

const longestAttributes = 4

/** Whether token `i` ends a phrase with an article right behind a speech verb: said the 46-year-old. */
function isBehindVerb(tokens: ProseTokens, i: number): boolean {
  const { kinds, bits, words, lexicon } = tokens
  const { qualifiersFollow } = lexicon.traits
  if (qualifiersFollow || lexicon.verbSecond || bits[i] !== 0) return false
  const ends =
    kinds[i + 1] !== TokenKind.lower && kinds[i + 1] !== TokenKind.capital && kinds[i + 1] !== TokenKind.clitic
  if (!ends && !((bits[i + 1] ?? 0) & (Is.preposition | Is.relative | Is.time))) return false
  // "Said the engineer, Mara Dole": the name is the source.
  if (punctuationAt(tokens, i + 1) === 44 && kinds[i + 2] === TokenKind.capital) return false
  let article = i - 1
  while (article > 0 && i - article < longestAttributes && kinds[article] === TokenKind.lower && bits[article] === 0)
    article--
  const verb = bits[article - 1] ?? 0
  return (
    kinds[article] === TokenKind.lower &&
    (lexicon.patterns.definiteArticles.has(words[article]!) ||
      lexicon.patterns.singularDeterminers.has(words[article]!)) &&
    kinds[article - 1] === TokenKind.lower &&
    (verb & Is.speech) !== 0 &&
    !lexicon.patterns.objectFirstVerbs.has(words[article - 1]!) &&
    !lexicon.shapes.noNoun.test(words[i]!)
  )
}

/**
 * Whether the common noun at token `i` begins what follows a speech verb, in a language that prints such nouns with a
 * capital: warnte eine junge Anwältin.
 */
function isInvertedSubject({ kinds, bits, text, starts, lexicon, sentences }: ProseTokens, i: number): boolean {
  if (!lexicon.verbSecond || bits[i] !== 0) return false
  const initial = text.charAt(starts[i]!)
  if (initial === initial.toLowerCase()) return false
  let verb = i - 1
  while (
    verb > 0 &&
    i - verb <= longestAttributes &&
    kinds[verb] === TokenKind.lower &&
    (bits[verb] === 0 || bits[verb]! & Is.determiner) &&
    !(bits[verb]! & (Is.speech | Is.preposition))
  )
    verb--
  return (
    verb >= 0 && sentences[verb] === sentences[i] && kinds[verb] === TokenKind.lower && (bits[verb]! & Is.speech) !== 0
  )
}
