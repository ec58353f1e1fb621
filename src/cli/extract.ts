import { extract } from '../extract.ts'
import { exitCodes } from './exit-codes.ts'
import { incomingArticles } from './incoming.ts'
import { outputTo } from './output.ts'
import { linesOf } from './rows.ts'

/** Prints the quotations of every article in some files, with the speakers that are sure enough. @returns the exit code. @throws InputError */
export async function extractFiles(files: readonly string[], leastConfidence: number): Promise<number> {
  const incoming = await incomingArticles(files, '')
  const output = outputTo(process.stdout)
  for await (const { article: { id, text, title, language } } of incoming.articles) {
    const extraction = extract(text, { ...(title ? { title } : {}), ...(language ? { language } : {}) })
    if (!(await output.write(linesOf(id, extraction, leastConfidence)))) break
  }
  await output.end()
  incoming.progress.clear()
  return incoming.refused() > 0 ? exitCodes.someRefused : exitCodes.done
}
