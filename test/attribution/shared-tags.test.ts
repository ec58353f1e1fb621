import t from 'tap'
import { said } from './helper.ts'

const mayor = 'Mayor Ida Wren opened the session on Monday.'

t.test('a tag after several paragraphs', async (t) => {
  t.test('should give all of them to the speaker it names', async (t) => {
    t.same(said(mayor, '“The gate leaks.', '“It always has,” said Mara Dole.'), [
      'Mara Dole: The gate leaks. | It always has,',
    ])
    t.same(
      said(mayor, "'The gate leaks.", "'It always has.", "'It must go,' Mara Dole, an engineer, told the council."),
      ['Mara Dole: The gate leaks. | It always has. | It must go,'],
    )
  })
  t.test('should do so across what the page puts between them', async (t) => {
    for (const aside of ['ADVERTISEMENT', 'Story continues below', 'Read more: Ten gates that leak'])
      t.same(said(mayor, '“The gate leaks.', aside, '“It always has,” said Mara Dole.'), [
        'Mara Dole: The gate leaks. | It always has,',
      ])
  })
  t.test('should not take words that another tag or a colon led to', async (t) => {
    t.same(said('“The gate leaks,” said Mara Dole. “It always has.', '“That is not true,” said Ian Pell.'), [
      'Mara Dole: The gate leaks,',
      'Mara Dole: It always has.',
      'Ian Pell: That is not true,',
    ])
    t.same(said('Mara Dole told the council:', '“The gate leaks.', '“It always has,” she said.'), [
      'Mara Dole: The gate leaks. | It always has,',
    ])
  })
})

t.test('the tag of paragraphs that a page ran together', async (t) => {
  t.test('should be shared by all of them', async (t) => {
    t.same(said(`${mayor} "The gate leaks. "It always has," said Mara Dole.`), [
      'Mara Dole: The gate leaks. | It always has,',
    ])
    t.same(said('"The gate leaks," said Mara Dole. "It always has. "We wrote in May. "They laughed." He left.'), [
      'Mara Dole: The gate leaks,',
      'Mara Dole: It always has. | We wrote in May. | They laughed.',
    ])
  })
  t.test('should not be shared where each quotation closes', async (t) => {
    t.same(said('"The gate leaks," said Mara Dole. "It always has." "It never did," said Ian Pell.'), [
      'Mara Dole: The gate leaks,',
      'Mara Dole: It always has.',
      'Ian Pell: It never did,',
    ])
  })
})

t.test('words that a colon announces behind a tag', async (t) => {
  t.same(
    said('“It was shut,” said Mara Dole, and then, after a look at the gate: “It was not shut.”'),
    ['Mara Dole: It was shut,', 'Mara Dole: It was not shut.'],
    'are a quotation of their own',
  )
  t.same(
    said('“It was shut,” said Mara Dole, “but it did not hold.”'),
    ['Mara Dole: It was shut, | but it did not hold.'],
    'unlike what goes on',
  )
})

t.test('a tag whose subject was named before', async (t) => {
  t.same(
    said('Mara Dole, for Pell, spoke of “a bad year”. “He is ruined,” counsel told the court, “and he knows it.”'),
    ['Mara Dole: a bad year', 'Mara Dole: He is ruined, | and he knows it.'],
    'interrupts a quotation all the same',
  )
  t.same(
    said('Mara Dole called the gate “new,” and said the lock was “old.”'),
    ['Mara Dole: new,', 'Mara Dole: old.'],
    'unlike a clause of its own',
  )
})
