import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { Is } from '../read/lexicon.ts'
import { Beside, Ending, firstAfter } from '../rank/features.ts'
import { goesOn, isSamePair, sharesTag } from '../rank/shared-tags.ts'
import type { AttributedStretch } from '../rank/stretches.ts'
import type { Analysis } from '../analysis.ts'

const longestInterruption = 24
const colon = 58

/**
 * Joins the stretches of one remark, which share one tag and so one speaker: those that "X said"
 * interrupts, and those of several paragraphs that each open again. Fragments in one sentence stay apart: each is a
 * quotation of its own.
 */
export function joinRemarks(analysis: Analysis, stretches: readonly AttributedStretch[]): AttributedStretch[][] {
  return runsOf(
    stretches,
    (last, next) =>
      goesOn(last.stretch, next.stretch) ||
      sharesTag(last.stretch, next.stretch) ||
      isInterrupted(analysis, last, next),
  )
}

/**
 * The quotations that a remark consists of, each with the remark's speaker. Where the tag stands between two spoken
 * sentences – “We tried,” Dole said. “It failed.” – nothing shows that one followed the other, and outlets take up
 * either without the other: they are two. What runs on is one: an interrupted sentence, a paragraph left open, a
 * written text around its tag.
 */
export function quotationsIn(analysis: Analysis, remark: readonly AttributedStretch[]): AttributedStretch[][] {
  const tagged = remark.find(({ ranked }) => ranked.mention !== null) ?? remark[0]
  if (!tagged) return []
  const { ranked, resolved, sourced } = tagged
  return runsOf(
    remark.map((stretch) => ({ ...stretch, ranked, resolved, sourced })),
    (last, next) =>
      goesOn(last.stretch, next.stretch) || isSamePair(last.stretch, next.stretch) || runsOn(analysis, last, next),
  )
}

/** Cuts a list between any two neighbours that do not belong together. */
function runsOf<Item>(items: readonly Item[], together: (last: Item, next: Item) => boolean): Item[][] {
  const runs: Item[][] = []
  for (const next of items) {
    const run = runs.at(-1)
    if (run && together(run.at(-1)!, next)) run.push(next)
    else runs.push([next])
  }
  return runs
}

function runsOn(analysis: Analysis, last: AttributedStretch, next: AttributedStretch): boolean {
  // “It failed,” Dole said, adding: “We tried.”
  const announced = next.view.capital && punctuationAt(analysis.tokens, next.view.token - 1) === colon
  if (!sentenceEnds(analysis, last, next)) return !announced
  const { words, lexicon } = analysis.tokens
  const { writingVerbs } = lexicon.patterns
  for (let t = last.view.token + 1; t < next.view.token; t++) if (writingVerbs.has(words[t]!)) return true
  return false
}

/** The tag between ends its sentence; without a source there is no tag. */
function sentenceEnds({ tokens, mentions }: Analysis, last: AttributedStretch, next: AttributedStretch): boolean {
  const source = last.ranked.mention === null ? undefined : mentions[last.ranked.mention]
  if (source === undefined) return false
  const tag = isWithoutSubject({ tokens }, last, next) ? last.view.token + 1 : source.last
  return tokens.sentences[next.view.token] !== tokens.sentences[tag]
}

/** “La prudencia”, subrayó, “es parte del método”: a tag whose subject was named before, or is one noun: counsel told them. */
function isWithoutSubject(
  { tokens: { kinds, bits, sentences } }: Pick<Analysis, 'tokens'>,
  last: AttributedStretch,
  next: AttributedStretch,
): boolean {
  if (next.view.capital || next.view.before === Beside.word) return false
  if (last.view.ending !== Ending.comma && last.view.after !== Beside.comma) return false
  let says = false
  for (let t = last.view.token + 1; t < next.view.token; t++) {
    if (sentences[t] !== sentences[next.view.token]) return false
    if (kinds[t] === TokenKind.lower && bits[t]! & Is.speech) says = true
    if (kinds[t] === TokenKind.lower && bits[t]! & (Is.conjunction | Is.relative)) return false
  }
  return says
}

/** Only the clause that names the speaker stands between: “We tried,” Dole said, “and failed.” */
function isInterrupted(analysis: Analysis, last: AttributedStretch, next: AttributedStretch): boolean {
  const { tokens, mentions, clauses } = analysis
  const source = last.ranked.mention
  if (source === null || source !== next.ranked.mention || last.view.paragraph !== next.view.paragraph) return false
  // A fragment of the journalist's own sentence is a quotation by itself.
  if (!last.view.capital && !last.view.startsParagraph && last.view.before === Beside.word) return false
  const between = next.view.token - last.view.token - 1
  if (between > longestInterruption) return false
  for (let t = last.view.token + 1; t < next.view.token; t++) if (tokens.kinds[t] === TokenKind.stretch) return false
  const mention = mentions[source]!
  if (mention.last < last.view.token) return isWithoutSubject(analysis, last, next)
  if (mention.first < last.view.token || mention.last > next.view.token) return false
  // Across a full stop only where a whole sentence follows; inside one sentence where the first part was left hanging.
  if (hasOwnTag(mentions, clauses, next, source)) return false
  return sentenceEnds(analysis, last, next)
    ? next.view.capital && last.view.capital
    : next.view.before !== Beside.word && (last.view.ending === Ending.comma || last.view.after === Beside.comma)
}

/** Another's tag follows at once: “Why me?” asked Pell. “Why not?” Ruiz shot back. */
function hasOwnTag(
  mentions: Analysis['mentions'],
  clauses: Analysis['clauses'],
  next: AttributedStretch,
  source: number,
): boolean {
  const m = firstAfter(mentions, next.view.token)
  if (m >= mentions.length || m === source || next.view.ending === Ending.stop || next.view.ending === Ending.other)
    return false
  return (
    mentions[m]!.first === next.view.token + 1 &&
    mentions[m]!.form === 'name' &&
    clauses[m]!.verb === mentions[m]!.last + 1
  )
}
