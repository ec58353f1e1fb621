import type { FoldedText, Unit } from '../../text/fold.ts'
import { firstPlaces } from './first-places.ts'
import { weightOf } from './weights.ts'

/** Indices of two units with equal keys; in an alignment both sides rise strictly. */
export type Pair = readonly [number, number]

/** The cost of opening a gap, in shared weight: matching one function word or common word is not worth it. */
const gapOpening = 0.5
/** The cost where the print says that something is missing or put in: a gap is expected there. */
const markedGapOpening = 0.1
/** The cost of each word in a gap, so that of two equal chains the closer one is taken. */
const gapExtension = 0.01
/**
 * The cost of taking two words for neighbours where only one print has an ellipsis between them: it stands for words.
 */
const passedEllipsis = 0.15
/** Above this many cells the texts are first cut at runs of words that occur once in each. */
const cellLimit = 400_000
const anchorLength = 3

/**
 * Aligns two wordings word by word, in order, with free ends (Smith and Waterman 1981; gaps affine after Gotoh 1982): a
 * gap costs about the same however long it is, so an omission may have any length, and a rare word carries more than a
 * common one. Of equally good alignments the same one is always taken. Each block is limited to `cellLimit` cells,
 * which keeps time nearly linear.
 */
export function align(a: FoldedText, b: FoldedText): Pair[] {
  const { length } = a.units
  // No other alignment of a text with itself pairs all of its words.
  if (a.text === b.text && length === b.units.length && length ** 2 <= cellLimit)
    return a.units.map((_, i) => [i, i] as const)
  return alignBlock(a, b, { fromA: 0, toA: a.units.length, fromB: 0, toB: b.units.length }, true)
}

/**
 * Adds the pairs that were not worth a gap, for two texts known to be wordings of one quote. Where at least half of the
 * shorter of two facing stretches is in the longer, in order, those words are the same words too ("We did not try" /
 * "We did try"). The words that an ellipsis at the edge stands for are not searched.
 */
export function fillGaps(a: FoldedText, b: FoldedText, pairs: readonly Pair[]): Pair[] {
  const filled: Pair[] = []
  let fromA = 0
  let fromB = 0
  for (const [toA, toB] of [...pairs, [a.units.length, b.units.length]] as Pair[]) {
    const facing = besideEllipsis(a, b, { fromA, toA, fromB, toB })
    const shorter = Math.min(toA - fromA, toB - fromB)
    const longer = Math.max(facing.toA - facing.fromA, facing.toB - facing.fromB)
    // In a much longer stretch a short one would find its "the" and "of" anywhere.
    if (shorter > 0 && longer <= mostFacing * shorter && longer * shorter <= cellLimit) {
      const inside = alignCells(a, b, facing, gapExtension)
      if (inside.length * 2 >= shorter) filled.push(...inside)
    }
    if (toA < a.units.length || toB < b.units.length) filled.push([toA, toB])
    fromA = toA + 1
    fromB = toB + 1
  }
  return filled
}

/** A stretch may be at most this many times as long as the one that faces it. */
const mostFacing = 3

/**
 * Two facing stretches without what an ellipsis stands for. Where it is at one edge of the much shorter stretch, it
 * stands for the words at that edge of the longer.
 */
function besideEllipsis(a: FoldedText, b: FoldedText, block: Block): Block {
  const { fromA, toA, fromB, toB } = block
  const spare = (longer: number, shorter: number): number => Math.max(0, longer - mostFacing * shorter)
  const edge = (text: FoldedText, from: number, to: number): 'head' | 'tail' | null => {
    const [head, tail] = [isAfterEllipsis(text, from), isAfterEllipsis(text, to)]
    return head === tail ? null : head ? 'head' : 'tail'
  }
  const [inA, inB] = [spare(toA - fromA, toB - fromB), spare(toB - fromB, toA - fromA)]
  if (inA > 0) {
    const at = edge(b, fromB, toB)
    return at === null ? block : at === 'head' ? { ...block, fromA: fromA + inA } : { ...block, toA: toA - inA }
  }
  const at = inB > 0 ? edge(a, fromA, toA) : null
  return at === null ? block : at === 'head' ? { ...block, fromB: fromB + inB } : { ...block, toB: toB - inB }
}

function isAfterEllipsis({ units, words }: FoldedText, unit: number): boolean {
  return unit < units.length && words[units[unit]!.first]!.afterEllipsis
}

interface Block {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

function alignBlock(a: FoldedText, b: FoldedText, block: Block, mayCut: boolean): Pair[] {
  const n = block.toA - block.fromA
  const m = block.toB - block.fromB
  if (n === 0 || m === 0) return []
  if (n * m <= cellLimit) return alignCells(a, b, block)
  if (!mayCut) return []
  const pairs: Pair[] = []
  let { fromA, fromB } = block
  for (const [i, j] of anchors(a.units, b.units, block)) {
    pairs.push(...alignBlock(a, b, { fromA, toA: i, fromB, toB: j }, false), [i, j])
    fromA = i + 1
    fromB = j + 1
  }
  pairs.push(...alignBlock(a, b, { fromA, toA: block.toA, fromB, toB: block.toB }, false))
  return pairs
}

/** Starts of runs that occur exactly once on each side, the longest rising chain of them (patience diff). */
function anchors(a: readonly Unit[], b: readonly Unit[], block: Block): Pair[] {
  const inB = onceOnly(b, block.fromB, block.toB)
  const chain: { pair: Pair; before: number }[] = []
  const tails: number[] = []
  for (const [run, i] of onceOnly(a, block.fromA, block.toA)) {
    const j = inB.get(run)
    if (i < 0 || j === undefined || j < 0) continue
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (chain[tails[middle]!]!.pair[1] < j) low = middle + 1
      else high = middle
    }
    chain.push({ pair: [i, j], before: low > 0 ? tails[low - 1]! : -1 })
    tails[low] = chain.length - 1
  }
  const pairs: Pair[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = chain[at]!.before) pairs.push(chain[at]!.pair)
  return pairs.reverse()
}

