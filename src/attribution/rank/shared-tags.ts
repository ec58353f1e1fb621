import type { QuotationStretch } from '../../quotations/prose.ts'
import { entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import { calibrated } from './confidence.ts'
import { isLedTo } from './lists.ts'
import type { SpokenStretch } from './stretches.ts'

/** Whether a stretch goes on with the one before, which was left open. */
export const goesOn = (last: Pick<QuotationStretch, 'unclosed'>, next: Pick<QuotationStretch, 'continues'>): boolean =>
  next.continues && last.unclosed

/** Whether a tag that stands before a stretch is the tag of the stretch before it: both between the same marks, or dashes. */
export const sharesTag = (last: QuotationStretch, next: QuotationStretch): boolean =>
  next.sharesTag === true || isSamePair(last, next)

/** Whether two stretches stand between the same two marks, with a tag between them. */
export const isSamePair = (last: QuotationStretch, next: QuotationStretch): boolean =>
  next.within !== undefined && next.within === last.within

/** From this probability on, a source is the tag of its quotation. */
const tagProbability = 0.5

/**
 * Gives the stretches of each quotation that was left open and goes on the tag that they share. It may come first, or
 * last: “We tried. ¶ “We failed,” said Dole. Where both ends have one and these name two people, the closing mark of the
 * first was forgotten, and the second spoke only what stands before his own.
 */
export function shareTags(analysis: Analysis, spoken: readonly SpokenStretch[]): SpokenStretch[] {
  const shared = [...spoken]
  for (let from = 0, to = 0; from < spoken.length; from = to) {
    to = from + 1
    while (to < spoken.length && goesOn(spoken[to - 1]!.stretch, spoken[to]!.stretch)) to++
    const first = spoken[from]!
    const last = spoken[to - 1]!
    if (first === last || !isTaggedAfter(analysis, last)) continue
    if (!isTaggedBefore(analysis, first)) {
      for (let s = from; s < to; s++) shared[s] = { ...spoken[s]!, ranked: last.ranked }
    } else if (nameOthers(analysis, first, last))
      shared[to - 1] = { ...last, stretch: { ...last.stretch, continues: false } }
  }
  return shared
}

function isTaggedAfter(analysis: Analysis, { view, ranked }: SpokenStretch): boolean {
  const { tokens, mentions } = analysis
  const source = ranked.mention === null ? undefined : mentions[ranked.mention]
  return (
    source !== undefined &&
    source.first > view.token &&
    tokens.paragraphs[source.first] === view.paragraph &&
    (ranked.plain || calibrated(ranked.probability) >= tagProbability)
  )
}

/** By a source in the same paragraph, or in one that leads on to it with a colon. */
function isTaggedBefore(analysis: Analysis, { view, ranked }: SpokenStretch): boolean {
  const { tokens, mentions } = analysis
  const source = ranked.mention === null ? undefined : mentions[ranked.mention]
  if (!source || source.first > view.token || calibrated(ranked.probability) < tagProbability) return false
  const paragraph = tokens.paragraphs[source.first]!
  return paragraph === view.paragraph || (paragraph === view.paragraph - 1 && isLedTo(tokens, view))
}

function nameOthers(analysis: Analysis, first: SpokenStretch, last: SpokenStretch): boolean {
  const [one, other] = [first, last].map(({ ranked }) => entityOf(analysis, ranked.mention ?? -1))
  return one !== undefined && other !== undefined && one !== other
}
