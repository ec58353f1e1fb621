import { TokenKind } from '../../text/tokens.ts'
import { Is } from './lexicon.ts'
import { isModifier, isPossessor } from './mention.ts'
import type { Being, Mention } from './mention.ts'
import { beginsSentence } from './prose-tokens.ts'
import type { ProseTokens } from './prose-tokens.ts'

/** A nickname between two words of a name is short: Lou “Biscuit” Tran. */
const longestNickname = 24
const longestName = 12

/**
 * The name that begins at token `i`, with its titles, or null. `known` holds words seen capitalised inside sentences.
 */
export function nameAt(tokens: ProseTokens, i: number, known: ReadonlySet<string>): Mention | null {
  const { kinds, bits, words, lexicon } = tokens
  if (kinds[i] !== TokenKind.capital || isPartyLabel(tokens, i)) return null
  const own = bits[i]!
  const opening = beginsSentence(tokens, i)
  if (own & Is.time && !(own & Is.givenName && kinds[i + 1] === TokenKind.capital)) return null
  if (opening && own & Is.starter && !(own & Is.title && kinds[i + 1] === TokenKind.capital)) return null
  if (opening && own & (Is.speech | Is.judging) && !(own & Is.givenName)) return null
  if (!opening && own & (Is.determiner | Is.conjunction | Is.preposition | Is.pronoun)) return null
  const last = nameEnd(tokens, i)
  let nameFirst = i
  for (let t = i; t < last; t++) {
    if (bits[t]! & Is.title && !(t === i && bits[t]! & Is.givenName && !(bits[t + 1]! & Is.title) && t + 1 < last))
      nameFirst = t + 1
  }
  if (
    nameFirst > i &&
    bits[last]! & Is.organisation &&
    lexicon.patterns.bodyAdjectives.has(words[nameFirst - 1]!) &&
    !hasGivenName(tokens, nameFirst, last)
  )
    nameFirst = i
  if (nameFirst < last && lexicon.patterns.nameConnectors.has(words[nameFirst]!))
    nameFirst = afterOffice(tokens, nameFirst, last)
  while (nameFirst < last && kinds[nameFirst] !== TokenKind.capital) nameFirst++
  if (nameFirst === last && bits[last]! & Is.title && !(bits[last]! & Is.givenName)) return officeAt(tokens, i, last)
  if (opening && i === last && !isNameLike(tokens, i, known)) return null
  if (words[last] === '') return null
  return nameMention(tokens, i, nameFirst, last)
}

/** "R-Calif.", "D-N.Y.", "(D)": a lawmaker's party and state. */
function isPartyLabel(tokens: ProseTokens, i: number): boolean {
  if (tokens.kinds[i - 1] !== TokenKind.punctuation) return false
  const word = tokens.words[i]!
  return word.charCodeAt(1) === 45 || (word.length === 1 && tokens.text.charAt(tokens.starts[i - 1]!) === '(')
}

function hasGivenName(tokens: ProseTokens, first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (tokens.bits[t]! & Is.givenName) return true
  return false
}

/**
 * "Secretary of State Hillary Clinton": where a given name begins the person's own name after an office, else right
 * after the office's title.
 */
function afterOffice(tokens: ProseTokens, from: number, last: number): number {
  for (let t = from + 2; t < last; t++) if (tokens.bits[t]! & Is.givenName) return t
  return from
}

/** Last token of the run of capitalised words that begins at `i`. */
function nameEnd(tokens: ProseTokens, i: number): number {
  const { kinds, bits, words } = tokens
  const { nameParticles, nameConnectors, definiteArticles } = tokens.lexicon.patterns
  let last = i
  const limit = Math.min(tokens.count, i + longestName)
  for (let j = i + 1; j < limit; j++) {
    const kind = kinds[j]
    if (kind === TokenKind.capital) {
      if (bits[j]! & Is.time && !(bits[j - 1]! & Is.givenName)) break
      if (tokens.sentences[j] !== tokens.sentences[i]) break
      last = j
    } else if (kind === TokenKind.lower && nameParticles.has(words[j]!)) {
      if (nameConnectors.has(words[j]!) && !takesOf(tokens, j - 1)) break
      if (!(
        kinds[j + 1] === TokenKind.capital ||
        (kinds[j + 1] === TokenKind.lower &&
          (nameParticles.has(words[j + 1]!) || definiteArticles.has(words[j + 1]!)) &&
          kinds[j + 2] === TokenKind.capital)
      ))
        break
      if (kinds[j + 1] === TokenKind.lower) j++
    } else if (kind === TokenKind.stretch && joinsName(tokens, j)) {
      continue
    } else if (
      kind === TokenKind.punctuation &&
      tokens.text.charCodeAt(tokens.starts[j]!) === 38 &&
      kinds[j + 1] === TokenKind.capital
    ) {
      continue
    } else if (
      kind === TokenKind.punctuation &&
      tokens.text.charCodeAt(tokens.starts[j]!) === 44 &&
      tokens.lexicon.generationSuffixes.has(words[j + 1] ?? '')
    ) {
      continue
    } else break
  }
  return last
}

/** Whether the marked stretch at token `j` is a nickname inside a name. */
export function joinsName(tokens: ProseTokens, j: number): boolean {
  const { kinds, bits, starts, ends } = tokens
  return (
    kinds[j] === TokenKind.stretch &&
    kinds[j - 1] === TokenKind.capital &&
    kinds[j + 1] === TokenKind.capital &&
    ends[j]! - starts[j]! <= longestNickname &&
    (bits[j - 1]! & Is.givenName) !== 0 &&
    tokens.paragraphs[j - 1] === tokens.paragraphs[j + 1] &&
    tokens.sentences[j - 1] === tokens.sentences[j + 1]
  )
}

