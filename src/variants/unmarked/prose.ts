import { charactersOf, foldText } from '../../text/fold.ts'
import type { Unit, Word } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'

/** One folded word of an article's own prose. */
export interface ProseUnit {
  readonly key: string
  /** The printed words that it stands for. */
  readonly first: Word
  readonly last: Word
  /** It is the first word of its sentence. */
  readonly opensSentence: boolean
}

/** An article's own words in order, with null where they are interrupted: by a line break or a stretch left out. */
export interface FoldedProse {
  readonly units: readonly (ProseUnit | null)[]
  /** The printed text from one code point up to another. */
  slice(start: number, end: number): string
}

/**
 * Folds what an article prints in its own words, in linear time.
 * @param leaveOut stretches of the text that are not its own prose, in code points, in any order; they may overlap
 */
export function foldProse(text: string, leaveOut: readonly Span[]): FoldedProse {
  const folded = foldText(text)
  const characters = charactersOf(text)
  const slice = (start: number, end: number): string => {
    const some = characters.slice(start, end)
    return typeof some === 'string' ? some : some.join('')
  }
  const spans = leaveOut.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
  const units: (ProseUnit | null)[] = []
  let span = 0
  let outTo = 0
  let before: Unit | undefined
  for (const unit of folded.units) {
    const first = folded.words[unit.first]!
    const last = folded.words[unit.last]!
    for (; span < spans.length && spans[span]!.start < last.end; span++) outTo = Math.max(outTo, spans[span]!.end)
    const sameWord = before?.first === unit.first
    if (outTo > first.start) units.push(null)
    else {
      const between = sameWord ? '' : slice(before ? folded.words[before.last]!.end : 0, first.start)
      // A space, as between most words, interrupts nothing.
      const isPlain = between === ' '
      if (!isPlain && /[\n\r\u2028\u2029]/.test(between)) units.push(null)
      const opensSentence = !sameWord && (!before || (!isPlain && /[.!?…]\P{L}*\s|[\n\r\u2028\u2029]/u.test(between)))
      units.push({ key: unit.key, first, last, opensSentence })
    }
    before = unit
  }
  return { units, slice }
}
