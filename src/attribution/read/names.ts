import { isApostrophe, markOf } from '../../text/marks.ts'
import { TokenKind } from '../../text/tokens.ts'
import { Is } from './lexicon.ts'
import { genderOfNoun, isModifier, isPossessor } from './mention.ts'
import type { Being, Mention } from './mention.ts'
import { beginsSentence, isHandle } from './prose-tokens.ts'
import type { ProseTokens } from './prose-tokens.ts'

/** A nickname between two words of a name is short: Lou “Biscuit” Tran. */
const longestNickname = 24
const longestName = 12

/** Words that an article prints with a capital where that shows them to be names. */
export interface NameWords {
  /** Those that stand inside sentences somewhere: evidence that the same word at a sentence's beginning is a name. */
  readonly inside: ReadonlySet<string>
  /** Those that follow a given name somewhere. */
  readonly families: ReadonlySet<string>
}

/** Whether a speech verb stands right beside token `i`: From said, said From. */
const standsBesideSpeech = (tokens: ProseTokens, i: number): boolean =>
  isSpeechVerb(tokens, i - 1) || isSpeechVerb(tokens, i + 1)

const isSpeechVerb = ({ kinds, bits }: ProseTokens, i: number): boolean =>
  kinds[i] === TokenKind.lower && (bits[i]! & (Is.speech | Is.document)) === Is.speech

/** With a capital inside a sentence it opens a clause, or a headline prints it: For instance: That Dole left. */
const smallWord = Is.determiner | Is.conjunction | Is.preposition | Is.pronoun | Is.relative

/**
 * The name that begins at token `i`, with its titles, or null.
 */
