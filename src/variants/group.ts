import { compareWordings, countDifferences } from './compare.ts'
import { fingerprints } from './fingerprints.ts'
import { matchWordings, prepareWording } from './match.ts'
import type { Evidence, Match, Wording } from './match.ts'
import type { Membership, Utterance, UtteranceGroup } from './variant.ts'

/** An utterance with its folded wording. */
interface Node {
  readonly utterance: Utterance
  readonly wording: Wording
}

/** How much better (in score) a wording must fit one quote than the next best before a short one is taken to belong to it. */
const plainMargin = 0.1
/** Wordings that share more than this with their pivot take the best fit even where another is close. */
const longWeight = 4

/**
 * Brings together the wordings of each utterance: stars around the fullest one, which every member matches directly.
 *
 * A pure function of the set: the order of the input never shows. A short fragment that fits several different quotes joins none of them.
 */
export function groupUtterances(utterances: readonly Utterance[]): UtteranceGroup[] {
  const nodes = utterances
    .map((utterance): Node => ({ utterance, wording: prepareWording(utterance.text) }))
    .sort(fullestFirst)
  const edges = matches(nodes)
  const stars = new Map<number, Membership[]>()
  nodes.forEach((node, i) => {
    const fits = (edges.get(i) ?? []).filter(({ to }) => stars.has(to))
    const pivot = choose(fits)
    if (!pivot) stars.set(i, [pivotOf(node)])
    else stars.get(pivot.to)!.push(memberOf(nodes[pivot.to]!, node, pivot.match))
  })
  return [...stars.values()]
    .map(([pivot, ...members]) => ({ pivot: pivot!.id, members: [pivot!, ...members.sort((a, b) => compareText(a.id, b.id))] }))
    .sort((a, b) => compareText(a.pivot, b.pivot))
}

/** What two utterances tell beside their words. */
export function evidenceOf(a: Utterance, b: Utterance): Evidence {
  const speaker = a.speaker === null || b.speaker === null ? 'unknown' : a.speaker === b.speaker ? 'same' : 'different'
  const days = a.day === null || b.day === null ? null : Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000
  return { speaker, days }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function fullestFirst(a: Node, b: Node): number {
  return b.wording.weight - a.wording.weight || b.wording.units.length - a.wording.units.length || compareText(a.utterance.id, b.utterance.id)
}

interface Fit {
  readonly to: number
  readonly match: Match
}

/** For each node the earlier, fuller ones that it matches. */
function matches(nodes: readonly Node[]): Map<number, Fit[]> {
  const postings = new Map<number, number[]>()
  const edges = new Map<number, Fit[]>()
  nodes.forEach((node, i) => {
    const candidates = new Set<number>()
    for (const key of fingerprints(node.wording)) {
      const posting = postings.get(key)
      if (!posting) postings.set(key, [i])
      else {
        for (const other of posting) candidates.add(other)
        posting.push(i)
      }
    }
    const fits: Fit[] = []
    for (const to of [...candidates].sort((a, b) => a - b)) {
      const other = nodes[to]!
      const match = matchWordings(other.wording, node.wording, evidenceOf(other.utterance, node.utterance))
      if (match.same) fits.push({ to, match })
    }
    edges.set(i, fits)
  })
  return edges
}

/** The pivot that a wording plainly belongs to, of those that it matches; fits come fullest first, which settles ties. */
function choose(fits: readonly Fit[]): Fit | undefined {
  const [best, next] = [...fits].sort((a, b) => b.match.score - a.match.score || a.to - b.to)
  if (!best || !next) return best
  const plain = best.match.sharedWeight >= longWeight || best.match.score - next.match.score >= plainMargin
  return plain || best.match.rule === 'identical' ? best : undefined
}

function pivotOf({ utterance, wording }: Node): Membership {
  return { id: utterance.id, rule: 'pivot', score: 1, sharedWords: wording.units.length, differences: {} }
}

function memberOf(pivot: Node, { utterance, wording }: Node, { rule, score, sharedWords }: Match): Membership {
  const differences = countDifferences(compareWordings(pivot.wording, wording))
  return { id: utterance.id, rule, score: Math.round(score * 1e4) / 1e4, sharedWords, differences }
}
