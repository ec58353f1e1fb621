import type { FoldedText } from '../../text/fold.ts'
import type { Pair } from '../wordings/align.ts'

/** Words of the base beside words of the other. */
export interface Block {
  readonly base: Range
  readonly other: Range
  /** The two share words. */
  readonly aligned: boolean
  /** Every unit of either side has its equal in the other. */
  readonly whole: boolean
}

/** A half-open range of words. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Pairs of units widened to whole printed words: "don't" beside "do not" is one block. */
export function alignedBlocks(a: FoldedText, b: FoldedText, pairs: readonly Pair[]): Block[] {
  const blocks: (Block & { count: number })[] = []
  for (const [i, j] of pairs) {
    const left = a.units[i]!
    const right = b.units[j]!
    const last = blocks.at(-1)
    const joins = last && (left.first < last.base.to || right.first < last.other.to)
    const base = { from: joins ? last.base.from : left.first, to: left.last + 1 }
    const other = { from: joins ? last.other.from : right.first, to: right.last + 1 }
    if (joins) blocks.pop()
    blocks.push({ base, other, aligned: true, whole: false, count: joins ? last.count + 1 : 1 })
  }
  const unitsOfA = unitCounts(a)
  const unitsOfB = unitCounts(b)
  return blocks.map(({ count, ...block }) => ({
    ...block,
    whole: sum(unitsOfA, block.base) === count && sum(unitsOfB, block.other) === count,
  }))
}

/** How many units begin in each word. */
function unitCounts(text: FoldedText): number[] {
  const counts = new Array<number>(text.words.length).fill(0)
  for (const unit of text.units) counts[unit.first]!++
  return counts
}

const sum = (counts: readonly number[], { from, to }: Range): number =>
  counts.slice(from, to).reduce((total, n) => total + n, 0)

/** Adds blocks for the words between aligned ones, so that every word of both sides is in one block. */
export function withUnaligned(blocks: readonly Block[], baseWords: number, otherWords: number): Block[] {
  const all: Block[] = []
  let base = 0
  let other = 0
  const end = { base: { from: baseWords, to: baseWords }, other: { from: otherWords, to: otherWords } }
  for (const block of [...blocks, { ...end, aligned: true, whole: true }]) {
    if (block.base.from > base || block.other.from > other) {
      all.push({
        base: { from: base, to: block.base.from },
        other: { from: other, to: block.other.from },
        aligned: false,
        whole: false,
      })
    }
    if (block.base.to > block.base.from) all.push(block)
    base = block.base.to
    other = block.other.to
  }
  return all
}
