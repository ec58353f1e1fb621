import t from 'tap'
import {
  isWithinReach,
  mattersToQuote,
  mattersToStatement,
  momentsNear,
  prepareWording,
} from '../../../src/variants/index.ts'
import { areOfOneOccasion, endsOf, overlapping } from '../../../src/variants/statements/neighbours.ts'
import type { NeighbouringQuotation } from '../../../src/variants/statements/neighbours.ts'
import { overlap } from '../../../src/variants/statements/pieces.ts'
import { post, thanks } from './printings.ts'

t.test('two quotations', async (t) => {
  const quotation = (id: string, place: number, more: Partial<NeighbouringQuotation> = {}, moment = '2031-05-04') => ({
    article: 'a',
    place,
    medium: null,
    fragment: false,
    day: '2031-05-04',
    quote: { id, speaker: 'mara-dole', moment },
    ...more,
  })
  const one = quotation('q1', 3, post)

  t.test('should show one occasion beside each other when their quotes come up', async (t) => {
    t.ok(areOfOneOccasion(one, quotation('q2', 4)))
    t.ok(areOfOneOccasion(quotation('q2', 2), one))
    const review = { day: '2031-05-08' }
    t.ok(areOfOneOccasion({ ...one, ...review }, quotation('q2', 4, review, '2031-05-06')), 'one of them lately')
  })

  t.test('should not show it in two articles, apart, much later, or as one quote', async (t) => {
    t.notOk(areOfOneOccasion(one, quotation('q2', 4, { article: 'b' })))
    t.notOk(areOfOneOccasion(one, quotation('q2', 5)))
    t.notOk(areOfOneOccasion(one, quotation('q1', 4)))
    const review = { day: '2031-05-09' }
    t.notOk(areOfOneOccasion({ ...one, ...review }, quotation('q2', 4, review, '2031-05-06')))
  })

  t.test('should not show it through different media or none', async (t) => {
    t.notOk(areOfOneOccasion(one, quotation('q2', 4, { medium: 'Radio Gull' })))
    t.notOk(areOfOneOccasion(quotation('q1', 3), quotation('q2', 4)))
    t.notOk(areOfOneOccasion(one, quotation('q2', 4, { fragment: true })))
  })
})

t.test('overlapping words', async (t) => {
  const [end, beginning] = ['We lost seven lanterns on the granite bridge', 'the granite bridge that drowned our walls']
  const overlaps = (one: string, other: string): boolean => overlap(prepareWording(one), prepareWording(other))

  t.test('should be three at the end of one and the beginning of the other, in either order', async (t) => {
    t.ok(overlaps(end, beginning))
    t.ok(overlaps(beginning, end))
    t.ok(overlaps(end, 'lanterns on the granite bridge drowned'), 'or more')
  })

  t.test('should not be fewer, common ones, or elsewhere', async (t) => {
    t.notOk(overlaps(end, 'granite bridge that drowned our walls'))
    t.notOk(overlaps('Seven ferries drowned and it was the', 'and it was the lantern'))
    t.notOk(overlaps(end, 'Here the granite bridge drowned our walls'))
    t.notOk(overlaps(end, 'the granite wall that drowned our walls'))
  })

  t.test('should be found, each pair once, among the quotes of one speaker and time', async (t) => {
    const quote = (id: string, text: string, more: { speaker?: string | null; moment?: string } = {}) => ({
      id,
      speaker: 'mara-dole',
      moment: '2031-05-04',
      wording: prepareWording(text),
      ...more,
    })
    t.same(overlapping([quote('q2', end), quote('q1', beginning), quote('q3', thanks)]), [['q1', 'q2']])
    const round = 'the granite bridge that drowned our walls, as we lost seven lanterns on the granite bridge'
    t.same(overlapping([quote('q1', round)]), [], 'and none with itself')
    for (const more of [{ speaker: 'ian-pell' }, { speaker: null }, { moment: '2031-05-07' }])
      t.same(overlapping([quote('q1', end), quote('q2', beginning, more)]), [])
    t.same(overlapping([quote('q1', end), quote('q2', beginning, { moment: '2031-05-06' })]), [['q1', 'q2']])
  })

  t.test('should have keys for each run of three words, the first and the last apart', async (t) => {
    const [one, other] = [endsOf(prepareWording(end)), endsOf(prepareWording(beginning))]
    t.equal(one.runs.length, 6)
    t.equal(new Set(one.runs).size, 6)
    t.equal(one.ends, other.begins)
    t.not(one.begins, other.begins)
    t.same(endsOf(prepareWording('granite bridge')), { begins: null, ends: null, runs: [] })
  })
})

t.test('which moments matter', async (t) => {
  const at = (day: number): string => `2031-05-${String(day).padStart(2, '0')}`
  const days = (matters: (day: string) => boolean): number[] =>
    Array.from({ length: 20 }, (_, i) => i + 1).filter((day) => matters(at(day)))
  t.same(momentsNear(at(10)), [8, 9, 10, 11, 12].map(at))
  t.same(
    days((day) => mattersToQuote(day, at(10))),
    [6, 7, 8, 9, 10],
    'to the statement of a quote',
  )
  t.same(
    days((day) => mattersToStatement(day, at(10))),
    [6, 7, 8, 9, 10, 11, 12],
    'to what is in a statement',
  )
  t.same(
    days((day) => isWithinReach(day, at(10))),
    [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
  )
  for (const matters of [mattersToQuote, mattersToStatement, isWithinReach]) {
    t.ok(matters('in a', 'in a'), 'what has no date matters within its article')
    t.notOk(matters('in a', 'in b'))
    t.notOk(matters('in a', at(10)))
  }
  t.same(momentsNear('in a'), ['in a'])
})
