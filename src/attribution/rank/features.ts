import { isDash } from '../../text/marks.ts'
import { countBefore } from '../../text/search.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { opensWithVerb } from '../read/clauses.ts'
import type { Clause } from '../read/clauses.ts'
import { opensTag } from '../read/inversion.ts'
import { Is } from '../read/lexicon.ts'
import type { Mention } from '../read/mention.ts'
import { entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import { commaOutside, lastCode, stopOutside } from '../read/prose-tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'

/** The last character inside the marks, as the models know it. */
export const Ending = { other: 0, comma: 1, stop: 2, question: 3 } as const
export type Ending = (typeof Ending)[keyof typeof Ending]

/** What stands beside the marks, as the models know it; `edge` is the paragraph's. */
export const Beside = { word: 0, comma: 1, colon: 2, mark: 3, edge: 4 } as const
export type Beside = (typeof Beside)[keyof typeof Beside]

/** What is known of a quotation apart from any candidate. */
export interface QuotationView {
  readonly token: number
  readonly paragraph: number
  readonly sentence: number
  readonly startsParagraph: boolean
  readonly endsParagraph: boolean
  readonly continues: boolean
  /** The first character inside is a capital. */
  readonly capital: boolean
  readonly length: number
  readonly ending: Ending
  /** What stands right before and after the marks. */
  readonly before: Beside
  readonly after: Beside
  readonly firstPerson: boolean
  /** The first few hundred characters inside, lower-case. */
  readonly inside: string
  /**
   * Token index of the nearest speech verb or judging to the left in the same sentence, and to the right; -1 where
   * none.
   */
  readonly leftVerb: number
  readonly rightVerb: number
}

/**
 * The candidates that a shallow parse takes for the subjects of the verbs beside a quotation: indexes into the
 * mentions, null for none.
 */
interface Rivals {
  readonly left: number | null
  readonly right: number | null
  readonly according: number | null
}

/** Finds the rivals among the candidates, once for each quotation. */
export function rivalsOf(
  { mentions, clauses }: Pick<Analysis, 'mentions' | 'clauses'>,
  view: QuotationView,
  candidates: readonly number[],
): Rivals {
  let left: number | null = null
  let right: number | null = null
  let according: number | null = null
  for (const m of candidates) {
    const near = Math.abs(mentions[m]!.first - view.token) < 45
    if (left === null && isSubjectOf(mentions[m]!, clauses[m]!, view.leftVerb)) left = m
    if (right === null && isSubjectOf(mentions[m]!, clauses[m]!, view.rightVerb)) right = m
    if (according === null && near && clauses[m]!.accordingTo) according = m
  }
  return { left, right, according }
}

const isSubjectOf = (mention: Mention, clause: Clause, verb: number): boolean =>
  verb >= 0 &&
  (clause.verb === verb ||
    clause.secondVerb === verb ||
    (clause.inverted && mention.first > verb && mention.first - verb <= 3))

/** 0 where there is no rival, 1 where the candidate is it, 2 where another is. */
const rivalry = (rival: number | null, m: number): number => (rival === null ? 0 : rival === m ? 1 : 2)

export const quotationFeatures = [
  'starts-paragraph',
  'ends-paragraph',
  'continues',
  'capital',
  'length',
  'ending',
  'before',
  'after',
  'first-person',
  'left-verb-class',
  'left-verb-distance',
  'right-verb-class',
  'right-verb-distance',
  'previous-word',
  'next-word',
] as const

export const candidateFeatures = [
  'side',
  'distance',
  'paragraphs',
  'sentences',
  'mentions-between',
  'subjects-between',
  'quotations-between',
  'form',
  'being',
  'pronoun-kind',
  'determiner',
  'possessor',
  'verb-class',
  'verb-path',
  'verb-distance',
  'inverted',
  'according-to',
  'prepositional',
  'object',
  'second-verb',
  'verb-between',
  'subject-of-left-verb',
  'subject-of-right-verb',
  'left-of-left-verb',
  'previous-speaker',
  'previous-mention',
  'begins-sentence',
  'begins-paragraph',
  'frequency',
  'speech-verbs',
  'name-inside',
  'rank',
  'colon-between',
  'boundary-between',
  'verb-to-quotation-tokens',
  'punctuation-beside',
  'addressed',
  'next-quotation-nearer',
  'resolves',
  'parenthesis',
  'rival-left',
  'rival-right',
  'rival-according',
] as const

function besideClass(tokens: ProseTokens, i: number, paragraph: number): Beside {
  if (i < 0 || i >= tokens.count || tokens.paragraphs[i] !== paragraph || tokens.kinds[i] === TokenKind.lineBreak)
    return Beside.edge
  const code = punctuationAt(tokens, i)
  if (code === 0) return Beside.word
  return code === 44 ? Beside.comma : code === 58 ? Beside.colon : Beside.mark
}

/** Coarse class of the word at `i`: what a reader would use to guess the quotation's role. */
function wordClass(tokens: ProseTokens, i: number, paragraph: number): number {
  if (i < 0 || i >= tokens.count || tokens.paragraphs[i] !== paragraph) return 0
  const kind = tokens.kinds[i]
  const bits = tokens.bits[i]!
  if (kind === TokenKind.punctuation) {
    const code = tokens.text.charCodeAt(tokens.starts[i]!)
    return code === 44 ? 1 : code === 58 ? 2 : code === 46 ? 3 : code === 40 ? 4 : isDash(code) ? 5 : 6
  }
  if (kind === TokenKind.stretch) return 7
  if (kind === TokenKind.number) return 8
  if (kind === TokenKind.clitic) return 9
  if (kind === TokenKind.capital && !(bits & (Is.pronoun | Is.determiner))) return bits & Is.organisation ? 10 : 11
  if (bits & Is.speech) return bits & Is.participle ? 12 : 13
  const word = tokens.words[i]!
  const { patterns } = tokens.lexicon
  if (patterns.that.has(word)) return 14
  if (patterns.as.has(word)) return 15
  if (bits & Is.titleNoun) return 16
  if (bits & Is.judging) return bits & Is.participle ? 17 : 18
  if (bits & Is.pronoun) return 19
  if (patterns.indefiniteArticles.has(word)) return 20
  if (patterns.definiteArticles.has(word)) return 21
  if (bits & Is.determiner) return 22
  if (patterns.of.has(word)) return 23
  if (patterns.to.has(word)) return 24
  if (bits & Is.preposition) return 25
  if (patterns.andOr.has(word)) return 26
  if (bits & Is.conjunction) return 27
  if (bits & Is.auxiliary) return 28
  if (bits & (Is.document | Is.role | Is.group | Is.body)) return 29
  return 30
}

const furthestVerb = 30
/** A verb such as called within so few tokens goes before a speech verb further away. */
const nearVerb = 3

function nearestVerb(tokens: ProseTokens, token: number, step: 1 | -1): number {
  let weak = -1
  for (let i = token + step, n = 0; i >= 0 && i < tokens.count && n < furthestVerb; i += step, n++) {
    if (
      tokens.sentences[i] !== tokens.sentences[token] &&
      !(step > 0 && tokens.paragraphs[i] === tokens.paragraphs[token] && n < 8)
    )
      break
    if (tokens.kinds[i] === TokenKind.stretch && step > 0) break
    if (tokens.kinds[i] !== TokenKind.lower && !opensWithVerb(tokens, i)) continue
    const bits = tokens.bits[i]!
    if (weak >= 0 && Math.abs(weak - token) <= nearVerb) return weak
    if (bits & Is.speech && !(bits & (Is.document | Is.role) && tokens.bits[i - 1]! & (Is.determiner | Is.pronoun)))
      return i
    if (bits & Is.judging && weak < 0 && n < 12) weak = i
  }
  return weak
}

/** Reads what surrounds the marked stretch with index `q`. */
function viewQuotation(tokens: ProseTokens, q: number, continues: boolean): QuotationView {
  const token = tokens.places[q]!
  const stretch = tokens.stretches[q]!
  const paragraph = tokens.paragraphs[token]!
  const last = lastCode(tokens.text, stretch)
  const head = tokens.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 400))
  const first = head.charAt(/^[¿¡]/.test(head) ? 1 : 0)
  return {
    token,
    paragraph,
    sentence: tokens.sentences[token]!,
    continues,
    startsParagraph: besideClass(tokens, token - 1, paragraph) === Beside.edge,
    endsParagraph: besideClass(tokens, token + 1, paragraph) === Beside.edge,
    capital: first !== first.toLowerCase(),
    length: stretch.end - stretch.start,
    ending:
      last === 44 || commaOutside(tokens, stretch) || stretch.tagged === true
        ? Ending.comma
        : last === 46 || stopOutside(tokens, stretch)
          ? Ending.stop
          : last === 63 || last === 33
            ? Ending.question
            : Ending.other,
    before: besideClass(tokens, token - 1, paragraph),
    after: besideClass(tokens, token + 1, paragraph),
    firstPerson: tokens.lexicon.shapes.firstPerson.test(head),
    inside: head.toLowerCase(),
    leftVerb: nearestVerb(tokens, token, -1),
    rightVerb: nearestVerb(tokens, token, 1),
  }
}

