import { TokenKind } from '../../text/tokens.ts'
import { quotationFeatures, writeQuotationFeatures } from './features.ts'
import type { QuotationView } from './features.ts'
import { joinsName } from '../read/names.ts'
import type { Analysis } from '../analysis.ts'
import type { RankedSource } from './plain-sources.ts'
import { isTitleCase } from './title-case.ts'
import { isTitleOrTerm, leadOf } from './titles.ts'
import { compileTrees } from './trees.ts'
import type { Scorer, TreesFile } from './trees.ts'
import { headAt, headWordsAt } from '../read/inside-words.ts'
import { knownWordsOf } from '../read/known-words.ts'
import { Is } from '../read/lexicon.ts'
import type { QuotationStretch } from '../../quotations/prose.ts'
import speechModel from './models/speech.json' with { type: 'json' }

/** The features that distinguish words somebody said from titles, nicknames, terms and scare quotes. */
export const speechFeatures = [
  ...quotationFeatures,
  'words',
  'capitalised-share',
  'function-words',
  'verbs',
  'pronouns',
  'source-probability',
  'source-score',
  'source-side',
  'source-distance',
  'nickname',
  'secondary',
  'previous-title-noun',
  'following-noun',
  'quotations-in-sentence',
  'speech-verbs-in-sentence',
  'repeated',
  'paragraph-index',
  'source-verb-class',
  'odd-characters',
  'source-inverted',
  'second-previous-word',
  'second-next-word',
  'title-case',
  'leading-in',
  'unmarked-uses',
  'content-words',
  'titles-in-sentence',
] as const

