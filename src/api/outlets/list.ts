import type { Database } from '../../database/engine.ts'
import { findOutlet, listOutlets, type OutletRow } from '../../database/queries/outlets.ts'
import type { ListDefinition } from '../lists/definition.ts'
import { Problem } from '../problems/problem.ts'

const serialise = ({ slug, name, articles }: OutletRow) => ({ slug, name, articles })

/** Outlets, by slug. */
export const outletList: ListDefinition<object, OutletRow, ReturnType<typeof serialise>> = {
  list: 'outlets',
  kinds: () => ['string', 'string'],
  read: (db, _filter, after, limit) => listOutlets(db, after as [string, string] | undefined, limit),
  position: ({ slug, id }) => [slug, id],
  serialise,
  columns: { slug: ({ slug }) => slug, name: ({ name }) => name, articles: ({ articles }) => articles },
}

export const unknownOutlet = (slug: string) => new Problem('not-found', `There is no outlet "${slug}".`)

/** The outlet of a slug. @throws Problem where there is none */
export async function outletNamed(database: Database, slug: string): Promise<OutletRow> {
  const outlet = await findOutlet(database, slug)
  if (outlet === undefined) throw unknownOutlet(slug)
  return outlet
}
