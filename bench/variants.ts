/**
 * What it costs to add a quotation to a store: the time at several sizes of the store, and the bytes of what quotations are found by.
 *
 *     npm run bench:variants -- [SIZE…]
 *
 * The store, a database in a temporary folder, grows through the tracker from one size to the next by invented coverage at an even rate: every
 * utterance is printed whole, cut, abridged, edited and in fragments, and some quotations are phrases on everybody's lips. At each size articles of
 * four quotations are added one by one and timed, each in a transaction of its own that does not wait for the disk: the whole write, with names,
 * quotes and the search for unmarked words, but without extraction.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openDatabase } from '../src/database/open.ts'
import type { Database } from '../src/database/open.ts'
import { createTracker } from '../src/tracker/tracker.ts'
import type { Tracker } from '../src/tracker/tracker.ts'
import { foundIn, inventedCoverage } from './invented-coverage.ts'
import type { InventedArticle } from './invented-coverage.ts'

const sizes = process.argv.slice(2).map(Number)
const timedArticles = 500

const byText = new Map<string, InventedArticle>()

function openTracker(db: Database): Tracker {
  return createTracker(db, { extract: (text) => foundIn(byText.get(text)!) })
}

async function grow(tracker: Tracker, articles: Iterable<InventedArticle>): Promise<void> {
  for await (const tracked of tracker.ingestMany(articles, (article) => {
    byText.set(article.text, article)
    return article
  })) {
    byText.delete(tracked.item.text)
    if ('problem' in tracked) throw new Error(tracked.problem)
  }
}

interface Times {
  readonly clock: readonly number[]
  readonly cpu: readonly number[]
}

/** Milliseconds a quotation, of each of some articles added one by one, in rising order: by the clock and, because others may share the machine, of CPU. */
async function timeEach(tracker: Tracker, articles: readonly InventedArticle[]): Promise<Times> {
  const clock: number[] = []
  const cpu: number[] = []
  for (const article of articles) {
    byText.set(article.text, article)
    const before = process.cpuUsage()
    const began = performance.now()
    await tracker.ingest(article)
    clock.push((performance.now() - began) / article.quotations.length)
    const { user, system } = process.cpuUsage(before)
    cpu.push((user + system) / 1000 / article.quotations.length)
    byText.delete(article.text)
  }
  const rising = (a: number, b: number): number => a - b
  return { clock: clock.sort(rising), cpu: cpu.sort(rising) }
}

/** Bytes of the tables and indexes by which quotes are found. */
async function indexBytes(db: Database): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select sum(pgsize) as bytes from dbstat
    where name in ('listings', 'sayings', 'saying_matches', 'sayings_by_pivot_id', 'quotations_by_saying_id_article_id_id')
  `.execute(db)
  return rows[0]!.bytes
}

const share = (sorted: readonly number[], part: number): string => sorted[Math.floor((sorted.length - 1) * part)]!.toFixed(2)

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  const db = await openDatabase(`sqlite:${join(folder, 'bench.sqlite')}`, { migrate: true })
  await sql`pragma synchronous = off`.execute(db)
  const tracker = openTracker(db)
  console.log(['quotations', 'sayings', 'quotes', 'ms p50', 'ms p99', 'CPU ms p50', 'CPU ms p99', 'bytes each'].map((title) => title.padStart(11)).join(' '))
  const coverage = inventedCoverage(Infinity, 20_000)
  let stored = 0
  for (const size of sizes.length > 0 ? sizes : [2_000, 10_000]) {
    await grow(tracker, until(coverage, () => (stored += 4) >= size))
    const bytes = await indexBytes(db) / stored
    const times = await timeEach(tracker, [...until(coverage, countTo(timedArticles))])
    stored += 4 * timedArticles
    const counts = await Promise.all((['sayings', 'quotes'] as const).map((table) =>
      db.selectFrom(table).select((of) => of.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()))
    const figures = [times.clock, times.cpu].flatMap((sorted) => [share(sorted, 0.5), share(sorted, 0.99)])
    const whole = [size, ...counts.map(({ count }) => count)].map((n) => n.toLocaleString('en'))
    console.log([...whole, ...figures, bytes.toFixed(0)].map((cell) => cell.padStart(11)).join(' '))
  }
  await db.destroy()
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

await main()
