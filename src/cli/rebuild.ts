import { openDatabase } from '../database/open.ts'
import { extract } from '../extract.ts'
import { createTracker } from '../tracker/tracker.ts'
import { exitCodes } from './exit-codes.ts'
import { showProgress } from './progress.ts'

/**
 * Makes everything that follows from the articles and corrections of a database again from their texts, all of it or
 * nothing, and prints what there is then. @returns the exit code. @throws DatabaseError
 */
export async function rebuildDatabase(database: string): Promise<number> {
  // What is not there is not to be made: there would be nothing to read again.
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
      `Read again: ${articles} articles, ${await count('quotations')} quotations, ${await count('quotes')} quotes, ${await count('speakers')} speakers\n`,
    )
  } finally {
    progress.clear()
    await db.destroy()
  }
  return exitCodes.done
}
