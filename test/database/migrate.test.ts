import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import t from 'tap'
import { migrateDown, migrateToNothing, migrateUp, pendingMigrations } from '../../src/database/migrate.ts'
import { openDatabase, parseDatabaseUrl } from '../../src/database/open.ts'
import type { Database } from '../../src/database/open.ts'
import { migrations } from '../../migrations/index.ts'
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

async function fill(db: Database): Promise<void> {
  await db.insertInto('outlets').values({ id: 'o1', slug: 'the-gull', name: 'The Gull' }).execute()
  await db
    .insertInto('articles')
    .values({
      id: 'a1',
      number: 1,
      given_id: '1',
      outlet_id: 'o1',
      outlet_name: 'The Gull',
      url: null,
      canonical_url: null,
      title: null,
      byline: null,
      published: null,
      published_at: null,
      language: 'en',
      revision: 1,
      received_at: '2026-01-09T00:00:00.000Z',
      updated_at: '2026-01-09T00:00:00.000Z',
    })
    .execute()
  await db
    .insertInto('revisions')
    .values({
      article_id: 'a1',
      number: 1,
      title: null,
      byline: null,
      published: null,
      language: null,
      text: '"No," Dole said.',
      text_hash: 'x',
      received_at: '2026-01-09T00:00:00.000Z',
    })
    .execute()
  await db.insertInto('wordings').values({ id: 'w1', text: 'No,', folded: 'no', words: 1 }).execute()
  await db
    .insertInto('quotations')
    .values({
      id: 'n1',
      article_id: 'a1',
      revision: 1,
      ordinal: 0,
      wording_id: 'w1',
      kind: 'direct',
      marked: 1,
      unclosed: 0,
      span_start: 1,
      span_end: 4,
      parts: '[[1,4]]',
      rule: 'none',
      confidence: 0.5,
    })
    .execute()
  await db
    .insertInto('quotes')
    .values({ id: 'q1', representative_id: 'n1', quotations: 1, wordings: 1, articles: 1, outlets: 1 })
    .execute()
  await db
    .insertInto('memberships')
    .values({
      quotation_id: 'n1',
      quote_id: 'q1',
      rule: 'representative',
      score: 1,
      shared_words: 1,
      differences: '{}',
      spans: '[[0,3,0,3]]',
      version: 1,
    })
    .execute()
}

for (const filled of [false, true]) {
  t.test(`migrations run up, down and up again on ${filled ? 'a filled' : 'an empty'} database`, async (t) => {
    const db = await openDatabase(`sqlite:${join(temporaryFolder(t), 'v.sqlite')}`)
    t.teardown(() => db.destroy())
    t.same(await pendingMigrations(db, engine), all)
    t.same(await migrateUp(db, engine), all)
    t.same(await migrateUp(db, engine), [], 'a second run has nothing to do')
    t.same(await pendingMigrations(db, engine), [])
    const first = await definition(db)
    if (filled) await fill(db)
    t.same(await migrateToNothing(db, engine), all.toReversed())
    t.same(await definition(db), [], 'nothing is left')
    t.same(await migrateDown(db, engine), [], 'and nothing more to take back')
    t.same(await migrateUp(db, engine), all)
    t.same(await definition(db), first)
  })
}

t.test('each single step down and up again gives the same tables', async (t) => {
  const db = await openDatabase('sqlite::memory:', { migrate: true })
  t.teardown(() => db.destroy())
  const whole = await definition(db)
  for (const last of all.toReversed()) t.same(await migrateDown(db, engine), [last])
  t.same(await definition(db), [])
  await migrateUp(db, engine)
  t.same(await definition(db), whole)
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
    message: 'The database was made by a newer version of verbatim than this one.',
  })
})

t.test('reasons that were stored before these had a fidelity get it from their differences', async (t) => {
  const db = await openDatabase('sqlite::memory:', { migrate: true })
  t.teardown(() => db.destroy())
  await fill(db)
  const differences = {
    n1: '{}',
    n2: '{}',
    n3: '{"case":1,"cut-tail":1}',
    n4: '{"marked-omission":2,"punctuation":1}',
    n5: '{"marked-omission":1,"unmarked-omission":1}',
    n6: '{"addition":1}',
  }
  const quotation = await db.selectFrom('quotations').selectAll().executeTakeFirstOrThrow()
  for (const [id, kinds] of Object.entries(differences).slice(1)) {
    await db
      .insertInto('quotations')
      .values({ ...quotation, id, ordinal: Number(id.slice(1)) })
      .execute()
    await db
      .insertInto('memberships')
      .values({
        quotation_id: id,
        quote_id: 'q1',
        rule: 'edited',
        score: 1,
        shared_words: 1,
        differences: kinds,
        spans: '[]',
        version: 1,
      })
      .execute()
  }
  await db.updateTable('quotes').set({ outlets: 2 }).execute()
  for (const last of all.slice(all.indexOf('0007-reasons')).toReversed()) t.same(await migrateDown(db, engine), [last])
  await migrateUp(db, engine)
  t.same(
    await db.selectFrom('memberships').select(['fidelity', 'version', 'outlet_id']).orderBy('quotation_id').execute(),
    [
      { fidelity: null, version: 0, outlet_id: 'o1' },
      ...['verbatim', 'typographic', 'abridged-marked', 'abridged-silent', 'altered'].map((fidelity) => ({
        fidelity,
        version: 0,
        outlet_id: 'o1',
      })),
    ],
  )
})
