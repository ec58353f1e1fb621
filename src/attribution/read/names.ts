import { TokenKind } from '../../text/tokens.ts'
import { Is } from './lexicon.ts'
import { isModifier, isPossessor } from './mention.ts'
import type { Being, Mention } from './mention.ts'
import { beginsSentence } from './prose-tokens.ts'
import type { Skeleton } from './prose-tokens.ts'

const particles = new Set([
  'de',
  'la',
  'del',
  'von',
  'van',
  'der',
  'den',
  'bin',
  'al',
  'da',
  'dos',
  'du',
  'di',
  'el',
  'ben',
  'y',
  'le',
  'ibn',
  'abu',
  'ter',
  'zu',
  'zum',
  'des',
  'los',
  'las',
  "d'",
  'd’',
  'of',
  'for',
  'on',
])
const connectors = new Set(['of', 'for', 'on'])
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** A nickname between two words of a name is short: Lou “Biscuit” Tran. */
const longestNickname = 24
const longestName = 12

/**
 * The name that begins at token `i`, with its titles, or null. `known` holds words seen capitalised inside sentences.
 */
export function nameAt(skeleton: Skeleton, i: number, known: ReadonlySet<string>): Mention | null {
  const { kinds, bits, words } = skeleton
  if (kinds[i] !== TokenKind.capital || isPartyLabel(skeleton, i)) return null
  const own = bits[i]!
  const opening = beginsSentence(skeleton, i)
  if (own & Is.time && !(own & Is.givenName && kinds[i + 1] === TokenKind.capital)) return null
  if (opening && own & Is.starter && !(own & Is.title && kinds[i + 1] === TokenKind.capital)) return null
  if (opening && own & (Is.saying | Is.judging) && !(own & Is.givenName)) return null
  if (!opening && own & (Is.determiner | Is.conjunction | Is.preposition | Is.pronoun)) return null
  const last = nameEnd(skeleton, i)
  let nameFirst = i
  for (let t = i; t < last; t++) {
    if (bits[t]! & Is.title && !(t === i && bits[t]! & Is.givenName && !(bits[t + 1]! & Is.title) && t + 1 < last))
      nameFirst = t + 1
  }
  if (
    nameFirst > i &&
    bits[last]! & Is.organisation &&
    partyWords.has(words[nameFirst - 1]!) &&
    !hasGivenName(skeleton, nameFirst, last)
  )
    nameFirst = i
  if (nameFirst < last && connectors.has(words[nameFirst]!)) nameFirst = afterOffice(skeleton, nameFirst, last)
  while (nameFirst < last && kinds[nameFirst] !== TokenKind.capital) nameFirst++
  if (nameFirst === last && bits[last]! & Is.title && !(bits[last]! & Is.givenName)) return officeAt(skeleton, i, last)
  if (opening && i === last && !isNameLike(skeleton, i, known)) return null
  if (words[last] === '') return null
  return nameMention(skeleton, i, nameFirst, last)
}

const partyWords = new Set(['democratic', 'republican', 'conservative', 'national', 'american', 'chief', 'press'])

/** "R-Calif.", "D-N.Y.", "(D)": a lawmaker's party and state. */
function isPartyLabel(skeleton: Skeleton, i: number): boolean {
  if (skeleton.kinds[i - 1] !== TokenKind.punctuation) return false
  const word = skeleton.words[i]!
  return word.charCodeAt(1) === 45 || (word.length === 1 && skeleton.text.charAt(skeleton.starts[i - 1]!) === '(')
}

function hasGivenName(skeleton: Skeleton, first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (skeleton.bits[t]! & Is.givenName) return true
  return false
}

/**
 * "Secretary of State Hillary Clinton": where a given name begins the person's own name after an office, else right
 * after the office's title.
 */
function afterOffice(skeleton: Skeleton, from: number, last: number): number {
  for (let t = from + 2; t < last; t++) if (skeleton.bits[t]! & Is.givenName) return t
  return from
}

/** Last token of the run of capitalised words that begins at `i`. */
function nameEnd(skeleton: Skeleton, i: number): number {
  const { kinds, bits, words } = skeleton
  let last = i
  const limit = Math.min(skeleton.count, i + longestName)
  for (let j = i + 1; j < limit; j++) {
    const kind = kinds[j]
    if (kind === TokenKind.capital) {
      if (bits[j]! & Is.time && !(bits[j - 1]! & Is.givenName)) break
      if (skeleton.sentences[j] !== skeleton.sentences[i]) break
      last = j
    } else if (kind === TokenKind.lower && particles.has(words[j]!)) {
      if (connectors.has(words[j]!) && !takesOf(skeleton, j - 1)) break
      if (!(
        kinds[j + 1] === TokenKind.capital ||
        (kinds[j + 1] === TokenKind.lower &&
          (particles.has(words[j + 1]!) || words[j + 1] === 'the') &&
          kinds[j + 2] === TokenKind.capital)
      ))
        break
      if (kinds[j + 1] === TokenKind.lower) j++
    } else if (kind === TokenKind.gap && joinsName(skeleton, j)) {
      continue
    } else if (
      kind === TokenKind.punctuation &&
      skeleton.text.charCodeAt(skeleton.starts[j]!) === 38 &&
      kinds[j + 1] === TokenKind.capital
    ) {
      continue
    } else if (
      kind === TokenKind.punctuation &&
      skeleton.text.charCodeAt(skeleton.starts[j]!) === 44 &&
      suffixes.has(words[j + 1] ?? '')
    ) {
      continue
    } else break
  }
  return last
}

