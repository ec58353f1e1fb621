import fc from 'fast-check'
import t from 'tap'
import { tokenize, TokenKind } from '../../src/text/tokens.ts'
import type { Span } from '../../src/text/span.ts'

const names = Object.fromEntries(Object.entries(TokenKind).map(([name, kind]) => [kind, name]))

const tokens = (text: string, gaps: readonly Span[] = []): string[] => {
  const { count, starts, ends } = tokenize(text, gaps)
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]))
}
const kinds = (text: string, gaps: readonly Span[] = []): (string | undefined)[] => {
  const { count, kinds } = tokenize(text, gaps)
  return Array.from({ length: count }, (_, i) => names[kinds[i]!])
}

t.test('words, numbers and punctuation', async (t) => {
  t.same(tokens('Mara Dole, 63, said.'), ['Mara', 'Dole', ',', '63', ',', 'said', '.'])
  t.same(kinds('Mara said 63.'), ['capital', 'lower', 'number', 'punctuation'])
  t.same(tokens('Élan vital 是好'), ['Élan', 'vital', '是好'], 'in any script')
})

t.test('words keep what is inside them', async (t) => {
  t.same(tokens("don't well-known O'Pell"), ["don't", 'well-known', "O'Pell"])
  t.same(tokens('the 63-year-old senator'), ['the', '63-year-old', 'senator'], 'also after a number')
  t.same(tokens('the drivers’ fault'), ['the', 'drivers', '’', 'fault'], 'but not an apostrophe at their end')
  t.same(tokens('salt -- road'), ['salt', '-', '-', 'road'], 'nor dashes between them')
})

t.test('a full stop belongs to an abbreviation or an initial', async (t) => {
  t.same(tokens('Sen. J. Dole of the U.S. spoke.'), ['Sen.', 'J.', 'Dole', 'of', 'the', 'U.S.', 'spoke', '.'])
  t.same(tokens('So did I. Pell left.'), ['So', 'did', 'I', '.', 'Pell', 'left', '.'], 'but not to the pronoun')
})

t.test("a closing 's is a token of its own", async (t) => {
  t.same(tokens("Dole's gate, Pell’s gate"), ['Dole', "'s", 'gate', ',', 'Pell', '’s', 'gate'])
  t.same(kinds("Dole's"), ['capital', 'clitic'])
})

t.test('numbers keep their signs inside', async (t) => {
  t.same(tokens('863 or 1,000.50 at 10:30.'), ['863', 'or', '1,000.50', 'at', '10:30', '.'])
})

t.test('line breaks are one token, whatever their number', async (t) => {
  t.same(kinds('One\r\n \n\ntwo'), ['capital', 'lineBreak', 'lower'])
})

t.test('a stretch is one token and is not read', async (t) => {
  t.same(tokens('Dole said "It leaks" twice', [{ start: 10, end: 20 }]), ['Dole', 'said', '"It leaks"', 'twice'])
  t.same(kinds('Dole said "It leaks"', [{ start: 10, end: 20 }]), ['capital', 'lower', 'stretch'])
  t.same(tokens('Dole"It"said', [{ start: 4, end: 8 }]), ['Dole', '"It"', 'said'], 'also in the middle of letters')
})

t.test('any text: tokens are in order, do not overlap, and leave out nothing but blanks', async (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const { count, starts, ends } = tokenize(text)
      let last = 0
      for (let i = 0; i < count; i++) {
        if (starts[i]! < last || ends[i]! <= starts[i]! || /[\p{L}\p{N}]/u.test(text.slice(last, starts[i])))
          return false
        last = ends[i]!
      }
      return !/[\p{L}\p{N}]/u.test(text.slice(last))
    }),
    { numRuns: 1000 },
  )
  t.pass()
})
