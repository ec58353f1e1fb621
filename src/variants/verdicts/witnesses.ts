import { hash } from '../wordings/hash.ts'
import type { FoldedProse } from '../unmarked/prose.ts'

/** What shows whether two printings are witnesses of their own. */
export interface Source {
  readonly outlet: string
  /** The news agency that its article is from; null where none is named. */
  readonly agency: string | null
  /** `surroundingsOf` the quotation; null where they are not known. */
  readonly surroundings: ReadonlySet<number> | null
}

/** So many words of prose on each side of a quotation are looked at. */
const reach = 80
/** A run of this many words is not in two texts by chance. */
const runLength = 5
/** Prose with fewer runs is too short to tell a copy by. */
const fewestRuns = 10
/** Two texts are copies where they share this much of the shorter one's prose. */
const copiedShare = 0.6

/**
 * The runs of words around a quotation, by which copies of one text are told: hashes, without order.
 * @param before the end of the prose before it, as an index of units
 * @param after the beginning of the prose after it
 */
export function surroundingsOf({ units }: FoldedProse, before: number, after: number): Set<number> {
  const runs = new Set<number>()
  for (const side of [units.slice(Math.max(0, before - reach), before), units.slice(after, after + reach)]) {
    for (let at = 0; at + runLength <= side.length; at++) {
      const run = side.slice(at, at + runLength)
      if (run.every((unit) => unit !== null)) runs.add(hash(run.map((unit) => unit.key).join(' ')))
    }
  }
  return runs
}

/**
 * Numbers the witnesses of some printings: equal numbers for those of one outlet, for those that are from one news agency,
 * and for copies of one text, as outlets print what a wire service sends them. The order of the printings decides nothing but the numbers.
 */
export function numberWitnesses(printings: readonly Source[]): number[] {
  const numbers = printings.map((_, i) => i)
  printings.forEach((one, i) => {
    for (let j = 0; j < i; j++) {
      if (numbers[i] === numbers[j] || !areOneWitness(one, printings[j]!)) continue
      const [kept, joined] = [numbers[j]!, numbers[i]!]
      numbers.forEach((number, k) => {
        if (number === joined) numbers[k] = kept
      })
    }
  })
  return numbers
}

const areOneWitness = (a: Source, b: Source): boolean =>
  a.outlet === b.outlet ||
  (a.agency !== null && a.agency === b.agency) ||
  (a.surroundings !== null && b.surroundings !== null && areCopies(a.surroundings, b.surroundings))

/** Whether most of the prose around two quotations is the same, word for word. */
function areCopies(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  if (fewer.size < fewestRuns) return false
  let shared = 0
  for (const run of fewer) if (more.has(run)) shared++
  return shared >= copiedShare * fewer.size
}
