import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Settings } from '../../settings.ts'
import type { Services } from '../services.ts'
import { Problem } from '../problems/problem.ts'

/** The window of the rate limit, in seconds. */
export const period = 60

/**
 * Counts the requests of each key, or without one of each address, and refuses those beyond the setting RATE_LIMIT. The
 * headers of draft-ietf-httpapi-ratelimit-headers-10 show what is left. Health checks are not counted.
 */
export function limitRates(
  app: FastifyInstance,
  { settings, requests }: Pick<Services, 'settings' | 'requests'>,
): void {
  const most = settings.RATE_LIMIT
  if (most === 0) return
  const limiter = requests?.limiter ?? new RateLimiterMemory({ points: most, duration: period })
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.exempt === true) return done()
    count(request.apiKey?.id ?? request.ip).then(({ left, seconds, refused }) => {
      reply.header('ratelimit-policy', `"default";q=${most};w=${period}`)
      reply.header('ratelimit', `"default";r=${left};t=${seconds}`)
      if (!refused) return done()
      done(
        new Problem('too-many-requests', `More than ${most} requests within ${period} seconds.`, {
          headers: { 'retry-after': String(seconds) },
        }),
      )
    }, done)
  })

  async function count(client: string): Promise<{ left: number; seconds: number; refused: boolean }> {
    const answer = (result: RateLimiterRes, refused: boolean) => ({
      left: result.remainingPoints,
      seconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
      refused,
    })
    try {
      return answer(await limiter.consume(client), false)
    } catch (result) {
      if (result instanceof RateLimiterRes) return answer(result, true)
      throw result
    }
  }
}

/** Answers 503 while the process is too busy to answer in time. Health checks are still answered. */
export async function resistPressure(app: FastifyInstance, settings: Settings): Promise<void> {
  if (settings.EVENT_LOOP_DELAY_LIMIT === 0) return
  await app.register(underPressure, {
    maxEventLoopDelay: settings.EVENT_LOOP_DELAY_LIMIT,
    sampleInterval: 500,
    pressureHandler: async (request) => {
      if (request.routeOptions.config.exempt === true) return
      throw new Problem('overloaded', 'The service cannot answer in time at present.', {
        headers: { 'retry-after': '5' },
      })
    },
  })
}
