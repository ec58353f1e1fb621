import { countBefore } from '../../text/search.ts'
import { glyphsOf, isDash } from '../../text/marks.ts'
import { tokenize, TokenKind } from '../../text/tokens.ts'
import type { Span } from '../../text/span.ts'
import { Is } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { lowerCommonNouns } from './common-nouns.ts'
import { anyCue, Cue, knownWordsOf } from './known-words.ts'
import { joinParticles } from './particles.ts'

/** A marked stretch as attribution sees it: inside and outside of its marks, UTF-16 code units. */
export interface Stretch extends Span {
  readonly outerStart: number
  readonly outerEnd: number
  /** A tag follows at once that nothing but a dash parts from it. */
  readonly tagged?: boolean
}

/**
 * The article's own prose with every marked stretch folded into one token: what the journalist wrote around the
 * quotations. Parallel lists over tokens; offsets are UTF-16 code units.
 */
export interface ProseTokens {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  /** What each word can be (`Is`), 0 for other tokens. */
  readonly bits: Int32Array
  readonly paragraphs: Int32Array
  readonly sentences: Int32Array
  /** Lower-case words, as their English equivalents, without a final full stop; empty for other tokens. */
  readonly words: readonly string[]
  readonly stretches: readonly Stretch[]
  readonly lexicon: Lexicon
  /** Token index of each stretch. */
  readonly places: Int32Array
  /** Index of the stretch that a token stands for, -1 at other tokens. */
  readonly stretchAt: Int32Array
  /** What may stand at each token (`Cue`). */
  readonly cues: Uint8Array
  /** How many of each kind of token stand before each token: differences count those between two. */
  readonly before: {
    readonly stretches: Int32Array
    readonly colons: Int32Array
    readonly punctuation: Int32Array
    readonly speechVerbs: Int32Array
  }
}

const isTerminal = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002

/** The last character inside the marks that is not blank. */
export function lastCode(text: string, stretch: Span): number {
  for (let i = stretch.end - 1; i >= stretch.start; i--) {
    const code = text.charCodeAt(i)
    if (code > 32 && code !== 0xa0) return code
  }
  return 0
}

/** Stretches, names in marks and asides as one list of what the tokenizer takes whole, in order. */
function wholesOf(
  stretches: readonly Stretch[],
  names: readonly Stretch[],
  asides: readonly Span[],
  text: string,
  lexicon: Lexicon,
): Span[] {
  const wholes: Span[] = []
  let aside = 0
  for (const stretch of stretches) {
    const { outerStart } = stretch
    const read = { text, lexicon }
    const outerEnd = stretch.outerEnd + (commaOutside(read, stretch) || stopOutside(read, stretch) ? 1 : 0)
    while (aside < asides.length && asides[aside]!.end <= outerStart) wholes.push(asides[aside++]!)
    wholes.push({ start: outerStart, end: outerEnd })
  }
  const others = wholes.concat(asides.slice(aside))
  if (names.length === 0) return others
  return [...others, ...names.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd }))].sort(
    (a, b) => a.start - b.start,
  )
}

/**
 * Whether the comma between a quotation and what follows stands right behind the marks (see `commaInsideMarks`); it is
 * read as if it stood inside.
 */
export const commaOutside = (
  { text, lexicon }: Pick<ProseTokens, 'text' | 'lexicon'>,
  { outerEnd }: Stretch,
): boolean => !lexicon.traits.commaInsideMarks && text.charCodeAt(outerEnd) === 44

