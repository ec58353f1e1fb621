import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import t, { type Test } from 'tap'
import { openDatabase, type Database } from '../../src/database/open.ts'

/** A server on which tests make databases, as scripts/test-postgres.ts names it; without it they use SQLite. */
const server = process.env['TEST_SERVER']

/** Whether the tests run on PostgreSQL. */
export const onPostgres = server !== undefined

/** A database with all tables and nothing in them; whoever asks closes it, and then it is gone. */
export async function emptyDatabase(): Promise<Database> {
  if (server === undefined) return openDatabase('sqlite::memory:', { migrate: true })
  const name = newName()
  await make(server, name)
  const db = await openDatabase(urlOf(server, name))
  return closing(db, () => remove(server, name))
}

/** The URL of such a database, which is gone when the test ends. */
export async function emptyDatabaseUrl(test: Test): Promise<string> {
  const url = await newDatabaseUrl(test)
  await (await openDatabase(url, { migrate: true })).destroy()
  return url
}

/** The URL of a database that has no tables yet: of none in SQLite, where the first who opens it makes it. */
export async function newDatabaseUrl(test: Test): Promise<string> {
  if (server === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
    test.teardown(() => rmSync(folder, { recursive: true, force: true }))
    return `sqlite:${join(folder, 'test.sqlite')}`
  }
  const name = newName()
  await ask(server, `create database ${name} template template0`)
  test.teardown(() => remove(server, name))
  return urlOf(server, name)
}

/** Runs something when a database has been closed. */
function closing(db: Database, after: () => Promise<void>): Database {
  const destroy = db.destroy.bind(db)
  return Object.assign(db, {
    destroy: async () => {
      await destroy()
      await after()
    },
  })
}

const newName = (): string => `test_${randomBytes(8).toString('hex')}`

/** The database that others are copied from: making the tables anew takes ten times as long. */
let template: Promise<string> | undefined
t.teardown(async () => {
  if (template) await remove(server!, await template)
})

async function make(from: string, name: string): Promise<void> {
  template ??= (async () => {
    const made = newName()
    await ask(from, `create database ${made} template template0`)
    await (await openDatabase(urlOf(from, made), { migrate: true })).destroy()
    return made
  })()
  await ask(from, `create database ${name} template ${await template}`)
}

const remove = (from: string, name: string): Promise<void> => ask(from, `drop database ${name} with (force)`)

async function ask(url: string, statement: string): Promise<void> {
  const client = new Client(url)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function urlOf(url: string, name: string): string {
  const there = new URL(url)
  there.pathname = `/${name}`
  return there.href
}
