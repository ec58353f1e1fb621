import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import { parseDatabaseUrl } from '../src/database/open.ts'
import { primaryKeys } from '../src/database/tables.ts'
import type { Schema } from '../src/database/schema/index.ts'
import type { Loader } from './bulk-load.ts'
import type { Put } from './generated-rows.ts'

/**
 * Tables that are kept in the order of their keys but written in another: sorting first is quicker than finding the
 * place of each row.
 */
const sorted = ['postings', 'prose_postings'] as const

export const sqliteLoader: Loader = {
  fill: async (url, fill, step) => {
    const file = new BetterSqlite3(parseDatabaseUrl(url).address)
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
        Array.from(fill(putInto(file)), () => 0)
        step('sorting')
        for (const table of sorted)
          file.exec(
            `insert or ignore into "${table}" select * from "${table}_unsorted" order by ${primaryKeys[table].map((key) => `"${key}"`).join(', ')}; drop table "${table}_unsorted"`,
          )
      })()
      step('making indexes')
      for (const { sql } of indexes) file.exec(sql)
      file.pragma('journal_mode = wal')
    } finally {
      file.close()
    }
  },

  hurry: async (db) => void (await sql`pragma synchronous = off`.execute(db)),

  settle: async () => {},

  faults: async (db) => {
    const checks = [await sql`pragma integrity_check`.execute(db), await sql`pragma foreign_key_check`.execute(db)]
    return checks
      .flatMap(({ rows }) => rows.map((row) => Object.values(row as object).join(' ')))
      .filter((one) => one !== 'ok')
  },
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
