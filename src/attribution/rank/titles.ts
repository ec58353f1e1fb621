import { isApostrophe } from '../../text/marks.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import { joinsName } from '../read/names.ts'
import { headAt, headWordsAt, longestHead } from '../read/inside-words.ts'
import { Is } from '../read/lexicon.ts'
import { accordingToAt, commaOutside } from '../read/prose-tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import { bearerOf } from '../read/pseudonyms.ts'
import { isUntagged } from './features.ts'
import type { QuotationView } from './features.ts'
import { isTitleCase } from './title-case.ts'

/** What the word before a stretch announces. */
export const Lead = {
  none: 0,
  possessive: 1,
  on: 2,
  told: 3,
  titleNoun: 4,
  word: 5,
  soCalled: 6,
  article: 7,
  preposition: 8,
  performed: 9,
} as const
export type Lead = (typeof Lead)[keyof typeof Lead]

/** What the word before a stretch, or before the definite article that leads to it, announces. */
export function leadOf({ tokens }: Analysis, view: QuotationView): Lead {
  const { patterns } = tokens.lexicon
  let i = view.token - 1
  if (punctuationAt(tokens, i) === 44) i--
  const lead = leadAt(tokens, view, i)
  if (lead !== Lead.article || !patterns.definiteArticles.has(tokens.words[i]!)) return lead
  const before = leadAt(tokens, view, i - 1)
  const leadsOn =
    before === Lead.told || before === Lead.soCalled || (before === Lead.on && !qualifiesName(tokens, view))
  return leadsOn ? before : lead
}

/** Whether the stretch stands before a name: called on the “Deep State” Justice Department. */
const qualifiesName = ({ kinds, bits }: ProseTokens, { token }: QuotationView): boolean =>
  kinds[token + 1] === TokenKind.capital && !(bits[token + 1]! & Is.time)

function leadAt(tokens: ProseTokens, { token, paragraph }: QuotationView, i: number): Lead {
  if (i < 0 || tokens.paragraphs[i] !== paragraph) return Lead.none
  const word = tokens.words[i]!
  const bits = tokens.bits[i]!
  const { patterns } = tokens.lexicon
  if (tokens.kinds[i] === TokenKind.clitic) return Lead.possessive
  if (tokens.kinds[i] === TokenKind.punctuation)
    return isApostrophe(tokens.text.charCodeAt(tokens.starts[i]!)) ? Lead.possessive : Lead.none
  if (patterns.programmePrepositions.has(word)) return Lead.on
  if (patterns.performing.has(word) && i === token - 1) return Lead.performed
  if (patterns.tellingVerbs.has(word)) return Lead.told
  if (patterns.namingNouns.has(word)) return Lead.word
  if (
    (patterns.soCalled.has(word) && !isSaid(tokens, i)) ||
    isSelfNaming(tokens, i) ||
    isWhatMostCall(tokens, i) ||
    (patterns.as.has(word) && (isKnownBefore(tokens, i) || patterns.referredToAs.has(tokens.words[i - 2] ?? '')))
  )
    return Lead.soCalled
  if (bits & Is.titleNoun) return Lead.titleNoun
  if (bits & Is.determiner) return Lead.article
  return bits & Is.preposition ? Lead.preposition : Lead.none
}

/** Words of where somebody is known so: known on tour as. */
const longestCircle = 3

/** Whether "known" stands before "as" at token `i`, or only where. */
function isKnownBefore({ words, bits, kinds, lexicon }: ProseTokens, i: number): boolean {
  const { knownAs } = lexicon.patterns
  if (knownAs.has(words[i - 1] ?? '')) return true
  for (let t = i - 1; t > 0 && i - t <= longestCircle && kinds[t] === TokenKind.lower; t--)
    if (bits[t]! & Is.preposition && knownAs.has(words[t - 1]!)) return true
  return false
}

/** "Se llama “Marea”", "chama-se “Maré”", "s'appelle « Marée »" */
const isSelfNaming = ({ words, lexicon: { patterns } }: ProseTokens, i: number): boolean => {
  const verb = patterns.reflexives.has(words[i]!) ? i - 1 : i
  const reflexive = verb === i ? i - 1 : i
  return patterns.namingVerbs.has(words[verb] ?? '') && patterns.reflexives.has(words[reflexive] ?? '')
}

