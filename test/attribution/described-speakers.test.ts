import t from 'tap'
import { quotationsOf, said } from './helper.ts'

const speakerOf = (...paragraphs: string[]) => quotationsOf(...paragraphs)[0]?.speaker

t.test('a source without a name', async (t) => {
  t.match(
    speakerOf('Ian Pell opened the gate on Monday. "It will not last," said a senior administration official.'),
    { name: 'senior administration official', kind: 'person', named: false },
    'is described by its phrase',
  )
  t.match(
    speakerOf('Ian Pell opened the gate on Monday. "Let them go," relatives chanted.'),
    { name: 'relatives', kind: 'group', named: false },
    'also where it is several people',
  )
  t.match(
    speakerOf(
      'A senior harbour official spoke on Monday. "It will not last," the official said. Nobody else was there.',
    ),
    { name: 'senior harbour official', named: false },
    'by the fullest one that the article has',
  )
  t.match(
    speakerOf('Ian Pell opened the gate on Monday. "It will not last," said an official who asked not to be named.'),
    { name: 'official' },
    'without how it spoke',
  )
})

t.test('a source with a name', async (t) => {
  t.match(speakerOf('"It leaks," said Ian Pell.'), { name: 'Ian Pell', named: true }, 'is named')
  t.match(
    speakerOf('Mara Dole was away. "It leaks," the Dole campaign said.'),
    { name: 'Dole campaign', kind: 'organisation', named: true },
    'also where a body is called after somebody',
  )
})

t.test('somebody called after another', async (t) => {
  t.match(
    speakerOf('Mara Dole met Ian Pell on Monday. "It leaks," his wife said.'),
    { name: 'Pell’s wife', named: false },
    'is not that other',
  )
  t.match(
    speakerOf('"It leaks," said one Dole confidant. Mara Dole was not there.'),
    { name: 'Dole confidant', named: false },
    'whatever the noun',
  )
})

t.test('"they"', async (t) => {
  t.equal(speakerOf('They came on Monday. "It leaks," they said.'), null, 'is nobody where the article never tells')
})

t.test('a pronoun behind somebody without a name', async (t) => {
  const before = 'Nurse Dana Quill gave 140 shots on Monday. “They were scared,” Quill said.'
  t.same(
    said(before, 'One mother, who drove for hours, asked not to be named. “We never slept,” she said.').at(-1),
    'mother: We never slept,',
    'is that one',
  )
  t.same(
    said(before, 'One father, who drove for hours, asked not to be named. “We never slept,” she said.').at(-1),
    'Dana Quill: We never slept,',
    'unless it is of another gender',
  )
  t.same(
    said(before, 'One mother asked Mara Dole for help. Dole ran. “We never slept,” she said.').at(-1),
    'Mara Dole: We never slept,',
    'or somebody with a name is between',
  )
  t.same(
    said('Mara Dole called it “a scandal”.', '“We never slept,” said a neighbour. “Nobody came,” she added.').slice(1),
    ['neighbour: We never slept,', 'neighbour: Nobody came,'],
    'also behind a tag',
  )
})

t.test('the phrase for a source ends before the verb of its noun', async (t) => {
  const rain = 'A spokesman for Rain has not said why.'
  t.same(said(`${rain} “No comment,” the spokesman said.`), ['spokesman for Rain: No comment,'])
  t.same(
    said('“It is loud,” said a woman who has seen the pit.'),
    ['woman who has seen the pit: It is loud,'],
    'not before that of a relative clause',
  )
  t.same(said('A woman who has seen the pit called it “loud.”'), ['woman who has seen the pit: loud.'])
})
