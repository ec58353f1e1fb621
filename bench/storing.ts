/**
 * How many articles a second are stored, beside bare inserts of the same rows.
 *
 *     npm run bench:storing -- FOLDER [--jobs NUMBER]
 *
 * FOLDER holds `articles.ndjson`. Each run is a process of its own that stores all articles in a new database, as
 * `ingest` does, from the first line read to the last article durable: once from a fresh start, with everything that has
 * yet to be compiled (and on one thread, where fewer articles wait than other threads take to start); and once more, in
 * another new database, when it has stored so many that it goes as fast as it ever will. The bare inserts write the rows
 * that are there then, table by table, with one prepared statement each and in one transaction. The runs take turns;
 * medians are printed, by the clock and by CPU time, as others may share the machine.
 */
import { spawnSync } from 'node:child_process'
import { enableCompileCache } from 'node:module'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import BetterSqlite3 from 'better-sqlite3'
import { readArticles } from '../src/articles/read.ts'
import { openDatabase } from '../src/database/open.ts'
import { createThreadedExtractor } from '../src/tracker/articles/extract-off-thread.ts'
import { createTracker } from '../src/tracker/tracker.ts'
import type { NewArticle } from '../src/tracker/articles/articles.ts'

const rounds = 3
/** By then a process has compiled what it needs, on all of its threads. */
const articlesUntilWarm = 3000

interface Run {
  readonly articles: number
  readonly rows: number
  readonly seconds: number
  readonly cpu: number
}

async function timed(work: () => Promise<Pick<Run, 'articles' | 'rows'>>): Promise<Run> {
  const before = process.cpuUsage()
  const began = performance.now()
  const done = await work()
  const { user, system } = process.cpuUsage(before)
  return { ...done, seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 }
}

/** Stores all articles of a file in new databases in a folder. @returns the first run, and one of a process that is warm */
async function store(file: string, folder: string, jobs: number): Promise<Run[]> {
  const threads = jobs > 1 ? createThreadedExtractor(jobs - 1) : undefined
  let databases = 0
  const storeAll = async (articles: AsyncIterable<NewArticle>): Promise<Run> => {
    const db = await openDatabase(`sqlite:${join(folder, `${databases++}.sqlite`)}`, { migrate: true })
    const tracker = createTracker(db, threads ? { extract: threads.extract, threads } : {})
    const run = await timed(async () => {
      let stored = 0
      for await (const tracked of tracker.ingestMany(articles, (article) => article)) {
        if ('problem' in tracked) throw new Error(tracked.problem)
        stored++
      }
      return { articles: stored, rows: 0 }
    })
    await db.destroy()
    return run
  }
  async function* articles(): AsyncGenerator<NewArticle> {
    for await (const incoming of readArticles([file], { standardInput: process.stdin, outlet: 'unknown' }))
      if ('article' in incoming) yield incoming.article
  }
  async function* againAndAgain(): AsyncGenerator<NewArticle> {
    for (let n = 0; n < articlesUntilWarm;)
      for await (const article of articles()) yield { ...article, id: `${n++}`, url: null }
  }
  const fresh = await storeAll(articles())
  await storeAll(againAndAgain())
  const warm = await storeAll(articles())
  await threads?.close()
  return [fresh, warm]
}

/** Inserts all rows of a database into an empty one. */
async function insertBare(from: string, path: string): Promise<Run> {
  await (await openDatabase(`sqlite:${path}`, { migrate: true })).destroy()
  const source = new BetterSqlite3(from, { readonly: true })
  // The full-text index keeps itself in step with the wordings.
  const names = source
    .prepare(
      `select name from sqlite_master where type = 'table' and sql not like '%virtual%'
       and name not glob 'sqlite_*' and name not glob 'kysely_*' and name not glob 'wording_*'`,
    )
    .pluck()
    .all() as string[]
  const tables = names.map((name) => ({
    name,
    rows: source.prepare(`select * from "${name}"`).raw().all() as unknown[][],
  }))
  source.close()
  const database = new BetterSqlite3(path)
  database.pragma('synchronous = full')
  const run = await timed(async () => {
    let inserted = 0
    database.transaction(() => {
      database.pragma('defer_foreign_keys = on')
      for (const { name, rows } of tables) {
        if (rows.length === 0) continue
        const insert = database.prepare(`insert into "${name}" values (${rows[0]!.map(() => '?').join(', ')})`)
        for (const row of rows) insert.run(row)
        inserted += rows.length
      }
    })()
    return { articles: tables.find(({ name }) => name === 'articles')!.rows.length, rows: inserted }
  })
  database.close()
  return run
}

/** What is compiled once is kept, as the command line does. */
const { directory: compiled } = enableCompileCache()

function inProcess<Result>(...args: string[]): Result {
  const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Result
}

function median(runs: readonly Run[], of: (run: Run) => number): number {
  return runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)]!
}

function print(name: string, runs: readonly Run[]): number {
  const perSecond = median(runs, ({ articles, seconds }) => articles / seconds)
  const cpu = median(runs, (run) => run.cpu)
  console.log(`${name.padEnd(18)} ${perSecond.toFixed(0).padStart(6)} articles a second, ${cpu.toFixed(2)} CPU seconds`)
  return perSecond
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string', default: String(availableParallelism()) }, run: { type: 'string' } },
})
const [folder, first, second] = positionals
if (values.run === 'store') console.log(JSON.stringify(await store(folder!, first!, Number(values.jobs))))
else if (values.run === 'bare') console.log(JSON.stringify(await insertBare(first!, second!)))
else if (folder === undefined || !existsSync(join(folder, 'articles.ndjson'))) {
  console.error(
    folder === undefined
      ? 'Name a folder with articles.ndjson.'
      : `${join(folder, 'articles.ndjson')}: no such file; name a folder with articles.ndjson`,
  )
  process.exitCode = 2
} else {
  const temporary = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  const [fresh, warm, bare]: [Run[], Run[], Run[]] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    const made = mkdtempSync(join(temporary, 'stored-'))
    const [first, last] = inProcess<[Run, Run]>(
      '--run',
      'store',
      '--jobs',
      values.jobs,
      join(folder, 'articles.ndjson'),
      made,
    )
    fresh.push(first)
    warm.push(last)
    bare.push(inProcess<Run>('--run', 'bare', folder, join(made, '0.sqlite'), join(made, 'bare.sqlite')))
    rmSync(made, { recursive: true })
  }
  rmSync(temporary, { recursive: true })
  console.log(
    `${fresh[0]!.articles} articles, ${bare[0]!.rows} rows, ${values.jobs} threads; Node ${process.versions.node}`,
  )
  print('from a fresh start', fresh)
  const [ours, theirs] = [print('warm', warm), print('bare inserts', bare)]
  console.log(`warm, storing takes ${(theirs / ours).toFixed(1)} times as long as the bare inserts`)
}