/**
 * Whether neither a sentence's end nor a tag shows that the marks hold words: a comma behind them may be that of the
 * journalist's sentence.
 */
export const isUntagged = (tokens: ProseTokens, { token, ending, rightVerb }: QuotationView): boolean =>
  ending === Ending.other ||
  (ending === Ending.comma &&
    commaOutside(tokens, tokens.stretches[tokens.stretchAt[token]!]!) &&
    !(rightVerb >= 0 && opensTag(tokens, rightVerb)))

const verbStrength = (tokens: ProseTokens, i: number): number => {
  if (i < 0) return 0
  const bits = tokens.bits[i]!
  return (bits & Is.speech ? 3 : 1) + (bits & Is.participle ? 1 : 0)
}

/** Writes the features of the quotation itself from `at` on; their order is `quotationFeatures`. */
export function writeQuotationFeatures(out: Float32Array, at: number, tokens: ProseTokens, view: QuotationView): void {
  out[at] = +view.startsParagraph
  out[at + 1] = +view.endsParagraph
  out[at + 2] = +view.continues
  out[at + 3] = +view.capital
  out[at + 4] = Math.min(400, view.length)
  out[at + 5] = view.ending
  out[at + 6] = view.before
  out[at + 7] = view.after
  out[at + 8] = +view.firstPerson
  out[at + 9] = verbStrength(tokens, view.leftVerb)
  out[at + 10] = view.leftVerb < 0 ? 40 : view.token - view.leftVerb
  out[at + 11] = verbStrength(tokens, view.rightVerb)
  out[at + 12] = view.rightVerb < 0 ? 40 : view.rightVerb - view.token
  out[at + 13] = wordClass(tokens, view.token - 1, view.paragraph)
  out[at + 14] = wordClass(tokens, view.token + 1, view.paragraph)
}

