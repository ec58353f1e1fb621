import t from 'tap'
import {
  canClose,
  canOpen,
  doubledMarkOf,
  isApostrophe,
  isDash,
  isHyphen,
  isMark,
  isQuotationDash,
  markClass,
  markOf,
  quotationMarks,
} from '../../src/text/marks.ts'

t.test('every mark of the table is found by its glyph', async (t) => {
  for (const mark of quotationMarks) {
    const unit = mark.glyph.charCodeAt(0)
    t.equal(mark.glyph.length === 1 ? markOf(unit) : doubledMarkOf(unit), mark, mark.glyph)
  }
})

t.test('letters, primes and brackets are no marks', async (t) => {
  for (const glyph of 'aé[′″<\ud800') t.equal(isMark(glyph.charCodeAt(0)), false, glyph)
})

t.test('a straight double mark typed twice is two marks', async (t) => {
  t.equal(doubledMarkOf('"'.charCodeAt(0)), undefined)
})

t.test('every mark opens or closes, and curly ones are printed the wrong way round too', async (t) => {
  for (const mark of quotationMarks) t.ok(canOpen(mark) || canClose(mark), mark.glyph)
  for (const glyph of '"”»') t.ok(canOpen(markOf(glyph.charCodeAt(0))!), glyph)
  for (const glyph of '"“«') t.ok(canClose(markOf(glyph.charCodeAt(0))!), glyph)
})

t.test('should not take low marks and brackets for what they are not', async (t) => {
  t.notOk(canClose(markOf('„'.charCodeAt(0))!))
  t.notOk(canOpen(markOf('」'.charCodeAt(0))!))
})

t.test('classes stand for single glyphs in regular expressions', async (t) => {
  const marks = new RegExp(`^[${markClass}]$`, 'u')
  for (const { glyph } of quotationMarks) t.equal(marks.test(glyph), glyph.length === 1, glyph)
  t.notOk(marks.test('a'))
})

t.test('apostrophes, hyphens and dashes', async (t) => {
  for (const glyph of "'’") t.ok(isApostrophe(glyph.charCodeAt(0)), glyph)
  for (const glyph of '"”‘‚a') t.notOk(isApostrophe(glyph.charCodeAt(0)), glyph)
  t.ok(isHyphen('-'.charCodeAt(0)) && isDash('-'.charCodeAt(0)), 'the hyphen of typewriters is both')
  t.ok(isDash('—'.charCodeAt(0)) && !isHyphen('—'.charCodeAt(0)))
  t.ok(isQuotationDash('―'.charCodeAt(0)) && !isDash('―'.charCodeAt(0)))
  t.notOk(isQuotationDash('‐'.charCodeAt(0)))
  t.ok(isHyphen('‐'.charCodeAt(0)) && !isDash('‐'.charCodeAt(0)))
})
