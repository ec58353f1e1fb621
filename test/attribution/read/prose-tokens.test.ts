import t from 'tap'
import { englishLexicon } from '../../../src/attribution/read/lexicon.ts'
import { beginsSentence, readProseTokens } from '../../../src/attribution/read/prose-tokens.ts'
import type { ProseTokens } from '../../../src/attribution/read/prose-tokens.ts'

/** Reads a text in which ⟦ and ⟧ stand for the outer bounds of a marked stretch. */
function read(text: string): ProseTokens {
  const stretches = Array.from(text.matchAll(/⟦([^⟧]*)⟧/g), ({ index, 0: all }) => ({
    outerStart: index,
    outerEnd: index + all.length,
    start: index + 1,
    end: index + all.length - 1,
  }))
  return readProseTokens(text, stretches, [], englishLexicon)
}

const words = ({ words, stretchAt, count }: ProseTokens): string[] =>
  Array.from({ length: count }, (_, i) => (stretchAt[i]! >= 0 ? '…' : words[i]!)).filter((word) => word !== '')

t.test('a marked stretch is one token of the prose around it', async (t) => {
  t.same(words(read('⟦It leaks,⟧ Dole said, ⟦a lot.⟧')), ['…', 'dole', 'said', '…'])
  t.same(Array.from(read('⟦It leaks,⟧ Dole said, ⟦a lot.⟧').places), [0, 4])
})

t.test('sentences', async (t) => {
  const sentences = (text: string): number => new Set(read(text).sentences).size
  t.equal(sentences('Dole spoke. Pell left.'), 2)
  t.equal(sentences('⟦It leaks!⟧ said Dole.'), 1, 'do not end with a quotation that goes on in lower case')
  t.equal(sentences('Dole said, ⟦It leaks.⟧ Pell left.'), 2, 'but with one before a capital')
  t.equal(sentences('Sen. Dole of Calif. spoke to Mr. Pell.'), 1, 'nor with an abbreviation')
})

t.test('paragraphs end with lines', async (t) => {
  t.same([...new Set(read('Dole spoke.\n\nPell left.\nRuiz stayed.').paragraphs)], [0, 1, 2])
})

t.test('asides are no prose', async (t) => {
  const text = 'Dole spoke. Read more here. Pell left.'
  const tokens = readProseTokens(text, [], [{ start: 12, end: 27 }], englishLexicon)
  t.same(words(tokens), ['dole', 'spoke', 'pell', 'left'])
  t.equal(tokens.paragraphs.at(-1), 1, 'they end a paragraph')
})

t.test('the first word of a sentence', async (t) => {
  const tokens = read('Dole spoke. (Pell left.)')
  const first = Array.from({ length: tokens.count }, (_, i) => i).filter(
    (i) => tokens.words[i] !== '' && beginsSentence(tokens, i),
  )
  t.same(
    first.map((i) => tokens.words[i]),
    ['dole', 'pell'],
  )
})