const mentionsBefore = 12
const mentionsAfter = 6
const paragraphsBefore = 3
const tokensAfter = 60

/** Index of the first mention that begins after a token. */
export function firstAfter(mentions: readonly Mention[], token: number): number {
  return countBefore(mentions.length, (m) => mentions[m]!.first <= token)
}

/**
 * The mentions that may be the quotation's source, nearest first on each side: indexes into the analysis's mentions.
 */
export function candidatesOf(analysis: Analysis, view: QuotationView): number[] {
  const { mentions, tokens } = analysis
  const after = firstAfter(mentions, view.token)
  const found: number[] = []
  for (let m = after - 1, n = 0; m >= 0 && n < mentionsBefore; m--) {
    const mention = mentions[m]!
    if (view.paragraph - tokens.paragraphs[mention.first]! > paragraphsBefore) break
    if (cannotSpeak(analysis, m)) continue
    found.push(m)
    n++
  }
  for (let m = after, n = 0; m < mentions.length && n < mentionsAfter; m++) {
    const mention = mentions[m]!
    if (tokens.paragraphs[mention.first]! > view.paragraph + 1 || mention.first - view.token > tokensAfter) break
    if (cannotSpeak(analysis, m)) continue
    found.push(m)
    n++
  }
  return found
}

/** A place without a verb, and "us" or "me": whoever writes is told, and says "I". */
function cannotSpeak({ tokens, mentions, clauses }: Analysis, m: number): boolean {
  const { being, form, first } = mentions[m]!
  if (being === 'place') return clauseless(clauses[m]!)
  const { object, prepositional } = clauses[m]!
  const own = tokens.bits[first]!
  return form === 'pronoun' && (object || prepositional) && (own & Is.first) !== 0 && (own & Is.subject) === 0
}

