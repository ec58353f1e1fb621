import { families, quotationMarks } from '../text/marks.ts'
import type { Span } from '../text/span.ts'
import { roleCosts, type RoleCosts } from './mark-roles.ts'
import type { Marks } from './scan-marks.ts'

/**
 * What a mark turns out to be. `orphan`: closes what no mark opened. `replacing`: opens a quotation although the one
 * before was never closed, which therefore ends here.
 */
export const roles = { ignored: 0, opening: 1, closing: 2, orphan: 3, replacing: 4 } as const

/** What the rest of the text tells about one paragraph. */
export interface Surroundings {
  /** Quotations are set in single marks in this text. */
  readonly singleHouse: boolean
  /** The next paragraph begins with an opening mark, so that this one may leave its own open. */
  readonly reopened: boolean
}

/** Readings of the marks so far that are kept side by side. */
const width = 12
/** Marks after which the best reading so far is settled, so that memory stays bounded. */
const chunk = 1024
const maximumDepth = 4
/** A reading so much worse than the best one is dropped. */
const tolerance = 30

/**
 * Families that are open, four bits each, the innermost lowest; a low mark („ or ‚) counts eight more than its family.
 */
type Stack = number

const low = 8
const lowMarks = new Set(['„', '‚'])
const openedAs = quotationMarks.map(({ glyph, family }) => family + (lowMarks.has(glyph) ? low : 0))
const closesLow = quotationMarks.map(({ glyph }) => glyph === '“' || glyph === '‘')

/**
 * Decides for each mark of one paragraph whether it opens, closes, or is none, as the cheapest reading of the whole
 * paragraph: a Viterbi search over stacks of open marks with a bounded beam, so linear in the number of marks.
 *
 * Marks `from` to `to` (exclusive) belong to the paragraph; their roles are written to `decided`.
 */
export function pairMarks(
  text: string,
  paragraph: Span,
  marks: Marks,
  from: number,
  to: number,
  around: Surroundings,
  decided: Uint8Array,
): void {
  let stack: Stack = 0
  for (let start = from; start < to; start += chunk) {
    stack = pairChunk(text, paragraph, marks, start, Math.min(to, start + chunk), stack, to, around, decided)
  }
}

interface Beam {
  count: number
  readonly stacks: Int32Array
  readonly costs: Int32Array
}

const newBeam = (): Beam => ({ count: 0, stacks: new Int32Array(3 * width), costs: new Int32Array(3 * width) })
let beam = newBeam()
let next = newBeam()
const cameFrom = new Uint8Array(chunk * 3 * width)
const did = new Uint8Array(chunk * 3 * width)
const costs: RoleCosts = { open: 0, close: 0, ignore: 0, afterSentence: false }

function pairChunk(
  text: string,
  paragraph: Span,
  marks: Marks,
  from: number,
  to: number,
  initial: Stack,
  last: number,
  around: Surroundings,
  decided: Uint8Array,
): Stack {
  beam.count = 1
  beam.stacks[0] = initial
  beam.costs[0] = 0
  for (let index = from; index < to; index++) {
    roleCosts(text, paragraph, marks, index, costs)
    step(marks.kind[index] as number, (index - from) * 3 * width, around)
    ;[beam, next] = [next, beam]
  }
  let best = 0
  for (let k = 1; k < beam.count; k++) if (total(k, to === last, around) < total(best, to === last, around)) best = k
  const stack = beam.stacks[best] as number
  for (let index = to - 1; index >= from; index--) {
    const cell = (index - from) * 3 * width + best
    decided[index] = did[cell] as number
    best = cameFrom[cell] as number
  }
  return stack
}

/** Extends every kept reading by one mark. */
function step(kind: number, row: number, around: Surroundings): void {
  const family = quotationMarks[kind]?.family as number
  let cheapest = Infinity
  for (let k = 0; k < beam.count; k++) cheapest = Math.min(cheapest, beam.costs[k] as number)
  next.count = 0
  for (let k = 0; k < beam.count; k++) {
    const stack = beam.stacks[k] as number
    const cost = beam.costs[k] as number
    if (cost > cheapest + tolerance) continue
    const top = stack & 15
    reach(stack, cost + costs.ignore, k, roles.ignored, row)
    const opened = openedAs[kind] as number
    if (top !== 0 && (top & 7) === family) {
      const discount = top > low && closesLow[kind] ? (quotationMarks[kind]?.closing ?? 0) : 0
      reach(stack >>> 4, cost + costs.close - discount, k, roles.closing, row)
      if (stack < 16) reach(opened, cost + costs.open + (costs.afterSentence ? 9 : 12), k, roles.replacing, row)
    } else if (stack === 0 && family !== families.single) {
      reach(stack, cost + costs.close + 9, k, roles.orphan, row)
    } else if (mixed(top & 7, family) && costs.close <= 1 && costs.ignore >= 5) {
      reach(stack >>> 4, cost + costs.close + 7, k, roles.closing, row)
    }
    if (stack < 1 << (4 * (maximumDepth - 1))) {
      reach((stack << 4) | opened, cost + costs.open + nesting(stack, family, around), k, roles.opening, row)
    }
  }
}

/** A single mark may have been typed for a double one at one end, or the other way round. */
function mixed(one: number, other: number): boolean {
  return (
    (one === families.double && other === families.single) || (one === families.single && other === families.double)
  )
}

/** Records a reading, or betters the one with the same open marks. When all places are taken, the dearest gives way. */
function reach(stack: Stack, cost: number, origin: number, role: number, row: number): void {
  let place = -1
  for (let k = 0; k < next.count && place < 0; k++) if (next.stacks[k] === stack) place = k
  if (place < 0 && next.count < width) {
    place = next.count++
  } else if (place < 0) {
    for (let k = 0; k < width; k++)
      if (place < 0 || (next.costs[k] as number) > (next.costs[place] as number)) place = k
    if ((next.costs[place] as number) <= cost) return
  } else if ((next.costs[place] as number) <= cost) return
  next.stacks[place] = stack
  next.costs[place] = cost
  cameFrom[row + place] = origin
  did[row + place] = role
}

/** What the open marks say against one more of this family inside them. */
function nesting(stack: Stack, family: number, around: Surroundings): number {
  if (stack === 0) return family === families.single && !around.singleHouse ? 2 : 0
  let same = 0
  for (let rest = stack; rest !== 0; rest >>>= 4) if ((rest & 7) === family) same += family === families.single ? 12 : 5
  return same
}

/** A reading's cost with what is left open at the paragraph's end. */
function total(k: number, final: boolean, around: Surroundings): number {
  let cost = beam.costs[k] as number
  if (!final) return cost
  for (let rest = beam.stacks[k] as number; rest !== 0; rest >>>= 4) {
    const family = rest & 7
    if (rest > 15) cost += 8
    else if (family === families.single && !around.singleHouse) cost += 12
    else cost += around.reopened ? 1 : 8
  }
  return cost
}
