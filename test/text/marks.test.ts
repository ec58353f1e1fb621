import t from 'tap'
import { doubledMarkAt, markAt, quotationMarks } from '../../src/text/marks.ts'

t.test('every mark of the table is found by its glyph', async (t) => {
  quotationMarks.forEach(({ glyph }, index) => {
    const found = glyph.length === 1 ? markAt(glyph.charCodeAt(0)) : doubledMarkAt(glyph.charCodeAt(0))
    t.equal(found, index + 1, glyph)
  })
})

t.test('letters, primes and brackets are no marks', async (t) => {
  for (const glyph of 'aé[′″<\ud800') t.equal(markAt(glyph.charCodeAt(0)), 0, glyph)
})

t.test('a straight double mark typed twice is two marks', async (t) => {
  t.equal(doubledMarkAt('"'.charCodeAt(0)), 0)
})
