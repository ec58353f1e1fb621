import { TokenKind } from '../../text/tokens.ts'
import { anyCue } from './known-words.ts'
import { Is } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

/** What has been read of an article's prose when its nouns are looked at. */
interface Prose {
  readonly text: string
  readonly rules: NonNullable<Lexicon['capitalNouns']>
  /** What each word of the language can be. */
  readonly known: Lexicon['words']
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  readonly bits: Int32Array
  readonly words: string[]
  /** What may stand at each token (`Cue`). */
  readonly cues: Uint8Array
  readonly sentences: Int32Array
}

const noun = Is.role | Is.group | Is.body | Is.document | Is.titleNoun | Is.time | Is.title
const small = Is.adverb | Is.preposition | Is.conjunction | Is.determiner | Is.auxiliary
const proper = Is.givenName | Is.place | Is.organisation

/**
 * In a language that prints all its nouns with a capital, gives the common nouns the kind of lower-case words, so that
 * what is left with a capital is a name or begins a sentence. An unknown word is a name where the text shows it as one
 * anywhere: after a given name, a title or another unknown word, beside a speech verb without an article, or in
 * capitals throughout. Changes `kinds`, `bits` and `words`. Linear.
 */
export function lowerCommonNouns(prose: Prose): void {
  const { count, kinds, bits, words, cues, sentences, rules } = prose
  for (let i = 0; i < count; i++) {
    const word = words[i]!
    if (kinds[i] === TokenKind.capital && bits[i] === 0 && (rules.office.test(word) || isTradeOfName(prose, i)))
      bits[i] = Is.role | Is.title | (rules.feminine.test(word) ? Is.female : 0)
  }
  const names = new Set<string>()
  const stems = namedStems(prose)
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== TokenKind.capital) continue
    // Eva Bauer, Karl Richter: trades that are family names.
    const named =
      i > 0 && kinds[i - 1] === TokenKind.capital && (bits[i - 1]! & Is.givenName) !== 0 && (bits[i]! & Is.time) === 0
    if (named || (bits[i] === 0 && !followsGenitive(prose, i, stems) && isShownAsName(prose, i))) names.add(words[i]!)
    if (isOfficeHolder(prose, i - 1)) names.add(words[i]!)
    const family = stems.has(words[i]!) ? 0 : familyNameAfter(prose, i)
    if (family > 0) names.add(words[i]!).add(words[family]!)
    const particled = particledNameAfter(prose, i)
    if (particled > 0) names.add(words[particled]!)
  }
  for (let i = 0; i < count; i++) {
    // "Doles Angriff": the genitive of a name is that name.
    if (stems.has(words[i]!)) {
      const stem = words[i]!.replace(rules.genitive, '')
      if (names.has(stem)) {
        words[i] = stem
        cues[i] = anyCue
      }
    }
    if (kinds[i] !== TokenKind.capital || words[i]!.charCodeAt(0) === 64) continue
    const own = bits[i]!
    const shown = names.has(words[i]!)
    const article = i > 0 && (bits[i - 1]! & Is.determiner) !== 0 && (own & noun) !== 0
    if (shown && !article) bits[i] = own & ~noun
    else if ((own & noun && !(own & (proper | Is.starter))) || own === 0 || takesUpBody(prose, i)) {
      // "Der Deutsche Gewerkschaftsbund": an adjective has no capital elsewhere.
      if (isProperAdjective(prose, i)) continue
      if (isProperAdjective(prose, i - 1)) {
        bits[i] = Is.organisation
        continue
      }
      kinds[i] = TokenKind.lower
      if (own === 0) bits[i] = isInhabitant(prose, i) ? Is.role | Is.male : compoundOf(prose, words[i]!)
    } else if (own & small && !(own & (noun | proper | Is.pronoun)) && i > 0 && sentences[i - 1] === sentences[i]) {
      // "Es war klar: Dann sagte Dole".
      kinds[i] = TokenKind.lower
    }
  }
}

/** "Teilte der Verband mit": a body that is named elsewhere, and not by the next word. */
const takesUpBody = ({ kinds, bits, words, rules }: Prose, i: number): boolean =>
  rules.takingUp.has(words[i]!) &&
  i > 0 &&
  (bits[i - 1]! & Is.determiner) !== 0 &&
  kinds[i + 1] !== TokenKind.capital &&
  kinds[i + 1] !== TokenKind.stretch

/** "Betonte der Tiroler": somebody by a place; before a noun it is its adjective. */
function isInhabitant({ kinds, bits, words, known, rules }: Prose, i: number): boolean {
  if (i === 0 || !(bits[i - 1]! & Is.determiner) || kinds[i + 1] === TokenKind.capital) return false
  const place = words[i]!.replace(rules.inhabitant, '')
  return place !== words[i] && ((known.get(place) ?? 0) & Is.place) !== 0
}

