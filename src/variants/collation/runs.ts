import type { BasePositions, WitnessReading } from './readings.ts'

/** Half-open. */
type Range = readonly [from: number, to: number]

/**
 * Cuts a base into runs as a reader takes it in: at the ends of sentences and clauses and where witnesses begin and end,
 * some words each. What every witness prints alike, or leaves out as a whole, may be longer. A mark lies in the run of
 * the word that it follows or, if it opens, of the one before which it stands.
 *
 * Of all ways to cut, the cheapest is taken; the costs below say what is good to read.
 * @param rows the ranges of positions within which no witness begins or ceases to differ
 * @param witnesses their readings, of which those that can only be shown whole are never cut
 * @returns ranges of positions, which follow each other and hold all
 */
export function cutRuns(
  base: BasePositions,
  rows: readonly Range[],
  witnesses: readonly (readonly WitnessReading[])[],
): Range[] {
  const words = base.text.words.length
  const rowStarts = new Set(rows.map(([from]) => from))
  const gaps = Array.from({ length: words + 1 }, (_, word) => gapBefore(base, word, rowStarts, witnesses))
  /** The cheapest way to cut what comes before each word: its cost, and the word with which its last run begins. */
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  let plain = { cost: Infinity, from: 0 }
  for (let to = 1; to <= words; to++) {
    const before = best[to - 1]!.cost
    if (!gaps[to - 1]!.isEven || before < plain.cost) plain = { cost: before, from: to - 1 }
    let cheapest = { cost: plain.cost + shortness(to - plain.from), from: plain.from }
    let edges = 0
    for (let from = to - 1; from >= Math.max(0, to - longest); from--) {
      const cost = best[from]!.cost + edges + shortness(to - from) + Math.max(0, to - from - comfortable)
      if (cost < cheapest.cost) cheapest = { cost, from }
      edges += gaps[from]!.edges
    }
    best.push({ cost: cheapest.cost + costs.run + gaps[to]!.cost, from: cheapest.from })
  }
  const runs: Range[] = []
  for (let to = words, end = base.count; to > 0; to = best[to]!.from) {
    const { at } = gaps[best[to]!.from]!
    runs.unshift([at, end])
    end = at
  }
  return runs.length > 0 ? runs : [[0, base.count]]
}

/** Words that are read at a glance, and the most that a run with differences may have. */
const comfortable = 8
const longest = 12

/** What is costly: many runs, breaks where nobody pauses, and runs in which a witness begins or ends. */
const costs = { run: 3, afterClause: 1, withoutPause: 2.5, withoutBlank: 3, edge: 1, edges: 3 }

/** A run of a word or two lacks what is around it. */
const shortness = (words: number): number => Math.max(0, 3 - words) * 1.5

interface Gap {
  /** The position with which a run begins that is cut here. */
  readonly at: number
  /** What it costs to cut here; infinite where that would cut what can only be shown whole. */
  readonly cost: number
  /** What it costs not to cut here. */
  readonly edges: number
  /** No witness begins or ceases to differ here. */
  readonly isEven: boolean
}

/** The gap before a word of the base. */
function gapBefore(
  base: BasePositions,
  word: number,
  rowStarts: ReadonlySet<number>,
  witnesses: readonly (readonly WitnessReading[])[],
): Gap {
  const space = 2 * word
  if (word === 0 || word === base.text.words.length) {
    return { at: word === 0 ? 0 : base.count, cost: 0, edges: 0, isEven: false }
  }
  const [before, mark, after] = [space - 1, space, space + 1].map((position) => base.span(position))
  const isHeld = witnesses.some(
    (readings) => readings[space + 1]!.whole && readings[space + 1]!.segment === readings[space - 1]!.segment,
  )
  const edges = witnesses.filter(
    (readings) => (readings[space - 1]!.kind === 'outside') !== (readings[space + 1]!.kind === 'outside'),
  ).length
  const opens = base.isOpening(space)
  const hasBlank = opens || after!.start > (mark!.text === '' ? before!.end : mark!.end)
  return {
    at: opens ? space : space + 1,
    cost: isHeld ? Infinity : pauseCost(mark!.text) + (hasBlank ? 0 : costs.withoutBlank),
    edges: Math.min(edges * costs.edge, costs.edges),
    isEven: !rowStarts.has(space) && !rowStarts.has(space + 1),
  }
}

function pauseCost(mark: string): number {
  if (/[.!?…。！？]/u.test(mark)) return 0
  return /[,;:)\]–—،、，；：]/u.test(mark) ? costs.afterClause : costs.withoutPause
}
