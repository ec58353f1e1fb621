import type { Batches, GivenItem } from '../../queue.ts'
import { inTransaction, makeItems, queuePool, schema } from './tables.ts'

/**
 * The items of batches, each held by a lock on its row in a transaction that is open while the batch is handled: with the
 * process that has them, or its connection, the locks end.
 */
export async function openBatches(address: string): Promise<Batches> {
  const pool = await queuePool(address, 1)
  await makeItems(pool)
  return {
    handle: (batch, handle) =>
      inTransaction(pool, async (client) => {
        const { rows } = await client.query<GivenItem>(
          `select position, key, place, content, attachment from ${schema}.items item
           where batch = $1 and refused_at is null and not exists (
             select from ${schema}.items earlier
             where earlier.key = item.key and earlier.position < item.position
               and earlier.batch <> item.batch and earlier.refused_at is null)
           order by position
           for update skip locked`,
          [batch],
        )
        const done: number[] = []
        const refused: { position: number; reason: string }[] = []
        for await (const { item, problem } of handle(rows)) {
          if (problem === undefined) done.push(item.position)
          else refused.push({ position: item.position, reason: problem })
        }
        await client.query(`delete from ${schema}.items where position = any($1)`, [done])
        if (refused.length > 0)
          await client.query(
            `update ${schema}.items item set refused_at = now(), reason = given.reason
             from unnest($1::bigint[], $2::text[]) as given (position, reason) where item.position = given.position`,
            [refused.map(({ position }) => position), refused.map(({ reason }) => reason)],
          )
        const { rows: left } = await client.query<{ number: number }>(
          `select count(*) as number from ${schema}.items where batch = $1 and refused_at is null`,
          [batch],
        )
        return left[0]!.number
      }),
    close: () => pool.end(),
  }
}
