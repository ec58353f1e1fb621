import fc from 'fast-check'
import t from 'tap'
import { daysOf } from '../../../src/attribution/occasion/days.ts'
import type { TimeReading } from '../../../src/attribution/occasion/days.ts'

const days = (reading: TimeReading, published: string | null = '2026-03-20'): string => {
  const found = daysOf(reading, published)
  return found ? `${found.from} to ${found.to}` : 'unknown'
}
const date = (year: number | null, month: number | null, day: number | null): TimeReading => ({
  kind: 'date',
  year,
  month,
  day,
})

t.test('the days that a phrase of time may mean', async (t) => {
  t.test('should lie before the article', async (t) => {
    t.equal(
      days(date(null, 12, null)),
      '2025-12-01 to 2025-12-31',
      'a month that is still to come is that of last year',
    )
    t.equal(days(date(null, 3, 5)), '2026-03-05 to 2026-03-05')
    t.equal(days({ kind: 'weekday', weekday: 4, last: false }), '2026-03-20 to 2026-03-20', 'may be its own day')
    t.equal(days({ kind: 'weekday', weekday: 5, last: false }), '2026-03-14 to 2026-03-14')
  })

  t.test('should be all that an uncertain phrase may mean', async (t) => {
    t.equal(days({ kind: 'weekday', weekday: 0, last: true }), '2026-03-09 to 2026-03-16')
    t.equal(days({ kind: 'ago', count: 1, unit: 'month' }), '2026-02-01 to 2026-02-28')
    t.equal(days({ kind: 'ago', count: 0, unit: 'year' }), '2026-01-01 to 2026-03-20')
    t.equal(days({ kind: 'ago', count: 1, unit: 'day' }), '2026-03-19 to 2026-03-19')
  })

  t.test('should not be guessed without the day of publication', async (t) => {
    t.equal(days({ kind: 'ago', count: 1, unit: 'day' }, null), 'unknown')
    t.equal(days(date(null, 3, 5), null), 'unknown')
    t.equal(days(date(2014, null, null), null), '2014-01-01 to 2014-12-31')
  })

  t.test('should not be a day that no calendar has', async (t) => {
    t.equal(days(date(2025, 2, 30)), 'unknown')
    t.equal(days(date(2024, 2, 29)), '2024-02-29 to 2024-02-29')
  })

  t.test('should be in order, whatever is read', async () => {
    const reading: fc.Arbitrary<TimeReading> = fc.oneof(
      fc.record({ kind: fc.constant('weekday' as const), weekday: fc.nat(6), last: fc.boolean() }),
      fc.record({
        kind: fc.constant('ago' as const),
        count: fc.nat(99),
        unit: fc.constantFrom('day', 'week', 'month', 'year'),
      }),
      fc.record({
        kind: fc.constant('date' as const),
        year: fc.option(fc.integer({ min: 1900, max: 2099 })),
        month: fc.option(fc.integer({ min: 1, max: 12 })),
        day: fc.option(fc.integer({ min: 1, max: 31 })),
      }),
    )
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(reading, day, (some, published) => {
        const found = daysOf(some, published.toISOString().slice(0, 10))
        return found === null || found.from <= found.to
      }),
    )
  })
})
