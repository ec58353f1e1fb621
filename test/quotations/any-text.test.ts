import fc from 'fast-check'
import t from 'tap'
import { findMarkedStretches, type MarkedStretch } from '../../src/quotations/find-marked-stretches.ts'
import { paragraphRoles } from '../../src/quotations/boilerplate.ts'
import { quotationMarks } from '../../src/text/marks.ts'
import { paragraphsOf } from '../../src/text/paragraphs.ts'

/** Texts in which every few characters are a mark, a break, or something that hides one. */
const hostileText = fc.string({
  unit: fc.constantFrom(
    ...quotationMarks.map(({ glyph }) => glyph),
    ...'aS9 ,.!?—-:()[]é好',
    '\n',
    '\n\n',
    '\r\n',
    ' said ',
    '\ud83d\ude00',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u2067',
    '\u00a0',
  ),
  maxLength: 80,
})

/** Stretches in order, apart, within the bounds, each with its marks around it; the same of those inside. */
function isSound(text: string, stretches: readonly MarkedStretch[], from: number, to: number): boolean {
  let last = from
  return stretches.every((stretch) => {
    const { start, end, outerStart, outerEnd, open, close, unclosed, nested } = stretch
    const sound =
      outerStart >= last &&
      outerStart + open.length <= start &&
      start < end &&
      end + close.length <= outerEnd &&
      outerEnd <= to &&
      text.startsWith(open, outerStart) &&
      text.endsWith(close, outerEnd) &&
      text.slice(outerStart, outerEnd).endsWith(close) &&
      text.slice(start, end) === text.slice(start, end).trim() &&
      unclosed === (close === '') &&
      (open !== '' || close !== '') &&
      isSound(text, nested, start, end)
    last = outerEnd
    return sound
  })
}

t.test('any string: stretches are in order, disjoint, inside the text and between their marks', async () => {
  fc.assert(
    fc.property(hostileText, (text) => isSound(text, findMarkedStretches(text), 0, text.length)),
    { numRuns: 2000 },
  )
})

t.test('any string: a stretch never leaves its paragraph', async () => {
  fc.assert(
    fc.property(hostileText, (text) =>
      findMarkedStretches(text).every(({ outerStart, outerEnd }) => !/[\n\r]/.test(text.slice(outerStart, outerEnd))),
    ),
    { numRuns: 500 },
  )
})

t.test('any string: an odd mark does not change the paragraphs after the next one', async () => {
  const clean = '“We tried,” said Dole.\n\nShe left the "room" at once.'
  fc.assert(
    fc.property(hostileText, (text) => {
      const start = text.length + '\n\nPell was not there.\n\n'.length
      const found = findMarkedStretches(`${text}\n\nPell was not there.\n\n${clean}`).filter(
        (stretch) => stretch.outerStart >= start,
      )
      return found.map((stretch) => stretch.start - start).join() === '1,38'
    }),
    { numRuns: 500 },
  )
})

t.test('any string: the same string gives the same stretches', async () => {
  fc.assert(
    fc.property(
      hostileText,
      (text) => JSON.stringify(findMarkedStretches(text)) === JSON.stringify(findMarkedStretches(text)),
    ),
  )
})

t.test('any string: every paragraph has a role', async () => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, title) => {
      const paragraphs = paragraphsOf(text)
      return paragraphRoles(text, paragraphs, title).length === paragraphs.length
    }),
  )
})

t.test('hostile texts give sane answers', async (t) => {
  const many = 100_000
  t.equal(findMarkedStretches('“'.repeat(many)).length, 0, 'nothing but opening marks')
  t.equal(findMarkedStretches('“a '.repeat(many)).length > 0, true, 'opening marks with words')
  t.equal(findMarkedStretches('"'.repeat(many)).length, 0, 'nothing but straight marks')
  t.equal(findMarkedStretches('“a” '.repeat(many)).length, many, 'alternating marks')
  t.equal(findMarkedStretches('“a\n'.repeat(many)).length, many, 'open paragraphs')
  const deep = findMarkedStretches(`${'“a ‘b '.repeat(many)}${'c’ d” '.repeat(many)}`)
  t.equal(deep.length > 0, true, 'deep nesting')
  t.equal(
    isSound(`${'“a ‘b '.repeat(many)}${'c’ d” '.repeat(many)}`, deep, 0, many * 12),
    true,
    'deep nesting is sound',
  )
})
