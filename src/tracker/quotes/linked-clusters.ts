import { byTurn, chooseRepresentative } from '../../variants/index.ts'
import type { UtteranceMatch, Standing } from '../../variants/index.ts'
import { boundTogether } from '../corrections/links.ts'
import type { Link } from '../corrections/links.ts'
import type { Copy, StoredCopy } from './copies.ts'

/**
 * Quotes as people correct them. Links change nothing in how quotations are compared and clusters are found: they are
 * followed afterwards, when clusters are written as quotes. So a link moves quotations one by one and never their
 * neighbours, quotes are a function of the clusters and the links in force, and without a link everything is what it was
 * before.
 *
 * What must-links bind goes to the quote of one of them: of one that a quote with others is named for, else of the one
 * that says most. What cannot-links keep apart and yet would be in one quote leaves it, the less that it says the
 * sooner, for a quote of its own. Where a quote loses its fullest wording in this way, what is left of it gathers anew
 * around the next, as far as it matches that directly.
 */

/** How the utterances of some clusters stand to each other. */
export interface Comparisons {
  readonly standings: ReadonlyMap<number, Standing>
  readonly matches: ReadonlyMap<number, readonly UtteranceMatch[]>
}

/** Quotations that links let go together: those bound, or one. */
type Unit = ReadonlySet<string> | string

/**
 * Gathers the quotations of some clusters as links have it.
 * @param clusters each in the order of `loadCopies`; all that links lead to from any of them
 * @param links all of their quotations
 * @returns quotes, the representative of each first
 */
export function followLinks(
  clusters: readonly (readonly StoredCopy[])[],
  links: readonly Link[],
  comparisons: Comparisons,
): Copy[][] {
  const bound = boundTogether(links)
  const unitOf = (id: string): Unit => bound.get(id) ?? id
  const isNamesake = ({ id, representative }: StoredCopy): boolean => namesakes.get(representative) === id
  const namesakes = new Map(
    clusters.flatMap((cluster) => (cluster.length > 1 ? [[cluster[0]!.representative, cluster[0]!.id] as const] : [])),
  )
  const stays = (a: StoredCopy, b: StoredCopy): number =>
    Number(isNamesake(b)) - Number(isNamesake(a)) || b.weight - a.weight || (a.id < b.id ? -1 : 1)
  const units = Map.groupBy(clusters.flat().sort(stays), ({ id }) => unitOf(id))
  /** Members of a unit that follow its first to where that is. */
  const followersOf = (copy: StoredCopy): Copy[] =>
    units
      .get(unitOf(copy.id))!
      .slice(1)
      .map((follower) => ({ ...follower, match: null, correction: correctionOf(links, 'must-link', follower.id) }))
  const apart = keptApart(links, unitOf)

  return clusters.flatMap((cluster) => {
    const residents = cluster.filter(({ id }) => units.get(unitOf(id))![0]!.id === id)
    const staying = new Set<Unit>()
    const leaving = new Map<string, Copy>()
    for (const copy of residents.toSorted(stays)) {
      const unit = unitOf(copy.id)
      const reasons = (apart.get(unit) ?? [])
        .flatMap(({ other, correction }) => (staying.has(other) ? correction : []))
        .sort()
      if (reasons[0] === undefined) staying.add(unit)
      else leaving.set(copy.id, { ...copy, match: null, correction: reasons[0] })
    }
    const rest = gather(
      residents.filter(({ id }) => !leaving.has(id)),
      comparisons,
    )
    const alone = residents.flatMap((copy) =>
      leaving.has(copy.id) ? [[leaving.get(copy.id)!, ...followersOf(copy)]] : [],
    )
    return [...rest.map((group) => [...group, ...group.flatMap(followersOf)]), ...alone]
  })
}

function keptApart(
  links: readonly Link[],
  unitOf: (id: string) => Unit,
): Map<Unit, { readonly other: Unit; readonly correction: string }[]> {
  const pairs = links.flatMap(({ kind, correction, ends: [one, other] }) =>
    kind === 'must-link'
      ? []
      : [
          { unit: unitOf(one), other: unitOf(other), correction },
          { unit: unitOf(other), other: unitOf(one), correction },
        ],
  )
  return Map.groupBy(pairs, ({ unit }) => unit)
}

function correctionOf(links: readonly Link[], wanted: Link['kind'], id: string): string {
  return links
    .flatMap(({ kind, correction, ends }) => (kind === wanted && ends.includes(id) ? correction : []))
    .sort()[0]!
}

/**
 * What is left of a cluster: the cluster or, where its representative is gone, the clusters that its utterances make up among themselves.
 */
function gather(copies: readonly StoredCopy[], { standings, matches }: Comparisons): StoredCopy[][] {
  const [first] = copies
  if (!first) return []
  if (first.utterance === first.representative) return [[...copies]]
  const printed = Map.groupBy(copies, ({ utterance }) => utterance)
  const groups = new Map<number, StoredCopy[]>()
  for (const { id } of Array.from(printed.keys(), (utterance) => standings.get(utterance)!).sort(byTurn)) {
    const match = chooseRepresentative((matches.get(id) ?? []).filter(({ to }) => groups.has(to.id)))
    const members = printed.get(id)!.map((copy) => ({ ...copy, match: match ?? null }))
    if (match) groups.get(match.to.id)!.push(...members)
    else groups.set(id, members)
  }
  return [...groups.values()]
}
