import { LRUCache } from 'lru-cache'
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'
import type { Limiter } from '../engine.ts'

/** Clients of whom points are held. */
const mostClients = 10_000

/** Points of a client that were taken from the shared count and are not spent yet. */
interface Held {
  left: number
  /** Of the shared count, beside these. */
  readonly remaining: number
  readonly until: number
}

/**
 * A limiter that takes several points at a time from one that others share, and spends them one by one, so that few
 * requests wait for the database. Near the limit it takes one at a time: no more than are allowed are spent, and none is
 * refused while any is left that nobody holds.
 * @param atOnce points that are taken at a time
 */
export function holdPoints(shared: RateLimiterAbstract, atOnce: number): Limiter {
  const held = new LRUCache<string, Held>({ max: mostClients })
  const taking = new Map<string, Promise<void>>()

  async function take(client: string): Promise<void> {
    const before = held.get(client)
    const many = before !== undefined && before.until > Date.now() && before.remaining < atOnce ? 1 : atOnce
    const { remainingPoints: remaining, msBeforeNext } = await shared.consume(client, many)
    held.set(client, { left: many, remaining, until: Date.now() + msBeforeNext })
  }

  return {
    consume: async (client) => {
      for (;;) {
        const now = Date.now()
        const own = held.get(client)
        if (own !== undefined && own.left > 0 && own.until > now) {
          own.left--
          return new RateLimiterRes(own.remaining + own.left, own.until - now)
        }
        const under = taking.get(client)
        if (under !== undefined) await under
        else {
          const begun = take(client).finally(() => taking.delete(client))
          taking.set(client, begun)
          await begun
        }
      }
    },
  }
}
