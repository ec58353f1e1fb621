import { openDatabase } from '../../database/open.ts'
import { extract } from '../../extract.ts'
import { createTracker } from '../../tracker/tracker.ts'
import { exitCodes, showProgress } from '../terminal.ts'

/**
 * Derives everything from the stored texts and corrections again, all of it or nothing, and prints what there is then.
 * @returns the exit code.
 * @throws DatabaseError
 */
export async function rebuildDatabase(database: string): Promise<number> {
  // Fails where there is no database: an empty one has nothing to rebuild.
  await (await openDatabase(database, { readonly: true })).destroy()
  const db = await openDatabase(database, { migrate: true })
  const progress = showProgress('articles')
  try {
    let articles = 0
    const tracker = createTracker(db, {
      extract: (text, options) => {
        articles++
        progress.step()
        return extract(text, options)
      },
    })
    await tracker.rebuild()
    progress.clear()
    const count = async (table: 'quotations' | 'quotes' | 'speakers') =>
      (
        await db
          .selectFrom(table)
          .select((of) => of.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
      ).count
    process.stdout.write(
      `Rebuilt: ${articles} articles, ${await count('quotations')} quotations, ${await count('quotes')} quotes, ${await count('speakers')} speakers\n`,
    )
  } finally {
    progress.clear()
    await db.destroy()
  }
  return exitCodes.done
}
