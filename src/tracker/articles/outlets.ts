import { forAll, insertAll, queryForAll, setAll } from '../../database/batches.ts'
import type { Database } from '../../database/engine.ts'
import type { OutletsTable } from '../../database/schema/index.ts'
import { outletId } from '../ids.ts'
import type { Reads, Writes } from '../pending-updates.ts'
import { foldName, slugOf } from '../../names/index.ts'

/** The row of an outlet. Outlets whose names differ only in case, accents or punctuation are one. */
export function outletOf(name: string): OutletsTable {
  const key = foldName(name) || name
  return { id: outletId(key), slug: slugOf(key), name }
}

/** Writes outlets unless they are there. */
export async function writeOutlets(db: Database, names: readonly string[], pending: Writes<'outlets'>): Promise<void> {
  const outlets = [...new Set(names)].map(outletOf)
  for (const { id } of outlets) pending.outlets.add(id)
  await insertAll(db, 'outlets', outlets, true)
}

/** Gives each pending outlet the first of its names in code-point order; one without articles goes. */
export async function updateOutlets(db: Database, pending: Reads<'outlets'>): Promise<void> {
  const outlets = await firstNames(db, pending.outlets)
  await forAll(
    outlets.flatMap(({ id, first }) => (first === null ? id : [])),
    async (ids) => {
      await db.deleteFrom('outlets').where('id', 'in', ids).execute()
      return []
    },
  )
  await setAll(
    db,
    'outlets',
    'id',
    'name',
    outlets.flatMap(({ id, name, first }) => (first === null || first === name ? [] : [[id, first] as const])),
  )
}

const firstNames = queryForAll((db, ids: readonly string[]) =>
  db
    .selectFrom('outlets')
    .select((of) => [
      'id',
      'name',
      of
        .selectFrom('articles')
        .select('outlet_name')
        .whereRef('articles.outlet_id', '=', 'outlets.id')
        .orderBy('outlet_name')
        .limit(1)
        .as('first'),
    ])
    .where('id', 'in', ids),
)
