import fc from 'fast-check'
import t from 'tap'
import { offsetsOf } from '../../src/text/offsets.ts'

t.test('in a text without surrogates both counts are the same', async (t) => {
  const offsets = offsetsOf('Más café.')
  t.equal(offsets.length, 9)
  t.equal(offsets.toCodePoint(4), 4)
  t.equal(offsets.toUtf16(4), 4)
})

t.test('a surrogate pair counts as one code point', async (t) => {
  const offsets = offsetsOf('a😀b😀c')
  t.equal(offsets.length, 5)
  t.same([0, 1, 3, 4, 6, 7].map(offsets.toCodePoint), [0, 1, 2, 3, 4, 5])
  t.same([0, 1, 2, 3, 4, 5].map(offsets.toUtf16), [0, 1, 3, 4, 6, 7])
})

t.test('a lone surrogate counts as one code point', async (t) => {
  const offsets = offsetsOf('\udc00a\ud800b\ud800\ud800\udc00')
  t.equal(offsets.length, 6)
  t.equal(offsets.toCodePoint(5), 5)
  t.equal(offsets.toCodePoint(7), 6)
})

t.test('an offset outside the text is moved to its nearer end', async (t) => {
  const offsets = offsetsOf('a😀')
  t.equal(offsets.toCodePoint(-1), 0)
  t.equal(offsets.toCodePoint(99), 2)
  t.equal(offsets.toUtf16(99), 3)
})

t.test('any string: the counts agree with the string iterator, and there and back is the same place', async () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\ud800', '\udc00', '\n') }), (text) => {
      const offsets = offsetsOf(text)
      const points = [...text]
      let unit = 0
      for (let point = 0; point <= points.length; point++) {
        if (offsets.toUtf16(point) !== unit || offsets.toCodePoint(unit) !== point) return false
        unit += points[point]?.length ?? 0
      }
      return offsets.length === points.length
    }),
  )
})
