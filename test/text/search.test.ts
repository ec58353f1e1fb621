import fc from 'fast-check'
import t from 'tap'
import { countBefore } from '../../src/text/search.ts'

t.test('counting what comes before, among what is in order', async (t) => {
  const numbers = [1, 3, 3, 7]
  t.equal(
    countBefore(numbers.length, (i) => numbers[i]! < 3),
    1,
  )
  t.equal(
    countBefore(numbers.length, (i) => numbers[i]! <= 3),
    3,
    'equals included',
  )
  t.equal(
    countBefore(numbers.length, () => true),
    4,
  )
  t.equal(
    countBefore(0, () => true),
    0,
    'nothing among nothing',
  )
})

t.test('it is the same as counting them one by one', async () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, bound) => {
      const sorted = numbers.sort((a, b) => a - b)
      return countBefore(sorted.length, (i) => sorted[i]! < bound) === sorted.filter((number) => number < bound).length
    }),
  )
})
