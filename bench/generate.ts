/**
 * Makes a database of invented coverage, to measure on: `npm run generate -- --help`.
 *
 * The rows are those that the tracker would write of articles in which the quotations are found already, and the same
 * for the same seed. They are written in bulk: a million quotations in minutes. The last steps check that the database
 * is sound.
 */
import { existsSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { Command, InvalidArgumentError } from 'commander'
import { bulkLoad } from './bulk-load.ts'
import { generatedCoverage } from './generated-coverage.ts'
import { Rows } from './generated-rows.ts'

/** When everything is supposed to have been received. */
const received = '2026-01-01T00:00:00.000Z'

const began = performance.now()

function step(what: string): void {
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${what}`)
}

/** @throws Error saying what is wrong */
function check(path: string, quotations: number): void {
  const file = new BetterSqlite3(path, { readonly: true })
  try {
    const broken = [
      ...(file.pragma('integrity_check') as object[]),
      ...(file.pragma('foreign_key_check') as object[]),
    ].map((row) => Object.values(row).join(' '))
    if (broken.join() !== 'ok') throw new Error(`The database is not sound: ${broken.slice(0, 5).join('; ')}`)
    const counts = Object.fromEntries(
      ['quotations', 'memberships', 'wordings', 'wording_numbers', 'quotes', 'articles', 'speakers', 'outlets'].map(
        (table) => [table, file.prepare(`select count(*) from ${table}`).pluck().get() as number],
      ),
    )
    const counted = file.prepare('select sum(quotations) from quotes').pluck().get()
    const found = file.prepare(`select count(*) from wording_index`).pluck().get()
    if (
      counts.quotations !== quotations ||
      counted !== quotations ||
      counts.memberships !== quotations ||
      found !== counts.wordings
    ) {
      throw new Error(`The counts do not agree: ${JSON.stringify({ ...counts, counted, found })}`)
    }
    step(
      Object.entries(counts)
        .map(([table, count]) => `${count.toLocaleString('en')} ${table.replace('_', ' ')}`)
        .join(', '),
    )
  } finally {
    file.close()
  }
}

async function generate({
  quotations,
  database,
  seed,
}: {
  quotations: number
  database: string
  seed: number
}): Promise<void> {
  const path = database.replace(/^sqlite:/, '')
  if (existsSync(path)) throw new Error(`${path} is there already: name a file that is not, or remove it.`)
  await bulkLoad(
    path,
    (put) => {
      const rows = new Rows(put, received)
      for (const event of generatedCoverage(quotations, seed)) rows.add(event)
      rows.finish()
    },
    step,
  )
  step('checking')
  check(path, quotations)
}

function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1 to 999999999.')
  return Number(text)
}

const command = new Command('generate')
  .description('Makes an SQLite database of invented coverage, the same for the same numbers, to measure on.')
  .option('--quotations <number>', 'how many quotations it holds', count, 1_000_000)
  .requiredOption('--database <file>', 'the file to make; it must not be there')
  .option('--seed <number>', 'another number makes other coverage', count, 1)
try {
  await generate(command.parse().opts())
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