/** Whether the marked stretch at gap token `j` is a nickname inside a name. */
export function joinsName(skeleton: Skeleton, j: number): boolean {
  const { kinds, bits, starts, ends } = skeleton
  return (
    kinds[j] === TokenKind.gap &&
    kinds[j - 1] === TokenKind.capital &&
    kinds[j + 1] === TokenKind.capital &&
    ends[j]! - starts[j]! <= longestNickname &&
    (bits[j - 1]! & Is.givenName) !== 0 &&
    skeleton.paragraphs[j - 1] === skeleton.paragraphs[j + 1] &&
    skeleton.sentences[j - 1] === skeleton.sentences[j + 1]
  )
}

/**
 * "University of Texas", "Organization for Women", "Secretary of State", not "Trump of New York": the word before the
 * connector at `i + 1` is no person's name.
 */
const takesOf = (skeleton: Skeleton, i: number): boolean =>
  (skeleton.bits[i]! & (Is.organisation | Is.body)) !== 0 ||
  (skeleton.words[i] === 'secretary' && skeleton.words[i + 1] === 'of')

/** Whether a single capitalised word at a sentence's beginning is a name. */
function isNameLike(skeleton: Skeleton, i: number, known: ReadonlySet<string>): boolean {
  const word = skeleton.words[i]!
  if (known.has(word) || skeleton.bits[i]! & (Is.givenName | Is.organisation | Is.place)) return true
  const next = i + 1 < skeleton.count ? skeleton.bits[i + 1]! : 0
  if (skeleton.bits[i]! !== 0 || /(?:ing|ed|ly)$/.test(word)) return false
  return (
    (next & (Is.saying | Is.auxiliary)) !== 0 || skeleton.kinds[i + 1] === TokenKind.clitic || isAcronym(skeleton, i)
  )
}

function isAcronym(skeleton: Skeleton, i: number): boolean {
  const printed = skeleton.text.slice(skeleton.starts[i], skeleton.ends[i])
  return printed.length >= 2 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})s?$/u.test(printed)
}

/** "the White House Press Secretary" with no name after it: an office. */
function officeAt(skeleton: Skeleton, first: number, last: number): Mention {
  const bits = skeleton.bits[last]!
  const before = first > 0 ? skeleton.words[first - 1]! : ''
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
    determiner: before === 'the' ? 'definite' : before === 'a' || before === 'an' ? 'indefinite' : 'none',
    possessor: isPossessor(skeleton, last),
    modifier: isModifier(skeleton, last),
  }
}

function nameMention(skeleton: Skeleton, first: number, nameFirst: number, last: number): Mention {
  const { bits, words } = skeleton
  let nameLast = last
  while (nameLast > nameFirst && suffixes.has(words[nameLast]!)) nameLast--
  let head = nameLast
  while (head > nameFirst && skeleton.kinds[head] !== TokenKind.capital) head--
  let roles = 0
  for (let t = first; t < nameFirst; t++)
    if (bits[t]! & (Is.title | Is.role) && !(bits[t]! & Is.givenName)) roles |= bits[t]!
  // Roles in lower case directly before: "spokesman Jason Miller".
  const before =
    first > 0 && skeleton.kinds[first - 1] === TokenKind.lower && bits[first - 1]! & (Is.role | Is.title)
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
    being: beingOf(skeleton, first, nameFirst, nameLast, titled),
    male,
    female,
    plural: false,
    determiner: first > 0 && words[first - 1] === 'the' ? 'definite' : 'none',
    possessor: isPossessor(skeleton, last),
    modifier: isModifier(skeleton, last),
  }
}

function beingOf(skeleton: Skeleton, first: number, nameFirst: number, nameLast: number, titled: boolean): Being {
  const { bits, words } = skeleton
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
  if (isAcronym(skeleton, nameLast) && length === 1) return 'organisation'
  if (first > 0 && words[first - 1] === 'the') return 'organisation'
  return length >= 2 || given ? 'person' : 'unknown'
}
