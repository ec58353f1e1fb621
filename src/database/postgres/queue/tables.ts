import type { ClientBase, Pool } from 'pg'
import { createPool } from '../open.ts'

/** The schema that all of the queue is in: the jobs, which pg-boss keeps, and the items that they are about. */
export const schema = 'verbatim_queue'

/** By which lock, among all of a database, programs that make the table take turns. */
const makingLock = 7_311_973

/** Connections to a database whose queue is used. @param max how many at most */
export function queuePool(address: string, max: number): Promise<Pool> {
  return createPool(`postgres:${address}`, { max, application_name: 'verbatim queue' })
}

/**
 * Makes the table of the items where there is none. It is no migration: only databases with a queue have it, beside the
 * tables that pg-boss makes for itself. Content is JSON as text, as `jsonb` cannot hold every text.
 */
export async function makeItems(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ found: string | null }>(`select to_regclass('${schema}.items') as found`)
  if (rows[0]!.found !== null) return
  await inTransaction(pool, async (client) => {
    await client.query(`select pg_advisory_xact_lock(${makingLock})`)
    await client.query(`create schema if not exists ${schema}`)
    await client.query(`
      create table if not exists ${schema}.items (
        position bigserial primary key,
        batch uuid not null,
        key text collate "C" not null,
        place text not null,
        content text not null,
        attachment bytea,
        added_at timestamptz not null default now(),
        refused_at timestamptz,
        reason text
      )`)
    await client.query(`create index if not exists items_batch on ${schema}.items (batch)`)
    await client.query(`create index if not exists items_key on ${schema}.items (key, position)`)
    await client.query(
      `create index if not exists items_refused on ${schema}.items (position) where refused_at is not null`,
    )
  })
}

/** Does something in one transaction, on one connection. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: ClientBase) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let failure: Error | undefined
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error))
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    // What failed may have left the connection in any state.
    client.release(failure)
  }
}
