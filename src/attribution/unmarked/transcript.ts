import { apostropheClass } from '../../text/marks.ts'
import type { AttributedQuotation, Speaker } from '../attribution.ts'
import type { Analysis } from '../analysis.ts'
import { speakerOf } from '../resolve/resolved.ts'

/** A paragraph of a transcript: a name in capitals, a colon, then what was said. */
const turn = new RegExp(
  String.raw`^[ \t]*(\p{Lu}[\p{Lu}.${apostropheClass} -]{1,38}\p{Lu})(?: \([^)\n]{1,30}\))?:[ \t]+(\S[^\n]*)`,
  'gmu',
)
/** A label that ends in the family name of one person of the article hardly ever means another. */
const labelConfidence = 0.9
/** Fewer turns are a label or a dateline, not a transcript. */
const fewestTurns = 2

const label = new RegExp(String.raw`^\p{Lu}[\p{Lu} .${apostropheClass}-]+: `, 'mu')

/** Whether a text may hold a transcript; a quick test. */
export const mayHoldTranscript = (text: string): boolean => label.test(text)

/**
 * The turns of a transcript that is printed without quotation marks: PELL: Costs. Each holds the words of the person
 * its label names; a label that names nobody in the article – MODERATOR, Q – leaves the speaker open. Turns that hold
 * marked quotations are left to those.
 */
export function findTranscript(analysis: Analysis): AttributedQuotation[] {
  const { text, stretches } = analysis.tokens
  const turns = [...text.matchAll(turn)]
  if (turns.length < fewestTurns) return []
  let next = 0
  return turns.flatMap((match) => {
    const label = match[1]!
    const end = match.index + match[0].length
    const start = end - match[2]!.length
    while (next < stretches.length && stretches[next]!.outerEnd <= start) next++
    if (stretches[next] && stretches[next]!.outerStart < end) return []
    const labelStart = match.index + match[0].indexOf(label)
    const speaker = speakerNamed(analysis, label)
    return [
      {
        parts: [{ start, end: start + match[2]!.trimEnd().length }],
        kind: 'unmarked' as const,
        marked: false,
        unclosed: false,
        speaker,
        source: { start: labelStart, end: labelStart + label.length },
        cue: null,
        medium: null,
        addressee: null,
        rule: 'transcript',
        confidence: speaker ? labelConfidence : 0,
      },
    ]
  })
}

/** The person of the article whose family name ends the label: "PRESIDENT RUIZ". */
function speakerNamed({ entities }: Analysis, label: string): Speaker | null {
  const last = label.toLowerCase().split(' ').at(-1)!
  const bearers = entities.list.filter(
    (entity) => entity.being === 'person' && entity.words.length > 1 && entity.words.at(-1) === last,
  )
  return bearers.length === 1 ? speakerOf(bearers[0]!) : null
}
