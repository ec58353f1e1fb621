import t from 'tap'
import { marked } from './marked.ts'

t.test('single marks beside apostrophes', async (t) => {
  t.same(marked("'It's the drivers' fault,' Pell said."), ["[It's the drivers' fault,]"])
  t.same(marked('‘It’s the drivers’ fault,’ Pell said.'), ['[It’s the drivers’ fault,]'])
  t.same(marked("The drivers' union met. 'We're out,' Dole said. 'The bosses' games are over.'"), [
    "[We're out,]",
    "[The bosses' games are over.]",
  ])
  t.same(marked("'I'm done' said Dole, the boss's 'friend'."), ["[I'm done]", '[friend]'])
})

t.test('apostrophes are not marks', async (t) => {
  t.same(marked(`'Twas "a rough '90s" for the Ruiz family.`), ["[a rough '90s]"], 'elision and decade')
  t.same(marked("'Twas the drivers' fault."), [], 'possessive plural')
  t.same(marked("Rock 'n' roll of the '60s was Ian's and the Joneses' thing."), [])
  t.same(marked('Get ‘em in the ’80s, the workers’ hall said.'), [], 'turned the wrong way')
  t.same(marked("'It's the '90s again,' said Pell."), ["[It's the '90s again,]"], 'nor inside a quotation')
  t.same(marked("Goin' home, Pell was hummin' a tune o' the sea."), [], 'dropped letters')
})

t.test('double marks inside single ones are nested where single marks are the house style', async (t) => {
  t.same(marked(`'She called it "slow",' Pell said. 'I did not.'`), [
    `[She called it "slow",] ([slow])`,
    '[I did not.]',
  ])
})

t.test('three kinds of marks within each other', async (t) => {
  t.match(
    marked('‘She wrote, “The crew shouted ‘no more’ twice,” and left,’ said Pell.').join('\n'),
    /^\[She wrote, “The crew shouted ‘no more’ twice,” and left,\]/,
    'are one quotation in single marks',
  )
  t.match(
    marked('“She wrote, ‘The crew shouted “no more” twice,’ and left,” said Pell.').join('\n'),
    /^\[She wrote, ‘The crew shouted “no more” twice,’ and left,\]/,
    'or in double ones',
  )
  t.same(
    marked('The ‘smart’ bin burns. “I ran,” said Pell, and the crew’s cook said, “So did I.”'),
    ['[smart]2', '[I ran,]', '[So did I.]'],
    'unlike single marks that close before the double ones open',
  )
})

t.test('single marks in a text that quotes in double ones are secondary', async (t) => {
  t.same(marked(`Council calls bin 'smart'\n\n"It leaks," said Dole. "It stinks," said Pell.`), [
    '[smart]2',
    '[It leaks,]',
    '[It stinks,]',
  ])
  t.same(marked(`Council calls bin 'smart'\n\nIt leaks, said Dole.`), ['[smart]'], 'but not where there are no others')
})
