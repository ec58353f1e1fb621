import { matchWordings, prepareWording } from '../variants/index.ts'
import type { Wording } from '../variants/index.ts'

/** A quotation as one revision prints it. */
export interface PrintedWords {
  readonly text: string
  /** What `speakerKey` gives; null where the revision does not name one. */
  readonly speaker: string | null
}

/** A quotation of an earlier revision and that of a later one that it became; null for none. */
export type RevisedPair<Quotation> = readonly [before: Quotation | null, after: Quotation | null]

/** Quotations further apart than this, counting those that others do not explain, are no pair. */
const furthest = 12
/** At least this share of the lighter wording must be in the other. */
const leastShared = 0.5

/**
 * Finds which quotation of an earlier revision became which of a later one: those with the same words, in their order;
 * then, of the rest, those with most words in common. Each is in one pair at most, and those without a partner stand
 * alone: in the order of the later revision, what is gone after what came before it.
 */
export function pairQuotations<Quotation extends PrintedWords>(
  before: readonly Quotation[],
  after: readonly Quotation[],
): RevisedPair<Quotation>[] {
  const partner = new Map<number, number>()
  const wordings = [before, after].map((list) => list.map(({ text }) => prepareWording(text))) as [Wording[], Wording[]]
  pairEqual(wordings, partner)
  pairAlike(wordings, partner)
  const taken = new Map(Array.from(partner, ([one, other]) => [other, one]))
  const pairs: RevisedPair<Quotation>[] = []
  let next = 0
  const skipGone = (upTo: number): void => {
    for (; next < upTo; next++) if (!partner.has(next)) pairs.push([before[next]!, null])
  }
  after.forEach((quotation, j) => {
    const i = taken.get(j)
    if (i !== undefined) skipGone(i)
    pairs.push([i === undefined ? null : before[i]!, quotation])
  })
  skipGone(before.length)
  return pairs
}

function pairEqual([before, after]: readonly [Wording[], Wording[]], partner: Map<number, number>): void {
  const places = new Map<string, number[]>()
  after.forEach(({ identity }, j) => places.set(identity, [...(places.get(identity) ?? []), j]))
  before.forEach(({ identity }, i) => {
    const j = places.get(identity)?.shift()
    if (j !== undefined) partner.set(i, j)
  })
}

interface Likeness {
  readonly i: number
  readonly j: number
  readonly shared: number
  readonly apart: number
}

function pairAlike([before, after]: readonly [Wording[], Wording[]], partner: Map<number, number>): void {
  const taken = new Set(partner.values())
  const left = Array.from(before.keys()).filter((i) => !partner.has(i))
  const right = Array.from(after.keys()).filter((j) => !taken.has(j))
  const found: Likeness[] = []
  left.forEach((i, at) => {
    for (let to = Math.max(0, at - furthest); to <= at + furthest && to < right.length; to++) {
      const j = right[to]!
      const { sharedWeight } = matchWordings(before[i]!, after[j]!)
      const shared = sharedWeight / Math.max(Math.min(before[i]!.weight, after[j]!.weight), Number.EPSILON)
      if (shared >= leastShared) found.push({ i, j, shared: sharedWeight, apart: Math.abs(to - at) })
    }
  })
  found.sort((a, b) => b.shared - a.shared || a.apart - b.apart || a.i - b.i || a.j - b.j)
  for (const { i, j } of found) {
    if (partner.has(i) || taken.has(j)) continue
    partner.set(i, j)
    taken.add(j)
  }
}
