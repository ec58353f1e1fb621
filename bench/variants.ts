/**
 * What it costs to add a quotation to a store: the time at several sizes of the store, and the bytes of what quotations
 * are found by.
 *
 *     npm run bench:variants -- [SIZE…]
 *     npm run bench:variants -- --database FILE…
 *
 * The store, a database in a temporary folder, grows through the tracker from one size to the next by invented coverage
 * at an even rate: every quotation is printed whole, cut, abridged, edited and in fragments, and some quotations are
 * phrases on everybody's lips. At each size articles of four quotations are added one by one and timed, each in a
 * transaction of its own that does not wait for the disk: the whole write, with names, quotes and the search for
 * unmarked words, but without extraction.
 *
 * Large stores, which that would take hours to grow, are made by `npm run generate`: the second form adds what comes
 * next in their coverage to a copy of each, and times it twice. At first the process has just opened the store, and
 * reads from it all that the new words are compared with. When it has stored six weeks of news, it has most of that at
 * hand, as one that runs all the time has; and the smaller store has as many days to compare with as the larger one.
 *
 * Before anything is timed another store grows, until all that is used is compiled: whatever came first would seem
 * slower by a quarter. The last lines say how many times as long it takes at the last size as at the first.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openDatabase } from '../src/database/open.ts'
import type { Database } from '../src/database/open.ts'
import { createTracker } from '../src/tracker/tracker.ts'
import type { Tracker } from '../src/tracker/tracker.ts'
import type { Extraction } from '../src/extract.ts'
import type { NewArticle } from '../src/tracker/articles/articles.ts'
import { generatedCoverage } from './generated-coverage.ts'
import type { CoveringArticle } from './generated-coverage.ts'
import { foundIn, inventedCoverage } from './invented-coverage.ts'

const timedArticles = 500
/** How many are added to one store before it is another's turn. */
const turn = 50
/** Six weeks of the generated coverage: as far back as what is new is compared with what was printed before. */
const articlesUntilRunning = 4200
/** Stored before anything is timed: so many together, and so many one by one. */
const warmUpArticles = 1000

type Found = Pick<CoveringArticle, 'article' | 'extraction'>

const extractions = new Map<string, Extraction>()

/** @param path of a file of its own; it does not wait for the disk */
async function openStore(path: string): Promise<{ db: Database; tracker: Tracker }> {
  const db = await openDatabase(`sqlite:${path}`, { migrate: true })
  await sql`pragma synchronous = off`.execute(db)
  return { db, tracker: createTracker(db, { extract: (text) => extractions.get(text)! }) }
}

function handIn({ article, extraction }: Found): NewArticle {
  extractions.set(article.text, extraction)
  return article
}

async function grow(tracker: Tracker, articles: Iterable<Found>): Promise<void> {
  for await (const tracked of tracker.ingestMany(articles, handIn)) {
    extractions.delete(tracked.item.article.text)
    if ('problem' in tracked) throw new Error(tracked.problem)
  }
}

interface Times {
  readonly clock: readonly number[]
  readonly cpu: readonly number[]
}

/**
 * Milliseconds a quotation, of each of some articles added one by one: by the clock and, because others may share the
 * machine, of CPU.
 */
async function timeEach(tracker: Tracker, articles: readonly Found[]): Promise<Times> {
  const clock: number[] = []
  const cpu: number[] = []
  for (const found of articles) {
    const article = handIn(found)
    const { length } = found.extraction.quotations
    const before = process.cpuUsage()
    const began = performance.now()
    await tracker.ingest(article)
    clock.push((performance.now() - began) / length)
    const { user, system } = process.cpuUsage(before)
    cpu.push((user + system) / 1000 / length)
    extractions.delete(article.text)
  }
  return { clock, cpu }
}

