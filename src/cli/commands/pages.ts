import { articleOfReceived } from '../../articles/sources/received.ts'
import { openDatabase } from '../../database/open.ts'
import { purgePages as purgeStored } from '../../tracker/articles/pages.ts'
import { createTracker } from '../../tracker/tracker.ts'
import { exitCodes, showProgress } from '../terminal.ts'

/**
 * Reads the kept pages again that an earlier version has read, and prints what became of them.
 * @returns the exit code
 * @throws DatabaseError
 */
export async function rereadPages(database: string): Promise<number> {
  const db = await openToWrite(database)
  const progress = showProgress('pages')
  try {
    const counts = { changed: 0, unchanged: 0, unreadable: 0 }
    for await (const page of createTracker(db).reread(articleOfReceived)) {
      progress.step()
      if ('problem' in page) {
        counts.unreadable++
        progress.clear()
        process.stderr.write(`article "${page.id}": ${page.problem}; its text stays as it was\n`)
      } else counts[page.changed ? 'changed' : 'unchanged']++
    }
    progress.clear()
    process.stdout.write(
      `Pages: ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.unreadable} unreadable\n`,
    )
    return counts.unreadable > 0 ? exitCodes.someRefused : exitCodes.done
  } finally {
    progress.clear()
    await db.destroy()
  }
}

/**
 * Erases what all kept pages hold.
 * @returns the exit code
 * @throws DatabaseError
 */
export async function purgePages(database: string): Promise<number> {
  const db = await openToWrite(database)
  try {
    process.stdout.write(`Pages: ${await purgeStored(db)} erased\n`)
    return exitCodes.done
  } finally {
    await db.destroy()
  }
}

/** Fails where there is no database: an empty one has no pages. */
async function openToWrite(database: string) {
  await (await openDatabase(database, { readonly: true })).destroy()
  return openDatabase(database, { migrate: true })
}
