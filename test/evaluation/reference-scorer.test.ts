import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { readLabelledArticles } from '../../src/articles/labelled.ts'
import { evaluationJson } from '../../src/cli/evaluation-report.ts'
import { evaluate } from '../../src/evaluation/index.ts'
import type { ReadArticle } from '../../src/evaluation/index.ts'
import { quotesOf } from '../../src/evaluation/links.ts'
import { extract } from '../../src/extract.ts'
import { rowsOf, verbatim } from '../cli/run.ts'
import { temporaryFolder } from '../database/temporary.ts'

const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))
const python = spawnSync('python3', ['--version']).status === 0
const skip = !existsSync(corpora)
  ? 'no ../shared/corpora here: the reference scorer is not compared with'
  : !python && 'no python3 here: the reference scorer is not run'

/** The figures of the reference scorer on the rows that `verbatim extract` prints, to which the quotes are added. */
async function reference(corpus: string, read: readonly ReadArticle[], folder: string): Promise<object> {
  const quotes = quotesOf(read)
  const quoteAt = new Map(
    read.flatMap(({ article, quotations }) =>
      quotations.map((quotation) => [`${article.id}:${quotation.parts[0]!.start}`, quotes.get(quotation)]),
    ),
  )
  const { out } = await verbatim(['extract', join(corpus, 'articles.ndjson')])
  const rows = rowsOf(out).map((row) => ({ ...row, quote: quoteAt.get(`${row['article']}:${row['start']}`) ?? null }))
  const predictions = join(folder, 'predictions.ndjson')
  writeFileSync(predictions, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const { stdout, stderr, status } = spawnSync('python3', [join(corpora, 'score.py'), corpus, predictions, '--json'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as object
}

for (const name of ['triples-dev', 'polnear-dev']) {
  t.test(`the figures for ${name} are those of the reference scorer`, { skip }, async (t) => {
    const corpus = join(corpora, name)
    const articles = await readLabelledArticles(corpus)
    const read = articles.map((article) => ({
      article,
      quotations: extract(article.text, { title: article.title ?? '', language: 'en' }).quotations,
    }))
    const { reliability, source, ...figures } = evaluationJson(evaluate(read), 0) as Record<
      string,
      Record<string, unknown>
    >
    const { precision, recall, f1 } = source ?? {}
    const expected = await reference(corpus, read, temporaryFolder(t))
    t.strictSame({ ...figures, ...(source && { source: { precision, recall, f1 } }) }, expected)
    t.ok(reliability, 'and it adds what confidences are worth')
  })
}
