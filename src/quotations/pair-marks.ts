import { markFamilies, type MarkFamily, type QuotationMark } from '../text/marks.ts'
import type { Span } from '../text/span.ts'
import type { Marks } from './find-marks.ts'
import { roleCosts, type RoleCosts } from './mark-roles.ts'

/**
 * What a mark turns out to be. `orphan`: closes what no mark opened. `replacing`: opens a quotation although the one
 * before was never closed, which therefore ends here. `closingTwo`: closes a quotation and the one around it.
 */
export const roles = { ignored: 0, opening: 1, closing: 2, orphan: 3, replacing: 4, closingTwo: 5 } as const

/** What pairing needs to know of the text around one paragraph. */
export interface Surroundings {
  /** Quotations are set in single marks in this text. */
  readonly singleHouse: boolean
  /** The next paragraph begins with an opening mark, so that this one may leave its own open. */
  readonly reopened: boolean
}

/** How many readings of the marks so far are kept side by side. */
const width = 12
/** Marks after which the best reading so far is settled, so that memory stays bounded. */
const chunk = 1024
const maximumDepth = 4
/** A reading so much worse than the best one is dropped. */
const tolerance = 30
/**
 * What it costs to close two quotations with one mark: with the one inside the other, less than to take the outer one for
 * ended amid a clause, and more than for ended after a sentence or a colon.
 */
const againstClosingTwo = 2

/**
 * Marks that are open, the innermost in the lowest bits: each as the number of its family, and a last bit for a low one
 * („ or ‚).
 */
type Stack = number

/** Bits for each open mark, as the table of families needs. Four times seven, enough for 63 families, still fit. */
const bits = Math.ceil(Math.log2(2 * (markFamilies.length + 1)))
const innermost = (1 << bits) - 1
const openedAs = ({ family, low }: QuotationMark): number => (family.number << 1) | (low ? 1 : 0)
const familyOn = (stack: Stack): number => (stack & innermost) >> 1
const isLowOn = (stack: Stack): boolean => (stack & 1) !== 0

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
const costs: RoleCosts = { open: 0, close: 0, ignore: 0, replace: 0 }

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
    step(marks.mark[index]!, (index - from) * 3 * width, around)
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
function step(mark: QuotationMark, row: number, around: Surroundings): void {
  const { family } = mark
  const opened = openedAs(mark)
  let cheapest = Infinity
  for (let k = 0; k < beam.count; k++) cheapest = Math.min(cheapest, beam.costs[k] as number)
  next.count = 0
  for (let k = 0; k < beam.count; k++) {
    const stack = beam.stacks[k] as number
    const cost = beam.costs[k] as number
    if (cost > cheapest + tolerance) continue
    reach(stack, cost + costs.ignore, k, roles.ignored, row)
    if (familyOn(stack) === family.number) {
      const discount = isLowOn(stack) && mark.closesLow ? mark.closing : 0
      reach(stack >>> bits, cost + costs.close - discount, k, roles.closing, row)
      const outer = stack >>> bits
      if (family.closesTwo && familyOn(outer) === family.number)
        reach(outer >>> bits, cost + costs.close + againstClosingTwo, k, roles.closingTwo, row)
      if (stack <= innermost) reach(opened, cost + costs.open + costs.replace, k, roles.replacing, row)
    } else if (stack === 0 && family.secondaryTo === 0) {
      reach(stack, cost + costs.close + 9, k, roles.orphan, row)
    } else if (mixed(familyOn(stack), family) && costs.close <= 1 && costs.ignore >= 5) {
      reach(stack >>> bits, cost + costs.close + 7, k, roles.closing, row)
    }
    if (stack < 1 << (bits * (maximumDepth - 1))) {
      reach((stack << bits) | opened, cost + costs.open + nesting(stack, family, around), k, roles.opening, row)
    }
  }
}

/** A single mark may have been typed for a double one at one end, or the other way round. */
function mixed(open: number, { primaryTo, secondaryTo }: MarkFamily): boolean {
  return open !== 0 && (open === primaryTo || open === secondaryTo)
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
function nesting(stack: Stack, { number, secondaryTo }: MarkFamily, around: Surroundings): number {
  if (stack === 0) return secondaryTo !== 0 && !around.singleHouse ? 2 : 0
  let same = 0
  for (let rest = stack; rest !== 0; rest >>>= bits) if (familyOn(rest) === number) same += secondaryTo !== 0 ? 12 : 5
  return same
}

/** A reading's cost with what is left open at the paragraph's end. */
function total(k: number, final: boolean, around: Surroundings): number {
  let cost = beam.costs[k] as number
  if (!final) return cost
  for (let rest = beam.stacks[k] as number; rest !== 0; rest >>>= bits) {
    if (rest > innermost) cost += 8
    else if (markFamilies[familyOn(rest) - 1]!.secondaryTo !== 0 && !around.singleHouse) cost += 12
    else cost += around.reopened ? 1 : 8
  }
  return cost
}
