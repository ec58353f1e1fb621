import type { Database } from '../../database/engine.ts'
import { outletId } from '../ids.ts'
import type { Reads, Writes } from '../pending-updates.ts'
import { foldName, slugOf } from '../../names/index.ts'

/**
 * Writes an outlet unless it is there. Outlets whose names differ only in case, accents or punctuation are one.
 * @returns its id
 */
export async function writeOutlet(db: Database, name: string, pending: Writes<'outlets'>): Promise<string> {
  const key = foldName(name) || name
  const id = outletId(key)
  await db
    .insertInto('outlets')
    .values({ id, slug: slugOf(key), name })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  pending.outlets.add(id)
  return id
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