const clauseless = (clause: Clause): boolean =>
  (clause.verb < 0 || clause.prepositional) && !clause.inverted && !clause.accordingTo

const codeOfForm = (form: Mention['form']): number => (form === 'pronoun' ? 0 : form === 'name' ? 1 : 2)

/** What something seems to be, as the models know it. Compared one by one: looked up by name, it takes more time. */
export function codeOfBeing(being: Mention['being']): number {
  if (being === 'person') return 0
  if (being === 'unknown') return 1
  if (being === 'group') return 2
  if (being === 'organisation') return 3
  return being === 'document' ? 4 : 5
}

/** With what a phrase begins, as the models know it. */
export function codeOfDeterminer(determiner: Mention['determiner']): number {
  if (determiner === 'none') return 0
  if (determiner === 'definite') return 1
  return determiner === 'indefinite' ? 2 : 3
}

function pronounKind(tokens: ProseTokens, mention: Mention): number {
  if (mention.form !== 'pronoun') return 0
  const bits = tokens.bits[mention.first]!
  const subject = bits & Is.subject ? 0 : 5
  if (tokens.lexicon.patterns.personalRelatives.has(tokens.words[mention.first]!)) return 11
  return 1 + subject + (bits & (Is.male | Is.female) ? 0 : bits & Is.plural ? 1 : bits & Is.first ? 2 : 3)
}

export const isSubject = (clause: Clause): boolean => clause.verb >= 0 || clause.inverted || clause.accordingTo

/** How many tokens stand between two others, where `sums` counts those before each. */
const countBetween = (sums: Int32Array, low: number, high: number): number =>
  high > low + 1 ? sums[high]! - sums[low + 1]! : 0

/**
 * Writes the features of candidate `m` for a quotation from `at` on; their order is `candidateFeatures`.
 * `previous` is the mention chosen for the quotation before, `rank` the candidate's place on its side,
 * `subjectsBetween` how many nearer ones are subjects.
 */
