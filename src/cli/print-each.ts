import type { ArticleRead } from '../articles/read.ts'
import { incomingArticles, type InputOptions } from './incoming.ts'
import { exitCodes, outputTo } from './terminal.ts'

/**
 * Prints the lines of every article in some files. One that cannot be read is reported with its id, and the rest goes on.
 * @param linesOf the lines of one article, each ended
 * @returns the exit code.
 * @throws InputError
 */
export async function printEach(
  files: readonly string[],
  input: InputOptions,
  linesOf: (read: ArticleRead) => string,
): Promise<number> {
  const incoming = await incomingArticles(files, input)
  const output = outputTo(process.stdout)
  for await (const read of incoming.articles) {
    let lines = ''
    try {
      lines = linesOf(read)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      incoming.refuse(
        read.place,
        `article "${read.article.id}" could not be read; internal error, please report: ${reason}`,
      )
    }
    if (!(await output.write(lines))) break
  }
  await output.end()
  incoming.progress.clear()
  return incoming.refused() > 0 ? exitCodes.someRefused : exitCodes.done
}