/** Bytes of the tables and indexes by which quotes are found. */
async function indexBytes(db: Database): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select sum(pgsize) as bytes from dbstat
    where name in (
      'postings', 'utterances', 'utterance_matches',
      'utterances_by_representative_id', 'quotations_by_utterance_id_article_id_id'
    )
  `.execute(db)
  return rows[0]!.bytes
}

/** @param part of the times that are at most as long */
function share(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * part)]!
}

function* invented(): Generator<Found> {
  for (const article of inventedCoverage(Infinity, 20_000)) yield { article, extraction: foundIn(article) }
}

function* generated(): Generator<Found> {
  for (const { articles } of generatedCoverage(Infinity, 1)) yield* articles
}

/** A store, and what is to be added to it. */
interface Growing {
  readonly db: Database
  readonly tracker: Tracker
  readonly coverage: Iterator<Found>
}

/**
 * Times what is added to some stores, and prints a row for each. The stores take turns, so that whatever else the
 * machine does slows all of them.
 * @param when in the life of the process
 * @returns the times that it prints
 */
async function report(stores: readonly Growing[], when: string): Promise<number[][]> {
  const rows = await Promise.all(stores.map(({ db }) => describe(db)))
  const times = stores.map((): { clock: number[]; cpu: number[] } => ({ clock: [], cpu: [] }))
  for (let timed = 0; timed < timedArticles; timed += turn) {
    for (const [place, { tracker, coverage }] of stores.entries()) {
      const { clock, cpu } = await timeEach(tracker, [...until(coverage, countTo(turn))])
      times[place]!.clock.push(...clock)
      times[place]!.cpu.push(...cpu)
    }
  }
  return times.map(({ clock, cpu }, place) => {
    const figures = [clock, cpu].flatMap((some) => [share(some, 0.5), share(some, 0.99)])
    const { counts, bytes } = rows[place]!
    print(when, [...counts, ...figures.map((ms) => ms.toFixed(2)), bytes])
    return figures
  })
}

/** How much is in a store, as shown. */
async function describe(db: Database): Promise<{ counts: string[]; bytes: string }> {
  const counts = await countRows(db)
  const bytes = (await indexBytes(db)) / counts.quotations
  return { counts: Object.values(counts).map((count) => count.toLocaleString('en')), bytes: bytes.toFixed(0) }
}

const counted = ['quotations', 'utterances', 'quotes'] as const

async function countRows(db: Database): Promise<Record<(typeof counted)[number], number>> {
  const counts = await Promise.all(
    counted.map((table) =>
      db
        .selectFrom(table)
        .select((of) => of.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    ),
  )
  const [quotations, utterances, quotes] = counts.map(({ count }) => count)
  return { quotations: quotations!, utterances: utterances!, quotes: quotes! }
}

const print = (name: string, cells: readonly string[]): void =>
  console.log(name.padEnd(20) + cells.map((cell) => cell.padStart(11)).join(' '))

/** Prints how many times as long it took at the last size as at the first. */
function printGrowth(name: string, reported: readonly (readonly number[])[]): void {
  const [first, last] = [reported[0]!, reported.at(-1)!]
  if (reported.length > 1) print(name, ['', '', '', ...last.map((ms, i) => (ms / first[i]!).toFixed(2))])
}

/** Stores articles in a store of its own until all that is used is compiled. */
async function warmUp(folder: string): Promise<void> {
  const { db, tracker } = await openStore(join(folder, 'warm-up.sqlite'))
  const coverage = invented()
  await grow(tracker, until(coverage, countTo(warmUpArticles)))
  await timeEach(tracker, [...until(coverage, countTo(warmUpArticles))])
  await db.destroy()
}

async function growAndTime(sizes: readonly number[], folder: string): Promise<void> {
  const { db, tracker } = await openStore(join(folder, 'grown.sqlite'))
  const coverage = invented()
  const reported: number[][] = []
  let stored = 0
  for (const size of sizes) {
    await grow(
      tracker,
      until(coverage, () => (stored += 4) >= size),
    )
    reported.push(...(await report([{ db, tracker, coverage }], '')))
    stored += 4 * timedArticles
  }
  await db.destroy()
  printGrowth('growth', reported)
}

/** Opens a copy of a generated store, before what comes next in its coverage. */
async function openGenerated(file: string, path: string): Promise<Growing> {
  copyFileSync(file, path)
  const { db, tracker } = await openStore(path)
  let { quotations: left } = await countRows(db)
  const coverage = generated()
  for (const { extraction } of until(coverage, () => left <= 0)) left -= extraction.quotations.length
  return { db, tracker, coverage }
}

async function timeGenerated(files: readonly string[], folder: string): Promise<void> {
  const stores: Growing[] = []
  for (const [place, file] of files.entries()) stores.push(await openGenerated(file, join(folder, `${place}.sqlite`)))
  const opened = await report(stores, 'just opened')
  for (const { tracker, coverage } of stores)
    await timeEach(tracker, [...until(coverage, countTo(articlesUntilRunning - timedArticles))])
  const running = await report(stores, 'running')
  printGrowth('growth, just opened', opened)
  printGrowth('growth, running', running)
  for (const { db } of stores) await db.destroy()
}

async function main(given: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  await warmUp(folder)
  print('', ['quotations', 'utterances', 'quotes', 'ms p50', 'ms p99', 'CPU ms p50', 'CPU ms p99', 'bytes each'])
  if (given[0] === '--database') await timeGenerated(given.slice(1), folder)
  else await growAndTime(given.length > 0 ? given.map(Number) : [2_000, 10_000], folder)
  rmSync(folder, { recursive: true })
}

function* until<Item>(items: Iterator<Item>, done: () => boolean): Generator<Item> {
  for (let next = items.next(); !next.done; next = items.next()) {
    yield next.value
    if (done()) return
  }
}

function countTo(most: number): () => boolean {
  let count = 0
  return () => ++count >= most
}

const given = process.argv.slice(2)
const missing = given[0] === '--database' ? given.slice(1).filter((file) => !existsSync(file)) : []
if (missing.length > 0) {
  console.error(`${missing.join(', ')}: no such file; \`npm run generate\` makes one`)
  process.exitCode = 2
} else await main(given)
