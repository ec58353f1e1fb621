import type { Prose, QuotationStretch } from '../quotations/prose.ts'
import { apostropheClass } from '../text/marks.ts'
import type { Span } from '../text/span.ts'
import { TokenKind } from '../text/tokens.ts'
import { addresseeOf, findAddresses } from './occasion/addressee.ts'
import type { AttributedQuotation, Speaker } from './attribution.ts'
import { VerbClass } from './read/clauses.ts'
import { calibrated } from './rank/confidence.ts'
import { cueOf } from './compose/quotations.ts'
import type { QuotationView } from './rank/features.ts'
import { joinRemarks, quotationsIn } from './compose/remarks.ts'
import { Is, lexiconFor } from './read/lexicon.ts'
import { findMedia, mediumOf } from './occasion/medium.ts'
import { nameBeside } from './resolve/entities.ts'
import type { Mention } from './read/mention.ts'
import type { ProseTokens } from './read/prose-tokens.ts'
import type { Analysis } from './analysis.ts'
import { analyseArticle } from './analysis.ts'
import { relayedSource } from './unmarked/relayed.ts'
import { findReported } from './unmarked/reported.ts'
import { findTranscript } from './unmarked/transcript.ts'
import { noSource, rankSources, viewAll } from './rank/sources.ts'
import type { RankedSource } from './rank/sources.ts'
import { resolveSpeaker } from './resolve/speakers.ts'
import type { Resolved } from './resolve/speakers.ts'
import { speechProbability } from './rank/speech.ts'

/** A stretch below this probability is not somebody's words. */
const speechThreshold = 0.4
/**
 * The model has learnt from English: elsewhere a stretch that a speech verb or its like ties to a source need only
 * not look like a title.
 */
const tiedThreshold = 0.105
/** A short phrase that a sure source plainly utters is theirs, though the model has seen few like it. */
const sureSource = 0.85
const sureThreshold = 0.25
/**
 * A source below this probability is kept out; a speaker below it is not named: no speaker is better than a wrong one.
 */
const sourceThreshold = 0.12
const speakerThreshold = 0.3

/** Said outright, as plainly as by a tag of its own. */
const relayedProbability = 0.99
const relayedScore = 5

/** One marked stretch that holds somebody's words, with its source. */
export interface AttributedStretch {
  readonly stretch: QuotationStretch
  readonly view: QuotationView
  readonly ranked: RankedSource
  readonly resolved: Resolved | null
}

/**
 * Finds who spoke each of an article's marked stretches, and drops those that are not speech. In order of their first
 * part.
 */
export function attributeQuotations(
  text: string,
  { stretches, asides }: Prose,
  language: string,
): AttributedQuotation[] {
  const lexicon = lexiconFor(language)
  if (!lexicon) return stretches.map(withoutSpeaker)
  if (stretches.length === 0 && !mayReport(text)) return []
  const analysis = analyseArticle(text, stretches, asides, lexicon)
  const attributed = attributeStretches(analysis, stretches)
  const media = attributed.length ? findMedia(analysis) : []
  const addresses = attributed.length ? findAddresses(analysis) : []
  const marked = joinRemarks(analysis, attributed).flatMap((remark) => {
    const occasion = { medium: mediumOf(analysis, media, remark), addressee: addresseeOf(analysis, addresses, remark) }
    return quotationsIn(analysis, remark).map((group) => ({ ...quotationOf(analysis, group), ...occasion }))
  })
  return [...marked, ...findReported(analysis), ...findTranscript(analysis)].sort(
    (a, b) => a.parts[0]!.start - b.parts[0]!.start,
  )
}

const label = new RegExp(String.raw`^\p{Lu}[\p{Lu} .${apostropheClass}-]+: `, 'mu')
const mayReport = (text: string): boolean => text.includes('quoted as saying') || label.test(text)

function attributeStretches(analysis: Analysis, stretches: readonly QuotationStretch[]): AttributedStretch[] {
  const attributed: AttributedStretch[] = []
  let previous = -1
  viewAll(
    analysis,
    stretches.map((stretch) => stretch.continues),
  ).forEach((view, q) => {
    const stretch = stretches[q]!
    if (isGloss(analysis, view) || isHeading(view, stretch)) return
    const relayed = relayedSource(analysis, view)
    const first =
      relayed >= 0
        ? { mention: relayed, probability: relayedProbability, score: relayedScore, plain: true }
        : rankSources(analysis, view, previous)
    const ranked = { ...first, mention: first.mention === null ? null : headOf(analysis, first.mention) }
    const last = attributed.at(-1)
    const goesOn = stretch.continues && last?.stretch.unclosed === true && last.view.paragraph < view.paragraph
    if (
      !first.plain &&
      !goesOn &&
      !fillsParagraph(view) &&
      speechProbability(analysis, view, first, stretch.secondary, stretch.repeated) < thresholdOf(analysis, view, first)
    )
      return
    const kept = calibrated(ranked.probability) >= sourceThreshold ? ranked : noSource
    attributed.push({
      stretch,
      view,
      ranked: kept,
      resolved: kept.mention === null ? null : resolveSpeaker(analysis, kept.mention, view.inside),
    })
    previous = kept.mention ?? -1
  })
  return attributed
}

/**
 * The mention that heads the phrase a source was found in: of "Romero's organization" and "the Dole campaign" the noun,
 * of "the interim president, Ana Ruiz," the name.
 */
function headOf({ tokens, mentions, clauses }: Analysis, m: number): number {
  const mention = mentions[m]!
  const next = mentions[m + 1]
  if (
    (mention.possessor || mention.modifier) &&
    next?.form === 'nominal' &&
    next.last > mention.last &&
    next.first <= mention.last + 2 &&
    (clauses[m + 1]!.verb >= 0 || clauses[m + 1]!.inverted)
  )
    return headOfNominal(tokens, mentions, m + 1)
  return headOfNominal(tokens, mentions, m)
}