export function nameAt(tokens: ProseTokens, i: number, known: NameWords): Mention | null {
  const { kinds, bits, words, lexicon } = tokens
  if (kinds[i] !== TokenKind.capital || isPartyLabel(tokens, i)) return null
  if (isHandle(tokens, i)) return nameMention(tokens, i, i, i)
  const own = bits[i]!
  // "4,8 Millionen": in German a noun that is counted.
  if (lexicon.capitalNouns && own === 0 && kinds[i - 1] === TokenKind.number && kinds[i + 1] !== TokenKind.capital)
    return null
  const opening = beginsSentence(tokens, i)
  if (own & Is.time && !(own & Is.givenName && kinds[i + 1] === TokenKind.capital)) return null
  const isSpeaker = standsBesideSpeech(tokens, i) && known.families.has(words[i]!)
  if (opening && own & Is.starter && !(own & Is.title && kinds[i + 1] === TokenKind.capital) && !isSpeaker) return null
  if (opening && own & (Is.speech | Is.judging) && !(own & Is.givenName)) return null
  if (opening && isAdjective(tokens, i, known)) return null
  // "Nossa Senhora"
  if (own & Is.title && kinds[i - 1] === TokenKind.capital && lexicon.patterns.possessives.has(words[i - 1]!))
    return null
  if (!opening && own & smallWord && !isNameArticle(tokens, i) && !isSpeaker) return null
  if (isOfficeWithField(tokens, i)) return officeAt(tokens, i, i)
  if (isBodyWithout(tokens, i)) return { ...nameMention(tokens, i, i, i + 2), being: 'organisation' }
  const last = nameEnd(tokens, i)
  let nameFirst = i
  for (let t = i; t < last && !isBodyName(tokens, i, last); t++) {
    if (
      (bits[t]! & Is.title || (t === i && isTradeBefore(tokens, i, last, known))) &&
      !(t === i && bits[t]! & Is.givenName && !(bits[t + 1]! & Is.title) && t + 1 < last) &&
      !isTitleAsFamilyName(tokens, i, t) &&
      !isTitleAsGivenName(tokens, i, last) &&
      !isBodysOwner(tokens, t + 1) &&
      !isBodyForField(tokens, i, last)
    )
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
  nameFirst = personalStart(tokens, nameFirst, last)
  while (nameFirst < last && kinds[nameFirst] !== TokenKind.capital) nameFirst++
  if (i === last && own & Is.people && !known.families.has(words[i]!)) return personOf(tokens, i)
  if (endsInOffice(tokens, nameFirst, last)) return officeAt(tokens, i, last)
  if (i === last && isFieldOfOffice(tokens, i)) return null
  if (
    nameFirst === last &&
    bits[last]! & Is.title &&
    !(bits[last]! & Is.givenName) &&
    !isField(tokens, last) &&
    !(
      known.families.has(words[last]!) &&
      (lexicon.traits.qualifiersFollow || nameFirst > i || isBareName(tokens, i, last))
    )
  )
    return officeAt(tokens, i, last)
  if (opening && i === last && !isSpeaker && !isNameLike(tokens, i, known)) return null
  if (words[last] === '') return null
  if (isToldBefore(tokens, i, nameFirst)) return nameMention(tokens, i, i, nameFirst - 1)
  // "San Sebastián"
  const { saints, nameParticles } = lexicon.patterns
  if (saints.has(words[i]!) && (last === i + 1 || nameParticles.has(words[i + 2]!)))
    return { ...nameMention(tokens, i, i, last), being: 'place' }
  return nameMention(tokens, i, nameFirst, last)
}

/** "Plains coach Dean Fitzgibbon": behind a role, a title before one word may be a given name. */
const isTitleAsGivenName = ({ kinds, bits, words, lexicon }: ProseTokens, i: number, last: number): boolean =>
  last === i + 1 &&
  lexicon.patterns.titlesAsNames.has(words[i]!) &&
  kinds[i - 1] === TokenKind.lower &&
  (bits[i - 1]! & (Is.role | Is.title)) !== 0

/** "Bisherige Zusagen nannte er", "Deutlicher wird": an adjective with a sentence's capital; not "Auswärtiges Amt". */
const isAdjective = ({ bits, words, kinds, lexicon }: ProseTokens, i: number, known: NameWords): boolean =>
  lexicon.shapes.inflectedAdjective?.test(words[i]!) === true &&
  bits[i] === 0 &&
  !known.inside.has(words[i]!) &&
  !known.families.has(words[i]!) &&
  !(kinds[i + 1] === TokenKind.capital && bits[i + 1]! & (Is.organisation | Is.body | Is.place))

/**
 * "Cartographer Mara Dole drew": a trade in front of a name, which a sentence's beginning gives a capital. A family name
 * alone must be known as one: Baker Dole may be a person.
 */
function isTradeBefore(tokens: ProseTokens, i: number, last: number, known: NameWords): boolean {
  const { bits, kinds, words } = tokens
  if (!(bits[i]! & Is.role) || bits[i]! & (Is.givenName | Is.organisation | Is.body)) return false
  if (kinds[i + 1] !== TokenKind.capital || bits[last]! & (Is.organisation | Is.body | Is.group)) return false
  return last > i + 1 ? !isAcronym(tokens, last) : known.families.has(words[last]!)
}

/** "Médicos sin Fronteras", "Médecins sans frontières": a body named after those who are in it. */
const isBodyWithout = ({ bits, kinds, words, lexicon }: ProseTokens, i: number): boolean =>
  lexicon.patterns.without.has(words[i + 1] ?? '') &&
  (bits[i]! & (Is.role | Is.group | Is.title)) !== 0 &&
  (kinds[i + 2] === TokenKind.lower || kinds[i + 2] === TokenKind.capital)

/** "La Rectora de la Escuela", "el Gobernador de Salta": the office is no part of the name behind it. */
const isOfficeWithField = ({ bits, words, lexicon }: ProseTokens, i: number): boolean =>
  lexicon.traits.qualifiersFollow &&
  (bits[i]! & Is.role) !== 0 &&
  (bits[i]! & (Is.givenName | Is.organisation | Is.body)) === 0 &&
  lexicon.patterns.definiteArticles.has(words[i - 1] ?? '') &&
  lexicon.patterns.of.has(words[i + 1] ?? '')

/** Whether words with capitals stand like a name, without an article: "King said", not "the King said". */
const isBareName = ({ bits, kinds }: ProseTokens, first: number, last: number): boolean =>
  !((bits[first - 1] ?? 0) & (Is.determiner | Is.pronoun)) && kinds[first - 1] !== TokenKind.clitic && first === last

/** What offices are for, where qualifiers follow: the Santé of a ministre de la Santé. */
const isField = ({ bits, lexicon }: ProseTokens, i: number): boolean =>
  lexicon.traits.qualifiersFollow && (bits[i]! & Is.title) !== 0 && !(bits[i]! & (Is.role | Is.givenName))

/** "Le ministre de la Santé": what an office is for is nobody. */
function isFieldOfOffice(tokens: ProseTokens, i: number): boolean {
  if (!isField(tokens, i)) return false
  const { bits, kinds, words, lexicon } = tokens
  let of = i - 1
  while (
    of > i - 3 &&
    kinds[of] === TokenKind.lower &&
    bits[of]! & Is.determiner &&
    !lexicon.patterns.of.has(words[of]!)
  )
    of--
  return lexicon.patterns.of.has(words[of] ?? '') && (bits[of - 1]! & (Is.role | Is.title)) !== 0
}

/** "Fiscalía General de la República": what follows a body's noun belongs to its name, unless a person follows. */
const isBodyName = (tokens: ProseTokens, i: number, last: number): boolean =>
  tokens.lexicon.traits.qualifiersFollow &&
  (tokens.bits[i]! & (Is.organisation | Is.body)) !== 0 &&
  !(tokens.bits[i]! & (Is.title | Is.role)) &&
  !hasGivenName(tokens, i + 1, last)

/** "Defensa Civil": a body named after what offices are for. */
const isBodyForField = (tokens: ProseTokens, i: number, last: number): boolean =>
  last === i + 1 && isField(tokens, i) && (tokens.bits[last]! & Is.organisation) !== 0

/** "Iván Duque Lara": where titles are printed without a capital, a capitalised one behind a name is none. */
const isTitleAsFamilyName = ({ bits, kinds, lexicon }: ProseTokens, i: number, t: number): boolean =>
  lexicon.traits.qualifiersFollow && t > i && kinds[t - 1] === TokenKind.capital && (bits[t - 1]! & noName) === 0

/** An office, a trade or a place in front of a name: "New York City Public Advocate Ines Dole", "Texas-based Ian Pell". */
const noName = Is.title | Is.role | Is.organisation | Is.body | Is.place | Is.group | Is.people | Is.time

/**
 * Where a person's own name begins in the run of capitalised words from `from` to `last`: at the known given name that
 * follows words which are no names; else at `from`.
 */
function personalStart(tokens: ProseTokens, from: number, last: number): number {
  const { kinds, bits, words, lexicon } = tokens
  if (bits[last]! & (Is.organisation | Is.body) && !(bits[last - 1]! & Is.givenName)) return from
  // "Oscar-nominated Dole": an attribute in front of a family name.
  if (from < last && words[from]!.includes('-') && lexicon.shapes.noName.test(words[from]!))
    return personalStart(tokens, from + 1, last)
  // "ambassador to Britain Rao Denari"
  if (last === from + 2 && bits[from]! & Is.place && isComplementOfOffice(tokens, from, lexicon.patterns.to))
    return from + 1
  for (let t = from; t < last; t++) {
    if (bits[t]! & Is.givenName && (t > from || !(bits[t]! & (Is.title | Is.place))))
      return t === from ||
        isNoName(tokens, from, t) ||
        isComplementOfOffice(tokens, from, lexicon.patterns.officePrepositions)
        ? t
        : from
    if (kinds[t] !== TokenKind.capital && !lexicon.patterns.of.has(words[t]!)) return from
  }
  return from
}

function isNoName(tokens: ProseTokens, from: number, end: number): boolean {
  const { bits, words, lexicon } = tokens
  if (lexicon.patterns.of.has(words[end - 1]!)) return false
  for (let t = from; t < end; t++) if (bits[t]! & noName || lexicon.shapes.noName.test(words[t]!)) return true
  // "Gulls QB Ines Dole", but "JB Dole"
  return end > from + 1 ? isAcronym(tokens, end - 1) : isTold(tokens, from)
}

/** "A écrit sur X Paul Vasseur", "disse à RFI Luís Cano": initials behind a preposition name a body of their own. */
function isTold(tokens: ProseTokens, i: number): boolean {
  const { bits, lexicon } = tokens
  if (!lexicon.traits.qualifiersFollow) return false
  const before = (bits[i - 1] ?? 0) & Is.preposition || !((bits[i - 1] ?? 0) & Is.determiner) ? i - 1 : i - 2
  return (
    ((bits[before] ?? 0) & Is.preposition) !== 0 &&
    (isAcronym(tokens, i) || lexicon.media.letterPlatforms.includes(printed(tokens, i)))
  )
}

/** "Disse à Lusa Carlos Cano": who is told stands right before the one who speaks. */
const isToldBefore = ({ bits, lexicon }: ProseTokens, i: number, nameFirst: number): boolean =>
  lexicon.traits.qualifiersFollow &&
  nameFirst === i + 1 &&
  (bits[i]! & (Is.organisation | Is.title | Is.role | Is.givenName)) === Is.organisation &&
  (bits[nameFirst]! & Is.givenName) !== 0 &&
  ((bits[i - 1] ?? 0) & Is.preposition) !== 0

/** "undersecretary for Rural Affairs Ines Dole": what an office is for, not the beginning of a name. */
const isComplementOfOffice = ({ bits, words }: ProseTokens, from: number, prepositions: ReadonlySet<string>): boolean =>
  from > 1 && prepositions.has(words[from - 1]!) && (bits[from - 2]! & (Is.role | Is.title)) !== 0

/** "Clinton Chief" (of Staff), "Kentucky Senator": an office and whose it is, not a person's given and family name. */
const endsInOffice = ({ bits, lexicon }: ProseTokens, nameFirst: number, last: number): boolean =>
  !lexicon.traits.qualifiersFollow &&
  nameFirst < last &&
  (bits[last]! & Is.title) !== 0 &&
  !(bits[last]! & (Is.givenName | Is.organisation)) &&
  (bits[nameFirst]! & (Is.organisation | Is.body | Is.place | Is.people)) !== 0 &&
  !(bits[nameFirst]! & Is.givenName)

/** "the American", "a Mexican": somebody; before a noun only its adjective. */
function personOf(tokens: ProseTokens, i: number): Mention | null {
  const before = i > 0 ? tokens.bits[i - 1]! : 0
  if (!(before & Is.determiner) || (tokens.kinds[i + 1] === TokenKind.lower && tokens.bits[i + 1] === 0)) return null
  const next = i + 1 < tokens.count ? tokens.bits[i + 1]! : 0
  if (next & (Is.role | Is.group | Is.body | Is.document | Is.title) && !(next & (Is.speech | Is.auxiliary)))
    return null
  return officeAt(tokens, i, i)
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

/** Letters before digits: "fined Ian Pell R5,000". */
const isSum = /^\p{L}{1,3}\d+$/u

/** Last token of the run of capitalised words that begins at `i`. */
function nameEnd(tokens: ProseTokens, i: number): number {
  const { kinds, bits, words } = tokens
  const { nameConnectors, nobiliaryPrepositions, definiteArticles } = tokens.lexicon.patterns
  let last = i
  const limit = Math.min(tokens.count, i + longestName)
  for (let j = i + 1; j < limit; j++) {
    const kind = kinds[j]
    if (kind === TokenKind.capital) {
      if (tokens.sentences[j] !== tokens.sentences[i] || isHandle(tokens, j) || hasMarkBetween(tokens, j)) break
      if (bits[j]! & Is.time && !isFamilyName(tokens, i, j)) break
      if (isSum.test(words[j]!)) break
      if (isFunctionWord(tokens, j) && kinds[j + 1] === TokenKind.capital && !takesOf(tokens, j - 1)) break
      last = j
    } else if (isBodyWithout(tokens, j - 1)) {
      last = ++j
    } else if (kind === TokenKind.lower && isBodyConjunction(tokens, i, j)) {
      while (kinds[j + 1] === TokenKind.lower) j++
    } else if (
      kind === TokenKind.lower &&
      (kinds[j + 1] === TokenKind.capital || kinds[j + 2] === TokenKind.capital) &&
      isParticle(tokens, i, j)
    ) {
      if (nameConnectors.has(words[j]!) && !nobiliaryPrepositions.has(printed(tokens, j)) && !takesOf(tokens, j - 1))
        break
      if (!(
        kinds[j + 1] === TokenKind.capital ||
        (kinds[j + 1] === TokenKind.lower &&
          (isParticle(tokens, i, j + 1) || definiteArticles.has(words[j + 1]!)) &&
          kinds[j + 2] === TokenKind.capital)
      ))
        break
      if (kinds[j + 1] === TokenKind.lower) j++
    } else if (kind === TokenKind.stretch && joinsName(tokens, j)) {
      continue
    } else if (isBodysOwner(tokens, j)) {
      last = j + 1
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
  const end = isBodyAdjective(tokens, last + 1) ? last + 1 : last
  return endBeforeInitials(tokens, i, endOfAssociation(tokens, i, end))
}

/**
 * "Sheriff’s Office", "Metalworkers’ Federation": whether what ends at token `j` says whose a body is, by an office or the
 * many who are in it, so that both are its name; a person's own name does not: Dole’s Office.
 */
function isBodysOwner({ kinds, bits, words, starts, ends, text, lexicon }: ProseTokens, j: number): boolean {
  const isMany = kinds[j] === TokenKind.punctuation && isApostrophe(text.charCodeAt(starts[j]!))
  if (!isMany && kinds[j] !== TokenKind.clitic) return false
  if (kinds[j - 1] !== TokenKind.capital || starts[j] !== ends[j - 1] || kinds[j + 1] !== TokenKind.capital)
    return false
  if (!(bits[j + 1]! & (Is.organisation | Is.body)) || bits[j + 1]! & Is.givenName) return false
  const owner = bits[j - 1]!
  if (isMany) return lexicon.shapes.plural.test(words[j - 1]!) && !(owner & (Is.givenName | Is.place))
  return (owner & (Is.title | Is.role | Is.group)) !== 0 && !(owner & Is.givenName)
}

/** Nouns in small letters that belong to the name of an association: des ports, de plaisance. */
const mostFields = 2

/** Last token of an association's name that begins at token `i` and goes on in small letters behind `last`. */
function endOfAssociation({ kinds, bits, words, lexicon, sentences }: ProseTokens, i: number, last: number): number {
  const { associations, of, definiteArticles } = lexicon.patterns
  if (last > i + 1 || !associations.has(words[i]!)) return last
  let end = last
  for (let n = 0; n < mostFields && of.has(words[end + 1] ?? ''); n++) {
    const noun = definiteArticles.has(words[end + 2] ?? '') ? end + 3 : end + 2
    if (kinds[noun] !== TokenKind.lower || sentences[noun] !== sentences[i]) break
    if (bits[noun]! & ~(Is.title | Is.role | Is.group | Is.body)) break
    end = noun
  }
  return end
}

/** Tokens from a body's noun to its initials in brackets. */
const longestBody = 12

/**
 * Last token of a body's name that begins at token `i` and goes on in small letters to its initials in brackets: Ligue des
 * droits de l’homme (LDH); else `last`.
 */
function endBeforeInitials(
  { kinds, bits, words, text, starts, lexicon }: ProseTokens,
  i: number,
  last: number,
): number {
  if (!lexicon.traits.qualifiersFollow || !(bits[i]! & (Is.organisation | Is.body))) return last
  let end = last + 1
  while (
    end - i < longestBody &&
    (kinds[end] === TokenKind.lower || kinds[end] === TokenKind.capital) &&
    !(bits[end]! & (Is.speech | Is.auxiliary | Is.relative))
  )
    end++
  const opens = kinds[end] === TokenKind.punctuation && text.charAt(starts[end]!) === '('
  const closes = text.charAt(starts[end + 2] ?? text.length) === ')'
  return opens && closes && words[end + 1]!.charAt(0) === words[i]!.charAt(0) ? end - 1 : last
}

/** Whether a mark parts token `j` from the one before: one of them is a name that stands in marks. */
const hasMarkBetween = ({ text, ends }: ProseTokens, j: number): boolean =>
  markOf(text.charCodeAt(ends[j - 1]!)) !== undefined

/** "Autorité portuaire", "Conseil constitutionnel" */
const isBodyAdjective = ({ kinds, bits, words, lexicon, sentences }: ProseTokens, t: number): boolean =>
  kinds[t] === TokenKind.lower &&
  kinds[t - 1] === TokenKind.capital &&
  sentences[t] === sentences[t - 1] &&
  (bits[t - 1]! & (Is.organisation | Is.body)) !== 0 &&
  (bits[t]! & ~(Is.organisation | Is.people | Is.role)) === 0 &&
  lexicon.shapes.bodyAdjective?.test(words[t]!) === true

/** A small word printed with a capital, as in a headline: "Mara Dole On Why Gates Leak". */
const isFunctionWord = ({ bits, words, lexicon: { patterns } }: ProseTokens, j: number): boolean =>
  (bits[j]! & (Is.preposition | Is.conjunction | Is.pronoun | Is.relative)) !== 0 &&
  (!patterns.nameParticles.has(words[j]!) || patterns.nameConnectors.has(words[j]!)) &&
  !(bits[j]! & (Is.givenName | Is.title | Is.place))

/**
 * Whether the month or time of day at token `j` is a family name: said Tova Day, Milo March. English news prints the
 * day beside a name ("Dole Friday said"), and no date is a name; other languages print times without a capital.
 */
function isFamilyName(tokens: ProseTokens, i: number, j: number): boolean {
  const { bits, words, kinds, lexicon } = tokens
  if (kinds[j + 1] === TokenKind.number) return false
  if (!lexicon.traits.datesFollowNames) return j === i + 1 && !(bits[i]! & (Is.time | Is.title | Is.organisation))
  if (bits[j - 1]! & Is.givenName && bits[j - 1]! & (Is.male | Is.female) && !lexicon.patterns.weekdays.has(words[j]!))
    return true
  return (
    j === i + 1 &&
    !lexicon.patterns.weekdays.has(words[j]!) &&
    bits[i] === 0 &&
    !lexicon.shapes.beforeTime.test(words[i]!)
  )
}

/** "Ministerio de Ciencia y Tecnología", "ministère de la Culture et de la Communication" */
function isBodyConjunction(tokens: ProseTokens, i: number, j: number): boolean {
  const { kinds, bits, words, lexicon } = tokens
  if (!lexicon.patterns.bodyConjunctions.has(words[j]!) || !(bits[i]! & (Is.organisation | Is.body))) return false
  if (!tokens.lexicon.patterns.of.has(words[i + 1] ?? '')) return false
  let next = j + 1
  while (kinds[next] === TokenKind.lower && next < j + 3 && bits[next]! & (Is.preposition | Is.determiner)) next++
  return (
    kinds[next] === TokenKind.capital &&
    (bits[next]! & (Is.givenName | Is.organisation | Is.body)) === 0 &&
    !isAcronym(tokens, next) &&
    (next === j + 1 || lexicon.patterns.of.has(words[j + 1]!))
  )
}

/**
 * Whether the lower-case word at token `j` may join the words of a name that began at token `i`: Petra von Arnim, not
 * "Merkel von der CDU".
 */
function isParticle(tokens: ProseTokens, i: number, j: number): boolean {
  const { nameParticles, nobiliaryPrepositions, nobiliaryArticles, definiteArticles } = tokens.lexicon.patterns
  const isNobiliary = nobiliaryPrepositions.size > 0 && nobiliaryPrepositions.has(printed(tokens, j))
  // "Sagte Eike Holt der Deutschen Presse-Agentur": an article stands in a name behind another particle alone.
  if (tokens.lexicon.capitalNouns && definiteArticles.has(tokens.words[j]!) && tokens.kinds[j - 1] !== TokenKind.lower)
    return false
  // "Joost van der Meer", where "van" is a verb as well.
  if (!isNobiliary)
    return (
      nameParticles.has(tokens.words[j]!) ||
      (!(tokens.bits[j]! & Is.conjunction) && nameParticles.has(printed(tokens, j)))
    )
  let next = j + 1
  while (tokens.kinds[next] === TokenKind.lower && next < j + 3 && nobiliaryArticles.has(printed(tokens, next))) next++
  return (
    tokens.kinds[next] === TokenKind.capital &&
    !isAcronym(tokens, next) &&
    (tokens.bits[next]! & (Is.organisation | Is.place | Is.time)) === 0 &&
    (tokens.kinds[j - 1] !== TokenKind.capital || (tokens.bits[j - 1]! & Is.givenName) !== 0 || j - 1 === i)
  )
}

const printed = (tokens: ProseTokens, t: number): string => tokens.text.slice(tokens.starts[t], tokens.ends[t])

/**
 * Whether the marked stretch at token `j` is a nickname inside a name: a short phrase between two capitalised words, the
 * first of which is no small word that begins a sentence: William “Badger” Oakes, Olin “the Owl” Tash.
 */
export function joinsName(tokens: ProseTokens, j: number): boolean {
  const { kinds, bits, starts, ends, text } = tokens
  return (
    kinds[j] === TokenKind.stretch &&
    kinds[j - 1] === TokenKind.capital &&
    kinds[j + 1] === TokenKind.capital &&
    ends[j]! - starts[j]! <= longestNickname &&
    isNameWord(bits[j - 1]!) &&
    isNameWord(bits[j + 1]!) &&
    !/[,.;:!?].?$/u.test(text.slice(starts[j], ends[j])) &&
    tokens.paragraphs[j - 1] === tokens.paragraphs[j + 1] &&
    tokens.sentences[j - 1] === tokens.sentences[j + 1]
  )
}

const isNameWord = (bits: number): boolean =>
  (bits & Is.givenName) !== 0 ||
  (bits & (Is.starter | Is.time | Is.organisation | Is.place | Is.people | Is.determiner | Is.preposition)) === 0

/**
 * "University of Texas", "Organization for Women", "Secretary of State", not "Trump of New York": the word before the
 * connector at `i + 1` is no person's name.
 */
const takesOf = ({ bits, words, lexicon: { patterns } }: ProseTokens, i: number): boolean =>
  (bits[i]! & (Is.organisation | Is.body)) !== 0 ||
  (patterns.officesWithOf.has(words[i]!) && patterns.of.has(words[i + 1]!))

/** "Sanidad cree que": what a minister is for stands for the ministry where it says something. */
const isMinistry = (tokens: ProseTokens, i: number): boolean =>
  isField(tokens, i) && ((tokens.bits[i + 1] ?? 0) & (Is.speech | Is.auxiliary)) !== 0

/** Whether a single capitalised word at a sentence's beginning is a name. */
function isNameLike(tokens: ProseTokens, i: number, known: NameWords): boolean {
  const word = tokens.words[i]!
  if (known.inside.has(word) || tokens.bits[i]! & (Is.givenName | Is.organisation | Is.place)) return true
  const next = i + 1 < tokens.count ? tokens.bits[i + 1]! : 0
  if (isMinistry(tokens, i)) return true
  if (tokens.bits[i]! !== 0 || tokens.lexicon.shapes.noNoun.test(word)) return false
  return (next & (Is.speech | Is.auxiliary)) !== 0 || tokens.kinds[i + 1] === TokenKind.clitic || isAcronym(tokens, i)
}

function isAcronym(tokens: ProseTokens, i: number): boolean {
  const word = printed(tokens, i)
  return word.length >= 2 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})s?$/u.test(word)
}

/** "the White House Press Secretary" with no name after it: an office. */
function officeAt(tokens: ProseTokens, first: number, last: number): Mention {
  const gender = genderOfNoun(tokens, last, first - 1)
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
    determiner: definiteArticles.has(before) ? 'definite' : indefiniteArticles.has(before) ? 'indefinite' : 'none',
    male: (gender & Is.male) !== 0,
    female: (gender & Is.female) !== 0,
    plural: false,
    possessor: isPossessor(tokens, last),
    modifier: isModifier(tokens, last),
  }
}

function nameMention(tokens: ProseTokens, first: number, nameFirst: number, last: number): Mention {
  const { bits, words } = tokens
  const { generationSuffixes, honours } = tokens.lexicon
  let nameLast = last
  while (nameLast > nameFirst && (generationSuffixes.has(words[nameLast]!) || honours.has(words[nameLast]!))) nameLast--
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
  const being = beingOf(tokens, first, nameFirst, nameLast, before !== 0)
  const shown = roles === 0 && !(given & Is.givenName) && being === 'person' ? genderBefore(tokens, first) : 0
  // "Spokesman Hope Dole": such nouns are printed of women as well.
  if (before & Is.male && !(before & Is.female) && given & Is.givenName && given & Is.female && !(given & Is.male))
    roles = 0
  const male =
    ((roles | shown) & Is.male) !== 0 ||
    (!(roles & Is.female) && (given & Is.givenName) !== 0 && (given & Is.male) !== 0 && !(given & Is.female))
  const female =
    ((roles | shown) & Is.female) !== 0 ||
    (!(roles & Is.male) && (given & Is.givenName) !== 0 && (given & Is.female) !== 0 && !(given & Is.male))
  return {
    first,
    last,
    head,
    nameFirst,
    nameLast,
    form: 'name',
    being,
    determiner: followsArticle(tokens, first) ? 'definite' : 'none',
    male,
    female,
    plural: false,
    possessor: isPossessor(tokens, last),
    modifier: isModifier(tokens, last),
  }
}

/** The gender that the article before a name shows: la ex Soltera Otra Vez. */
function genderBefore({ bits, words, lexicon }: ProseTokens, first: number): number {
  const t = lexicon.patterns.roleQualifiers.has(words[first - 1] ?? '') ? first - 2 : first - 1
  const own = bits[t] ?? 0
  return lexicon.traits.qualifiersFollow && own & Is.determiner ? own & (Is.male | Is.female) : 0
}

const followsArticle = (tokens: ProseTokens, i: number): boolean =>
  isNameArticle(tokens, i) || (i > 0 && tokens.lexicon.patterns.definiteArticles.has(tokens.words[i - 1]!))

/** The article with which the name of a body or a place begins: La Moneda, El Mercurio. */
const isNameArticle = (tokens: ProseTokens, i: number): boolean =>
  tokens.kinds[i] === TokenKind.capital &&
  tokens.kinds[i + 1] === TokenKind.capital &&
  tokens.lexicon.patterns.nameArticles.size > 0 &&
  tokens.lexicon.patterns.nameArticles.has(printed(tokens, i))

/** `introduced`: an office in small letters stands before the name: the liberal Ian Pell. */
function beingOf(tokens: ProseTokens, first: number, nameFirst: number, nameLast: number, introduced: boolean): Being {
  const { bits, words } = tokens
  const { bodiesWithFamilyNames, placeNouns, pressNames } = tokens.lexicon.patterns
  const length = nameLast - nameFirst + 1
  const given = (bits[nameFirst]! & Is.givenName) !== 0
  if (isHandle(tokens, nameFirst)) return 'person'
  const lastBits = bits[nameLast]!
  const strong = lastBits & (Is.organisation | Is.body) && !bodiesWithFamilyNames.has(words[nameLast]!)
  // "Orlando Sentinel"
  if (length === 2 && bits[nameFirst]! & Is.place && pressNames.has(words[nameLast]!)) return 'organisation'
  if (given && length >= 2 && !strong) return 'person'
  let places = 0
  let bodies = 0
  for (let t = nameFirst; t <= nameLast; t++) {
    if (bits[t]! & Is.place) places++
    if (bits[t]! & Is.organisation) bodies++
  }
  if (nameFirst > first && !(bodies && length > 2)) return 'person'
  if (introduced && !(bodies && length > 2) && !(strong && length > 1)) return 'person'
  if (bodies > 0) return 'organisation'
  if (places === length || (places > 0 && places >= length - 1 && length > 1 && !given)) return 'place'
  // "Pell County", "an African American"
  if (length > 1 && placeNouns.has(words[nameLast]!)) return 'place'
  // "Río Negro"
  if (length > 1 && tokens.lexicon.traits.qualifiersFollow && placeNouns.has(words[nameFirst]!)) return 'place'
  if (lastBits & Is.group || (length > 1 && lastBits & Is.people && bits[nameFirst]! & noName)) return 'group'
  if (length === 1 && (isAcronym(tokens, nameLast) || isMinistry(tokens, nameLast))) return 'organisation'
  if (followsArticle(tokens, first)) return 'organisation'
  return length >= 2 || given ? 'person' : 'unknown'
}
