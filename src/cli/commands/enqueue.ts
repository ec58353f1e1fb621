import type { ArticleRead } from '../../articles/read.ts'
import { isStorageFailure, storageReason } from '../../database/failures.ts'
import { openQueue } from '../../database/open.ts'
import { itemOf } from '../../queue/items.ts'
import { putInBatches } from '../../queue/put.ts'
import { ArticleError, checkArticle } from '../../tracker/articles/articles.ts'
import { incomingArticles, type InputOptions } from '../incoming.ts'
import { untilStopped } from '../stop.ts'
import { exitCodes } from '../terminal.ts'
import { keeping, until, type IngestOptions } from './ingest.ts'

/**
 * Puts every article in some files into the queue, from which workers store them, and prints how many.
 * @returns the exit code.
 * @throws InputError, DatabaseError
 */
export async function enqueue(
  files: readonly string[],
  { database, keepPages }: Pick<IngestOptions, 'database' | 'keepPages'>,
  input: InputOptions,
): Promise<number> {
  const queue = await openQueue(database)
  const articleOf = keeping(keepPages)
  let queued = 0
  let ended: string | null = null
  try {
    const incoming = await incomingArticles(files, input)
    async function* sound(articles: AsyncIterable<ArticleRead>): AsyncGenerator<ArticleRead> {
      for await (const read of articles) {
        try {
          checkArticle(read.article)
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error
          incoming.refuse(read.place, error.message)
          continue
        }
        yield read
      }
    }
    try {
      await untilStopped(async (signal) => {
        const articles = sound(until(signal, incoming.articles))
        for await (const number of putInBatches(queue, articles, (read) => itemOf(articleOf(read), read.place)))
          queued += number
        if (signal.aborted) ended = 'stopped'
      })
    } catch (error) {
      if (!isStorageFailure(error)) throw error
      ended = storageReason(error)
    }
    incoming.progress.clear()
    process.stdout.write(`Queued: ${queued} articles, ${incoming.refused()} refused\n`)
    if (ended !== null) {
      process.stderr.write(
        `verbatim: ${ended}. What is counted waits for workers; run the same command again to queue all.\n`,
      )
      return exitCodes.failed
    }
    return incoming.refused() > 0 ? exitCodes.someRefused : exitCodes.done
  } finally {
    await queue.close()
  }
}
