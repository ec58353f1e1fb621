import fc from 'fast-check'
import t from 'tap'
import { paragraphsOf, trimmed } from '../../src/text/paragraphs.ts'

const texts = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))

t.test('a line break ends a paragraph, with or without a blank line', async (t) => {
  t.same(texts('One.\nTwo.\n\nThree.'), ['One.', 'Two.', 'Three.'])
})

t.test('the line breaks of all systems count', async (t) => {
  t.same(texts('One.\r\nTwo.\rThree.\u2028Four.\u2029Five.\u0085Six.'), [
    'One.',
    'Two.',
    'Three.',
    'Four.',
    'Five.',
    'Six.',
  ])
})

t.test('white space around a paragraph does not belong to it', async (t) => {
  t.same(texts('\ufeff  One. \u00a0\n\t\n  Two.\u200b'), ['One.', 'Two.'])
})

t.test('blank lines before a paragraph are counted', async (t) => {
  t.same(
    paragraphsOf('\nOne.\nTwo.\n\nThree.\r\n\r\n \r\nFour.').map(({ blankLinesBefore }) => blankLinesBefore),
    [1, 0, 1, 2],
  )
})

t.test('a text without words has no paragraph', async (t) => {
  t.same(paragraphsOf(''), [])
  t.same(paragraphsOf(' \n\r\n\t'), [])
})

t.test('trimming a blank stretch leaves an empty one', async (t) => {
  t.same(trimmed('a   b', 1, 4), { start: 4, end: 4 })
})

t.test('any string: paragraphs are in order, hold no line break, and leave out only white space', async () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\u2029', '"', '\ud800') }), (text) => {
      let last = 0
      let rest = ''
      for (const { start, end } of paragraphsOf(text)) {
        if (start < last || end <= start || /[\n\r\u2029]/.test(text.slice(start, end))) return false
        rest += text.slice(last, start)
        last = end
      }
      return (rest + text.slice(last)).trim() === ''
    }),
  )
})