/** Writes one row of `speechFeatures` for a marked stretch. */
export function writeSpeechFeatures(
  row: Float32Array,
  analysis: Analysis,
  view: QuotationView,
  source: RankedSource,
  stretch: QuotationStretch,
  uses: number,
): void {
  const { tokens, mentions, clauses } = analysis
  writeQuotationFeatures(row, 0, tokens, view)
  let at = quotationFeatures.length
  let words = 0
  let capitals = 0
  let functions = 0
  let verbs = 0
  let pronouns = 0
  let content = 0
  const head = headAt(tokens, view.token)
  const known = knownWordsOf(tokens.lexicon)
  for (const word of headWordsAt(tokens, view.token)) {
    words++
    if (word.charAt(0) !== word.charAt(0).toLowerCase()) capitals++
    const bits = known(word, 0, word.length)?.bits ?? 0
    if (bits & (Is.preposition | Is.determiner | Is.conjunction)) functions++
    if (bits & (Is.auxiliary | Is.speech | Is.judging)) verbs++
    if (bits & Is.pronoun) pronouns++
    if (!(bits & (Is.preposition | Is.determiner | Is.conjunction | Is.auxiliary | Is.pronoun))) content++
  }
  const mention = source.mention === null ? undefined : mentions[source.mention]
  const clause = source.mention === null ? undefined : clauses[source.mention]
  row[at++] = words
  row[at++] = words ? capitals / words : 0
  row[at++] = functions
  row[at++] = verbs
  row[at++] = pronouns
  row[at++] = source.probability
  row[at++] = source.score
  row[at++] = mention ? (mention.first < view.token ? 1 : 2) : 0
  row[at++] = mention ? Math.min(60, Math.abs(mention.first - view.token)) : 80
  row[at++] = +joinsName(tokens, view.token)
  row[at++] = +stretch.secondary
  row[at++] = titleNounBefore(analysis, view)
  row[at++] = nounAfter(analysis, view)
  const sentence = sentenceCounts(analysis, view)
  row[at++] = sentence.quotations
  row[at++] = sentence.speechVerbs
  row[at++] = +stretch.repeated
  row[at++] = Math.min(6, view.paragraph)
  row[at++] = clause ? clause.verbClass : 0
  row[at++] = +/[<>@#/=_|]/.test(head)
  row[at++] = clause ? +clause.inverted : 0
  row[at++] = coarse(analysis, view.token - 2)
  row[at++] = coarse(analysis, view.token + 2)
  row[at++] = +isTitleCase(tokens, head)
  row[at++] = leadOf(analysis, view)
  row[at++] = uses
  row[at++] = content
  row[at++] = sentence.titles
}

/** Words between a quotation and its translation: meaning, which means. */
const longestGloss = 4

/** A translation set beside a foreign quotation – “Libertad!” meaning “Freedom!” – is not a second one. */
export function isGloss({ tokens }: Analysis, { token }: QuotationView): boolean {
  const { translating, besideTranslating } = tokens.lexicon.patterns
  let translates = false
  for (let i = token - 1; i > 0 && token - i <= longestGloss; i--) {
    if (tokens.kinds[i] === TokenKind.stretch) return translates
    const word = tokens.words[i]!
    if (translating.has(word)) translates = true
    else if (tokens.kinds[i] !== TokenKind.punctuation && !besideTranslating.has(word)) return false
  }
  return false
}

/** A noun or verb of naming within three tokens before, by distance; 0 for none. */
function titleNounBefore({ tokens }: Analysis, view: QuotationView): number {
  for (let n = 1; n <= 3; n++) {
    const i = view.token - n
    if (i < 0 || tokens.paragraphs[i] !== view.paragraph) return 0
    if (tokens.bits[i]! & Is.titleNoun) return n
  }
  return 0
}

/**
 * 1 where a lower-case noun-like word follows directly ("smart" bin), 2 a capital, 3 a function word, 4 punctuation, 0
 * the end.
 */
function nounAfter({ tokens }: Analysis, view: QuotationView): number {
  const i = view.token + 1
  if (i >= tokens.count || tokens.paragraphs[i] !== view.paragraph) return 0
  if (tokens.kinds[i] === TokenKind.punctuation) return 4
  if (tokens.kinds[i] === TokenKind.capital) return 2
  return tokens.kinds[i] === TokenKind.lower &&
    tokens.bits[i]! &
      (Is.preposition |
        Is.conjunction |
        Is.auxiliary |
        Is.determiner |
        Is.adverb |
        Is.speech |
        Is.pronoun |
        Is.relative |
        Is.time)
    ? 3
    : 1
}

function sentenceCounts(
  { tokens }: Analysis,
  view: QuotationView,
): { quotations: number; speechVerbs: number; titles: number } {
  let quotations = 0
  let speechVerbs = 0
  let titles = 0
  for (const step of [-1, 1]) {
    for (
      let i = view.token + step, n = 0;
      i >= 0 && i < tokens.count && n < 40 && tokens.sentences[i] === view.sentence;
      i += step, n++
    ) {
      if (tokens.kinds[i] === TokenKind.stretch) {
        quotations++
        if (isTitleCase(tokens, headAt(tokens, i))) titles++
      } else if (tokens.kinds[i] === TokenKind.lower && tokens.bits[i]! & Is.speech) speechVerbs++
    }
  }
  return { quotations: Math.min(6, quotations), speechVerbs: Math.min(4, speechVerbs), titles: Math.min(4, titles) }
}

function coarse({ tokens }: Analysis, i: number): number {
  if (i < 0 || i >= tokens.count) return 0
  const bits = tokens.bits[i]!
  if (tokens.kinds[i] === TokenKind.capital) return 1
  if (bits & Is.titleNoun) return 2
  if (bits & Is.speech) return 3
  if (bits & Is.judging) return 4
  if (bits & Is.determiner) return 5
  if (bits & Is.preposition) return 6
  return tokens.kinds[i] === TokenKind.lower ? 7 : 8
}

const score: Scorer = compileTrees(speechModel as unknown as TreesFile, speechFeatures)
const row = new Float32Array(speechFeatures.length)
/** Below every threshold. */
const titleProbability = 0.1

/**
 * Probability that a marked stretch holds words somebody said; `uses` is how often they stand in the article without
 * marks.
 */
export function speechProbability(
  analysis: Analysis,
  view: QuotationView,
  source: RankedSource,
  stretch: QuotationStretch,
  uses: number,
): number {
  if (isTitleOrTerm(analysis, view)) return titleProbability
  writeSpeechFeatures(row, analysis, view, source, stretch, uses)
  return 1 / (1 + Math.exp(-score(row, 0)))
}
