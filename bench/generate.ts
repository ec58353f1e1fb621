/**
 * Makes a database of invented coverage, to measure on: `npm run generate -- --help`.
 *
 * The rows are those that the tracker would write of articles in which the quotations are found already, and the same
 * for the same seed. They are written in bulk: a million quotations in minutes. The last steps check that the database
 * is sound.
 */
import { existsSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import { sql, type RawBuilder } from 'kysely'
import { openDatabase, withoutPassword, type Database } from '../src/database/open.ts'
import { bulkLoad, loaderOf } from './bulk-load.ts'
import { generatedCoverage } from './generated-coverage.ts'
import { Rows } from './generated-rows.ts'
import { urlOf } from './service.ts'

/** When everything is supposed to have been received. */
const received = '2026-01-01T00:00:00.000Z'

const began = performance.now()

function step(what: string): void {
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${what}`)
}

/** @throws Error saying what is wrong */
async function check(url: string, quotations: number): Promise<void> {
  const db = await openDatabase(url)
  try {
    const faults = await loaderOf(url).faults(db)
    if (faults.length > 0) throw new Error(`The database is not sound: ${faults.slice(0, 5).join('; ')}`)
    const counts: Record<string, number> = {}
    for (const table of [
      'quotations',
      'memberships',
      'wordings',
      'quotes',
      'statements',
      'articles',
      'speakers',
      'outlets',
    ] as const)
      counts[table] = await countOf(db, sql`select count(*) as count from ${sql.table(table)}`)
    const counted = await countOf(db, sql`select sum(quotations) as count from quotes`)
    const found = await countOf(db, sql`select count(*) as count from wording_index`)
    if (
      counts['quotations'] !== quotations ||
      counted !== quotations ||
      counts['memberships'] !== quotations ||
      found !== counts['wordings']
    )
      throw new Error(`The counts do not agree: ${JSON.stringify({ ...counts, counted, found })}`)
    step(
      Object.entries(counts)
        .map(([table, count]) => `${count.toLocaleString('en')} ${table}`)
        .join(', '),
    )
  } finally {
    await db.destroy()
  }
}

async function countOf(db: Database, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await query.execute(db)
  return Number((rows[0] as { count: number }).count)
}

async function generate({
  quotations,
  database: given,
  seed,
}: {
  quotations: number
  database: string
  seed: number
}): Promise<void> {
  const url = urlOf(given)
  await expectNew(url)
  await bulkLoad(
    url,
    function* (put) {
      const rows = new Rows(put, received)
      for (const event of generatedCoverage(quotations, seed)) yield rows.add(event)
      rows.finish()
    },
    step,
  )
  step('checking')
  await check(url, quotations)
}

/** @throws Error where something is there already */
async function expectNew(url: string): Promise<void> {
  if (existsSync(url.replace(/^sqlite:/, '')))
    throw new Error(`${url} is there already: name a file that is not, or remove it.`)
  if (url.startsWith('sqlite:')) return
  const db = await openDatabase(url)
  const tables = await db.introspection.getTables()
  await db.destroy()
  if (tables.length > 0) throw new Error(`${withoutPassword(url)} holds something already: name an empty database.`)
}

function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1 to 999999999.')
  return Number(text)
}

const command = new Command('generate')
  .description('Makes a database of invented coverage, the same for the same numbers, to measure on.')
  .option('--quotations <number>', 'how many quotations it holds', count, 1_000_000)
  .requiredOption(
    '--database <file or URL>',
    'the SQLite file to make, which must not be there; or an empty PostgreSQL database',
  )
  .option('--seed <number>', 'another number makes other coverage', count, 1)
try {
  await generate(command.parse().opts())
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
