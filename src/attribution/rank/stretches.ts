import type { QuotationStretch } from '../../quotations/prose.ts'
import type { Analysis } from '../analysis.ts'
import { VerbClass } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import type { Mention } from '../read/mention.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import { nameBeside } from '../resolve/entities.ts'
import { resolveSpeaker } from '../resolve/speakers.ts'
import type { Resolved } from '../resolve/speakers.ts'
import { calibrated } from './confidence.ts'
import { Beside, Ending, viewAll } from './features.ts'
import type { QuotationView } from './features.ts'
import { noSource, relayedSource } from './plain-sources.ts'
import type { RankedSource } from './plain-sources.ts'
import { rankSources } from './sources.ts'
import { isGloss, speechProbability } from './speech.ts'

/** A stretch below this probability is not somebody's words. */
const speechThreshold = 0.4
/**
 * The same for a stretch tied to a source in a language that the model of speech does not know: it need only not look
 * like a title.
 */
const tiedThreshold = 0.105
/** A short phrase that a sure source plainly utters is theirs, though the model has seen few like it. */
const sureSource = 0.85
const sureThreshold = 0.25
/** A source below this probability is left out: none is better than a wrong one. */
const sourceThreshold = 0.12

/** One marked stretch that holds somebody's words, with its source. */
export interface AttributedStretch {
  readonly stretch: QuotationStretch
  readonly view: QuotationView
  readonly ranked: RankedSource
  readonly resolved: Resolved | null
}

/** The marked stretches of an article that are speech, each with its most probable source and who that is. In order. */
export function attributeStretches(analysis: Analysis, stretches: readonly QuotationStretch[]): AttributedStretch[] {
  const attributed: AttributedStretch[] = []
  let previous: number | null = null
  viewAll(
    analysis,
    stretches.map((stretch) => stretch.continues),
  ).forEach((view, q) => {
    const stretch = stretches[q]!
    if (isGloss(analysis, view) || isHeading(view, stretch)) return
    const first = relayedSource(analysis, view) ?? rankSources(analysis, view, previous)
    const last = attributed.at(-1)
    const goesOn = stretch.continues && last?.stretch.unclosed === true && last.view.paragraph < view.paragraph
    const isSpeech =
      first.plain ||
      goesOn ||
      fillsParagraph(view) ||
      speechProbability(analysis, view, first, stretch.secondary, stretch.repeated) >=
        thresholdOf(analysis, view, first)
    if (!isSpeech) return
    const mention = first.mention === null ? null : headOf(analysis, first.mention)
    const ranked = calibrated(first.probability) >= sourceThreshold ? { ...first, mention } : noSource
    attributed.push({
      stretch,
      view,
      ranked,
      resolved: ranked.mention === null ? null : resolveSpeaker(analysis, ranked.mention, view.inside),
    })
    previous = ranked.mention
  })
  return attributed
}

/** A sentence in marks that is a paragraph by itself – “Resign.” – or all of it after a label is speech. */
const fillsParagraph = (view: QuotationView): boolean =>
  view.endsParagraph &&
  view.capital &&
  view.ending !== Ending.other &&
  (view.startsParagraph || view.before === Beside.colon)

const longestHeading = 8

/** A few marked words without a full stop that are a paragraph by themselves are a heading. */
const isHeading = (view: QuotationView, { words, unclosed, continues }: QuotationStretch): boolean =>
  view.startsParagraph &&
  view.endsParagraph &&
  view.ending === Ending.other &&
  words <= longestHeading &&
  !unclosed &&
  !continues

function thresholdOf(
  { tokens, clauses }: Analysis,
  { token }: QuotationView,
  { mention, probability }: RankedSource,
): number {
  if (mention === null || (token > 0 && tokens.bits[token - 1]! & Is.titleNoun)) return speechThreshold
  const { inverted, accordingTo, verbClass } = clauses[mention]!
  const tied = inverted || accordingTo || verbClass === VerbClass.speech || verbClass === VerbClass.judging
  if (!tied) return speechThreshold
  if (!tokens.lexicon.traits.hasSpeechModel) return tiedThreshold
  return probability >= sureSource ? sureThreshold : speechThreshold
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
  return beside !== null && mentions[beside]!.being === 'person' ? beside : m
}