/** Letters of a trade for a woman that no list holds. */
const shortestTrade = 7

/** Whether token `i` says what the one whose name follows is: Rentnerin Ute Dole, Hafenwart Dr. Dole. */
function isTradeOfName({ kinds, bits, words, sentences, rules }: Prose, i: number): boolean {
  if (kinds[i + 1] !== TokenKind.capital || sentences[i + 1] !== sentences[i]) return false
  const next = bits[i + 1]!
  if (rules.trade.test(words[i]!)) return next === 0 || (next & (Is.givenName | Is.title)) !== 0
  return rules.feminine.test(words[i]!) && words[i]!.length >= shortestTrade && (next & Is.givenName) !== 0
}

const shortestHead = 5
const shortestModifier = 4
const headNoun = Is.role | Is.group | Is.body | Is.document | Is.titleNoun | Is.male | Is.female

/** What a noun in no list is, by the noun at its end: a Bundesumweltministerium is a Ministerium, of it or not. */
function compoundOf({ known, rules }: Prose, word: string): number {
  const stem = word.replace(rules.inflected, '')
  for (const printed of stem === word ? [word] : [word, stem]) {
    for (let at = 0; printed.length - at >= shortestHead; at++) {
      if (at > 0 && at < shortestModifier && printed.charAt(at - 1) !== '-') continue
      const own = known.get(printed.slice(at)) ?? 0
      if (own & Is.organisation) return Is.body
      if (own & noun && !(own & proper)) return own & headNoun
    }
  }
  return rules.woman.test(word) ? Is.role | Is.female : 0
}

/** Whether token `i` is an adjective that begins the name of a body, between an article and the noun for it. */
function isProperAdjective(prose: Prose, i: number): boolean {
  const { kinds, bits, words, sentences, rules, count } = prose
  if (i < 1 || i + 1 >= count || kinds[i] !== TokenKind.capital || sentences[i - 1] !== sentences[i + 1]) return false
  if (!(bits[i - 1]! & Is.determiner) || bits[i]! & (noun | proper) || !rules.adjective.test(words[i]!)) return false
  const next = words[i + 1]!
  const own = bits[i + 1]! | compoundOf(prose, next)
  return next !== '' && ((own & (Is.body | Is.organisation)) !== 0 || rules.body.test(next))
}

/** The noun for a person at the end of a compound: sprecher of a Polizeisprecher; undefined for none. */
export function officeOf(word: string, { words, capitalNouns }: Lexicon): string | undefined {
  if (!capitalNouns) return undefined
  for (let at = shortestModifier; word.length - at >= shortestHead; at++)
    if ((words.get(word.slice(at)) ?? 0) & Is.role) return word.slice(at)
  return undefined
}

/** The genitives of names that stand without their ending too, and of places: Doles, Berlins. */
function namedStems({ count, kinds, bits, words, known, rules }: Prose): Set<string> {
  const printed = new Set<string>()
  for (let i = 0; i < count; i++)
    if (kinds[i] === TokenKind.capital && (bits[i] === 0 || bits[i]! & proper)) printed.add(words[i]!)
  const stems = new Set<string>()
  for (let i = 0; i < count; i++) {
    const word = words[i]!
    if (kinds[i] !== TokenKind.capital || bits[i] !== 0) continue
    const stem = word.replace(rules.genitive, '')
    if (stem === word) continue
    if (printed.has(stem) || (known.get(stem) ?? 0) & proper) stems.add(word)
  }
  return stems
}

/** Whether token `i` is what somebody named before it in the genitive has: Doles Angriff, Berlins Antwort. */
const followsGenitive = ({ sentences, bits, words }: Prose, i: number, stems: ReadonlySet<string>): boolean =>
  i > 0 && sentences[i - 1] === sentences[i] && bits[i - 1] === 0 && stems.has(words[i - 1]!)

/**
 * The second of two capitalised words, also with "von" between, that stand without an article where a speech verb
 * takes its subject: „…“, sagte Heike Lorenz. Petra von Arnim sagte: „…“. The first is no common noun then, though the
 * second may be a trade, a month or a verb. A token, 0 for none.
 */
