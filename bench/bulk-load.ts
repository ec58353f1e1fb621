import { sql } from 'kysely'
import { openDatabase, parseDatabaseUrl, type Database } from '../src/database/open.ts'
import { everyone } from '../src/database/schema/index.ts'
import { updateStatements } from '../src/tracker/statements/update-statements.ts'
import { noPendingUpdates } from '../src/tracker/pending-updates.ts'
import { postgresLoader } from './bulk-load-postgres.ts'
import { sqliteLoader } from './bulk-load-sqlite.ts'
import type { Put } from './generated-rows.ts'

/** Quotes whose statements are updated together. */
const chunk = 2000

/** Puts all rows; what it yields are moments at which an engine may write down what it has. */
export type Fill = (put: Put) => Iterable<void>

/** How an engine is filled in bulk. */
export interface Loader {
  /** Fills the tables of a new database, without secondary indexes, which are created at the end. */
  fill(url: string, fill: Fill, step: (what: string) => void): Promise<void>
  /** What is done to each connection that works on the rows afterwards. */
  readonly hurry: (db: Database) => Promise<void>
  /** What is done when everything is there. */
  readonly settle: (db: Database) => Promise<void>
  /** What is wrong with a database, as far as the engine can tell. */
  readonly faults: (db: Database) => Promise<string[]>
}

/** How the engine of a URL is filled. */
export const loaderOf = (url: string): Loader =>
  parseDatabaseUrl(url).engine.schemes.includes('sqlite') ? sqliteLoader : postgresLoader

/**
 * Fills a new database in one go, without journal, secondary indexes or full-text index, which are created at the end.
 * If interrupted, it leaves a useless one.
 * @param step called with what is being done
 */
export async function bulkLoad(url: string, fill: Fill, step: (what: string) => void): Promise<void> {
  const loader = loaderOf(url)
  const { wordingIndex } = parseDatabaseUrl(url).engine.tables
  const using = async (work: (db: Database) => Promise<void>): Promise<void> => {
    const db = await openDatabase(url, { migrate: true })
    try {
      await loader.hurry(db)
      await work(db)
    } finally {
      await db.destroy()
    }
  }
  await using((db) => wordingIndex.drop(db as never))
  await loader.fill(url, fill, step)
  step('counting')
  await using(countQuotations)
  step('making the full-text index')
  await using((db) => db.transaction().execute((transaction) => wordingIndex.create(transaction as never)))
  step('gathering statements')
  await using(gatherStatements)
  step('settling')
  await using(loader.settle)
}

/** Writes how much each article quotes whom and everyone, and the sums of that. */
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
  await sql`
    insert into article_counts (article_id, speaker_id, outlet_id, day, quotations)
    select article_id, ${all}, outlet_id, day, sum(quotations) from article_counts group by article_id, outlet_id, day
  `.execute(db)
}

/** Makes what follows from the quotes that are there. */
async function gatherStatements(db: Database): Promise<void> {
  const quotes = await db.selectFrom('quotes').select('id').orderBy('first_published_at').execute()
  for (let from = 0; from < quotes.length; from += chunk) {
    const pending = { ...noPendingUpdates(), quotes: new Set(quotes.slice(from, from + chunk).map(({ id }) => id)) }
    await db.transaction().execute((transaction) => updateStatements(transaction, pending))
  }
}
