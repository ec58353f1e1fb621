import { isMarked } from '../../quotations/prose.ts'
import type { QuotationStretch } from '../../quotations/prose.ts'
import { punctuationAt } from '../../text/tokens.ts'
import { entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import { VerbClass } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import { beginsSentence } from '../read/prose-tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import type { Question, Turn } from '../resolve/entity-features.ts'
import { headOf } from '../resolve/head.ts'
import { resolveQuotation } from '../resolve/rank-entities.ts'
import type { Resolver } from '../resolve/rank-entities.ts'
import type { Resolved } from '../resolve/resolved.ts'
import { calibrated } from './confidence.ts'
import { droppedSource } from './dropped-subjects.ts'
import { Beside, Ending, isUntagged, viewAll } from './features.ts'
import type { QuotationView } from './features.ts'
import { headedSource } from './headed-sources.ts'
import { isLedTo, isListItem } from './lists.ts'
import { isSpokenFragment } from './noun-fragments.ts'
import { noSource } from './plain-sources.ts'
import type { RankedSource } from './plain-sources.ts'
import { relayedSource } from './relayed-sources.ts'
import { isSlogan } from './slogans.ts'
import { goesOn, sharesTag, shareTags } from './shared-tags.ts'
import { rankSources } from './sources.ts'
import { isGloss, speechProbability } from './speech.ts'
import { isTitleCase } from './title-case.ts'
import { isByname, isTaggedTitle } from './titles.ts'
import { unmarkedUses } from './unmarked-uses.ts'

/** A stretch below this probability is not somebody's words. */
const speechThreshold = 0.5
/**
 * The same for a stretch tied to a source in a language that the model of speech does not know: it need only not look
 * like a title.
 */
const tiedThreshold = 0.105
/** The same for a few words that nothing there ties to a source: mostly a term, or irony. */
const untiedThreshold = 0.9
/** A source below this probability is left out: none is better than a wrong one. */
const sourceThreshold = 0.12
/** The same where clauses are read by rules, none of which found one: the ranking has not learnt their word order. */
const unreadThreshold = 0.5
/** A source below this probability is weighed among whoever is in play. */
const weakSource = 0.3

/** One marked stretch that holds somebody's words, with its source. */
export interface AttributedStretch {
  readonly stretch: QuotationStretch
  readonly view: QuotationView
  readonly ranked: RankedSource
  readonly resolved: Resolved | null
  /** Whether the speaker was found by way of the source; else as whoever is in play. */
  readonly sourced: boolean
}

/** A marked stretch that is speech, before its speaker is looked for. */
export type SpokenStretch = Pick<AttributedStretch, 'stretch' | 'view' | 'ranked'>

/** The marked stretches of an article that are speech, each with its most probable source. In order. */
export function findSpoken(analysis: Analysis, stretches: readonly QuotationStretch[]): SpokenStretch[] {
  const attributed: SpokenStretch[] = []
  let previous: number | null = null
  let listed: SpokenStretch | null = null
  let uses: Uint8Array | undefined
  let dropped: { readonly verb: number; readonly source: RankedSource } | null = null
  viewAll(
    analysis,
    stretches.map((stretch) => stretch.continues),
  ).forEach((view, q) => {
    const stretch = stretches[q]!
    const item = listItem(analysis, view, listed, previous)
    listed = item && { stretch, view, ranked: item }
    // What a page sets apart is no heading, and may end in anything: posts often do in a topic.
    if (
      isGloss(analysis, view) ||
      isByname(analysis, view) ||
      (!item && isMarked(stretch) && isHeading(analysis, view, stretch))
    )
      return
    const last = attributed.at(-1)
    if (last && sharesTag(last.stretch, stretch)) {
      attributed.push({ stretch, view, ranked: last.ranked })
      return
    }
    const coordinated = last && isCoordinated(analysis.tokens, last, view) ? last.ranked : null
    const told = item ?? relayedSource(analysis, view) ?? headedSource(analysis, view) ?? coordinated
    // “…”, dijo, “…”: what goes on behind a tag without a subject has the same source.
    const goesOnBehind = dropped !== null && dropped.verb === view.leftVerb ? dropped.source : null
    const inPlay = told ? null : (goesOnBehind ?? droppedSource(analysis, view, placeOf(last)))
    dropped = inPlay && view.rightVerb >= 0 ? { verb: view.rightVerb, source: inPlay } : null
    const first = told ?? inPlay ?? rankSources(analysis, view, previous)
    const continues = last !== undefined && goesOn(last.stretch, stretch)
    if (!isMarked(stretch) && !continues && !isTied(analysis, first)) return
    const isSpeech =
      !isMarked(stretch) ||
      item !== null ||
      continues ||
      isPlainSpeech(analysis, view, first) ||
      (analysis.tokens.lexicon.capitalNouns
        ? isSpokenFragment(analysis, view, first)
        : speechProbability(analysis, view, first, stretch, (uses ??= unmarkedUses(analysis.tokens))[q]!) >=
          thresholdOf(analysis, view, first))
    if (!isSpeech) return
    const threshold = analysis.tokens.lexicon.verbSecond && !first.tied ? unreadThreshold : sourceThreshold
    const mention = first.mention === null ? null : headOf(analysis, first.mention)
    const ranked = calibrated(first.probability) >= threshold ? { ...first, mention } : noSource
    attributed.push({ stretch, view, ranked })
    // What a page sets apart does not show whose words come next.
    if (isMarked(stretch)) previous = ranked.mention
  })
  return shareTags(analysis, attributed)
}

/** „…“ und „…“: whether a conjunction alone parts two stretches, without a tag behind, where clauses are read by rules. */
const isCoordinated = ({ words, lexicon }: ProseTokens, last: SpokenStretch, next: QuotationView): boolean =>
  lexicon.verbSecond !== null &&
  last.ranked.mention !== null &&
  next.rightVerb < 0 &&
  next.token === last.view.token + 2 &&
  lexicon.patterns.coordinating.has(words[next.token - 1]!)

/** The source of a quotation, and where that stands; null without a source. */
const placeOf = (spoken: SpokenStretch | undefined): { mention: number; token: number } | null =>
  spoken && spoken.ranked.mention !== null ? { mention: spoken.ranked.mention, token: spoken.view.token } : null

/**
 * The source of an item in a list that somebody's words announce – Pell promised: – for the first item, and that of the
 * item before, `listed`, for the others; null where the stretch is no such item.
 */
function listItem(
  analysis: Analysis,
  view: QuotationView,
  listed: SpokenStretch | null,
  previous: number | null,
): RankedSource | null {
  if (!isListItem(analysis.tokens, view)) return null
  if (listed && view.paragraph === listed.view.paragraph + 1) return listed.ranked
  if (!isLedTo(analysis.tokens, view)) return null
  const ranked = rankSources(analysis, view, previous)
  return isTied(analysis, ranked) && analysis.mentions[ranked.mention!]!.last < view.token ? ranked : null
}

/** What is asked of the resolver about a stretch: a source less probable than `weakSource` is only a hint. */
export function questionOf({ view, ranked }: SpokenStretch, turns: readonly Turn[]): Question {
  const probability = calibrated(ranked.probability)
  const mention = ranked.mention ?? -1
  return probability < weakSource
    ? { view, mention: -1, hint: mention, hintProbability: probability, turns }
    : { view, mention, hint: -1, hintProbability: 0, turns }
}

/** The marked stretches of an article that are speech, each with its most probable source and who that is. In order. */
export function attributeStretches(
  analysis: Analysis,
  stretches: readonly QuotationStretch[],
  resolver: Resolver,
): AttributedStretch[] {
  const turns: Turn[] = []
  return findSpoken(analysis, stretches).map((spoken) => {
    const question = questionOf(spoken, turns)
    const resolved = resolveQuotation(analysis, question, resolver)
    if (resolved?.speaker.named && !isTagged(analysis, spoken.ranked) && isSlogan(analysis.tokens, spoken.view)) {
      turns.push({ entity: undefined, view: spoken.view })
      return { ...spoken, ranked: noSource, resolved: null, sourced: true }
    }
    if (isMarked(spoken.stretch)) turns.push({ entity: resolved?.entity, view: spoken.view })
    if (question.mention >= 0) return { ...spoken, resolved, sourced: true }
    const agrees = resolved && question.hint >= 0 && entityOf(analysis, question.hint) === resolved.entity
    return { ...spoken, ranked: agrees ? spoken.ranked : noSource, resolved, sourced: !resolved }
  })
}

/** Whether a stretch is speech by its tag or its place alone, unless it is a title that only seems to have a tag. */
export const isPlainSpeech = (analysis: Analysis, view: QuotationView, source: RankedSource): boolean =>
  (source.plain && !isTaggedTitle(analysis, view)) ||
  fillsParagraph(view) ||
  opensWithCalling(analysis, view) ||
  answersQuestion(analysis.tokens, view)

/** Words that somebody calls something by: calling the new plan. */
const longestCalled = 5

/** Whether a sentence opens by calling something what stands in marks: Calling the plan “a slow disaster”, Dole left. */
function opensWithCalling({ tokens }: Analysis, { token, sentence }: QuotationView): boolean {
  const { callingVerbs } = tokens.lexicon.patterns
  for (let i = token - 2; i >= 0 && token - i <= longestCalled && tokens.sentences[i] === sentence; i--)
    if (callingVerbs.has(tokens.words[i]!)) return beginsSentence(tokens, i)
  return false
}

const isSentence = ({ capital, ending }: QuotationView): boolean => capital && ending !== Ending.other

/** A sentence in marks that is a paragraph by itself – “Resign.” – or all of it after a label is speech. */
const fillsParagraph = (view: QuotationView): boolean =>
  view.endsParagraph && isSentence(view) && (view.startsParagraph || view.before === Beside.colon)

const questionMark = 63

/** Whether a sentence in marks answers what the outlet asks right before: Her verdict? “It is a disgrace.” */
function answersQuestion(tokens: ProseTokens, view: QuotationView): boolean {
  const { token, paragraph, sentence } = view
  const isAfterQuestion =
    punctuationAt(tokens, token - 1) === questionMark && tokens.paragraphs[token - 1] === paragraph
  if (!isAfterQuestion || !isSentence(view) || !(view.endsParagraph || tokens.sentences[token + 1] !== sentence))
    return false
  const { start, end } = tokens.stretches[tokens.stretchAt[token]!]!
  const words = tokens.text.slice(start, end)
  // One word, or a title, may as well be the name of what is asked for.
  return /\s/u.test(words) && !isTitleCase(tokens, words)
}

const longestHeading = 8

/** Elsewhere than in English, where headings quote somebody too, one of so few words is a term. */
const longestTerm = 2

/** A few marked words without a full stop that are a paragraph by themselves are a heading. */
const isHeading = (
  { tokens }: Analysis,
  view: QuotationView,
  { words, unclosed, continues }: QuotationStretch,
): boolean =>
  view.startsParagraph &&
  view.endsParagraph &&
  view.ending === Ending.other &&
  words <= (tokens.lexicon.traits.hasSpeechModel ? longestHeading : longestTerm) &&
  !unclosed &&
  !continues

/** Whether a tag of its own says who spoke. */
const isTagged = ({ clauses }: Analysis, { mention, plain }: RankedSource): boolean =>
  plain || (mention !== null && clauses[mention]!.accordingTo)

/** Whether its clause, or its place beside the words, shows that the source spoke. */
function isTied({ clauses }: Analysis, { mention, plain }: RankedSource): boolean {
  if (mention === null) return false
  const { inverted, accordingTo, verbClass } = clauses[mention]!
  return plain || inverted || accordingTo || verbClass === VerbClass.speech || verbClass === VerbClass.judging
}

/** A few words within the journalist's sentence. UTF-16 units. */
const longestFragment = 40

const isFragment = (tokens: ProseTokens, view: QuotationView): boolean =>
  isUntagged(tokens, view) &&
  !view.startsParagraph &&
  view.length <= longestFragment &&
  !(view.before === Beside.colon && view.capital)

function thresholdOf(analysis: Analysis, view: QuotationView, source: RankedSource): number {
  const { tokens } = analysis
  if (tokens.lexicon.traits.hasSpeechModel) return speechThreshold
  const tied = source.tied || isTied(analysis, source)
  if (isFragment(tokens, view) && !(tied && calibrated(source.probability) >= weakSource)) return untiedThreshold
  const named = view.token > 0 && (tokens.bits[view.token - 1]! & Is.titleNoun) !== 0
  return tied && !named ? tiedThreshold : speechThreshold
}
