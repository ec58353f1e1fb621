import { isApostrophe } from '../../text/marks.ts'
import { TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import { Is } from '../read/lexicon.ts'
import { Beside, Ending } from './features.ts'
import type { QuotationView } from './features.ts'
import type { RankedSource } from './plain-sources.ts'
import { printed } from '../read/particles.ts'
import { isReported, thatBefore } from './verb-second-sources.ts'

const inside = /[\p{L}\p{N}][\p{L}\p{N}.-]*/gu
const longestRead = 300
/** So many words that begin with a small letter are no term. */
const longestTerm = 3
/** So many words are no name that somebody goes by. */
const longestName = 6
/** A body named right behind a speech verb is told or says something: sagte der „Neuen Zeitung“. */
const nearVerb = 3

const Shape = {
  /** It holds a verb or a pronoun. */
  clause: 0,
  sentence: 1,
  phrase: 2,
  /** It begins with a capital, as a name would. */
  noun: 3,
} as const

/**
 * Whether a marked stretch is somebody's words, in a language that prints its nouns with a capital. There „Wortbruch“
 * and „Neue Zeitung“ look alike: clauses and small letters are quoted, while nouns are only where a verb, the mood of
 * reported speech or words for "according to" tie them to a speaker, and where no noun stands before that they name.
 */
export function isSpokenFragment(analysis: Analysis, view: QuotationView, source: RankedSource): boolean {
  const { tokens } = analysis
  const { shape, words, large, body, ends } = shapeOf(analysis, view)
  const before = beforeOf(analysis, view)
  const follows = (bits: number): boolean => before >= 0 && (tokens.bits[before]! & bits) !== 0
  if (before >= 0 && namesWhatFollows(analysis, before, shape)) return false
  if (shape === Shape.clause) return !(large && follows(Is.titleNoun))
  if (view.firstPerson && words > longestTerm) return true
  if (isSpokenOf(analysis, view, before) || isCried(analysis, view)) return true
  const reported = isReported(analysis, view) || thatBefore(analysis, view) >= 0
  const as = before >= 0 && tokens.lexicon.patterns.as.has(tokens.words[before]!)
  if (as && (large || words <= longestTerm) && isOutlet(analysis, view, before)) return false
  if (isAddress(analysis, view)) return false
  if (
    shape !== Shape.sentence &&
    (isEmphasis(analysis, view) || (as && words <= longestName && isKnownAs(analysis, view, source)))
  )
    return false
  const judged = as && (view.rightVerb >= 0 || source.tied)
  if (shape === Shape.phrase)
    return (
      source.tied ||
      reported ||
      as ||
      view.leftVerb >= 0 ||
      view.rightVerb >= 0 ||
      words > longestTerm ||
      view.before === Beside.comma ||
      (follows(Is.determiner) && tokens.lexicon.patterns.indefiniteArticles.has(tokens.words[before]!)) ||
      follows(Is.auxiliary | Is.pronoun | Is.judging) ||
      isSaidOfOneself(analysis, view, before)
    )
  if (shape === Shape.noun && ends && words > longestTerm && (source.tied || reported)) return true
  if (shape === Shape.sentence) return view.before !== Beside.word || as || source.tied
  if (as) return judged
  if (isObjectOfVerb(analysis, view)) return source.tied
  if (view.before === Beside.colon && source.tied) return true
  const tagged =
    view.before !== Beside.word && view.before !== Beside.comma && source.tied && isTagged(analysis, view, source)
  if (body) return tagged && view.ending === Ending.comma
  if (tagged) return true
  if (isBracketed(analysis, view)) return source.tied && analysis.mentions[source.mention!]!.last === view.token - 2
  if (view.before !== Beside.word && view.before !== Beside.comma) return false
  if (isAnnounced(analysis, before)) return true
  if (isNamedNoun(analysis, before) || belongsTo(analysis, view, before)) return false
  return (
    (source.tied || reported) &&
    (isOwned(analysis, view, source) || !isBesideVerb(analysis, view, before)) &&
    !isTold(analysis, before, source)
  )
}

/** The name of a website: „kuestenblatt.de“. */
const isAddress = ({ tokens }: Analysis, { token, length }: QuotationView): boolean =>
  length <= longestAddress && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,4}$/u.test(insideOf(tokens, token))

const longestAddress = 60

/** "Zeigte sich „tief erschüttert“", not "nennt sich „drei rote Boote“". */
const isSaidOfOneself = ({ tokens }: Analysis, { ending }: QuotationView, before: number): boolean =>
  before > 0 &&
  ending === Ending.other &&
  tokens.lexicon.shapes.reflexive.test(printed(tokens, before)) &&
  !(tokens.bits[before - 1]! & (Is.determiner | Is.relative | Is.conjunction)) &&
  !tokens.lexicon.patterns.callingVerbs.has(tokens.words[before - 1]!)

