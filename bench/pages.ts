/**
 * How much of articles is found on real web pages, and how fast pages are read on one core.
 *
 *     npm run bench:pages -- FOLDER [--labelled CORPUS] [--errors]
 *
 * FOLDER is one of the article extraction benchmark of Scrapinghub (github.com/scrapinghub/article-extraction-benchmark)
 * or of that form: `html/ID.html.gz`, and in `ground-truth.json` for each ID `{"articleBody": "…", "url": "…"}`. The
 * figures are that benchmark's: runs of four words, means of precision and recall over the pages, F1 of the means.
 * Pages that have labels in corpora/pages.json also tell how often title, date, outlet and author are right; with
 * --errors, what was found where they are not.
 *
 * CORPUS is a folder as for `verbatim evaluate`. Of its articles whose ids are those of pages it tells how well
 * quotations and their speakers are found from the page, beside what is found in the clean text of the corpus.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readLabelledArticles } from '../src/articles/labelled.ts'
import { evaluationTables } from '../src/cli/evaluation-report.ts'
import { decodePage } from '../src/pages/decode-page.ts'
import { readPage, type Page } from '../src/pages/read-page.ts'
import { measureQuotations } from './page-quotations.ts'
import { labelledFields, readPageLabels, rightFields } from './page-labels.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, labelled: { type: 'string' } },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('usage: npm run bench:pages -- FOLDER [--labelled CORPUS] [--errors]')
  process.exit(2)
}

interface Truth {
  readonly articleBody: string
  readonly url?: string
}

/** How often each run of four words occurs; of a shorter text all its words. */
function runsOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const run = words.slice(at, at + 4).join(' ')
    if (run) runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0)

const truths = Object.entries(
  JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<string, Truth>,
)
const pages = truths.map(([id, truth]) => ({
  id,
  ...truth,
  bytes: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
}))
const read = (): (Page | null)[] => pages.map(({ bytes, url }) => readPage(decodePage(bytes), url))

const found = read()
const texts = found.map((page) => page?.text)
const scores = pages.map(({ articleBody }, index) => {
  const [expected, found] = [runsOf(articleBody), runsOf(texts[index] ?? '')]
  const shared = sum([...expected].map(([run, count]) => Math.min(count, found.get(run) ?? 0)))
  return { precision: shared / Math.max(1, sum(found.values())), recall: shared / Math.max(1, sum(expected.values())) }
})
const mean = (figures: readonly number[]): number => sum(figures) / figures.length
const [precision, recall] = [mean(scores.map((score) => score.precision)), mean(scores.map((score) => score.recall))]

// The first reading has warmed up.
const before = process.cpuUsage()
read()
const { user, system } = process.cpuUsage(before)

console.log(`${pages.length} pages, ${texts.filter((text) => text === undefined).length} without an article found`)
console.log(
  `body: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
)
const labels = readPageLabels()
const labelled = pages.flatMap(({ id }, index) => {
  const [label, page] = [labels[id], found[index]]
  return label && page ? { id, page, right: rightFields(label, page) } : []
})
for (const field of labelledFields) {
  const wrong = labelled.filter(({ right }) => !right[field])
  const share = (labelled.length - wrong.length) / labelled.length
  if (labelled.length > 0) console.log(`${field}: ${share.toFixed(3)} right on ${labelled.length} labelled pages`)
  if (values.errors) for (const { id, page } of wrong) console.log(`  ${id}: ${page[field]}`)
}
if (values.labelled !== undefined) {
  const articles = new Map((await readLabelledArticles(values.labelled)).map((article) => [article.id, article]))
  const both = pages.flatMap(({ id }, index) => {
    const article = articles.get(id)
    return article ? [{ article, page: found[index] ?? null }] : []
  })
  const { clean, page, lost } = measureQuotations(both)
  console.log(
    `${both.length} pages with ${clean.quotations} labelled quotations: F1 from the clean text, from the page`,
  )
  for (const figure of ['detection', 'speaker'] as const)
    console.log(`${figure}: ${clean[figure]?.f1.toFixed(3)}, ${page[figure]?.f1.toFixed(3)}`)
  console.log(`labels whose words the text from the page has not: ${lost.length}`)
  if (values.errors) for (const { article, text } of lost) console.log(`  ${article}: ${text}`)
  if (values.errors) console.log(evaluationTables(page, Infinity))
}
console.log(`${(pages.length / ((user + system) / 1e6)).toFixed(0)} pages per second of CPU time`)
