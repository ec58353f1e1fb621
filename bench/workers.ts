/**
 * How many articles a second workers store on PostgreSQL, beside one process on SQLite; and whether anything is lost or
 * stored twice where workers are killed.
 *
 *     npm run bench:workers -- [FOLDER] [--articles NUMBER] [--workers NUMBERS] [--postgres URL]
 *     npm run bench:workers -- [FOLDER] [--articles NUMBER] --kills NUMBER [--processes NUMBER] [--postgres URL]
 *
 * FOLDER holds `articles.ndjson`; without it articles are invented. The server at URL must let its user make databases;
 * without it, one is started.
 *
 * Each run stores all articles in a new database. Its rate is counted from the first tenth on: before, programs and threads
 * start and compile. With `--kills`, processes with two workers each go through the queue, and as often as asked, whenever
 * a random number of articles is stored, one of them is killed and another one started.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Command } from 'commander'
import pg from 'pg'
import { onServerOfItsOwn } from '../scripts/own-postgres.ts'
import { readArticles } from '../src/articles/read.ts'
import { openDatabase, openQueue, type Database } from '../src/database/open.ts'
import { itemOf } from '../src/queue/items.ts'
import { putInBatches } from '../src/queue/put.ts'
import { work } from '../src/queue/work.ts'
import type { NewArticle } from '../src/tracker/articles/articles.ts'
import { createTracker } from '../src/tracker/tracker.ts'
import { generatedCoverage } from './generated-coverage.ts'
import { randomFrom } from './invented-coverage.ts'

const command = new Command('bench:workers')
  .argument('[folder]', 'folder with articles.ndjson')
  .option('--articles <number>', 'how many articles', '4000')
  .option('--workers <numbers>', 'with how many workers, separated by commas', '1,4')
  .option('--postgres <url>', 'server on which databases are made')
  .option('--kills <number>', 'how often a worker is killed', '0')
  .option('--processes <number>', 'how many processes of two workers each, where some are killed', '2')
  .parse()
const options = command.opts<Record<'articles' | 'workers' | 'kills' | 'processes', string> & { postgres?: string }>()
const [folder] = command.args
const most = Number(options.articles)
const seed = 3
const launcher = resolve(import.meta.dirname, '../src/cli/verbatim.js')

async function* articles(): AsyncGenerator<NewArticle> {
  let left = most
  if (folder === undefined) {
    for (const event of generatedCoverage(Infinity, seed))
      for (const { article } of event.articles)
        if (left-- > 0) yield article
        else return
    return
  }
  const file = join(folder, 'articles.ndjson')
  for await (const incoming of readArticles([file], { standardInput: process.stdin, outlet: 'unknown' }))
    if ('article' in incoming && left-- > 0) yield incoming.article
}

/** Counts what is stored, and how fast from the first tenth on. */
class Rate {
  readonly #all: number
  #stored = 0
  #from: { readonly stored: number; readonly time: number } | null = null
  #last = 0

  constructor(all: number) {
    this.#all = all
  }