/** How far behind its verb what somebody cries may stand. */
const nearCry = 8

/** Whether it is what somebody cried: rief bei dem Angriff „Freiheit“; not "rief die „Freiheit“ an". */
const isCried = ({ tokens }: Analysis, { token, leftVerb, before }: QuotationView): boolean =>
  before === Beside.word &&
  leftVerb >= 0 &&
  token - leftVerb <= nearCry &&
  (tokens.lexicon.verbSecond?.crying.has(printed(tokens, leftVerb)) ?? false) &&
  !(tokens.bits[token - 1]! & (Is.determiner | Is.preposition))

/** Tokens between a noun that announces words and these: Sprüche wie „…“; Parolen wie zum Beispiel „…“. */
const longestExample = 4

/** Whether a noun right before the marks, or before "such as", announces words rather than a name. */
function isAnnounced({ tokens }: Analysis, before: number): boolean {
  const { words, lexicon, sentences } = tokens
  const { announcing } = lexicon.verbSecond!
  if (announcing.has(words[before] ?? '')) return true
  for (let i = before; i > 0 && before - i < longestExample && sentences[i] === sentences[before]; i--)
    if (lexicon.patterns.as.has(words[i]!)) return announcing.has(words[i - 1]!)
  return false
}

/** How far the verb may stand behind what it speaks of. */
const nearSpoken = 4

/** Whether somebody is said to use the words: von einer „Massenflucht“ zu sprechen; war von „Wortbruch“ die Rede. */
function isSpokenOf({ tokens }: Analysis, { token, sentence }: QuotationView, before: number): boolean {
  const { words, sentences, count, lexicon } = tokens
  const article = before > 0 && lexicon.patterns.indefiniteArticles.has(words[before]!) ? before - 1 : before
  if (article < 0 || !lexicon.patterns.agentPrepositions.has(printed(tokens, article))) return false
  for (let i = token + 1; i < count && i - token <= nearSpoken && sentences[i] === sentence; i++)
    if (lexicon.verbSecond?.mentioning.has(printed(tokens, i))) return true
  return false
}

/** Two apostrophes for one mark are how wikis print what is emphasised. */
function isEmphasis({ tokens }: Analysis, { token }: QuotationView): boolean {
  const { start, outerStart } = tokens.stretches[tokens.stretchAt[token]!]!
  return start - outerStart === 2 && isApostrophe(tokens.text.charCodeAt(outerStart))
}

/** How far "known" may stand from what follows "as", in tokens. */
const nearKnown = 12

/** By what name somebody goes: der als „…“ bekannte; gilt seit Langem als „…“. */
function isKnownAs({ tokens }: Analysis, { token, sentence }: QuotationView, { tied }: RankedSource): boolean {
  const { knownAs } = tokens.lexicon.patterns
  if (tied) return knownAs.has(tokens.words[token + 1] ?? '')
  for (let i = Math.max(0, token - nearKnown); i <= token + nearKnown && i < tokens.count; i++)
    if (tokens.sentences[i] === sentence && knownAs.has(tokens.words[i]!)) return true
  return false
}

/** The token before the marks in the same paragraph; -1 for none. */
function beforeOf({ tokens }: Analysis, { token, paragraph }: QuotationView): number {
  const i = token - 1
  return i >= 0 && tokens.paragraphs[i] === paragraph && tokens.kinds[i] !== TokenKind.lineBreak ? i : -1
}

/** Words before a name or a term: der sogenannte „…“, laut „…“, gegenüber „…“; nennt sich „…“. */
function namesWhatFollows({ tokens: { words, lexicon } }: Analysis, i: number, shape: number): boolean {
  const { patterns, shapes, capitalNouns } = lexicon
  return (
    patterns.soCalled.has(words[i]!) ||
    capitalNouns!.beforeSource.has(words[i]!) ||
    (shape === Shape.noun && shapes.reflexive.test(words[i]!))
  )
}

function insideOf({ text, stretches, stretchAt }: Analysis['tokens'], token: number): string {
  const { start, end } = stretches[stretchAt[token]!]!
  return text.slice(start, Math.min(end, start + longestRead))
}

/** What the words inside are, how many, whether one is an organisation's, as in the name of a paper, and the last no noun. */
function shapeOf(
  { tokens }: Analysis,
  view: QuotationView,
): { shape: number; words: number; large: boolean; body: boolean; ends: boolean } {
  const head = insideOf(tokens, view.token)
  let words = 0
  let clause = false
  let body = false
  let last = ''
  for (const [word] of head.matchAll(inside)) {
    words++
    last = word
    const bits = tokens.lexicon.words.get(word.toLowerCase()) ?? 0
    if (bits & (Is.auxiliary | Is.speech | Is.judging | Is.pronoun)) clause = true
    if (bits & Is.organisation || tokens.lexicon.capitalNouns!.named.test(word.toLowerCase())) body = true
  }
  const stops = view.ending === Ending.stop || view.ending === Ending.question
  const first = head.charAt(0)
  const large = first !== first.toLowerCase() || /^\p{Nd}/u.test(first)
  const shape = clause ? Shape.clause : !large ? Shape.phrase : stops ? Shape.sentence : Shape.noun
  return { shape, words, large, body, ends: last.charAt(0) !== last.charAt(0).toUpperCase() }
}

