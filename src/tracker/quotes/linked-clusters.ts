import { byTurn, findPlace } from '../../variants/index.ts'
import type { Place, UtteranceMatch, Standing } from '../../variants/index.ts'
import { boundTogether } from '../corrections/links.ts'
import type { Link } from '../corrections/links.ts'
import type { Copy, StoredCopy } from './copies.ts'

/**
 * Quotes as people correct them. Links do not affect how quotations are compared and clusters are found: they are
 * followed afterwards, when clusters are written as quotes. So a link moves single quotations and never their
 * neighbours, quotes are a function of the clusters and the links in force, and without links quotes are the clusters.
 *
 * Quotations that must-links bind go to the quote of one of them: preferably the fullest of
 * a quote of several quotations, otherwise the one that says most. Of quotations that cannot-links keep apart but that would be in one
 * quote, those that say less leave it for quotes of their own. A quote that loses its fullest wording in this way forms
 * again around the next, as clusters are found.
 */

/** How the utterances of some clusters compare. */
export interface Comparisons {
  readonly standings: ReadonlyMap<number, Standing>
  readonly matches: ReadonlyMap<number, readonly UtteranceMatch[]>
}

/** Quotations that move together: all that are bound, or a single one. */
type Unit = ReadonlySet<string> | string

/**
 * Forms quotes from some clusters as their links demand.
 * @param clusters each in the order of `loadCopies`; all that links connect
 * @param links all links of their quotations
 * @returns the quotations of each quote, the representative first
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
  /** The other members of a unit, which go where its first is. */
  const followersOf = (copy: StoredCopy): Copy[] =>
    units
      .get(unitOf(copy.id))!
      .slice(1)
      .map((follower) => ({
        ...follower,
        match: null,
        isBeyond: false,
        correction: correctionOf(links, 'must-link', follower.id),
      }))
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
      else leaving.set(copy.id, { ...copy, match: null, isBeyond: false, correction: reasons[0] })
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
 * What is left of a cluster: the cluster itself or, where its representative is gone, the clusters that the other
 * utterances form.
 */
function gather(copies: readonly StoredCopy[], { standings, matches }: Comparisons): StoredCopy[][] {
  const [first] = copies
  if (!first) return []
  if (first.utterance === first.representative) return [[...copies]]
  const printed = Map.groupBy(copies, ({ utterance }) => utterance)
  const groups = new Map<number, StoredCopy[]>()
  const places = new Map<number, Place>()
  for (const turn of Array.from(printed.keys(), (utterance) => standings.get(utterance)!).sort(byTurn)) {
    const { id } = turn
    const { match, ...place } = findPlace(turn, matches.get(id) ?? [], (other) => places.get(other))
    places.set(id, place)
    const { representative, via } = place
    const members = printed.get(id)!.map((copy) => ({ ...copy, match, isBeyond: via !== representative }))
    if (match) groups.get(representative)!.push(...members)
    else groups.set(id, members)
  }
  return [...groups.values()]
}