  add(stored: number): void {
    this.#stored += stored
    this.#last = performance.now()
    if (this.#stored >= this.#all / 10) this.#from ??= { stored: this.#stored, time: this.#last }
  }

  get perSecond(): number {
    const { stored, time } = this.#from!
    return (1000 * (this.#stored - stored)) / (this.#last - time)
  }
}

function print(name: string, perSecond: number): number {
  console.log(
    `${name.padEnd(22)} ${perSecond.toFixed(0).padStart(6)} articles a second, load ${loadavg()[0]!.toFixed(1)}`,
  )
  return perSecond
}

async function onSqlite(all: number): Promise<number> {
  const temporary = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  const db = await openDatabase(`sqlite:${join(temporary, 'bench.sqlite')}`, { migrate: true })
  const rate = new Rate(all)
  for await (const tracked of createTracker(db).ingestMany(articles(), (article) => article)) {
    if ('problem' in tracked) throw new Error(tracked.problem)
    rate.add(1)
  }
  await db.destroy()
  rmSync(temporary, { recursive: true })
  return rate.perSecond
}

/** Does something with a new database, which is gone afterwards. */
async function inNewDatabase<Result>(server: string, use: (url: string) => Promise<Result>): Promise<Result> {
  const name = `bench_workers_${process.pid}`
  const admin = new pg.Client(server)
  await admin.connect()
  await admin.query(`create database ${name} template template0 encoding 'UTF8'`)
  const url = new URL(server)
  url.pathname = `/${name}`
  try {
    return await use(url.href)
  } finally {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
}

/** @returns how many articles wait */
async function queueAll(url: string): Promise<number> {
  const queue = await openQueue(url)
  let queued = 0
  for await (const number of putInBatches(queue, articles(), (article) => itemOf(article, article.id ?? '')))
    queued += number
  await queue.close()
  return queued
}

async function withWorkers(server: string, workers: number): Promise<number> {
  return inNewDatabase(server, async (url) => {
    await (await openDatabase(url, { migrate: true })).destroy()
    const rate = new Rate(await queueAll(url))
    const queue = await openQueue(url)
    await work(queue, {
      database: url,
      jobs: workers,
      untilEmpty: true,
      signal: new AbortController().signal,
      onOutcome: ({ counts }) => rate.add(counts.created),
      onTrouble: (error) => console.error(error),
    })
    await queue.close()
    return rate.perSecond
  })
}

async function stored(db: Database): Promise<number> {
  const { articles } = await db
    .selectFrom('articles')
    .select((e) => e.fn.countAll<number>().as('articles'))
    .executeTakeFirstOrThrow()
  return articles
}

/** Resident memory of a process in MiB; 0 where it is gone or the system does not tell. */
function residentMebibytes({ pid }: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

async function withKills(url: string, kills: number, processes: number): Promise<void> {
  const db = await openDatabase(url, { migrate: true })
  const all = await queueAll(url)
  const random = randomFrom(seed)
  const killAt = Array.from({ length: kills }, () => Math.floor(0.05 * all + 0.9 * all * random())).sort(
    (a, b) => a - b,
  )
  const start = (): ChildProcess =>
    spawn(process.execPath, [launcher, 'work', '--jobs', '2', '--until-empty', '--database', url], {
      stdio: 'ignore',
    })
  const workers = Array.from({ length: processes }, start)
  const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null
  const began = performance.now()
  let tenth = { number: 1, stored: 0, time: began, memory: 0 }
  let killed = 0
  console.log('articles stored, a second, largest process in MiB, killed so far')
  for (;;) {
    await setTimeout(500)
    const done = await stored(db)
    tenth.memory = Math.max(tenth.memory, ...workers.map(residentMebibytes))
    if (killed < kills && done >= killAt[killed]!) {
      const which = Math.floor(random() * workers.length)
      const ended = isRunning(workers[which]!) ? once(workers[which]!, 'exit') : null
      workers[which]!.kill('SIGKILL')
      await ended
      workers[which] = start()
      killed++
    }
    const isOver = !workers.some(isRunning)
    if (done >= (tenth.number * all) / 10 || isOver) {
      const now = performance.now()
      const perSecond = (1000 * (done - tenth.stored)) / (now - tenth.time)
      console.log([done, perSecond.toFixed(0), tenth.memory.toFixed(0), killed].join('  '))
      tenth = { number: Math.floor((10 * done) / all) + 1, stored: done, time: now, memory: 0 }
    }
    if (isOver) break
  }
  const { revisions } = await db
    .selectFrom('revisions')
    .select((e) => e.fn.countAll<number>().as('revisions'))
    .executeTakeFirstOrThrow()
  const articlesStored = await stored(db)
  const queue = await openQueue(url)
  const { waiting, refused } = await queue.state()
  await queue.close()
  await db.destroy()
  print('in all', (1000 * articlesStored) / (performance.now() - began))
  console.log(
    `${killed} kills, ${all} articles: ${all - articlesStored} lost, ${revisions - articlesStored} doubled, ${refused} refused, ${waiting} left waiting`,
  )
  if (all !== articlesStored || revisions !== articlesStored || waiting > 0) process.exitCode = 1
}

async function onServer(server: string): Promise<void> {
  const kills = Number(options.kills)
  if (kills > 0) {
    await inNewDatabase(server, (url) => withKills(url, kills, Number(options.processes)))
    return
  }
  let all = 0
  for await (const article of articles()) all += article ? 1 : 0
  console.log(`${all} articles; Node ${process.versions.node}`)
  const alone = print('SQLite, 1 process', await onSqlite(all))
  let first: number | null = null
  for (const workers of options.workers.split(',').map(Number)) {
    const rate = print(`PostgreSQL, ${workers} workers`, await withWorkers(server, workers))
    first ??= rate
    console.log(`  ${(rate / first).toFixed(2)} times the first, ${(rate / alone).toFixed(2)} times SQLite`)
  }
}

if (options.postgres === undefined) await onServerOfItsOwn([], onServer)
else await onServer(options.postgres)
