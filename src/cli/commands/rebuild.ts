import { openDatabase } from '../../database/open.ts'
import { extract } from '../../extract.ts'
import { createTracker } from '../../tracker/tracker.ts'
import { exitCodes, showProgress } from '../terminal.ts'

/**
 * Derives everything from the stored texts and corrections again, in one transaction, and prints what there is then. An
 * article that cannot be read is reported with its id and stays stored without quotations.
 * @param extractor finds the quotations of one text
 * @returns the exit code
 * @throws DatabaseError
 */
export async function rebuildDatabase(database: string, extractor = extract): Promise<number> {
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
        return extractor(text, options)
      },
    })
    const unreadable = await tracker.rebuild()
    progress.clear()
    for (const { id, reason } of unreadable)
      process.stderr.write(`article "${id}" could not be read; internal error, please report: ${reason}\n`)
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
    return unreadable.length > 0 ? exitCodes.someRefused : exitCodes.done
  } finally {
    progress.clear()
    await db.destroy()
  }
}
