import fc from 'fast-check'
import type { PrintedQuotation } from '../../../src/variants/index.ts'

/** Some words as Mara Dole said them, printed on 4 May 2031, unless the test says otherwise. */
export function say(id: string, text: string, more: Partial<PrintedQuotation> = {}): PrintedQuotation {
  return {
    id,
    text,
    speaker: 'mara-dole',
    article: `article ${id}`,
    outlet: `outlet ${id}`,
    day: '2031-05-04',
    ...more,
  }
}

const words =
  'flood bridge council the we rain not stone it never … lantern granite of and harbour [board] ferry'.split(' ')
const speech = (
  'we lost the granite bridge and the council never … rebuilt it of stone the harbour ferry not the lantern ' +
  'rain flood [board] we'
).split(' ')

const wording = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((some) => some.join(' ')),
  fc
    .tuple(fc.nat(speech.length - 3), fc.integer({ min: 1, max: 14 }), fc.nat(14), fc.option(fc.constantFrom(...words)))
    .map(([from, length, at, exchanged]) => {
      const run = speech.slice(from, from + length)
      return (exchanged && at < run.length ? run.with(at, exchanged) : run).join(' ')
    }),
)

/**
 * Quotations that are copies, pieces and edits of each other, in few articles, at times that touch and at times apart.
 */
export function coverage(most: number, least = 0): fc.Arbitrary<PrintedQuotation[]> {
  const quotation = fc.record({
    text: wording,
    speaker: fc.constantFrom('mara-dole', 'ian-pell', null),
    article: fc.nat(Math.ceil(most / 3)).map((number) => `article ${number}`),
    day: fc.constantFrom('2031-05-04', '2031-05-05', '2031-05-20', '2031-06-10', '2031-08-01', null),
    told: fc.constantFrom(
      null,
      null,
      { from: '2031-05-03', to: '2031-05-03' },
      { from: '2031-03-01', to: '2031-03-31' },
    ),
  })
  return fc
    .array(quotation, { minLength: least, maxLength: most, size: 'max' })
    .map((list) => list.map((one, i) => ({ ...one, id: `id${i}`, outlet: one.article })))
}
