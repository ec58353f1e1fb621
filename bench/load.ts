/**
 * Whether readers wait for others: latencies of GET /v1/speakers/{slug}/quotes while nothing else happens, and while
 * ten thousand articles are imported and everything is exported, over and over.
 *
 *     npm run bench:load -- [--quotations NUMBER | --database FILE] [--articles NUMBER] [--rate NUMBER]
 *
 * The service is a process of its own with its usual settings, except that no client is refused for its rate; a
 * database that is named is copied first. Requests come at a steady rate that leaves the service idle most of the time.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { Command } from 'commander'
import { createKey } from '../src/access/keys.ts'
import { openDatabase } from '../src/database/open.ts'
import { figuresOf, measure, type Figures, type Request } from './measure.ts'
import { generate, startService } from './service.ts'

interface Options {
  readonly quotations: string
  readonly database?: string
  readonly articles: string
  readonly rate: string
}

const options = new Command('bench:load')
  .description('Measures whether reading waits for writing and exporting.')
  .option('--quotations <number>', 'how many quotations the database is to hold', '1000000')
  .option('--database <file>', 'use a copy of this database, made by `npm run generate`, instead of a new one')
  .option('--articles <number>', 'how many articles are imported', '10000')
  .option('--rate <number>', 'how many requests come a second', '100')
  .parse()
  .opts<Options>()

const idleSeconds = 10
/** Whether the others are done is looked at so often. */
const sliceSeconds = 5
async function main(folder: string): Promise<void> {
  const database = join(folder, 'bench.sqlite')
  if (options.database === undefined) await generate(database, options.quotations)
  else copyFileSync(options.database, database)
  const requests = speakersOf(database)
  const key = await keyOf(database)
  const { address, child } = await startService(database, folder)
  try {
    await measure(address, requests, 3, Number(options.rate))
    const idle = await measure(address, requests, idleSeconds, Number(options.rate))
    const others = fork(resolve(import.meta.dirname, 'load-others.ts'), [address, key, options.articles], {
      stdio: 'inherit',
    })
    const over = once(others, 'message') as Promise<[string]>
    const busy: Figures[] = []
    for (let isOver = false; !isOver;) {
      busy.push(await measure(address, requests, sliceSeconds, Number(options.rate)))
      isOver = others.exitCode !== null
    }
    const together = figuresOf(
      busy.flatMap(({ times }) => times),
      busy.length * sliceSeconds,
    )
    report('idle', idle)
    report('importing and exporting', together)
    console.log(`p99 is ${(together.p99 / idle.p99).toFixed(1)} times as long. ${(await over)[0]}`)
  } finally {
    child.kill()
  }
}

/** A new key for importing. */
async function keyOf(path: string): Promise<string> {
  const db = await openDatabase(`sqlite:${path}`, { migrate: true })
  try {
    return (await createKey(db, 'bench', ['ingest'])).key
  } finally {
    await db.destroy()
  }
}

function speakersOf(path: string): Request[] {
  const database = new BetterSqlite3(path, { readonly: true })
  try {
    const slugs = database
      .prepare('select slug from speakers where rowid % (select 1 + count(*) / 400 from speakers) = 0')
      .pluck()
      .all() as string[]
    return slugs.map((slug) => ({ path: `/v1/speakers/${slug}/quotes` }))
  } finally {
    database.close()
  }
}

function report(name: string, { perSecond, p50, p99 }: Figures): void {
  console.log(
    `${name.padEnd(24)} ${perSecond.toFixed(0).padStart(5)} a second  p50 ${p50.toFixed(2).padStart(8)} ms  p99 ${p99.toFixed(2).padStart(8)} ms`,
  )
}

const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
try {
  await main(folder)
} finally {
  rmSync(folder, { recursive: true })
}
