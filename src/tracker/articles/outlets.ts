import { insertAll } from '../../database/batches.ts'
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
  for (const id of pending.outlets) {
    const first = await db
      .selectFrom('articles')
      .select('outlet_name')
      .where('outlet_id', '=', id)
      .orderBy('outlet_name')
      .limit(1)
      .executeTakeFirst()
    if (!first) await db.deleteFrom('outlets').where('id', '=', id).execute()
    else
      await db
        .updateTable('outlets')
        .set({ name: first.outlet_name })
        .where('id', '=', id)
        .where('name', '!=', first.outlet_name)
        .execute()
  }
}
