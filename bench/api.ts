/**
 * Requests a second and latencies of the API, each beside a hand-written route that gives the same bytes
 * (bench/bare-server.ts).
 *
 *     npm run bench:api -- [--quotations NUMBER | --database FILE OR URL] [--seconds NUMBER] [--rounds NUMBER]
 *
 * The service is a process of its own with its usual settings, except that no client is refused for its rate. Both get
 * the same requests, each of many speakers, quotes and searches in turn, over the same number of connections; rounds of
 * one and the other follow each other, and the medians of the rounds are printed.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { openExisting, type Database } from '../src/database/open.ts'
import { measure, type Figures, type Request } from './measure.ts'
import { searches } from './searches.ts'
import { generate, startService, urlOf } from './service.ts'

interface Options {
  readonly quotations: string
  readonly database?: string
  readonly seconds: string
  readonly rounds: string
}

/** Requests of one kind are that many different ones. */
const different = 400

const command = new Command('bench:api')
  .description('Measures the API beside hand-written routes.')
  .option('--quotations <number>', 'how many quotations the database is to hold', '1000000')
  .option('--database <file or URL>', 'a database made by `npm run generate`, in place of a new one')
  .option('--seconds <number>', 'how long a round takes', '4')
  .option('--rounds <number>', 'how many rounds', '5')
const options = command.parse().opts<Options>()

/** An answer that is not compressed. */
const plain = { 'accept-encoding': 'identity' }

const children: ChildProcess[] = []

async function main(folder: string): Promise<void> {
  const database = urlOf(options.database ?? join(folder, 'bench.sqlite'))
  if (options.database === undefined) await generate(database, options.quotations)
  const bare = await startBare(database)
  const { address: service, child } = await startService(database, folder)
  children.push(child)
  console.log(
    `${'per second'.padStart(40)} ${'p50 ms'.padStart(10)} ${'p99 ms'.padStart(10)} ${'bare'.padStart(10)} ${'p50 ms'.padStart(10)} ${'p99 ms'.padStart(10)} ${'share'.padStart(7)}`,
  )
  for (const [name, requests] of Object.entries(await kinds(database, service))) {
    await compareAnswers(service, bare, requests)
    const rounds = { service: [] as Figures[], bare: [] as Figures[] }
    for (let round = 0; round <= Number(options.rounds); round++) {
      for (const [who, url] of [
        ['service', service],
        ['bare', bare],
      ] as const) {
        const figures = await measure(url, requests, round === 0 ? 1 : Number(options.seconds))
        if (round > 0) rounds[who].push(figures)
      }
    }
    report(name, median(rounds.service), median(rounds.bare))
  }
}

async function startBare(database: string): Promise<string> {
  const child = fork(resolve(import.meta.dirname, 'bare-server.ts'), [database], { stdio: 'inherit' })
  children.push(child)
  const [address] = (await once(child, 'message')) as [string]
  return address
}

/** What is asked for: many different things of each kind. */
async function kinds(url: string, service: string): Promise<Record<string, readonly Request[]>> {
  const db = await openExisting(url)
  try {
    const found = await Promise.all(starts('q').map((start) => quoteFrom(db, start)))
    const quotes = found.filter((quote) => quote !== undefined)
    const speakers = quotes.map(({ slug }): Request => ({ path: `/v1/speakers/${slug}/quotes` }))
    const wordings = await Promise.all(starts('w').map((start) => wordingFrom(db, start)))
    const texts = wordings.flatMap((wording) => (wording === undefined ? [] : [wording.text]))
    const known: Request[] = []
    for (const { path } of speakers)
      known.push({
        path,
        headers: { 'if-none-match': (await fetch(service + path, { headers: plain })).headers.get('etag')! },
      })
    return {
      'speaker list': speakers,
      'quote detail': quotes.map(({ id }) => ({ path: `/v1/quotes/${id}` })),
      'speaker list, 304': known,
      search: searches(texts).map((q) => ({ path: `/v1/quotes?${new URLSearchParams({ q })}` })),
    }
  } finally {
    await db.destroy()
  }
}

/** Beginnings of ids, which are hashes, far from each other: so no request lives on what another has just read. */
function starts(letter: string): string[] {
  const digits = [...'-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz']
  return Array.from({ length: different }, (_one, n) => {
    const at = Math.floor((n / different) * digits.length ** 2)
    return `${letter}${digits[Math.floor(at / digits.length)]!}${digits[at % digits.length]!}`
  })
}

const quoteFrom = (db: Database, start: string) =>
  db
    .selectFrom('quotes')
    .innerJoin('speakers', 'speakers.id', 'quotes.speaker_id')
    .select(['quotes.id', 'speakers.slug'])
    .where('quotes.id', '>', start)
    .orderBy('quotes.id')
    .limit(1)
    .executeTakeFirst()

const wordingFrom = (db: Database, start: string) =>
  db.selectFrom('wordings').select('text').where('id', '>', start).orderBy('id').limit(1).executeTakeFirst()

/** @throws Error where the two do not give the same bytes. */
async function compareAnswers(service: string, bare: string, requests: readonly Request[]): Promise<void> {
  for (const { path, headers = {} } of requests) {
    const [one, other] = (await Promise.all(
      [service, bare].map(async (url) => {
        const answer = await fetch(url + path, { headers: { ...plain, ...headers } })
        return `${answer.status} ${await answer.text()}`
      }),
    )) as [string, string]
    if (one === other) continue
    const at = Array.from(one).findIndex((character, n) => character !== other[n])
    throw new Error(
      `The answers to ${path} differ:\n  ${one.slice(Math.max(0, at - 60), at + 60)}\n  ${other.slice(Math.max(0, at - 60), at + 60)}`,
    )
  }
}

type Shown = Omit<Figures, 'times'>

function median(rounds: readonly Figures[]): Shown {
  const middle = (of: keyof Shown): number =>
    rounds.map((figures) => figures[of]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)]!
  return { perSecond: middle('perSecond'), p50: middle('p50'), p99: middle('p99') }
}

function report(name: string, service: Shown, bare: Shown): void {
  const cells = ({ perSecond, p50, p99 }: Shown): string =>
    [perSecond.toFixed(0), p50.toFixed(2), p99.toFixed(2)].map((figure) => figure.padStart(10)).join(' ')
  console.log(
    `${name.padEnd(29)} ${cells(service)} ${cells(bare)} ${(service.perSecond / bare.perSecond).toFixed(2).padStart(7)}`,
  )
}

const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
try {
  await main(folder)
} finally {
  for (const child of children) child.kill()
  rmSync(folder, { recursive: true })
}