/** Where each run of words starts, or -1 where it occurs more than once. */
function onceOnly(units: readonly Unit[], from: number, to: number): Map<string, number> {
  const runs = new Map<string, number>()
  for (let i = from; i + anchorLength <= to; i++) {
    const run = units
      .slice(i, i + anchorLength)
      .map((unit) => unit.key)
      .join(' ')
    runs.set(run, runs.has(run) ? -1 : i)
  }
  return runs
}

/** What cells are made of, worked out once for a text that is aligned with many. */
interface Side {
  /** Where the key of each unit stands first: a number for each key. */
  readonly numbers: Int32Array
  readonly weights: Float64Array
  /** 1 where a gap right before the unit is marked in print: by an ellipsis, or the edge of a bracket. */
  readonly marked: Uint8Array
  /** 1 where an ellipsis stands before the unit. */
  readonly after: Uint8Array
}

const sides = new WeakMap<readonly Unit[], Side>()

function sideOf(text: FoldedText): Side {
  const known = sides.get(text.units)
  if (known) return known
  const { units } = text
  const places = firstPlaces(units)
  const side = {
    numbers: Int32Array.from(units, ({ key }) => places.get(key)!),
    weights: Float64Array.from(units, ({ key }) => weightOf(key)),
    marked: markedGaps(text),
    after: Uint8Array.from(units, (_, i) => (isAfterEllipsis(text, i) ? 1 : 0)),
  }
  sides.set(units, side)
  return side
}

function markedGaps(text: FoldedText): Uint8Array {
  return Uint8Array.from(text.units, ({ first }, i) => {
    const word = text.words[first]!
    const before = i > 0 ? text.words[text.units[i - 1]!.last]! : undefined
    return word.afterEllipsis || word.bracketed || before?.bracketed ? 1 : 0
  })
}

const stop = 0
const fromMatch = 1
const fromGap = 2
const upInGap = 4
const leftInGap = 8

/**
 * One block of cells. `match` holds the best chain that ends in a pair at (i, j), `gap` the best one that ended before
 * and now skips. Both kinds of step are kept in one byte per cell, for the way back.
 */
function alignCells(
  a: FoldedText,
  b: FoldedText,
  { fromA, toA, fromB, toB }: Block,
  unmarkedOpening = gapOpening,
): Pair[] {
  const n = toA - fromA
  const m = toB - fromB
  const { numbers: left, weights, marked: markedA, after: afterA } = sideOf(a)
  const { marked: markedB, after: afterB } = sideOf(b)
  const places = firstPlaces(a.units)
  const right = Int32Array.from({ length: m }, (_, j) => places.get(b.units[fromB + j]!.key) ?? -1)
  const markedOpening = Math.min(markedGapOpening, unmarkedOpening / 2)
  const steps = new Uint8Array(n * m)
  let matchAbove = new Float64Array(m + 1).fill(-Infinity)
  let gapAbove = new Float64Array(m + 1).fill(-Infinity)
  let matchHere = new Float64Array(m + 1)
  let gapHere = new Float64Array(m + 1)
  let best = 0
  let bestAt = -1
  for (let i = 0; i < n; i++) {
    matchHere[0] = -Infinity
    gapHere[0] = -Infinity
    const unit = left[fromA + i]!
    const weight = weights[fromA + i]!
    const isAfter = afterA[fromA + i]!
    const aMarked = markedA[fromA + i + 1] === 1
    for (let j = 0; j < m; j++) {
      let step = stop
      let match = -Infinity
      if (unit === right[j]) {
        const next = isAfter === afterB[fromB + j] ? matchAbove[j]! : matchAbove[j]! - passedEllipsis
        // A gap must leave something out.
        const gapped = i > 0 && j > 0 && steps[(i - 1) * m + j - 1]! & (upInGap | leftInGap) ? gapAbove[j]! : -Infinity
        const before = Math.max(0, next, gapped)
        if (before > 0) step = before === next ? fromMatch : fromGap
        match = before + weight
        if (match > best) {
          best = match
          bestAt = i * m + j
        }
      }
      const opening = aMarked || markedB[fromB + j + 1] === 1 ? markedOpening : unmarkedOpening
      const opened = match - opening
      const up = gapAbove[j + 1]! - gapExtension
      const across = gapHere[j]! - gapExtension
      const gap = Math.max(opened, up, across)
      if (gap > opened) step |= gap === up ? upInGap : leftInGap
      matchHere[j + 1] = match
      gapHere[j + 1] = gap
      steps[i * m + j] = step
    }
    ;[matchAbove, matchHere] = [matchHere, matchAbove]
    ;[gapAbove, gapHere] = [gapHere, gapAbove]
  }
  return wayBack(steps, m, bestAt).map(([i, j]) => [fromA + i, fromB + j])
}

function wayBack(steps: Uint8Array, m: number, bestAt: number): Pair[] {
  const pairs: Pair[] = []
  let at = bestAt
  while (at >= 0) {
    pairs.push([Math.floor(at / m), at % m])
    const step = steps[at]! & 3
    if (step === stop) break
    at -= m + 1
    if (step !== fromGap) continue
    for (let gap = steps[at]!; gap & (upInGap | leftInGap); gap = steps[at]!) at -= gap & upInGap ? m : 1
  }
  return pairs.reverse()
}
