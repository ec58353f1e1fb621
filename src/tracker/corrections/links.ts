import type { Database } from '../../database/engine.ts'
import { forAll } from '../../database/batches.ts'

/** A person says that two quotations are, or are not, wordings of one quote. */
export interface Link {
  /** Id of the correction that says so. */
  readonly correction: string
  readonly kind: 'must-link' | 'cannot-link'
  readonly ends: readonly [string, string]
}

const linksInForce = (db: Database) =>
  db
    .selectFrom('corrected_quotations')
    .innerJoin('corrections', 'corrections.id', 'corrected_quotations.correction_id')
    .leftJoin('revocations', 'revocations.correction_id', 'corrections.id')
    .where('corrected_quotations.other_id', 'is not', null)
    .where('revocations.correction_id', 'is', null)

/** The links in force of some quotations, whether these exist or not; each once. */
export async function linksOf(db: Database, quotations: Iterable<string>): Promise<Link[]> {
  const rows = await forAll(quotations, (ids) =>
    linksInForce(db)
      .select([
        'corrections.id',
        'corrections.kind',
        'corrections.quotation_id as one',
        'corrections.other_id as other',
      ])
      .$narrowType<{ kind: Link['kind']; one: string; other: string }>()
      .where('corrected_quotations.quotation_id', 'in', ids)
      .execute(),
  )
  return Array.from(
    new Map(
      rows.map(({ id, kind, one, other }): [string, Link] => [id, { correction: id, kind, ends: [one, other] }]),
    ).values(),
  )
}

/** The quotations with links in force in the clusters of some representatives. */
export async function linkedIn(db: Database, representatives: Iterable<number>): Promise<string[]> {
  const rows = await forAll(representatives, (some) =>
    linksInForce(db)
      .innerJoin('quotations', 'quotations.id', 'corrected_quotations.quotation_id')
      .innerJoin('utterances', 'utterances.id', 'quotations.utterance_id')
      .select('quotations.id')
      .distinct()
      .where('utterances.representative_id', 'in', some)
      .execute(),
  )
  return rows.map(({ id }) => id)
}

/** The representatives of the clusters that some marked quotations are in. Quotations that do not exist are ignored. */
export async function representativesOf(db: Database, quotations: Iterable<string>): Promise<number[]> {
  const rows = await forAll(quotations, (ids) =>
    db
      .selectFrom('quotations')
      .innerJoin('utterances', 'utterances.id', 'quotations.utterance_id')
      .select('utterances.representative_id as representative')
      .distinct()
      .where('quotations.id', 'in', ids)
      .execute(),
  )
  return rows.map(({ representative }) => representative)
}

/** For each quotation, all that must-links bind to it, directly or through others. */
export function boundTogether(links: Iterable<Link>): Map<string, ReadonlySet<string>> {
  const bound = new Map<string, Set<string>>()
  for (const {
    kind,
    ends: [one, other],
  } of links) {
    if (kind !== 'must-link') continue
    const all = new Set([...(bound.get(one) ?? [one]), ...(bound.get(other) ?? [other])])
    for (const id of all) bound.set(id, all)
  }
  return bound
}

/** All links that concern some quotations, directly or through others. */
export async function linksAround(db: Database, quotations: readonly string[]): Promise<Link[]> {
  const links = new Map<string, Link>()
  const seen = new Set<string>()
  for (let next = quotations; next.length > 0;) {
    for (const id of next) seen.add(id)
    const found = await linksOf(db, next)
    for (const link of found) links.set(link.correction, link)
    next = [...new Set(found.flatMap(({ ends }) => ends))].filter((id) => !seen.has(id))
  }
  return [...links.values()]
}
