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

/** Whether two articles, named by their ids, cover one event. */
export type SameEvent = (article: string, other: string) => boolean

/**
 * Brings together the wordings of each utterance: stars around the fullest one, which every member matches directly.
 *
 * A pure function of the set: the order of the input never shows. A short fragment that fits several different quotes joins none of them.
 * @param sameEvent given where the utterances are not all that is known of their articles; else told by longer words in common
 */
export function groupUtterances(utterances: readonly Utterance[], sameEvent?: SameEvent): UtteranceGroup[] {
  const nodes = utterances
    .map((utterance): Node => ({ utterance, wording: prepareWording(utterance.text) }))
    .sort(fullestFirst)
  const edges = matches(nodes, sameEvent)
  const stars = new Map<number, Membership[]>()
  for (const i of pivotsFirst(nodes, edges)) {
    const fits = edges[i]!.filter(({ to }) => stars.has(to))
    const pivot = choose(fits)
    if (!pivot) stars.set(i, [pivotOf(nodes[i]!)])
    else stars.get(pivot.to)!.push(memberOf(nodes[pivot.to]!, nodes[i]!, pivot.match))
  }
  return [...stars.values()]
    .map(([pivot, ...members]) => ({ pivot: pivot!.id, members: [pivot!, ...members.sort((a, b) => compareText(a.id, b.id))] }))
    .sort((a, b) => compareText(a.pivot, b.pivot))
}

/**
 * In which order wordings may become pivots: first those that no fuller one contains, by how much of what was printed they explain
 * (their own weight and what they share with each match), then the pieces, the fullest first.
 */
function pivotsFirst(nodes: readonly Node[], edges: readonly (readonly Fit[])[]): number[] {
  const explained = nodes.map(({ wording }, i) => edges[i]!.reduce((sum, { match }) => sum + match.sharedWeight, wording.weight))
  const piece = edges.map((fits, i) => fits.some(({ to, match }) => to < i && (match.rule === 'identical' || match.rule === 'contained')))
  return nodes.map((_, i) => i).sort((a, b) => Number(piece[a]) - Number(piece[b]) || (piece[a] ? 0 : explained[b]! - explained[a]!) || a - b)
}

/** What two utterances tell beside their words. */
export function evidenceOf(a: Utterance, b: Utterance): Omit<Evidence, 'sameEvent'> {
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

/** For each node those that it matches. */
function matches(nodes: readonly Node[], known?: SameEvent): Fit[][] {
  const candidates = candidatePairs(nodes)
  const sameEvent = known ?? eventsAmong(nodes, candidates)
  const edges: Fit[][] = nodes.map(() => [])
  for (const [i, to] of candidates) {
    const match = matchNodes(nodes[i]!, nodes[to]!, sameEvent(nodes[i]!.utterance.article, nodes[to]!.utterance.article))
    if (!match.same) continue
    edges[i]!.push({ to, match })
    edges[to]!.push({ to: i, match })
  }
  return edges
}

function matchNodes(a: Node, b: Node, sameEvent: boolean): Match {
  return matchWordings(a.wording, b.wording, { ...evidenceOf(a.utterance, b.utterance), sameEvent: sameEvent || a.utterance.article === b.utterance.article })
}

/** A match found without knowing of an event shows that two articles cover one, if it is of longer words. */
export function showsEvent(match: Match): boolean {
  return match.same && match.sharedWeight >= longWeight
}

function eventsAmong(nodes: readonly Node[], candidates: readonly (readonly [number, number])[]): SameEvent {
  const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
  const events = new Set<string>()
  for (const [i, to] of candidates) {
    if (showsEvent(matchNodes(nodes[i]!, nodes[to]!, false))) events.add(pairOf(nodes[i]!.utterance.article, nodes[to]!.utterance.article))
  }
  return (article, other) => events.has(pairOf(article, other))
}

function candidatePairs(nodes: readonly Node[]): (readonly [number, number])[] {
  const postings = new Map<number, number[]>()
  const pairs: (readonly [number, number])[] = []
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
    for (const to of candidates) pairs.push([i, to])
  })
  return pairs
}

/** The pivot that a wording plainly belongs to, of those that it matches: the same words before any others, else the best by a margin. */
function choose(fits: readonly Fit[]): Fit | undefined {
  const [best, next] = [...fits].sort((a, b) => Number(isIdentical(b)) - Number(isIdentical(a)) || b.match.score - a.match.score || a.to - b.to)
  if (!best || !next || isIdentical(best) || best.match.sharedWeight >= longWeight) return best
  return best.match.score - next.match.score >= plainMargin ? best : undefined
}

const isIdentical = ({ match }: Fit): boolean => match.rule === 'identical'

function pivotOf({ utterance, wording }: Node): Membership {
  return { id: utterance.id, rule: 'pivot', score: 1, sharedWords: wording.units.length, differences: {} }
}

function memberOf(pivot: Node, { utterance, wording }: Node, { rule, score, sharedWords }: Match): Membership {
  const differences = countDifferences(compareWordings(pivot.wording, wording))
  return { id: utterance.id, rule, score: Math.round(score * 1e4) / 1e4, sharedWords, differences }
}
