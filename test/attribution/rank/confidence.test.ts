import fc from 'fast-check'
import t from 'tap'
import { calibrated } from '../../../src/attribution/rank/confidence.ts'

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
