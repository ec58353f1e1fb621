import { incomingArticles, type InputOptions } from '../incoming.ts'
import { exitCodes, outputTo } from '../terminal.ts'

/**
 * Prints every article in some sources, one per line.
 * @returns the exit code.
 * @throws InputError
 */
export async function read(sources: readonly string[], input: InputOptions): Promise<number> {
  const incoming = await incomingArticles(sources, input)
  const output = outputTo(process.stdout)
  for await (const { article } of incoming.articles) {
    if (!(await output.write(`${JSON.stringify(article)}\n`))) break
  }
  await output.end()
  incoming.progress.clear()
  return incoming.refused() > 0 ? exitCodes.someRefused : exitCodes.done
}