/** Words for those who call something by a name: what local growers call. */
const longestCallers = 3

/** "What planners call “gentle density”", "lo que los vecinos llaman": a name that many have for it, not anybody's words. */
function isWhatMostCall({ words, bits, kinds, lexicon: { patterns } }: ProseTokens, i: number): boolean {
  if (!patterns.mostCall.has(words[i]!)) return false
  for (let t = i - 1; t > 0 && i - t <= longestCallers + 1 && kinds[t] === TokenKind.lower; t--) {
    if (patterns.whatMost.has(words[t]!)) return t < i - 1
    if (bits[t]! & (Is.pronoun | Is.speech | Is.auxiliary) && !(bits[t]! & Is.determiner)) return false
  }
  return false
}

/** "S'est dite “sereine”": a verb, not what announces a name. */
const isSaid = ({ bits, words, lexicon }: ProseTokens, i: number): boolean =>
  (bits[i]! & Is.speech) !== 0 &&
  ((bits[i - 1]! & Is.auxiliary) !== 0 || lexicon.patterns.reflexives.has(words[i - 1] ?? ''))

/**
 * Whether a marked stretch is a nickname, a title, a newspaper or a term, as its form and the words before it show:
 * patterns that hardly ever announce speech.
 */
export function isTitleOrTerm(analysis: Analysis, view: QuotationView): boolean {
  const { tokens } = analysis
  if (joinsName(tokens, view.token) || bearerOf(analysis, view.token) !== null) return true
  const stretch = read(analysis, view)
  if (stretch.lead === Lead.word || stretch.lead === Lead.soCalled) return stretch.words <= longestTerm
  return (
    isTitle(stretch, stretch.lead === Lead.possessive) ||
    isForeignTitle(tokens, view, stretch) ||
    isListed(tokens, view, stretch)
  )
}

/**
 * Whether a marked stretch is a title even where the words behind it look like its tag: On “Morning Talk,” Dole said;
 * in the “Rowan Gazette,” Dole wrote.
 */
export const isTaggedTitle = (analysis: Analysis, view: QuotationView): boolean =>
  isTitleCase(analysis.tokens, headAt(analysis.tokens, view.token)) && isTitle(read(analysis, view), false)

/** UTF-16 units of a byname at most. */
const longestByname = 40

/** Whether a stretch stands like a byname behind a name, an article before it, between commas: Rui Prado, o “Rei do Cais”, */
export function isByname({ tokens }: Analysis, { token }: QuotationView): boolean {
  const { kinds, words, text, starts, ends, lexicon } = tokens
  return (
    kinds[token - 3] === TokenKind.capital &&
    punctuationAt(tokens, token - 2) === 44 &&
    lexicon.patterns.definiteArticles.has(words[token - 1]!) &&
    ends[token]! - starts[token]! <= longestByname &&
    (punctuationAt(tokens, token + 1) === 44 || text.slice(starts[token], ends[token]).includes(',')) &&
    isTitleCase(tokens, headAt(tokens, token))
  )
}

/** What the form of a stretch and the words before it show. */
interface Read {
  readonly lead: Lead
  readonly words: number
  readonly titleCase: boolean
  /** Of title case: a word for a person stands there as it would in a sentence; in a long title it has a capital. */
  readonly pronoun: boolean
  /** The last word is one of a newspaper's name. */
  readonly paper: boolean
  /** The last word is one of an organisation's name, or the first where qualifiers follow. */
  readonly body: boolean
}

const longestTerm = 3
/** Marks that a word inside may end with: a full stop, a hyphen, apostrophes. */
const trailingMarks = /[^\p{L}\p{N}]+$/u
/** In a title of so many words that pronouns too have capitals, these are no sign of speech. */
const fewestOfLongTitle = 4

