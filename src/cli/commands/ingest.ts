import type { ArticleRead } from '../../articles/read.ts'
import type { NewArticle } from '../../tracker/articles/articles.ts'
import { createTracker } from '../../tracker/tracker.ts'
import { incomingArticles, type InputOptions } from '../incoming.ts'
import { exitCodes } from '../terminal.ts'
import { openMigrated } from './migrate.ts'

/**
 * Stores every article in some files and prints what became of them.
 * @param keepPages whether the pages that they are read from are kept beside them
 * @returns the exit code.
 * @throws InputError, DatabaseError
 */
export async function ingest(
  files: readonly string[],
  database: string,
  keepPages: boolean,
  input: InputOptions,
): Promise<number> {
  const incoming = await incomingArticles(files, input)
  const db = await openMigrated(database, (notice) => void process.stderr.write(notice))
  try {
    const counts = { created: 0, revised: 0, unchanged: 0 }
    const articleOf = ({ article, page }: ArticleRead): NewArticle =>
      keepPages && page ? { ...article, page } : article
    for await (const tracked of createTracker(db).ingestMany(incoming.articles, articleOf)) {
      if ('problem' in tracked) incoming.refuse(tracked.item.place, tracked.problem)
      else counts[tracked.stored.status]++
    }
    incoming.progress.clear()
    process.stdout.write(
      `Articles: ${counts.created} new, ${counts.revised} revised, ${counts.unchanged} unchanged, ${incoming.refused()} refused\n`,
    )
  } finally {
    await db.destroy()
  }
  return incoming.refused() > 0 ? exitCodes.someRefused : exitCodes.done
}
