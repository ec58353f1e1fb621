import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import t from 'tap'
import { openDatabase } from '../../src/database/open.ts'
import { temporaryFolder } from './temporary.ts'

t.test('opening creates the file and its folder', async (t) => {
  const path = join(temporaryFolder(t), 'new', 'verbatim.sqlite')
  const db = await openDatabase(`sqlite:${path}`, { migrate: true })
  t.teardown(() => db.destroy())
  t.ok(existsSync(path))
  t.same(await db.selectFrom('articles').selectAll().execute(), [])
})

t.test('a connection enforces references and column types, and separates readers from writers', async (t) => {
  const url = `sqlite:${join(temporaryFolder(t), 'v.sqlite')}`
  const db = await openDatabase(url, { migrate: true })
  t.teardown(() => db.destroy())
  await t.rejects(
    db
      .insertInto('outlets')
      .values({ id: 'o1', slug: 'a', name: sql<string>`x'00'` })
      .execute(),
    /cannot store BLOB value in TEXT column/,
    'a value of the wrong type is refused',
  )
  await t.rejects(
    db.insertInto('speaker_aliases').values({ speaker_id: 'nobody', alias: 'x', articles: 1 }).execute(),
    /FOREIGN KEY constraint failed/,
  )
  const { rows } = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db)
  t.equal(rows[0]?.journal_mode, 'wal')
})

t.test('a read-only connection sees what is committed, and writes nothing', async (t) => {
  const url = `sqlite:${join(temporaryFolder(t), 'v.sqlite')}`
  const writer = await openDatabase(url, { migrate: true })
  const reader = await openDatabase(url, { readonly: true })
  t.teardown(async () => {
    await reader.destroy()
    await writer.destroy()
  })
  const names = () => reader.selectFrom('outlets').select('name').execute()
  await writer.transaction().execute(async (transaction) => {
    await transaction.insertInto('outlets').values({ id: 'o1', slug: 'a', name: 'A' }).execute()
    t.same(await names(), [], 'nothing of an open transaction')
  })
  t.same(await names(), [{ name: 'A' }])
  await t.rejects(reader.deleteFrom('outlets').execute(), /readonly/)
})

t.test('what cannot be opened is reported in words', async (t) => {
  const folder = temporaryFolder(t)
  const noDatabase = join(folder, 'letter.txt')
  writeFileSync(noDatabase, 'Dear reader, this is a letter and by no means a database. '.repeat(20))
  await t.rejects(openDatabase('mysql:there'), {
    name: 'DatabaseError',
    message: 'The database URL "mysql:there" is of neither form: sqlite:path, postgres://user:password@host/database',
  })
  await t.rejects(openDatabase('sqlite:'), { name: 'DatabaseError' })
  await t.rejects(openDatabase('verbatim.sqlite'), { name: 'DatabaseError' })
  await t.rejects(openDatabase(`sqlite:${noDatabase}`, { migrate: true }), { message: /is not an SQLite database/ })
  await t.rejects(openDatabase(`sqlite:${join(folder, 'absent.sqlite')}`, { readonly: true }), {
    message: /no such file/,
  })
})