/**
 * "University of Texas", "Organization for Women", "Secretary of State", not "Trump of New York": the word before the
 * connector at `i + 1` is no person's name.
 */
const takesOf = ({ bits, words, lexicon: { patterns } }: ProseTokens, i: number): boolean =>
  (bits[i]! & (Is.organisation | Is.body)) !== 0 ||
  (patterns.officesWithOf.has(words[i]!) && patterns.of.has(words[i + 1]!))

/** Whether a single capitalised word at a sentence's beginning is a name. */
function isNameLike(tokens: ProseTokens, i: number, known: ReadonlySet<string>): boolean {
  const word = tokens.words[i]!
  if (known.has(word) || tokens.bits[i]! & (Is.givenName | Is.organisation | Is.place)) return true
  const next = i + 1 < tokens.count ? tokens.bits[i + 1]! : 0
  if (tokens.bits[i]! !== 0 || tokens.lexicon.shapes.noNoun.test(word)) return false
  return (next & (Is.speech | Is.auxiliary)) !== 0 || tokens.kinds[i + 1] === TokenKind.clitic || isAcronym(tokens, i)
}

function isAcronym(tokens: ProseTokens, i: number): boolean {
  const printed = tokens.text.slice(tokens.starts[i], tokens.ends[i])
  return printed.length >= 2 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})s?$/u.test(printed)
}

/** "the White House Press Secretary" with no name after it: an office. */
function officeAt(tokens: ProseTokens, first: number, last: number): Mention {
  const bits = tokens.bits[last]!
  const { definiteArticles, indefiniteArticles } = tokens.lexicon.patterns
  const before = first > 0 ? tokens.words[first - 1]! : ''
  return {
    first,
    last,
    head: last,
    nameFirst: first,
    nameLast: last,
    form: 'nominal',
    being: 'person',
    male: (bits & Is.male) !== 0,
    female: (bits & Is.female) !== 0,
    plural: false,
    determiner: definiteArticles.has(before) ? 'definite' : indefiniteArticles.has(before) ? 'indefinite' : 'none',
    possessor: isPossessor(tokens, last),
    modifier: isModifier(tokens, last),
  }
}

function nameMention(tokens: ProseTokens, first: number, nameFirst: number, last: number): Mention {
  const { bits, words } = tokens
  let nameLast = last
  while (nameLast > nameFirst && tokens.lexicon.generationSuffixes.has(words[nameLast]!)) nameLast--
  let head = nameLast
  while (head > nameFirst && tokens.kinds[head] !== TokenKind.capital) head--
  let roles = 0
  for (let t = first; t < nameFirst; t++)
    if (bits[t]! & (Is.title | Is.role) && !(bits[t]! & Is.givenName)) roles |= bits[t]!
  // Roles in lower case directly before: "spokesman Jason Miller".
  const before =
    first > 0 && tokens.kinds[first - 1] === TokenKind.lower && bits[first - 1]! & (Is.role | Is.title)
      ? bits[first - 1]!
      : 0
  roles |= before
  const given = bits[nameFirst]!
  const titled = nameFirst > first || before !== 0
  const male =
    (roles & Is.male) !== 0 ||
    (!(roles & Is.female) && (given & Is.givenName) !== 0 && (given & Is.male) !== 0 && !(given & Is.female))
  const female =
    (roles & Is.female) !== 0 ||
    (!(roles & Is.male) && (given & Is.givenName) !== 0 && (given & Is.female) !== 0 && !(given & Is.male))
  return {
    first,
    last,
    head,
    nameFirst,
    nameLast,
    form: 'name',
    being: beingOf(tokens, first, nameFirst, nameLast, titled),
    male,
    female,
    plural: false,
    determiner: followsArticle(tokens, first) ? 'definite' : 'none',
    possessor: isPossessor(tokens, last),
    modifier: isModifier(tokens, last),
  }
}

const followsArticle = ({ words, lexicon }: ProseTokens, i: number): boolean =>
  i > 0 && lexicon.patterns.definiteArticles.has(words[i - 1]!)

function beingOf(tokens: ProseTokens, first: number, nameFirst: number, nameLast: number, titled: boolean): Being {
  const { bits } = tokens
  const length = nameLast - nameFirst + 1
  const given = (bits[nameFirst]! & Is.givenName) !== 0
  const lastBits = bits[nameLast]!
  const strong = lastBits & (Is.organisation | Is.body)
  if (given && length >= 2 && !strong) return 'person'
  let places = 0
  let bodies = 0
  for (let t = nameFirst; t <= nameLast; t++) {
    if (bits[t]! & Is.place) places++
    if (bits[t]! & Is.organisation) bodies++
  }
  if (titled && !(bodies && length > 2)) return 'person'
  if (bodies > 0) return 'organisation'
  if (places === length || (places > 0 && places >= length - 1 && length > 1 && !given)) return 'place'
  if (lastBits & Is.group) return 'group'
  if (isAcronym(tokens, nameLast) && length === 1) return 'organisation'
  if (followsArticle(tokens, first)) return 'organisation'
  return length >= 2 || given ? 'person' : 'unknown'
}
