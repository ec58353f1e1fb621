import type { Database } from '../../database/engine.ts'
import { findOutlet, type OutletRow } from '../../database/queries/outlets.ts'
import { Problem } from '../problems/problem.ts'

export const unknownOutlet = (slug: string) => new Problem('not-found', `There is no outlet "${slug}".`)

/** The outlet of a slug. @throws Problem where there is none */
export async function outletNamed(database: Database, slug: string): Promise<OutletRow> {
  const outlet = await findOutlet(database, slug)
  if (outlet === undefined) throw unknownOutlet(slug)
  return outlet
}
