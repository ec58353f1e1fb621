import { isMarked } from '../../quotations/prose.ts'
import type { QuotationStretch } from '../../quotations/prose.ts'
import type { Span } from '../../text/span.ts'
import { TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import type { AttributedQuotation, AttributionRule, Part, Speaker } from '../attribution.ts'
import { calibrated, interpolate } from '../rank/confidence.ts'
import { isSamePair } from '../rank/shared-tags.ts'
import { Beside, Ending } from '../rank/features.ts'
import type { QuotationView } from '../rank/features.ts'
import type { AttributedStretch } from '../rank/stretches.ts'
import { wayOf } from '../resolve/rank-entities.ts'
import type { Outcomes } from '../resolve/rank-entities.ts'
import { VerbClass } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import { accordingToAt } from '../read/prose-tokens.ts'

/** A speaker below this probability is not named: no speaker is better than a wrong one. */
const speakerThreshold = 0.45
/** The same for one who is only described, whom readers may rather look up where the source is printed. */
const describedThreshold = 0.4
/** The same where nobody has counted how often such a speaker is right: there the confidence says too little. */
const uncountedThreshold = 0.29

/**
 * One quotation of the stretches that belong together, in order; the first of them shows who speaks. `outcomes` tell how
 * often such speakers are right; null names them all.
 */
export function quotationOf(
  analysis: Analysis,
  group: readonly AttributedStretch[],
  outcomes: Partial<Outcomes> | null,
): Omit<AttributedQuotation, 'medium' | 'addressee' | 'time'> {
  const first = group[0]!
  const { ranked, resolved, view, sourced } = first
  const probability = (sourced ? calibrated(ranked.probability) : 1) * (resolved?.trust ?? 1)
  // What is only described is right in its own way, which was not counted.
  const counted = (resolved?.speaker.named && outcomes?.[wayOf(analysis, ranked.mention ?? -1)]) || []
  const confidence = Number(interpolate(counted, probability).toFixed(3))
  const otherwise = outcomes?.name ? describedThreshold : uncountedThreshold
  const threshold = !outcomes ? 0 : counted.length ? speakerThreshold : otherwise
  const speaker: Speaker | null = resolved && confidence >= threshold ? resolved.speaker : null
  return {
    parts: partsOf(group.map(({ stretch }) => stretch)),
    kind: !isMarked(first.stretch) ? 'unmarked' : isDirect(group) ? 'direct' : 'fragment',
    marked: isMarked(first.stretch),
    unclosed: group.at(-1)!.stretch.unclosed,
    speaker,
    source: ranked.mention === null ? null : sourcePhrase(analysis, antecedentOf(analysis, ranked.mention)),
    cue: ranked.mention === null ? null : cueOf(analysis, view, ranked.mention),
    rule: ruleOf(analysis, first),
    confidence,
  }
}

/** The stretches as parts; those between the same marks are one, without the tags between them. */
function partsOf(stretches: readonly QuotationStretch[]): Part[] {
  const parts: Part[] = []
  let last: QuotationStretch | undefined
  for (const stretch of stretches) {
    const { start, end, within } = stretch
    if (!within) parts.push({ start, end })
    else if (last && isSamePair(last, stretch)) {
      const open = parts.pop()!
      const without = [...(open.without ?? []).slice(0, -1), { start: last.end, end: start }]
      parts.push({
        start: within.start,
        end: within.end,
        without: end < within.end ? [...without, { start: end, end: within.end }] : without,
      })
    } else parts.push({ start: within.start, end: within.end, without: [{ start: end, end: within.end }] })
    last = stretch
  }
  return parts
}

const beginsSmall = /^\p{Ll}/u

/**
 * A marked stretch of a text in a language whose sources are not known. What begins with a small letter is a piece of the
 * journalist's sentence.
 */
export const quotationWithoutSpeaker = (text: string, stretch: QuotationStretch): AttributedQuotation => ({
  parts: [{ start: stretch.start, end: stretch.end }],
  kind: beginsSmall.test(text.slice(stretch.start, stretch.start + 2)) ? 'fragment' : 'direct',
  marked: true,
  unclosed: stretch.unclosed,
  speaker: null,
  source: null,
  cue: null,
  medium: null,
  addressee: null,
  time: null,
  rule: 'no-language',
  confidence: 0,
})

const shortestClause = 4
/** A longer stretch holds a clause, whatever its first words. UTF-16 units. */
const longestFragment = 400

/** At least a clause within the marks: a sentence of its own, not a piece of the journalist's. */
function isDirect(group: readonly AttributedStretch[]): boolean {
  const { view, stretch } = group[0]!
  if (group.length > 1) return true
  if (!view.capital) return false
  const hasClause = view.length >= longestFragment || stretch.words >= shortestClause
  return hasClause || view.startsParagraph || (view.before !== Beside.word && view.ending !== Ending.other)
}

/** How the speaker was found. */
function ruleOf(
  { mentions, clauses }: Analysis,
  { view, ranked, resolved, stretch }: AttributedStretch,
): AttributionRule {
  if (ranked.mention === null) return resolved ? 'in-play' : 'none'
  const mention = mentions[ranked.mention]!
  const clause = clauses[ranked.mention]!
  if (stretch.continues) return 'continued'
  if (clause.accordingTo) return 'according-to'
  const side = mention.first < view.token ? 'before' : 'after'
  if (clause.inverted) return `inverted-cue-${side}`
  if (clause.verbClass === VerbClass.speech) return `cue-${side}`
  if (clause.verbClass === VerbClass.judging) return `judging-cue-${side}`
  return `nearby-${side}`
}

/** "Dole, qui ajoute : « … »": who a relative pronoun right behind a name stands for; else the mention itself. */
function antecedentOf(analysis: Analysis, m: number): number {
  const { tokens, mentions, references } = analysis
  const { first, form } = mentions[m]!
  const before = mentions[m - 1]
  const takesUp =
    tokens.lexicon.traits.qualifiersFollow &&
    form === 'pronoun' &&
    tokens.lexicon.patterns.personalRelatives.has(tokens.words[first]!) &&
    before?.form === 'name' &&
    first - before.last <= 2 &&
    references[m]! >= 0 &&
    references[m - 1] === references[m]
  return takesUp ? m - 1 : m
}

const furthestName = 3

/** The source phrase as printed, with the name that a common noun is tied to: "a spokesman for Mara Dole". */
function sourcePhrase({ tokens, mentions }: Analysis, m: number): Span {
  const mention = mentions[m]!
  const next = mentions[m + 1]
  const tied =
    mention.form === 'nominal' &&
    !mention.possessor &&
    next?.form === 'name' &&
    next.first - mention.last <= furthestName &&
    tokens.lexicon.patterns.tyingPrepositions.has(tokens.words[mention.last + 1]!)
  return { start: tokens.starts[mention.first]!, end: tokens.ends[tied ? next.last : mention.last]! }
}

/** Tokens between a source and the verb or the colon that ties it to its quotation. */
const furthestCue = 5
const furthestColon = 3

/**
 * The words that tie a source to its quotation: the speech verb, "according to", or the colon; null where nothing
 * does.
 */
function cueOf({ tokens, mentions, clauses }: Analysis, view: QuotationView, m: number): Span | null {
  const mention = mentions[m]!
  const clause = clauses[m]!
  const span = (first: number, last: number): Span => ({ start: tokens.starts[first]!, end: tokens.ends[last]! })
  if (clause.accordingTo) {
    let last = mention.first - 1
    while (last > 0 && accordingToAt(tokens, last) < 0) last--
    return span(accordingToAt(tokens, last), last)
  }
  if (clause.inverted) {
    let verb = mention.first - 1
    while (verb > 0 && mention.first - verb <= furthestCue && !(tokens.bits[verb]! & Is.speech)) verb--
    return span(verb, verb)
  }
  if (clause.verbClass >= VerbClass.judging && clause.secondVerb < 0) return span(clause.verb, clause.verb)
  const near = mention.last < view.token ? view.leftVerb : view.rightVerb
  if (
    near > mention.last &&
    near < view.token &&
    mention.last < view.token &&
    tokens.sentences[near] === tokens.sentences[mention.last]
  )
    return span(near, near)
  if (clause.verb >= 0) return span(clause.verb, clause.verb)
  const colon = view.token - 1
  if (
    view.before === Beside.colon &&
    colon > mention.last &&
    tokens.kinds[colon] === TokenKind.punctuation &&
    colon - mention.last <= furthestColon
  )
    return span(colon, colon)
  return null
}
