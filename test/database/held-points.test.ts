import { RateLimiterMemory } from 'rate-limiter-flexible'
import t from 'tap'
import { holdPoints } from '../../src/database/postgres/held-points.ts'

const allowed = async (limiter: ReturnType<typeof holdPoints>, times: number, client = 'c'): Promise<number> => {
  let count = 0
  for (let n = 0; n < times; n++)
    count += await limiter.consume(client).then(
      () => 1,
      () => 0,
    )
  return count
}

t.test('points that are held', async (t) => {
  t.test('should be as many as are allowed, and no more', async (t) => {
    const shared = new RateLimiterMemory({ points: 25, duration: 60 })
    t.equal(await allowed(holdPoints(shared, 10), 40), 25)
  })

  t.test('should be those of each client', async (t) => {
    const limiter = holdPoints(new RateLimiterMemory({ points: 5, duration: 60 }), 2)
    t.equal(await allowed(limiter, 9, 'a'), 5)
    t.equal(await allowed(limiter, 9, 'b'), 5)
  })

  t.test('should be no more than are allowed where several processes hold some', async (t) => {
    const shared = new RateLimiterMemory({ points: 25, duration: 60 })
    const [one, other] = [holdPoints(shared, 10), holdPoints(shared, 10)]
    const spent = [await allowed(one, 3), await allowed(other, 40), await allowed(one, 40)]
    t.equal(
      spent.reduce((sum, some) => sum + some),
      25,
    )
  })

  t.test('should tell what is left', async (t) => {
    const limiter = holdPoints(new RateLimiterMemory({ points: 25, duration: 60 }), 10)
    t.equal((await limiter.consume('c')).remainingPoints, 24)
    t.equal((await limiter.consume('c')).remainingPoints, 23)
  })

  t.test('should not be taken twice by requests that come together', async (t) => {
    const shared = new RateLimiterMemory({ points: 100, duration: 60 })
    const limiter = holdPoints(shared, 10)
    await Promise.all(Array.from({ length: 10 }, () => limiter.consume('c')))
    t.equal((await shared.get('c'))?.consumedPoints, 10)
  })
})