function headOfNominal(tokens: ProseTokens, mentions: readonly Mention[], m: number): number {
  if (mentions[m]!.form !== 'nominal' || mentions[m]!.being !== 'person') return m
  const beside = nameBeside(tokens, mentions, m)
  return beside >= 0 && mentions[beside]!.being === 'person' ? beside : m
}

/** A sentence in marks that is a paragraph by itself – “Resign.” – or all of it after a label is speech. */
const fillsParagraph = (view: QuotationView): boolean =>
  view.endsParagraph && view.capital && view.ending !== 0 && (view.startsParagraph || view.before === 2)

const longestHeading = 8

/** A few marked words without a full stop that are a paragraph by themselves are a heading. */
const isHeading = (view: QuotationView, { words, unclosed, continues }: QuotationStretch): boolean =>
  view.startsParagraph && view.endsParagraph && view.ending === 0 && words <= longestHeading && !unclosed && !continues

function thresholdOf(
  { tokens, clauses }: Analysis,
  { token }: QuotationView,
  { mention, probability }: RankedSource,
): number {
  if (mention === null || (token > 0 && tokens.bits[token - 1]! & Is.titleNoun)) return speechThreshold
  const { inverted, accordingTo, verbClass } = clauses[mention]!
  const tied = inverted || accordingTo || verbClass === VerbClass.speech || verbClass === VerbClass.judging
  if (tokens.lexicon.language === 'en') return tied && probability >= sureSource ? sureThreshold : speechThreshold
  return tied ? tiedThreshold : speechThreshold
}

/** A translation set beside a foreign quotation – “Libertad!” meaning “Freedom!” – is not a second one. */
function isGloss({ tokens }: Analysis, { token }: QuotationView): boolean {
  let translates = false
  for (let i = token - 1; i > 0 && token - i <= 4; i--) {
    if (tokens.stretchAt[i]! >= 0) return translates
    const word = tokens.words[i]!
    if (translations.has(word)) translates = true
    else if (tokens.kinds[i] !== TokenKind.punctuation && !(word === 'which' || word === 'as' || word === 'to'))
      return false
  }
  return false
}

const translations = new Set(['meaning', 'means', 'translated', 'translating', 'translates', 'literally'])

const withoutSpeaker = (stretch: QuotationStretch): AttributedQuotation => ({
  parts: [{ start: stretch.start, end: stretch.end }],
  kind: 'direct',
  marked: true,
  unclosed: stretch.unclosed,
  speaker: null,
  source: null,
  cue: null,
  medium: null,
  addressee: null,
  rule: 'no-language',
  confidence: 0,
})

/** The source phrase as printed, with the name that a common noun is tied to: "a spokesman for Mara Dole". */
function spanOfMention({ tokens, mentions }: Analysis, m: number): Span {
  const mention = mentions[m]!
  const next = mentions[m + 1]
  const tied =
    mention.form === 'nominal' &&
    !mention.possessor &&
    next?.form === 'name' &&
    next.first - mention.last <= 3 &&
    ties.has(tokens.words[mention.last + 1]!)
  return { start: tokens.starts[mention.first]!, end: tokens.ends[tied ? next.last : mention.last]! }
}

const ties = new Set(['for', 'of', 'at', 'with', 'from'])

function quotationOf(
  analysis: Analysis,
  group: readonly AttributedStretch[],
): Omit<AttributedQuotation, 'medium' | 'addressee'> {
  const first = group[0]!
  const { ranked, resolved, view } = first
  const probability = calibrated(ranked.probability)
  const confidence = Number((probability * (resolved?.trust ?? 1)).toFixed(3))
  const speaker: Speaker | null = resolved && confidence >= speakerThreshold ? resolved.speaker : null
  return {
    parts: group.map(({ stretch }) => ({ start: stretch.start, end: stretch.end })),
    kind: isDirect(group) ? 'direct' : 'fragment',
    marked: true,
    unclosed: group.at(-1)!.stretch.unclosed,
    speaker,
    source: ranked.mention === null ? null : spanOfMention(analysis, ranked.mention),
    cue: ranked.mention === null ? null : cueOf(analysis, view, ranked.mention),
    rule: ruleOf(analysis, first),
    confidence,
  }
}

const shortestClause = 4

/** At least a clause within the marks: a sentence of its own, not a piece of the journalist's. */
function isDirect(group: readonly AttributedStretch[]): boolean {
  const { view, stretch } = group[0]!
  if (group.length > 1) return true
  const words = view.length < 400 ? stretch.words : shortestClause
  return (
    (view.capital &&
      (view.before !== 0 || words >= shortestClause) &&
      (words >= shortestClause || view.ending !== 0)) ||
    (view.startsParagraph && view.capital)
  )
}

/** How the speaker was found, in a word a client can read. */
function ruleOf({ mentions, clauses }: Analysis, { view, ranked, stretch }: AttributedStretch): string {
  if (ranked.mention === null) return 'none'
  const mention = mentions[ranked.mention]!
  const clause = clauses[ranked.mention]!
  if (stretch.continues) return 'continued'
  if (clause.accordingTo) return 'according-to'
  const before = mention.first < view.token
  const side = before ? 'before' : 'after'
  if (clause.inverted) return `inverted-cue-${side}`
  if (clause.verbClass === 3) return `cue-${side}`
  if (clause.verbClass === 2) return `judging-cue-${side}`
  return `nearby-${side}`
}