const opensSentence = /(?:^|[\n.!?…:»”"])[ \t\u00a0]*$/u
const furthestBefore = 4

/**
 * Whether the full stop of a sentence that stands in marks as a whole is printed right behind them – «No dormimos». –; it
 * is read as if it stood inside.
 */
export function stopOutside(
  { text, lexicon }: Pick<ProseTokens, 'text' | 'lexicon'>,
  { start, outerStart, outerEnd }: Stretch,
): boolean {
  if (!lexicon.traits.stopOutsideMarks || text.charCodeAt(outerEnd) !== 46) return false
  const first = text.charAt(/[¿¡\s]/u.test(text.charAt(start)) ? start + 1 : start)
  return (
    first !== first.toLowerCase() &&
    opensSentence.test(text.slice(Math.max(0, outerStart - furthestBefore), outerStart))
  )
}

/** A given name of two – Eva-Maria –: what its first part is; 0 for any other word. */
function bitsOfDouble(word: string, { words }: Lexicon): number {
  const hyphen = word.indexOf('-')
  if (hyphen < 0) return 0
  const first = words.get(word.slice(0, hyphen)) ?? 0
  const second = words.get(word.slice(hyphen + 1)) ?? 0
  return first & second & Is.givenName ? first & (Is.givenName | Is.male | Is.female) : 0
}

/** Whether a word has none but small ASCII letters. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return true
}

/**
 * Reads an article's prose around its marked stretches; asides (headlines, boilerplate) count as line breaks, and each
 * name that stands in marks as a word. Lists in order, disjoint. Linear.
 */
export function readProseTokens(
  text: string,
  stretches: readonly Stretch[],
  asides: readonly Span[],
  lexicon: Lexicon,
  names: readonly Stretch[] = [],
): ProseTokens {
  const { count, starts, ends, kinds } = tokenize(
    text,
    wholesOf(stretches, names, asides, text, lexicon),
    lexicon.clitics,
  )
  const bits = new Int32Array(count)
  const paragraphs = new Int32Array(count)
  const sentences = new Int32Array(count)
  const stretchAt = new Int32Array(count).fill(-1)
  const places = new Int32Array(stretches.length)
  const words: string[] = new Array(count)
  const cues = new Uint8Array(count)
  const knownWords = knownWordsOf(lexicon)
  const { lastOfPhrase } = lexicon.media
  const before = {
    stretches: new Int32Array(count + 1),
    colons: new Int32Array(count + 1),
    punctuation: new Int32Array(count + 1),
    speechVerbs: new Int32Array(count + 1),
  }
  let paragraph = 0
  let sentence = 0
  let stretch = 0
  let name = 0
  let ended = false
  for (let i = 0; i < count; i++) {
    const named = kinds[i] === TokenKind.stretch && names[name]?.outerStart === starts[i] ? names[name++] : undefined
    if (named) {
      kinds[i] = TokenKind.capital
      starts[i] = named.start
      ends[i] = named.end
      cues[i] = anyCue
    } else if (kinds[i] === TokenKind.stretch && stretches[stretch]?.outerStart !== starts[i]) {
      kinds[i] = TokenKind.lineBreak
      cues[i] = Cue.medium
    }
    const kind = kinds[i]!
    words[i] = ''
    if (
      ended &&
      (kind === TokenKind.lower || (kind === TokenKind.punctuation && continues(text.charCodeAt(starts[i]!))))
    ) {
      ended = false
    } else if (ended && !(kind === TokenKind.punctuation && isClosing(text.charCodeAt(starts[i]!)))) {
      sentence++
      ended = false
    }
    if (kind === TokenKind.lineBreak) {
      paragraph++
      sentence++
      ended = false
    } else if (kind === TokenKind.lower || kind === TokenKind.capital) {
      const end = text.charCodeAt(ends[i]! - 1) === 46 ? ends[i]! - 1 : ends[i]!
      const isCapital = kind === TokenKind.capital
      const known = knownWords(text, starts[i]!, end)
      if (known) {
        words[i] = known.word
        bits[i] = known.bits
        cues[i]! |= known.cues
      } else {
        const printed = text.slice(starts[i]!, end)
        words[i] = isCapital ? printed.toLowerCase() : printed
        if ((isCapital || !isPlain(printed)) && lastOfPhrase.test(printed)) cues[i]! |= Cue.medium
      }
      if (named) bits[i] = Is.organisation
      else if (isCapital && bits[i] === 0) bits[i] = bitsOfDouble(words[i]!, lexicon)
      if (cues[i]! & Cue.particle && isPhrasal(text, lexicon, words, kinds, ends, i)) {
        if (!(bits[i - 1]! & Is.speech)) before.speechVerbs[i]!++
        bits[i - 1]! |= Is.speech
        bits[i] = Is.adverb
      }
    } else if (kind === TokenKind.stretch) {
      stretchAt[i] = stretch
      places[stretch] = i
      ended = isTerminal(lastCode(text, stretches[stretch]!)) || stopOutside({ text, lexicon }, stretches[stretch]!)
      stretch++
    } else if (kind === TokenKind.punctuation) {
      ended ||= isTerminal(text.charCodeAt(starts[i]!))
    } else if (kind === TokenKind.clitic) {
      bits[i] = Is.auxiliary
    } else if (kind === TokenKind.number) {
      if (lastOfPhrase.test(text.slice(starts[i], ends[i]))) cues[i] = Cue.medium
    }
    paragraphs[i] = paragraph
    sentences[i] = sentence
    const isPunctuation = kind === TokenKind.punctuation
    before.stretches[i + 1] = before.stretches[i]! + (kind === TokenKind.stretch ? 1 : 0)
    before.colons[i + 1] = before.colons[i]! + (isPunctuation && text.charCodeAt(starts[i]!) === 58 ? 1 : 0)
    before.punctuation[i + 1] = before.punctuation[i]! + (isPunctuation ? 1 : 0)
    before.speechVerbs[i + 1] = before.speechVerbs[i]! + (kind === TokenKind.lower && bits[i]! & Is.speech ? 1 : 0)
  }
  if (lexicon.verbSecond)
    joinParticles({ text, count, starts, ends, kinds, bits, words, sentences }, lexicon.verbSecond)
  if (lexicon.capitalNouns)
    lowerCommonNouns({
      text,
      rules: lexicon.capitalNouns,
      known: lexicon.words,
      count,
      starts,
      ends,
      kinds,
      bits,
      words,
      cues,
      sentences,
    })
  if (lexicon.traits.qualifiersFollow) lowerOffices(kinds, bits, count)
  return {
    lexicon,
    cues,
    before,
    text,
    count,
    starts,
    ends,
    kinds,
    bits,
    paragraphs,
    sentences,
    words,
    stretches,
    places,
    stretchAt,
  }
}

/**
 * Gives a capitalised office with which a small one goes on the kind of lower-case words: le Premier ministre. Changes
 * `kinds`.
 */
function lowerOffices(kinds: Uint8Array, bits: Int32Array, count: number): void {
  for (let i = 0; i + 1 < count; i++) {
    if (kinds[i] !== TokenKind.capital || kinds[i + 1] !== TokenKind.lower) continue
    if (kinds[i - 1] === TokenKind.capital && !(bits[i - 1]! & Is.determiner)) continue
    if (
      bits[i]! & Is.role &&
      bits[i + 1]! & Is.role &&
      bits[i]! & bits[i + 1]! & Is.title &&
      !(bits[i]! & Is.givenName)
    )
      kinds[i] = TokenKind.lower
  }
}

/**
 * Whether the particle at token `i` makes a verb of speech of the verb before it in a tag, right behind the marks or at
 * the end of a clause: chips in her sister; Dole shot back.
 */
function isPhrasal(
  text: string,
  { patterns }: Lexicon,
  words: readonly string[],
  kinds: Uint8Array,
  ends: Int32Array,
  i: number,
): boolean {
  if (i < 2 || !patterns.phrasalVerbs.has(words[i - 1]!)) return false
  return kinds[i - 2] === TokenKind.stretch || endsClause.has(text.charCodeAt(ends[i]!))
}

const endsClause = new Set([...'.,:;'].map((glyph) => glyph.charCodeAt(0)))

const closingMarks = glyphsOf(({ closing, family }) => closing === 0 && !family.hasApostrophe)
const closingUnits = new Set([...`)].!?${closingMarks}`].map((glyph) => glyph.charCodeAt(0)))
const isClosing = (code: number): boolean => closingUnits.has(code)

/** Comma, semicolon, colon or dash: the sentence goes on after a quotation's own full stop. */
const continues = (code: number): boolean => code === 44 || code === 59 || code === 58 || isDash(code)

/** Whether token `i` is the handle of an account on a social network: @ann_dole. */
export const isHandle = ({ words }: Pick<ProseTokens, 'words'>, i: number): boolean => words[i]!.charCodeAt(0) === 64

/** Whether token `i` begins its sentence, opening punctuation aside. */
export function beginsSentence(tokens: ProseTokens, i: number): boolean {
  let before = i - 1
  while (
    before >= 0 &&
    tokens.kinds[before] === TokenKind.punctuation &&
    tokens.sentences[before] === tokens.sentences[i]
  )
    before--
  return before < 0 || tokens.sentences[before] !== tokens.sentences[i] || tokens.kinds[before] === TokenKind.lineBreak
}

const widestSentence = 60

/** First and last token of the journalist's sentence around some tokens of one paragraph, within reach. */
export function sentenceAround(
  { sentences, paragraphs, stretchAt, count }: ProseTokens,
  first: number,
  last: number,
): readonly [number, number] {
  let low = first
  while (low > 0 && first - low < widestSentence && sentences[low - 1] === sentences[first]) low--
  let high = last
  while (
    high + 1 < count &&
    high - last < widestSentence &&
    paragraphs[high + 1] === paragraphs[last] &&
    sentences[high + 1]! <= sentences[last]! + (stretchAt[last]! >= 0 && high === last ? 1 : 0)
  )
    high++
  return [low, high]
}

/** First token of the words for "according to" whose last one is token `i`; -1 where there are none. */
export function accordingToAt({ lexicon, words, cues }: ProseTokens, i: number): number {
  if (i < 0 || !(cues[i]! & Cue.accordingTo)) return -1
  for (const sequence of lexicon.accordingTo.get(words[i]!) ?? []) {
    const first = i - sequence.length + 1
    if (first >= 0 && sequence.every((word, n) => words[first + n] === word)) return first
  }
  return -1
}

/** The token at or after a UTF-16 offset. */
export function tokenAt({ starts, count }: ProseTokens, offset: number): number {
  return countBefore(count, (t) => starts[t]! < offset)
}
