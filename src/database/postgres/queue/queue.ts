import { randomUUID } from 'node:crypto'
import type { ClientBase, Pool } from 'pg'
import type { Db, PgBoss } from 'pg-boss'
import { DatabaseError, withoutPassword } from '../../engine.ts'
import type { Queue, QueueItem, QueueState, RefusedItem } from '../../queue.ts'
import { postgresReason } from '../failures.ts'
import { giveOut, prepareJobs, sendBatches, startBoss } from './jobs.ts'
import { inTransaction, makeItems, queuePool, schema } from './tables.ts'

/** Connections for putting in and asking. */
const mostConnections = 2
/** Into so many a batch is divided that fails again and again. */
const parts = 4
/** So many refused items are read at once. */
const page = 500

/** @throws DatabaseError where the queue cannot be used or made */
export async function openQueue(address: string): Promise<Queue> {
  const pool = await queuePool(address, mostConnections)
  let boss: PgBoss
  try {
    boss = await startBoss(address)
    await prepareJobs(boss)
    await makeItems(pool)
  } catch (error) {
    await pool.end()
    throw new DatabaseError(
      `The queue of the database ${withoutPassword(`postgres:${address}`)} cannot be used: ${postgresReason(error)}`,
      { cause: error },
    )
  }
  return {
    add: (items) =>
      inTransaction(pool, async (client) => {
        const batch = randomUUID()
        await insertItems(client, batch, items)
        await sendBatches(boss, [batch], through(client))
      }),
    state: () => stateOf(pool),
    refused: () => refusedItems(pool),
    retry: () =>
      inTransaction(pool, async (client) => {
        // Each in a batch of its own: what was refused with others may be refused for one of them.
        const { rows } = await client.query<{ batch: string }>(
          `update ${schema}.items set batch = gen_random_uuid(), refused_at = null, reason = null
           where refused_at is not null returning batch`,
        )
        await sendBatches(
          boss,
          rows.map(({ batch }) => batch),
          through(client),
        )
        return rows.length
      }),
    discard: async () => (await pool.query(`delete from ${schema}.items where refused_at is not null`)).rowCount ?? 0,
    giveOut: (handler, options) =>
      giveOut(boss, handler, {
        ...options,
        isEmpty: () => isEmpty(pool),
        split: (batch) => split(pool, boss, batch),
        giveUp: async (batch, reason) => {
          await pool.query(
            `update ${schema}.items set refused_at = now(), reason = $2 where batch = $1 and refused_at is null`,
            [batch, reason],
          )
        },
      }),
    close: async () => {
      await boss.stop({ graceful: true })
      await pool.end()
    },
  }
}

/** Has pg-boss work within a transaction of ours. */
function through(client: ClientBase): Db {
  return { executeSql: (text, values) => client.query(text, values) }
}

async function insertItems(client: ClientBase, batch: string, items: readonly QueueItem[]): Promise<void> {
  await client.query(
    `insert into ${schema}.items (batch, key, place, content, attachment)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::bytea[])`,
    [
      batch,
      items.map(({ key }) => key),
      items.map(({ place }) => place),
      items.map(({ content }) => content),
      items.map(({ attachment }) => (attachment ? Buffer.from(attachment) : null)),
    ],
  )
}

/** Divides a batch. @returns whether it had more than one item */
function split(pool: Pool, boss: PgBoss, batch: string): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ position: number }>(
      `select position from ${schema}.items where batch = $1 and refused_at is null order by position for update`,
      [batch],
    )
    if (rows.length < 2) return false
    const size = Math.ceil(rows.length / parts)
    const batches: string[] = []
    for (let from = 0; from < rows.length; from += size) {
      const part = randomUUID()
      batches.push(part)
      await client.query(`update ${schema}.items set batch = $1 where position = any($2)`, [
        part,
        rows.slice(from, from + size).map(({ position }) => position),
      ])
    }
    await sendBatches(boss, batches, through(client))
    return true
  })
}

async function isEmpty(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ waits: boolean }>(
    `select exists (select from ${schema}.items where refused_at is null) as waits`,
  )
  return !rows[0]!.waits
}

async function stateOf(pool: Pool): Promise<QueueState> {
  const { rows } = await pool.query<QueueState & { oldest: Date | null }>(
    `select count(*) filter (where refused_at is null) as waiting,
       count(*) filter (where refused_at is null and state = 'active') as "inHand",
       count(*) filter (where refused_at is null and state = 'retry') as retrying,
       count(*) filter (where refused_at is not null) as refused,
       min(added_at) filter (where refused_at is null) as oldest
     from ${schema}.items left join (
       select data ->> 'batch' as name, max(state::text) as state from ${schema}.job
       where state in ('active', 'retry') group by 1
     ) jobs on jobs.name = items.batch::text`,
  )
  const { waiting, inHand, retrying, refused, oldest } = rows[0]!
  return { waiting, inHand, retrying, refused, oldest: (oldest as Date | null)?.toISOString() ?? null }
}

async function* refusedItems(pool: Pool): AsyncGenerator<RefusedItem> {
  let after = 0
  for (;;) {
    const { rows } = await pool.query<{ position: number; place: string; reason: string; refused_at: Date }>(
      `select position, place, reason, refused_at from ${schema}.items
       where refused_at is not null and position > $1 order by position limit ${page}`,
      [after],
    )
    for (const { place, reason, refused_at: at } of rows) yield { place, reason, refusedAt: at.toISOString() }
    if (rows.length < page) return
    after = rows.at(-1)!.position
  }
}
