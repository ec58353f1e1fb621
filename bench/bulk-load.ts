import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import { openDatabase, type Database } from '../src/database/open.ts'
import { everyone, type Schema } from '../src/database/schema/index.ts'
import { createWordingIndex, dropWordingIndex } from '../src/database/sqlite/search.ts'
import { updateStatements } from '../src/tracker/statements/update-statements.ts'
import { noPendingUpdates } from '../src/tracker/pending-updates.ts'
import type { Put } from './generated-rows.ts'

/** Quotes whose statements are updated together. */
const chunk = 2000

/**
 * Tables that are kept in the order of their keys but written in another: sorting first is quicker than finding the
 * place of each row.
 */
const sorted = ['postings', 'prose_postings'] as const

/**
 * Creates an SQLite database and fills it in one go, without journal, secondary indexes or full-text index, which are
 * created at the end. If interrupted, it leaves a useless file.
 * @param fill puts all rows
 * @param step called with what is being done
 */
export async function bulkLoad(path: string, fill: (put: Put) => void, step: (what: string) => void): Promise<void> {
  await withDatabase(path, async (db) => dropWordingIndex(db as never))
  const file = new BetterSqlite3(path)
  try {
    for (const pragma of [
      'journal_mode = off',
      'synchronous = off',
      'cache_size = -1000000',
      'temp_store = memory',
      'foreign_keys = off',
    ])
      file.pragma(pragma)
    const indexes = file
      .prepare(`select name, sql from sqlite_master where type = 'index' and sql is not null`)
      .all() as { name: string; sql: string }[]
    for (const { name } of indexes) file.exec(`drop index "${name}"`)
    step('writing rows')
    file.transaction(() => {
      for (const table of sorted) file.exec(`create temp table "${table}_unsorted" as select * from "${table}"`)
      fill(putInto(file))
      step('sorting')
      for (const table of sorted)
        file.exec(
          `insert or ignore into "${table}" select * from "${table}_unsorted" order by 1, 2, 3; drop table "${table}_unsorted"`,
        )
    })()
    step('making indexes')
    for (const { sql } of indexes) file.exec(sql)
    file.pragma('journal_mode = wal')
  } finally {
    file.close()
  }
  step('counting')
  await withDatabase(path, countQuotations)
  step('making the full-text index')
  await withDatabase(path, (db) =>
    db.transaction().execute(async (transaction) => createWordingIndex(transaction as never)),
  )
  step('gathering statements')
  await withDatabase(path, gatherStatements)
}

/** Writes how much each article quotes whom, and the sums of that. */
async function countQuotations(db: Database): Promise<void> {
  await sql`
    insert into article_counts (article_id, speaker_id, outlet_id, day, quotations)
    select articles.id, coalesce(quotations.speaker_id, ''), articles.outlet_id, coalesce(substr(articles.published_at, 1, 10), ''), count(*)
    from quotations join articles on articles.id = quotations.article_id
    where quotations.marked = 1
    group by articles.id, quotations.speaker_id, articles.outlet_id, articles.published_at
  `.execute(db)
  const all = sql.lit(everyone)
  for (const [outlet, speaker] of [
    [sql.ref('outlet_id'), sql.ref('speaker_id')],
    [sql.ref('outlet_id'), all],
    [all, sql.ref('speaker_id')],
    [all, all],
  ] as const) {
    await sql`
      insert into daily_counts (outlet_id, speaker_id, day, quotations, articles)
      select outlet, speaker, day, sum(quotations), count(distinct article_id)
      from (select ${outlet} as outlet, ${speaker} as speaker, day, quotations, article_id from article_counts) as counted
      group by outlet, speaker, day
    `.execute(db)
  }
}

/** Makes what follows from the quotes that are there. */
async function gatherStatements(db: Database): Promise<void> {
  await sql`pragma synchronous = off`.execute(db)
  const quotes = await db.selectFrom('quotes').select('id').orderBy('first_published_at').execute()
  for (let from = 0; from < quotes.length; from += chunk) {
    const pending = { ...noPendingUpdates(), quotes: new Set(quotes.slice(from, from + chunk).map(({ id }) => id)) }
    await db.transaction().execute((transaction) => updateStatements(transaction, pending))
  }
}

async function withDatabase(path: string, work: (db: Database) => Promise<void>): Promise<void> {
  const db = await openDatabase(`sqlite:${path}`, { migrate: true })
  try {
    await work(db)
  } finally {
    await db.destroy()
  }
}

function putInto(file: BetterSqlite3.Database): Put {
  const inserts = new Map<string, (row: object) => void>()
  const into = (table: keyof Schema, columns: readonly string[], keep: boolean) => {
    const name = (sorted as readonly string[]).includes(table) ? `${table}_unsorted` : table
    const insert =
      file.prepare(`insert ${keep ? 'or ignore ' : ''}into "${name}" (${columns.map((column) => `"${column}"`).join(', ')})
      values (${columns.map(() => '?').join(', ')})`)
    return (row: object) => void insert.run(columns.map((column) => row[column as never]))
  }
  return (table, row, keep = false) => {
    const insert = inserts.get(table) ?? into(table, Object.keys(row), keep)
    inserts.set(table, insert)
    insert(row)
  }
}
