import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import t from 'tap'
import { migrateDown, migrateUp, pendingMigrations } from '../../src/database/migrate.ts'
import { openDatabase, openExisting, parseDatabaseUrl } from '../../src/database/open.ts'
import type { Database } from '../../src/database/open.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { createKey, listKeys } from '../../src/access/keys.ts'
import { migrations } from '../../migrations/index.ts'
import { newDatabaseUrl } from './fresh.ts'
import { temporaryFolder } from './temporary.ts'

const all = Object.keys(migrations)
const { engine } = parseDatabaseUrl('sqlite:any')

/** Everything that defines the database, as SQLite itself writes it down. */
async function definition(db: Database): Promise<string[]> {
  const { rows } = await sql<{ sql: string }>`
    select sql from sqlite_master where sql is not null and name not like 'kysely%' order by name
  `.execute(db)
  return rows.map((row) => row.sql)
}

t.test('migrations run up, down and up again', async (t) => {
  const db = await openDatabase(`sqlite:${join(temporaryFolder(t), 'v.sqlite')}`)
  t.teardown(() => db.destroy())
  t.same(await pendingMigrations(db, engine), all)
  t.same(await migrateUp(db, engine), all)
  t.same(await migrateUp(db, engine), [], 'a second run has nothing to do')
  t.same(await pendingMigrations(db, engine), [])
  const first = await definition(db)
  for (const last of all.toReversed()) t.same(await migrateDown(db, engine), [last])
  t.same(await definition(db), [], 'nothing is left')
  t.same(await migrateDown(db, engine), [], 'and nothing to undo')
  t.same(await migrateUp(db, engine), all)
  t.same(await definition(db), first)
})

t.test('the migration that orders by time what quotes are found by keeps all of it, there and back', async (t) => {
  const url = await newDatabaseUrl(t)
  const { engine } = parseDatabaseUrl(url)
  const db = await openDatabase(url, { migrate: true })
  t.teardown(() => db.destroy())
  const tracker = createTracker(db)
  for (const [id, published] of [
    ['one', '2026-01-09'],
    ['two', '2026-03-01'],
    ['three', null],
  ] as const)
    await tracker.ingest({
      id,
      outlet: 'The Gull',
      published,
      text: 'Nobody slept near the harbour. "We will rebuild the north wall before winter," said Mara Dole.',
    })
  const stored = async () => [
    await db.selectFrom('postings').selectAll().orderBy('date_bucket').orderBy('key').orderBy('utterance_id').execute(),
    await db.selectFrom('prose_postings').selectAll().orderBy('date_bucket').orderBy('key').execute(),
  ]
  const before = await stored()
  for (const rows of before) t.ok(new Set(rows.map((row) => row.date_bucket)).size === 3, 'each time has some')
  for (const last of all.toReversed().slice(0, all.length - all.indexOf('0011-postings-by-time')))
    t.same(await migrateDown(db, engine), [last])
  t.same(await stored(), before)
  await migrateUp(db, engine)
  t.same(await stored(), before)
})

t.test('the first migration is not undone while anything is stored', async (t) => {
  const db = await openDatabase('sqlite::memory:', { migrate: true })
  t.teardown(() => db.destroy())
  const { listed } = await createKey(db, 'a collector', ['ingest'])
  for (const last of all.slice(1).toReversed()) t.same(await migrateDown(db, engine), [last])
  await t.rejects(migrateDown(db, engine), {
    name: 'DatabaseError',
    message: /^The migration 0001-initial cannot be undone: everything that is stored would be lost\./,
  })
  t.match(await listKeys(db), [listed], 'nothing is lost')
})

t.test('programs that start at the same time migrate once', async (t) => {
  const url = `sqlite:${join(temporaryFolder(t), 'v.sqlite')}`
  const open = new URL('../../src/database/open.ts', import.meta.url).href
  const program = `const { openDatabase } = await import('${open}'); await (await openDatabase('${url}', { migrate: true })).destroy()`
  const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program])
  await Promise.all([start(), start(), start()])
  const db = await openDatabase(url, { readonly: true })
  t.teardown(() => db.destroy())
  t.same(await pendingMigrations(db, engine), [])
})

t.test('a database of a newer program is left alone', async (t) => {
  const db = await openDatabase('sqlite::memory:', { migrate: true })
  t.teardown(() => db.destroy())
  await sql`insert into kysely_migration values ('9999-from-the-future', '2099-01-01T00:00:00.000Z')`.execute(db)
  await t.rejects(migrateUp(db, engine), {
    message: 'The database was made by a newer version of verbatim.',
  })
})

t.test('a database from before the first release is left alone, and it says what to do', async (t) => {
  const url = `sqlite:${join(temporaryFolder(t), 'v.sqlite')}`
  const db = await openDatabase(url, { migrate: true })
  await sql`update kysely_migration set name = '0001-articles-and-quotes' where name = '0001-initial'`.execute(db)
  const refusal = {
    name: 'DatabaseError',
    message: /from before its first release.* Ingest the articles again, into a new database\.$/,
  }
  await t.rejects(migrateUp(db, engine), refusal)
  await t.rejects(migrateDown(db, engine), refusal)
  await db.destroy()
  await t.rejects(openExisting(url), refusal, 'nor is it read')
})
