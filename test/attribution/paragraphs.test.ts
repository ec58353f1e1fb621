import t from 'tap'
import { quotationsOf, said, tied } from './helper.ts'

t.test('words introduced a paragraph earlier', async (t) => {
  t.same(said('Former mayor Ana Ruiz was blunt when she was asked about the gate.', '"Resign, all of you."'), [
    'Ana Ruiz: Resign, all of you.',
  ])
  t.same(
    said('Former mayor Ana Ruiz was blunt when she was asked about the gate.', '"Resign."'),
    ['Ana Ruiz: Resign.'],
    'also one word',
  )
  t.same(
    said('Ana Ruiz had a message for the council:', '"Resign, all of you, before the winter."'),
    ['Ana Ruiz: Resign, all of you, before the winter.'],
    'by a colon',
  )
  t.same(
    said('Ana Ruiz was blunt when she was asked about the gate.', '"We start on Monday," said Ian Pell.'),
    ['Ian Pell: We start on Monday,'],
    'not where the words have a tag of their own',
  )
})

t.test('a floating paragraph', async (t) => {
  t.same(
    said(
      '"The gate is not safe," said Mara Dole, an engineer at the harbour.',
      '"We start on Monday."',
      'The council meets in June.',
    ),
    ['Mara Dole: The gate is not safe,', 'Mara Dole: We start on Monday.'],
    'goes on in the voice of the one before',
  )
  t.same(
    said(
      '"The gate is not safe," said Mara Dole, an engineer at the harbour.',
      'Ian Pell, the mayor, disagreed.',
      '"We start on Monday."',
    ),
    ['Mara Dole: The gate is not safe,', 'Ian Pell: We start on Monday.'],
    'not where somebody else has come into play',
    { todo: 'the speaker before is kept' },
  )
  t.same(
    said(
      'Ana Ruiz is the mayor of Rowan.',
      '"The gate leaks," she said. "It has leaked for years.',
      '"We cannot wait any longer, and we will not wait."',
      'Her predecessor, Ian Pell, disagreed.',
      '"It never leaked in my time," he said.',
    ),
    [
      'Ana Ruiz: The gate leaks,',
      'Ana Ruiz: It has leaked for years. | We cannot wait any longer, and we will not wait.',
      'Ian Pell: It never leaked in my time,',
    ],
    'with the pronoun of each',
  )
  t.same(
    said(
      'In the square, Ana Ruiz smiled.',
      '"We won," she said, and left.',
      'Outside, Ian Pell was waiting for her with a bag of sand.',
      '"You forgot this."',
    ),
    ['Ana Ruiz: We won,', 'Ian Pell: You forgot this.'],
    'is whose act is told just before',
    { todo: 'a short floating paragraph is dropped' },
  )
  t.same(
    said('"We start on Monday."', 'The council meets in June.'),
    ['?: We start on Monday.'],
    'has no speaker where nobody is in play',
  )
})

t.test('several paragraphs, each opened, only the last closed', async (t) => {
  const long = [
    'Mara Dole wrote to the council: “We tried for a year to keep the gate open.',
    '“We failed because of the salt that gets into the bolts.',
    '“Now we go, and we will not come back to Rowan.”',
    'The council meets in June.',
  ]
  t.same(
    said(...long),
    [
      `Mara Dole: ${long
        .slice(0, 3)
        .map((line) => line.replace(/^.*“|”$/g, ''))
        .join(' | ')}`,
    ],
    'are one quotation',
  )
  t.equal(quotationsOf(...long)[0]?.unclosed, false, 'which is closed in the end')
  const paragraphs = [
    'Mara Dole wrote to the council: “We tried for a year.',
    '“We failed because of the salt.',
    '“Now we go.”',
    'The council meets in June.',
  ]
  t.same(
    said(...paragraphs),
    ['Mara Dole: We tried for a year. | We failed because of the salt. | Now we go.'],
    'also short ones',
  )
  t.equal(quotationsOf(...paragraphs)[0]?.unclosed, false, 'which is closed in the end')
  t.same(
    said('“We tried for a year,” said Mara Dole. “We failed because of the salt.', '“Now we go.”'),
    ['Mara Dole: We tried for a year,', 'Mara Dole: We failed because of the salt. | Now we go.'],
    'also after a tag',
  )
  t.same(
    said('“We tried for a year,” said Mara Dole.', '“Now you go,” said Ian Pell.'),
    ['Mara Dole: We tried for a year,', 'Ian Pell: Now you go,'],
    'not where each paragraph closes its own',
  )
})

t.test('a mark that is never closed', async (t) => {
  const paragraphs = [
    'Mara Dole said: "We tried for a year and failed.',
    'The council meets in June. Ian Pell said the gate was "safe".',
  ]
  t.same(
    said(...paragraphs),
    ['Mara Dole: We tried for a year and failed.', 'Ian Pell: safe'],
    'ends with its paragraph',
  )
  t.same(
    quotationsOf(...paragraphs).map(({ unclosed }) => unclosed),
    [true, false],
    'and is noted',
  )
})

t.test('the tag of another paragraph', async (t) => {
  t.same(
    tied('Mara Dole said on Monday that the gate would be closed.', '"It leaks," she said.', '"It always leaked."'),
    ['she < said', 'she < said'],
    'is the source where the words stand alone',
  )
})

t.test('single marks over several paragraphs', async (t) => {
  const first = '‘My mother called it “the drowned road”, and we believed every word of it.'
  t.same(
    said(first, '‘Now the council has put up a sign,’ says Mara Dole, who lives there.'),
    [
      'Mara Dole: My mother called it “the drowned road”, and we believed every word of it. | Now the council has put up a sign,',
    ],
    'may hold double ones',
  )
  t.same(
    said(
      'In the ’90s my mother called it “the drowned road”, Mara Dole said.',
      '‘Now there is a sign,’ said Ian Pell.',
    ),
    ['Mara Dole: the drowned road', 'Ian Pell: Now there is a sign,'],
    'which are the outer ones behind an apostrophe',
  )
})