export function writeCandidateFeatures(
  out: Float32Array,
  at: number,
  analysis: Analysis,
  view: QuotationView,
  m: number,
  previous: number | null,
  rank: number,
  subjectsBetween: number,
  rivals: Rivals,
): void {
  const { tokens, mentions, clauses } = analysis
  const mention = mentions[m]!
  const clause = clauses[m]!
  const before = mention.first < view.token
  const low = before ? mention.last : view.token
  const high = before ? view.token : mention.first
  const sums = tokens.before
  const between = Math.min(12, rank)
  const subjects = Math.min(12, subjectsBetween)
  const known = entityOf(analysis, m)
  const cue = clause.inverted ? mention.first - 1 : clause.verb
  const previousEntity = previous === null ? undefined : entityOf(analysis, previous)
  const subjectLeft = isSubjectOf(mention, clause, view.leftVerb)
  const subjectRight = isSubjectOf(mention, clause, view.rightVerb)
  out[at] = +before
  out[at + 1] = Math.min(80, high - low - 1)
  out[at + 2] = Math.max(-4, Math.min(4, tokens.paragraphs[mention.first]! - view.paragraph))
  out[at + 3] = Math.max(-8, Math.min(8, tokens.sentences[mention.first]! - view.sentence))
  out[at + 4] = between
  out[at + 5] = subjects
  out[at + 6] = Math.min(6, countBetween(sums.stretches, low, high))
  out[at + 7] = codeOfForm(mention.form)
  out[at + 8] = codeOfBeing(known && known.being !== 'unknown' ? known.being : mention.being)
  out[at + 9] = pronounKind(tokens, mention)
  out[at + 10] = codeOfDeterminer(mention.determiner)
  out[at + 11] = mention.possessor ? 1 : mention.modifier ? 2 : 0
  out[at + 12] = clause.verbClass
  out[at + 13] = clause.path
  out[at + 14] = clause.verb < 0 ? 30 : clause.verb - mention.last
  out[at + 15] = +clause.inverted
  out[at + 16] = +clause.accordingTo
  out[at + 17] = +clause.prepositional
  out[at + 18] = +clause.object
  out[at + 19] = clause.secondVerb >= 0 ? 1 : 0
  out[at + 20] = Math.min(4, countBetween(sums.speechVerbs, low, high))
  out[at + 21] = +subjectLeft
  out[at + 22] = +subjectRight
  out[at + 23] = view.leftVerb >= 0 ? (mention.last < view.leftVerb ? 1 : 2) : 0
  out[at + 24] = previousEntity ? (previousEntity === known ? 1 : 2) : 0
  out[at + 25] = previous === null ? 0 : previous === m ? 1 : 2
  out[at + 26] = mention.first > 0 && tokens.sentences[mention.first - 1] === tokens.sentences[mention.first] ? 0 : 1
  out[at + 27] = mention.first > 0 && tokens.paragraphs[mention.first - 1] === tokens.paragraphs[mention.first] ? 0 : 1
  out[at + 28] = known ? Math.min(20, known.count) : 0
  out[at + 29] = known ? Math.min(10, known.saidTimes) : 0
  out[at + 30] = known ? +nameInside(view, known.words.at(-1)!) : 0
  out[at + 31] = rank
  out[at + 32] = Math.min(1, countBetween(sums.colons, low, high))
  out[at + 33] = Math.min(6, countBetween(sums.punctuation, low, high))
  out[at + 34] = cue < 0 ? 60 : Math.max(-30, Math.min(59, cue < view.token ? view.token - cue : cue - view.token))
  out[at + 35] = punctuationAt(tokens, before ? view.token - 1 : view.token + 1) === 0 ? 0 : 1
  out[at + 36] = mention.first > 0 && tokens.bits[mention.first - 1]! & Is.addressing && !clause.inverted ? 1 : 0
  out[at + 37] = nextQuotationNearer(tokens, view, mention, before)
  out[at + 38] = known ? 1 : 0
  out[at + 40] = rivalry(rivals.left, m)
  out[at + 41] = rivalry(rivals.right, m)
  out[at + 42] = rivalry(rivals.according, m)
  out[at + 39] = +(punctuationAt(tokens, mention.first - 1) === 40)
}

/** Whether another quotation lies nearer to the mention on its far side: 0 none within reach, 1 nearer, 2 further. */
function nextQuotationNearer(tokens: ProseTokens, view: QuotationView, mention: Mention, before: boolean): number {
  const own = before ? view.token - mention.last : mention.first - view.token
  for (
    let i = before ? mention.first - 1 : mention.last + 1, n = 1;
    i >= 0 && i < tokens.count && n < 30;
    i += before ? -1 : 1, n++
  ) {
    if (tokens.paragraphs[i] !== tokens.paragraphs[mention.first]) return 0
    if (tokens.kinds[i] === TokenKind.stretch) return n < own ? 1 : 2
  }
  return 0
}

function nameInside(view: QuotationView, word: string): boolean {
  return word.length >= 3 && view.inside.includes(word)
}

/** Views of all marked stretches of an article, in order. */
export function viewAll(analysis: Analysis, continues: readonly boolean[]): QuotationView[] {
  return analysis.tokens.stretches.map((_, q) => viewQuotation(analysis.tokens, q, continues[q] ?? false))
}
