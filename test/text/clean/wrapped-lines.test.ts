import fc from 'fast-check'
import t from 'tap'
import { cleanText } from '../../../src/text/clean/clean-text.ts'
import { keeps, reads } from './cleaned.ts'

reads('lines of a fixed width are read as paragraphs', {
  '“We raised the sea wall in\neleven weeks,” said Mara\nDole, who leads the board.':
    '“We raised the sea wall in eleven weeks,” said Mara Dole, who leads the board.',
  'The sea wall was raised in eleven\r\nweeks, said Mara Dole, who leads the\r\nboard.\r\n\r\n“No,” said Ian Pell.':
    'The sea wall was raised in eleven weeks, said Mara Dole, who leads the board.\r\n\r\n“No,” said Ian Pell.',
})

reads('a compound that was broken at its hyphen stays one word', {
  'Nobody had ever seen such a well-\nmeant plan, and nobody on the board\nhad asked.':
    'Nobody had ever seen such a well-meant plan, and nobody on the board had asked.',
})

reads('items of a list keep their lines', {
  'The board said on Monday that it had\nthree plans for the old wall, and it\nnamed them:\n- a new wall\n- no wall':
    'The board said on Monday that it had three plans for the old wall, and it named them:\n- a new wall\n- no wall',
})

keeps('a line that is a paragraph stays one', [
  '“No,” said Mara Dole.\n“Why not?” asked Ian Pell.\n“It leaks.”',
  'The board met on Monday, and for the first time in eleven years it met in the old hall by the harbour.\nit was cold.',
  'Harbour Board\n12 Quay Street\nRowan',
])

keeps('verse stays', [
  'i carry the boats of my father\nand i carry the nets of my mother\nbut the sea has taken the harbour\nand nobody carries the sea',
  'The harbour sleeps beneath the moon,\nThe boats are drawn along the shore,\nAnd someone hums an ancient tune\nOf men who fish the bay no more.',
  'the tide came in at dusk and\ntook the huts, the boats, the bell,\nand nobody\nrang it after',
])

keeps('headlines, lists and turns stay', [
  'Sea wall raised in eleven weeks\nBoard denies delays\nFerry late again',
  'bread\nwater\na rope of twenty metres\nsalt',
  'PELL: Who raised the wall in May?\nDOLE: The board did, and it paid.\nPELL: Thank you for the answer.',
])

const prose =
  'The harbour board met in the old hall on Monday and heard that the wall had been raised in eleven weeks, at half ' +
  'the price that had been named in the spring. “We had the people and we had the stone,” said the engineer, Mara ' +
  'Dole, who leads the works. “What we never had was time, and the tide does not wait for anyone.” Her neighbours ' +
  'on the quay said that they had hardly slept, but none of them would have missed the sight of it.'

function wrap(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && line.length <= width) lines[lines.length - 1] = line
    else lines.push(word)
  }
  return lines.join('\n')
}

t.test('any width from 36 to 84 columns: the paragraphs are whole again', async (t) => {
  const text = [prose, '“No,” said Ian Pell.', prose].join('\n\n')
  fc.assert(
    fc.property(fc.integer({ min: 36, max: 84 }), (width) => {
      const wrapped = text
        .split('\n\n')
        .map((paragraph) => wrap(paragraph, width))
        .join('\n\n')
      return wrapped.length === text.length && wrapped !== text && cleanText(wrapped).text === text
    }),
  )
  t.pass()
})