const isBracketed = ({ tokens }: Analysis, { token }: QuotationView): boolean =>
  token > 0 && tokens.text.charAt(tokens.starts[token - 1]!) === '('

/** A tag or words for "according to" right behind: „In absehbarer Zeit“, so Dole. */
const isTagged = ({ mentions }: Analysis, { token }: QuotationView, { mention }: RankedSource): boolean =>
  mention !== null && mentions[mention]!.first > token

/**
 * Whether the word at token `i` is a noun or a name that the marked stretch would name: das Raumschiff „Morgenrot“;
 * not who speaks: warf der Minister „Wortbruch“ vor.
 */
function isNamedNoun({ tokens }: Analysis, i: number): boolean {
  if (i < 0) return false
  const { text, starts, kinds, bits } = tokens
  if (kinds[i] === TokenKind.stretch) return true
  const initial = text.charAt(starts[i]!)
  if (initial === initial.toLowerCase() || bits[i]! & (Is.determiner | Is.preposition)) return false
  return !(bits[i]! & Is.role)
}

/** Whether the particle of the verb before closes the clause behind the marks: warf dem Rat „Wortbruch“ vor. */
function isObjectOfVerb({ tokens }: Analysis, { token, leftVerb, sentence }: QuotationView): boolean {
  if (leftVerb < 0 || tokens.sentences[token + 1] !== sentence) return false
  const particles = tokens.lexicon.verbSecond?.particles.get(tokens.words[leftVerb]!)
  return particles?.has(printed(tokens, token + 1)) ?? false
}

/** Whether the marked stretch is told right behind the speaker: sagte Dole dem „Küstenblatt“. */
function isTold({ tokens, mentions, clauses }: Analysis, before: number, { mention }: RankedSource): boolean {
  if (before < 1 || mention === null || mentions[mention]!.last !== before - 1) return false
  return clauses[mention]!.inverted && (tokens.lexicon.verbSecond?.dative.has(printed(tokens, before)) ?? false)
}

/** "As „…“ reports": a paper in marks. */
const isOutlet = ({ tokens }: Analysis, { rightVerb, sentence }: QuotationView, before: number): boolean =>
  rightVerb >= 0 &&
  (tokens.bits[rightVerb]! & Is.judging) === 0 &&
  (before === 0 || tokens.sentences[before - 1] !== sentence)

/** Whether the marked stretch names the body of whoever is named before it: Ian Pell von der „…“ sagte. */
function belongsTo({ tokens }: Analysis, { leftVerb }: QuotationView, before: number): boolean {
  const { words, bits, kinds, lexicon } = tokens
  let i = before
  if (i > 0 && bits[i]! & Is.determiner && !lexicon.patterns.agentPrepositions.has(words[i]!)) i--
  if (i < 1 || leftVerb >= 0 || !lexicon.patterns.agentPrepositions.has(words[i]!)) return false
  return kinds[i - 1] === TokenKind.capital || (bits[i - 1]! & (Is.role | Is.group)) !== 0
}

/** Whether a genitive behind the marks says whose it is: kritisierte die „Untätigkeit“ des Rates. */
const isOwned = (
  { tokens, mentions }: Analysis,
  { token, leftVerb }: QuotationView,
  { mention }: RankedSource,
): boolean =>
  leftVerb >= 0 &&
  mention !== null &&
  mentions[mention]!.last < leftVerb &&
  // "Wirft der „Kreis“ der Polizei vor": that is a subject.
  !tokens.lexicon.verbSecond?.dative.has(printed(tokens, token - 1)) &&
  (tokens.bits[leftVerb]! & Is.judging) !== 0 &&
  (tokens.lexicon.verbSecond?.genitive.has(printed(tokens, Math.min(token + 1, tokens.count - 1))) ?? false)

/** Whether an article right behind the speech verb leads to the stretch: sagte der „…“, not nannte einen „…“. */
const isBesideVerb = ({ tokens }: Analysis, { token, leftVerb }: QuotationView, before: number): boolean =>
  leftVerb >= 0 &&
  token - leftVerb <= nearVerb &&
  before >= 0 &&
  (tokens.bits[before]! & Is.determiner) !== 0 &&
  !tokens.lexicon.patterns.indefiniteArticles.has(tokens.words[before]!)
