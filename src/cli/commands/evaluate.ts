import { readLabelledArticles } from '../../articles/labelled.ts'
import { evaluate } from '../../evaluation/index.ts'
import type { LabelledArticle, ReadArticle } from '../../evaluation/index.ts'
import { extract } from '../../extract.ts'
import { evaluationJson, evaluationTables } from '../evaluation-report.ts'
import { exitCodes, outputTo, showProgress } from '../terminal.ts'

/**
 * Prints how well extraction does on a folder of labelled articles.
 * @param errors most errors shown of each kind.
 * @returns the exit code.
 * @throws InputError
 */
export async function evaluateCorpus(folder: string, errors: number, json: boolean): Promise<number> {
  const articles = await readLabelledArticles(folder)
  const progress = showProgress('articles')
  const read = articles.map((article) => {
    progress.step()
    return readArticle(article)
  })
  progress.clear()
  const evaluation = evaluate(read)
  const output = outputTo(process.stdout)
  await output.write(
    json ? `${JSON.stringify(evaluationJson(evaluation, errors))}\n` : evaluationTables(evaluation, errors),
  )
  await output.end()
  return exitCodes.done
}

function readArticle(article: LabelledArticle): ReadArticle {
  const { text, title, language, day } = article
  const options = { ...(title ? { title } : {}), ...(day ? { published: day } : {}), language: language ?? 'en' }
  return { article, quotations: extract(text, options).quotations }
}
