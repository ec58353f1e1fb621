import fc from 'fast-check'
import t from 'tap'
import { calibrated, interpolate } from '../../../src/attribution/rank/confidence.ts'

const probability = fc.double({ min: 0, max: 1, noNaN: true })

t.test('a calibrated confidence', async (t) => {
  await t.test('is a probability', async (t) => {
    fc.assert(fc.property(probability, (p) => calibrated(p) >= 0 && calibrated(p) <= 1))
    t.pass()
  })
  await t.test('never falls where the score rises', async (t) => {
    fc.assert(fc.property(probability, probability, (p, q) => calibrated(Math.min(p, q)) <= calibrated(Math.max(p, q))))
    t.pass()
  })
  t.ok(calibrated(1) > 0.9, 'of the surest, most are right')
  t.ok(calibrated(0) < 0.5, 'of the least sure, few are')
})

t.test('a value between two that were counted', async (t) => {
  const counted = [
    [0.5, 0.7],
    [0.9, 0.96],
  ] as const
  t.equal(interpolate(counted, 0.7).toFixed(2), '0.83', 'lies straight between their shares')
  t.equal(interpolate(counted, 1), 0.96, 'and beyond them at the nearest')
  t.equal(interpolate([], 0.7), 0.7, 'and stays as it is where nothing was counted')
})
