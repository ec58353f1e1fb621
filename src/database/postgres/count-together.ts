import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible'
import type { SharedCount } from '../engine.ts'
import { holdPoints } from './held-points.ts'
import { createPool } from './open.ts'

/** Connections for counting: each count is one short statement. */
const mostConnections = 2

/** The part of what a client may do that a process takes from the count at a time. */
const partAtOnce = 0.01

/**
 * Counts in a table of the database. Where that does not answer, each process goes on counting for itself.
 * @throws where the table can neither be found nor made
 */
export async function countTogether(address: string, most: number, seconds: number): Promise<SharedCount> {
  const pool = await createPool(`postgres:${address}`, { max: mostConnections })
  const options = { points: most, duration: seconds }
  try {
    const limiter = await new Promise<RateLimiterPostgres>((resolve, reject) => {
      const made = new RateLimiterPostgres(
        {
          ...options,
          storeClient: pool,
          storeType: 'pool',
          tableName: 'request_counts',
          clearExpiredByTimeout: true,
          insuranceLimiter: new RateLimiterMemory(options),
        },
        // Called later: the table is made first.
        (error?: Error) => (error ? reject(error) : resolve(made)),
      )
    })
    return { limiter: holdPoints(limiter, Math.max(1, Math.floor(most * partAtOnce))), close: () => pool.end() }
  } catch (error) {
    await pool.end()
    throw error
  }
}