function familyNameAfter({ rules, kinds, bits, words, sentences, count }: Prose, i: number): number {
  let family = i + 1
  while (family < i + 3 && kinds[family] === TokenKind.lower && rules.nobiliary.has(words[family]!)) family++
  if (family >= count || kinds[family] !== TokenKind.capital || sentences[family] !== sentences[i]) return 0
  if (bits[i]! & (noun | Is.starter | Is.determiner | Is.preposition) && !(bits[i]! & Is.givenName)) return 0
  if (bits[family]! & (Is.organisation | Is.place) || rules.common.test(words[i]!) || rules.common.test(words[family]!))
    return 0
  const opens = i === 0 || sentences[i - 1] !== sentences[i]
  const cue = opens ? family + 1 : i - 1
  if (!opens && rules.beforeSource.has(words[cue]!)) return family
  return cue < count && kinds[cue] === TokenKind.lower && bits[cue]! & Is.speech ? family : 0
}

/** Whether the word at token `i` is the given name, in no list, of whoever holds the office before it: Minister Joschka | Fischer. */
const isOfficeHolder = (prose: Prose, i: number): boolean =>
  i > 0 &&
  isUnknown(prose, i) &&
  prose.sentences[i] === prose.sentences[i + 1] &&
  (prose.bits[i - 1]! & (Is.role | Is.title)) !== 0 &&
  !prose.rules.common.test(prose.words[i]!)

/** The family name behind a given name and its particle: Heike van Laak, not "Heike von der CDU". A token, 0 for none. */
function particledNameAfter({ text, starts, ends, rules, kinds, bits, words, count }: Prose, i: number): number {
  if (!(bits[i]! & Is.givenName)) return 0
  let family = i + 1
  while (family < i + 3 && kinds[family] === TokenKind.lower && rules.nobiliary.has(words[family]!)) family++
  return family > i + 1 &&
    family < count &&
    kinds[family] === TokenKind.capital &&
    !(bits[family]! & (Is.organisation | Is.place | Is.time)) &&
    !isAcronym(text.slice(starts[family], ends[family]))
    ? family
    : 0
}

const isNumber = ({ kinds, bits }: Prose, i: number): boolean =>
  kinds[i] === TokenKind.number || (bits[i]! & Is.numeral) !== 0

const isAcronym = (printed: string): boolean => /^[\p{Lu}\d]{2,6}$/u.test(printed)

const isUnknown = ({ kinds, bits }: Prose, i: number): boolean => kinds[i] === TokenKind.capital && bits[i] === 0

/** Whether the auxiliary at token `i` opens a tag: „…“, hatte Dole gesagt. */
const isTagged = ({ text, ends, kinds, bits }: Prose, i: number): boolean =>
  i > 0 &&
  (bits[i]! & Is.auxiliary) !== 0 &&
  kinds[i - 1] === TokenKind.stretch &&
  text.charCodeAt(ends[i - 1]! - 1) === 44

function isShownAsName(prose: Prose, i: number): boolean {
  const { text, rules, starts, ends, kinds, bits, words, sentences, count } = prose
  if (isAcronym(text.slice(starts[i], ends[i]))) return true
  // "37 Prozent sind", "zwei Milliarden Euro seien": a number counts things.
  if (rules.common.test(words[i]!) || (i > 0 && isNumber(prose, i - 1))) return false
  const before = i > 0 && sentences[i - 1] === sentences[i] ? i - 1 : -1
  const after = i + 1 < count && sentences[i + 1] === sentences[i] ? i + 1 : -1
  if (before >= 0 && kinds[before] === TokenKind.capital && bits[before]! & (Is.givenName | Is.title)) return true
  if (before >= 0 && (bits[before]! & Is.title) !== 0) return true
  // Ulf „Kutte“ Dole
  if (before > 0 && kinds[before] === TokenKind.stretch && bits[before - 1]! & Is.givenName) return true
  // "Ihr Kollege Ivo Marek": two names behind what somebody is.
  if (before >= 0 && bits[before]! & (Is.role | Is.group) && after >= 0 && kinds[after] === TokenKind.capital)
    return true
  if (
    (before >= 0 && isUnknown(prose, before) && !rules.common.test(words[before]!)) ||
    (after >= 0 && isUnknown(prose, after) && !rules.common.test(words[after]!))
  )
    return true
  const opensSource = before >= 0 && rules.beforeSource.has(words[before]!)
  const bare =
    before < 0 ||
    (kinds[before] !== TokenKind.lower && (bits[before]! & Is.determiner) === 0) ||
    (bits[before]! & (Is.speech | Is.conjunction)) !== 0 ||
    isTagged(prose, before) ||
    opensSource
  const cue =
    (before >= 0 && kinds[before] === TokenKind.lower && bits[before]! & Is.speech) ||
    isTagged(prose, before) ||
    (after >= 0 && kinds[after] === TokenKind.lower && bits[after]! & (Is.speech | Is.auxiliary)) ||
    opensSource
  return bare && Boolean(cue)
}
