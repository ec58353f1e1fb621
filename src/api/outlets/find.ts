import type { FastifyReply } from 'fastify'
import type { Database } from '../../database/engine.ts'
import { allOutlets, findOutlet, hasOutlet, type OutletRow } from '../../database/queries/outlets.ts'
import { foldName, mostSimilar, nameKey } from '../../names/index.ts'
import { findNamed, unknownName, type Named } from '../http/names.ts'
import { outletAddress } from '../shared/references.ts'

const mostOffered = 3

const near = ({ slug, name }: { slug: string; name: string }) => ({ slug, name, address: outletAddress(slug) })
const keyOf = (name: string) => nameKey(name, 'organisation')

const outlets = (database: Database): Named<OutletRow> => ({
  thing: 'outlet',
  find: (slug) => findOutlet(database, slug),
  // With or without its article, an outlet is the same.
  bearers: async (slug) => (await allOutlets(database)).filter(({ name }) => keyOf(name) === keyOf(slug)).map(near),
  nearest: async (slug) =>
    mostSimilar(foldName(slug), await allOutlets(database), ({ name }) => foldName(name), mostOffered).map(near),
})

/** The outlet of a slug, as `findNamed` finds it. @param rest what of the address follows the slug */
export const outletOrRedirect = (
  database: Database,
  slug: string,
  rest: string,
  reply: FastifyReply,
): Promise<OutletRow | undefined> => findNamed(outlets(database), slug, rest, reply)

/** The outlet that a parameter names. @throws Problem where there is none */
export async function outletNamed(database: Database, slug: string): Promise<OutletRow> {
  const outlet = await findOutlet(database, slug)
  if (outlet === undefined) throw await unknownOutlet(database, slug)
  return outlet
}

/** @throws Problem where a filter names an outlet that there is not */
export async function expectOutlet(database: Database, slug: string | undefined): Promise<void> {
  if (slug !== undefined && !(await hasOutlet(database, slug))) throw await unknownOutlet(database, slug)
}

/** @param parameter the one that names it */
export const unknownOutlet = (database: Database, slug: string, parameter = 'outlet') =>
  unknownName(outlets(database), slug, parameter)
