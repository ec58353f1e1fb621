import { listOutlets, type OutletRow } from '../../database/queries/outlets.ts'
import type { ListDefinition } from '../lists/definition.ts'

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
