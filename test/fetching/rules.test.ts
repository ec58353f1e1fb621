import t from 'tap'
import { nextAttempt, nextLook } from '../../src/fetching/rules.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const now = Date.parse('2026-02-07T12:00:00Z')

t.test('what failed should be tried again, each time after a longer while, and then no more', async (t) => {
  const waits = [1, 2, 3, 4, 5].map((attempts) => (nextAttempt(attempts, now)! - now) / minute)
  t.same(waits, [5, 20, 80, 320, 1280])
  t.equal(nextAttempt(6, now), null)
})

t.test('what failed should not be tried again before its server wants it', async (t) => {
  t.equal(nextAttempt(1, now, now + hour), now + hour)
  t.equal(nextAttempt(1, now, now + minute), now + 5 * minute)
})

t.test('an article should be looked at again often when it is new, and rarely when it is old', async (t) => {
  const waits = [0, hour, 4 * hour, day, 8 * day, 40 * day].map((age) => (nextLook(now - age, now)! - now) / hour)
  t.same(waits, [0.5, 0.5, 1, 6, 48, 168])
  t.equal(nextLook(now + day, now), now + hour / 2, 'whatever the future holds')
})

t.test('an article should not be looked at again when it has long been as it is', async (t) => {
  t.equal(nextLook(now - 61 * day, now), null)
})
