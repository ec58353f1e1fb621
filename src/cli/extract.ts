import { extract } from '../extract.ts'
import { exitCodes } from './exit-codes.ts'
import { incomingArticles } from './incoming.ts'
import { outputTo } from './output.ts'
import { linesOf } from './rows.ts'

/**
 * Prints the quotations of every article in some files, with the speakers that are sure enough. An article that cannot
 * be read is reported with its id, and the rest goes on.
 * @param extractor finds the quotations of one text.
 * @returns the exit code.
 * @throws InputError
 */
export async function extractFiles(
  files: readonly string[],
  leastConfidence: number,
  extractor = extract,
): Promise<number> {
  const incoming = await incomingArticles(files, '')
  const output = outputTo(process.stdout)
  for await (const {
    article: { id, text, title, language },
    place,
  } of incoming.articles) {
    let lines = ''
    try {
      lines = linesOf(
        id,
        extractor(text, { ...(title ? { title } : {}), ...(language ? { language } : {}) }),
        leastConfidence,
      )
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      incoming.refuse(place, `article "${id}" could not be read; internal error, please report: ${reason}`)
    }
    if (!(await output.write(lines))) break
  }
  await output.end()
  incoming.progress.clear()
  return incoming.refused() > 0 ? exitCodes.someRefused : exitCodes.done
}
