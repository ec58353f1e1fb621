import { isQuotationDash } from '../../text/marks.ts'
import type { Analysis } from '../analysis.ts'
import type { Resolved } from '../resolve/resolved.ts'
import { Ending } from './features.ts'
import { noSource } from './plain-sources.ts'
import type { AttributedStretch } from './stretches.ts'

/** That a turn without a tag belongs to the other of the two, who take turns. */
const turnTrust = 0.75

/**
 * Gives the turns of a dialogue that have no tag to its two speakers in turn. A dialogue begins where one asks and
 * another answers, in paragraphs that follow each other; in it questions and answers take turns.
 */
export function alternateTurns(analysis: Analysis, stretches: readonly AttributedStretch[]): AttributedStretch[] {
  const turned: AttributedStretch[] = []
  let pair: readonly [Resolved, Resolved] | null = null
  /** Whether the last turn has no tag either: from there on it goes to and fro. */
  let inTurns = false
  for (const next of stretches) {
    const last = turned.at(-1)
    const untagged = last && follows(last, next) && !isTagged(analysis, next)
    const other: Resolved | null = untagged ? otherOf(pair, last, next, inTurns) : null
    const turn: AttributedStretch = other
      ? { ...next, ranked: noSource, resolved: { ...other, trust: turnTrust }, sourced: false }
      : isTurnOfAnother(analysis, next)
        ? { ...next, ranked: noSource, resolved: null, sourced: true }
        : next
    pair = last && follows(last, next) ? (pair ?? pairOf(last, turn)) : null
    inTurns = other !== null
    turned.push(turn)
  }
  return turned
}

/** Whether a quotation is the first of the paragraph right after that of the one before. */
const follows = (last: AttributedStretch, next: AttributedStretch): boolean =>
  next.view.startsParagraph && !next.stretch.continues && next.view.paragraph === last.view.paragraph + 1

/** Who has the turn after `last`: one asks and the other answers; null where the same one may well go on. */
function otherOf(
  pair: readonly [Resolved, Resolved] | null,
  last: AttributedStretch,
  next: AttributedStretch,
  inTurns: boolean,
): Resolved | null {
  if (!pair || !last.resolved) return null
  if (!inTurns && last.view.ending !== Ending.question && next.view.ending !== Ending.question) return null
  if (isSame(pair[0], last.resolved)) return pair[1]
  return isSame(pair[1], last.resolved) ? pair[0] : null
}

/** The two of whom one asks and the other answers. */
function pairOf(asked: AttributedStretch, answered: AttributedStretch): readonly [Resolved, Resolved] | null {
  if (asked.view.ending !== Ending.question || !asked.resolved || !answered.resolved) return null
  return isSame(asked.resolved, answered.resolved) ? null : [asked.resolved, answered.resolved]
}

/** A line of dialogue that a dash opens is not spoken by whoever has the tag of another line. */
const isTurnOfAnother = (analysis: Analysis, next: AttributedStretch): boolean =>
  isQuotationDash(next.stretch.open.charCodeAt(0)) && next.view.startsParagraph && !isTagged(analysis, next)

const isSame = (one: Resolved, other: Resolved): boolean => one.speaker.name === other.speaker.name

/** Whether the source stands in the quotation's own paragraph, or the quotation does not fill it. */
const isTagged = ({ tokens, mentions }: Analysis, { view, ranked }: AttributedStretch): boolean =>
  !view.endsParagraph ||
  (ranked.mention !== null && tokens.paragraphs[mentions[ranked.mention]!.first] === view.paragraph)