function read(analysis: Analysis, view: QuotationView): Read {
  const { stretches, stretchAt, lexicon } = analysis.tokens
  const { start, end } = stretches[stretchAt[view.token]!]!
  const words = headWordsAt(analysis.tokens, view.token)
  const titleCase = isTitleCase(analysis.tokens, headAt(analysis.tokens, view.token))
  // Whether a person stands there is only asked of what looks like a title.
  const pronouns = titleCase ? words.filter((word) => (lexicon.words.get(word.toLowerCase()) ?? 0) & Is.pronoun) : []
  const last = (words.at(-1) ?? '').toLowerCase().replace(trailingMarks, '')
  const first = lexicon.traits.qualifiersFollow ? (words[0] ?? '').toLowerCase() : last
  const isBody = (word: string): boolean => ((lexicon.words.get(word) ?? 0) & Is.organisation) !== 0
  const capitals = words.length >= fewestOfLongTitle && pronouns.every((word) => word.length > 1 && isCapital(word))
  return {
    lead: leadOf(analysis, view),
    words: words.length,
    titleCase,
    pronoun: pronouns.length > 0 && !capitals,
    paper: end - start <= longestHead && lexicon.patterns.papers.has(last),
    body: end - start <= longestHead && (isBody(last) || isBody(first)),
  }
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()

function isTitle({ lead, titleCase, pronoun, paper }: Read, owned: boolean): boolean {
  if (!titleCase) return false
  if (lead === Lead.performed) return true
  if (pronoun) return false
  if (paper && (lead === Lead.article || lead === Lead.preposition)) return true
  return owned || lead === Lead.on || lead === Lead.told || lead === Lead.titleNoun
}

/** Fewer in a row may be slogans: Dole promised “Clean Piers” and “Safe Boats”. */
const fewestListed = 3
/** UTF-16 units. */
const longestListed = 80

/** Titles side by side: “Salt Road,” “Old Boot” and “Captain, My Captain”. */
const isListed = (tokens: ProseTokens, { token }: QuotationView, { titleCase, pronoun }: Read): boolean =>
  titleCase && !pronoun && 1 + titlesBeside(tokens, token, -1) + titlesBeside(tokens, token, 1) >= fewestListed

/** How many stretches in title case follow on one side, with no more than a comma or a conjunction between. */
function titlesBeside(tokens: ProseTokens, token: number, step: 1 | -1): number {
  const { kinds, bits, text, stretches, stretchAt, sentences } = tokens
  let found = 0
  for (let i = token + step; found < fewestListed - 1 && sentences[i] === sentences[token]; i += step) {
    if (kinds[i] === TokenKind.stretch) {
      const { start, end } = stretches[stretchAt[i]!]!
      if (end - start > longestListed || !isTitleCase(tokens, text.slice(start, end))) break
      found++
    } else if (kinds[i] !== TokenKind.punctuation && !(bits[i]! & Is.conjunction)) break
  }
  return found
}

const longestTitle = 8

/**
 * Where a title has a capital only at its beginning, the names of newspapers stand in marks too: el libro
 * «Agua bajo el puente», der „Neuen Zeitung“.
 */
function isForeignTitle(tokens: ProseTokens, view: QuotationView, { words, lead, titleCase, body }: Read): boolean {
  if (tokens.lexicon.traits.capitalisesTitles || !isUntagged(tokens, view) || !view.capital || words > longestTitle)
    return false
  return lead === Lead.titleNoun || (lead === Lead.article && titleCase && body) || isApposed(tokens, view)
}

/** "“Agua bajo el puente”, novela de Inés Roca": a noun behind the comma says what it is. */
function isApposed(tokens: ProseTokens, { token }: QuotationView): boolean {
  const { bits, words, lexicon } = tokens
  if (!lexicon.traits.qualifiersFollow || !commaOutside(tokens, tokens.stretches[tokens.stretchAt[token]!]!))
    return false
  const noun = (bits[token + 1] ?? 0) & Is.determiner ? token + 2 : token + 1
  return (
    ((bits[noun] ?? 0) & Is.titleNoun) !== 0 &&
    lexicon.patterns.of.has(words[noun + 1] ?? '') &&
    accordingToAt(tokens, noun + 1) < 0
  )
}
