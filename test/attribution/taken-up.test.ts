import t from 'tap'
import { extract } from '../../src/extract.ts'
import { said } from './helper.ts'

const speakers = (text: string, language: string): (string | null)[] =>
  extract(text, { language }).quotations.map((quotation) => quotation.speaker?.name ?? null)

t.test('somebody taken up by where they are from', async (t) => {
  const team = 'Graham Dole, the Rowan manager, was calm. “The ref was fine,” he said.'
  t.same(
    said(
      team,
      'His opposite number, Mateus Pell, took two questions.',
      '“We gave them a present,” the Brazilian said.',
    ),
    ['Graham Dole: The ref was fine,', 'Mateus Pell: We gave them a present,'],
    'is the last subject',
  )
  t.same(
    said(`${team} “We gave it away,” the Dutchman said.`),
    ['Graham Dole: The ref was fine,', 'Graham Dole: We gave it away,'],
    'also by a noun that is no adjective',
  )
  t.same(said('“We gave it away,” Serb Goran Pell said.'), ['Goran Pell: We gave it away,'], 'unless a name follows')
  t.same(speakers('Dejan Dole kam spät. Er sei „lauter geworden“, gestand der Serbe.', 'de'), ['Dejan Dole'])
})

t.test('a body taken up by its noun', async (t) => {
  t.same(
    speakers('Der Hafenverband Nord wies das zurück. „Es hält“, teilte der Verband mit.', 'de'),
    ['Hafenverband Nord'],
    'where that ends a compound',
  )
  t.same(speakers('Die Reederei Tidewerk wies das zurück. „Es hält“, erklärte das Unternehmen.', 'de'), [
    'Reederei Tidewerk',
  ])
  t.same(
    said('I asked Brightpier to look again. “We are sorry,” the company says.'),
    ['Brightpier: We are sorry,'],
    'also a firm of one word in no list',
  )
  t.same(
    said('A caller in Rowan rang. “They are on their way,” the operator said.'),
    ['operator: They are on their way,'],
    'but not the town in which somebody speaks',
  )
})

t.test('an insider is the source that an article told of before, and no one with a name', async (t) => {
  const cole = 'Savannah Cole left. “I am fine,” she wrote.'
  t.same(
    said(cole, 'A source close to the couple tells us that it ended in May. “There was no row,” says the insider.').at(
      1,
    ),
    'insider: There was no row,',
  )
})

t.test('the lawyer of a body is not whoever is in play', async (t) => {
  t.same(speakers('Rosa Cano no aceptó. El abogado de la Asociación Norte lo considera «puro teatro».', 'es'), [
    'abogado de la Asociación Norte',
  ])
  t.same(speakers('Rosa Cano no aceptó. La abogada lo considera «puro teatro».', 'es'), ['Rosa Cano'])
})

t.test('one of several who is named', async (t) => {
  const left = 'Deux conseillers sont partis.'
  t.same(speakers(`${left} « C’est tout », a expliqué l’une d’elles, Josiane Prat, à la sortie.`, 'fr'), [
    'Josiane Prat',
  ])
  t.same(speakers(`${left} « C’est tout », a expliqué l’une d’elles à Josiane Prat.`, 'fr'), [null])
})

t.test('who is meant where a language leaves the subject out', async (t) => {
  const obituary = 'Murió en Lugo, a los 88 años, el actor Aurelio Cano. Debutó con un papel de dos frases.'
  t.same(speakers(`${obituary} «Se me olvidó una», recordó en 2004.`, 'es'), ['Aurelio Cano'], 'the only one named')
  t.same(
    speakers(`${obituary} Inés Roca lo dirigió después. «Se me olvidó una», recordó en 2004.`, 'es'),
    ['Inés Roca'],
    'or the last subject',
  )
})

t.test('a relative without a name, right before the words', async (t) => {
  const club = 'Brenda Pell, our head coach, shouts. “There is wind,” she says.'
  t.same(
    said(club, 'Jamal Dole began in May.', 'His mum noticed the change. “He started setting an alarm,” she said.'),
    ['Brenda Pell: There is wind,', 'Dole’s mum: He started setting an alarm,'],
  )
  t.same(
    said(`${club} Her husband is calmer. “I have a whistle,” she adds.`),
    ['Brenda Pell: There is wind,', 'Brenda Pell: I have a whistle,'],
    'not of another gender',
  )
})
