import { sql } from 'kysely'
import type { Database } from '../../src/database/open.ts'
import { onPostgres } from './fresh.ts'

const events = ['insert', 'update', 'delete'] as const

/** Makes every write to some tables fail with a message from now on. */
export async function refuseWrites(db: Database, tables: readonly string[], message: string): Promise<void> {
  for (const table of tables) {
    for (const event of events) {
      const name = `no_${event}_${table}`
      if (onPostgres) await postgresTrigger(db, name, event, table, `raise exception '${message}';`)
      else
        await sql`create trigger ${sql.raw(name)} before ${sql.raw(event)} on ${sql.table(table)}
          begin select raise(abort, ${sql.lit(message)}); end`.execute(db)
    }
  }
}

/**
 * Notes which rows are written from now on.
 * @param keys the column by which the rows of each table are told apart
 * @returns what gives the number of different ones in each table, and forgets them
 */
export async function countWrites<Table extends string>(
  db: Database,
  keys: Readonly<Record<Table, string>>,
): Promise<() => Promise<Partial<Record<Table, number>>>> {
  await sql`create table written (place text, row text, primary key (place, row))`.execute(db)
  for (const [table, key] of Object.entries<string>(keys)) {
    for (const event of events) {
      const name = `${event}_${table}`
      const side = event === 'delete' ? 'old' : 'new'
      const insert = `insert into written values ('${table}', ${side}.${key}) on conflict do nothing;`
      if (onPostgres) await postgresTrigger(db, name, event, table, `${insert} return ${side};`)
      else
        await sql`create trigger ${sql.raw(name)} after ${sql.raw(event)} on ${sql.table(table)}
          begin ${sql.raw(insert)} end`.execute(db)
    }
  }
  return async () => {
    const { rows } = await sql<{ place: Table; many: number }>`
      select place, count(*) as many from written group by place`.execute(db)
    await sql`delete from written`.execute(db)
    return Object.fromEntries(rows.map(({ place, many }) => [place, many])) as Partial<Record<Table, number>>
  }
}

async function postgresTrigger(db: Database, name: string, event: string, table: string, body: string): Promise<void> {
  await sql.raw(`create function ${name}() returns trigger language plpgsql as $$ begin ${body} end $$`).execute(db)
  await sql
    .raw(`create trigger ${name} before ${event} on ${table} for each row execute function ${name}()`)
    .execute(db)
}
