import fc from 'fast-check'
import t from 'tap'
import { compileWordTable, notPlain, unknownWord } from '../../src/text/word-table.ts'

const words = ['said', 'harbour', 'the', 'told']
const find = compileWordTable(words)
const numberOf = (word: string): number => find(word, 0, word.length)

t.test('a word of the list is found in whatever case', async (t) => {
  t.equal(numberOf('harbour'), 1)
  t.equal(numberOf('Harbour'), 1)
  t.equal(numberOf('HARBOUR'), 1)
})

t.test('a word that only begins or ends like one of the list is unknown', async (t) => {
  t.equal(numberOf('harbours'), unknownWord)
  t.equal(numberOf('arbour'), unknownWord)
  t.equal(numberOf('toll'), unknownWord)
})

t.test('a word is read where it stands in a text', async (t) => {
  t.equal(find('Dole said so', 5, 9), 0)
  t.equal(find('Dole said so', 5, 8), unknownWord)
})

t.test('what holds more than letters A to Z is told apart from unknown words', async (t) => {
  for (const word of ['don’t', 'well-known', 'été', 'ſaid', 'said2', '@said', '[', '`'])
    t.equal(numberOf(word), notPlain)
})

t.test('an empty table knows no word', async (t) => {
  const empty = compileWordTable([])
  t.equal(empty('said', 0, 4), unknownWord)
})

t.test('every word of any list is found at its place, and no other word is', async () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/)
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 200 }), fc.array(word), (list, others) => {
      const table = compileWordTable(list)
      return (
        list.every((listed, n) => table(listed.toUpperCase(), 0, listed.length) === n) &&
        others.every((other) => table(other, 0, other.length) === list.indexOf(other))
      )
    }),
  )
})
