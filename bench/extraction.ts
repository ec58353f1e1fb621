/**
 * How fast quotations are extracted and attributed on one core, beside compromise's `quotations()`, which finds spans
 * alone; and how much memory a long stream of articles takes.
 *
 *     npm run bench:extraction -- [CORPUS_DIR] [--stream ARTICLES]
 *
 * CORPUS_DIR holds `articles.ndjson`; without one, the sample coverage is read again and again. Speeds are medians of
 * several runs, after ten seconds that are not counted, in which what is used most is compiled; by the clock and, because
 * others may share the machine, by CPU time, which counts also the threads that compile and collect garbage. The first
 * run of the process, which has everything yet to compile, is printed beside them.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import nlp from 'compromise'
import { parseArticle } from '../src/articles/ndjson.ts'
import type { Article } from '../src/articles/article.ts'
import { extract } from '../src/extract.ts'
import { streamArticles } from './stream.ts'

const runs = 7
/** Milliseconds until all is compiled that will be. */
const warmUp = 10_000
/**
 * compromise is slow: both are compared on so many characters, of articles taken from the whole corpus at even
 * distances.
 */
const comparedLength = 400_000
const comparedRuns = 3
/** A smaller corpus is read so often that it is at least this long: a run of a few milliseconds measures nothing. */
const leastLength = 400_000

interface Timed {
  readonly wall: number
  readonly cpu: number
}

/** Seconds of one run over some articles. */
function timed(articles: readonly Article[], work: (article: Article) => unknown): Timed {
  const cpu = process.cpuUsage()
  const began = performance.now()
  for (const article of articles) work(article)
  const wall = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { wall, cpu: (user + system) / 1e6 }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

const lengthOf = (articles: readonly Article[]): number => articles.reduce((sum, { text }) => sum + text.length, 0)
const bytesOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

const columns = ['characters/s', 'MB/s', 'seconds', 'CPU s', 'MB/CPU s', 'runs']

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(13)).join(''))
}

/** Prints the medians of several runs, and returns them. */
function printRuns(name: string, articles: readonly Article[], times: readonly Timed[]): Timed {
  const wall = median(times.map((run) => run.wall))
  const cpu = median(times.map((run) => run.cpu))
  const [length, megabytes] = [lengthOf(articles), bytesOf(articles) / 1e6]
  const shares = [megabytes / wall, wall, cpu, megabytes / cpu].map((value) => value.toFixed(3))
  printRow(name, [Math.round(length / wall).toLocaleString('en'), ...shares, String(times.length)])
  return { wall, cpu }
}

/** As the command line does it. */
const attribute = ({ text, title, language }: Article) =>
  extract(text, { ...(title ? { title } : {}), language: language ?? 'en' })
const spansAlone = ({ text }: Article) => nlp(text).quotations().out('array')

function speeds(articles: readonly Article[]): void {
  console.log()
  printRow('all articles', columns)
  printRuns('the first time', articles, [attributeAll(articles)])
  for (const began = performance.now(); performance.now() - began < warmUp;) attributeAll(articles)
  printRuns(
    'verbatim, quotations and speakers',
    articles,
    Array.from({ length: runs }, () => attributeAll(articles)),
  )
}

const attributeAll = (articles: readonly Article[]): Timed => timed(articles, attribute)

/** The two take turns, so that whatever else the machine does slows both. */
function comparison(articles: readonly Article[]): void {
  const step = Math.max(1, Math.floor(lengthOf(articles) / comparedLength))
  const some = articles.filter((_, i) => i % step === 0)
  timed(some.slice(0, 10), spansAlone)
  const rounds = Array.from({ length: comparedRuns }, () => [attributeAll(some), timed(some, spansAlone)] as const)
  console.log()
  printRow(`${some.length} articles, ${lengthOf(some).toLocaleString('en')} characters`, columns)
  const ours = printRuns(
    'verbatim, quotations and speakers',
    some,
    rounds.map(([run]) => run),
  )
  const theirs = printRuns(
    'compromise, spans alone',
    some,
    rounds.map(([, run]) => run),
  )
  console.log(
    `verbatim is ${(theirs.wall / ours.wall).toFixed(1)} times as fast by the clock, ${(theirs.cpu / ours.cpu).toFixed(1)} times by CPU time`,
  )
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { stream: { type: 'string', default: '100000' } },
})
const corpus = positionals[0] ?? fileURLToPath(new URL('../seeds', import.meta.url))
const file = join(corpus, 'articles.ndjson')
const streamed = Number(values.stream)
if (!existsSync(file) || !Number.isInteger(streamed)) {
  console.error(
    existsSync(file)
      ? `--stream: expected a whole number, found "${values.stream}"`
      : `${file}: no such file; name a folder with articles.ndjson`,
  )
  process.exit(2)
}
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
const read = lines.map((line) => {
  const parsed = parseArticle(line)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.article
})
const articles = Array.from({ length: Math.ceil(leastLength / lengthOf(read)) }, () => read).flat()
console.log(
  `${basename(corpus)}: ${articles.length} articles, ${lengthOf(articles).toLocaleString('en')} characters; Node ${process.versions.node}`,
)
speeds(articles)
comparison(articles)
if (streamed > 0) await streamArticles(lines, streamed)
