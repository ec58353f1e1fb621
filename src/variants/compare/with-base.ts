import { compareWordByWord, compareWordings } from './compare.ts'
import type { FoldedText } from '../../text/fold.ts'
import type { Segment } from './segments.ts'
import { TextByWord } from './text-by-word.ts'

/** Where a printing of a quote lies: within the base, in part at least, or wholly before or after it. */
export type Side = 'within' | 'before' | 'after'

/**
 * Compares a printing of a quote with its base, as `compareWordings` does. Words beyond the base are not compared, even
 * where some of them occur in it by chance: nothing differs.
 */
export function compareWithBase(base: FoldedText, other: FoldedText, side: Side): Segment[] {
  return side === 'within' ? compareWordings(base, other) : apart(base, other, side)
}

/** The same, but equal words come one by one, as in `compareWordByWord`. */
export function compareWithBaseByWord(base: FoldedText, other: FoldedText, side: Side): Segment[] {
  return side === 'within' ? compareWordByWord(base, other) : apart(base, other, side)
}

function apart(base: FoldedText, other: FoldedText, side: 'before' | 'after'): Segment[] {
  const [left, right] = [new TextByWord(base), new TextByWord(other)]
  const [ours, theirs] = [left.span(0, base.words.length), right.span(0, other.words.length)]
  return side === 'before'
    ? [
        { kind: 'extension', base: left.slice(0, 0), other: theirs, changes: [] },
        { kind: 'cut-tail', base: ours, other: right.slice(theirs.end, theirs.end), changes: [] },
      ]
    : [
        { kind: 'cut-head', base: ours, other: right.slice(0, 0), changes: [] },
        { kind: 'extension', base: left.slice(ours.end, ours.end), other: theirs, changes: [] },
      ]
}
