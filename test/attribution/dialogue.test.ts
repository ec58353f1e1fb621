import t from 'tap'
import { said, tied } from './helper.ts'

t.test('no verb of speech', async (t) => {
  t.same(
    said('"Enough is enough." Ian Pell slammed the door and left the chamber.'),
    ['Ian Pell: Enough is enough.'],
    'but an act beside the words',
  )
  t.same(said('Ian Pell slammed the door. "Enough is enough."'), ['Ian Pell: Enough is enough.'], 'before them')
  t.same(said('"Enough is enough." – Ian Pell'), ['Ian Pell: Enough is enough.'], 'but a name after a dash')
  t.same(
    said(
      'The mayor of Rowan has had enough of the harbour gate.',
      '“Enough is enough for this town.”\n— Ian Pell, mayor of Rowan',
    ),
    ['Ian Pell: Enough is enough for this town.'],
    'on a line of its own',
  )
  t.same(
    said('"Enough is enough," said Mara Dole. Ian Pell slammed the door and left the chamber.'),
    ['Mara Dole: Enough is enough,'],
    'not an act beside words that have their tag',
  )
})

t.test('a conversation', async (t) => {
  t.same(
    said(
      'Mara Dole met Ian Pell at the gate on Monday.',
      '"Why does it leak?" Dole asked.',
      '"It does not," Pell said.',
      '"It does," said Dole. "Look."',
    ),
    ['Mara Dole: Why does it leak?', 'Ian Pell: It does not,', 'Mara Dole: It does,', 'Mara Dole: Look.'],
    'each in turn',
  )
  t.same(
    said('Mara Dole asked Ian Pell, "Why does it leak?" Pell answered, "It does not."'),
    ['Mara Dole: Why does it leak?', 'Ian Pell: It does not.'],
    'in one paragraph',
  )
  t.same(
    said('Asked by Mara Dole whether the gate leaks, Ian Pell said, "Not any more."'),
    ['Ian Pell: Not any more.'],
    'whoever asks does not answer',
  )
  t.same(
    said('"Why me?" asked Ian Pell. "Why not?" Ana Ruiz shot back.'),
    ['Ian Pell: Why me?', 'Ana Ruiz: Why not?'],
    'with a verb that is seldom one of saying',
    { todo: 'the answer is joined to the question' },
  )
  t.same(
    said('"Go home!" the crowd shouted at Ian Pell. "I will not," he replied.'),
    ['crowd: Go home!', 'Ian Pell: I will not,'],
    'also with a crowd',
  )
})

t.test('questions and answers', async (t) => {
  t.same(
    said('Mara Dole is the engineer of the gate.', 'Q: Why does it leak?', 'A: "Costs, mostly."').map((line) =>
      line.replace(/^.*: (?=Costs)/, ''),
    ),
    ['Costs, mostly.'],
    'marked answers are found',
  )
  t.same(
    said(
      'PELL: "Costs, mostly. Nobody would pay for the bolts."',
      'DOLE: "That is not true."',
      'Ian Pell and Mara Dole spoke at the gate.',
    ),
    ['Ian Pell: Costs, mostly. Nobody would pay for the bolts.', 'Mara Dole: That is not true.'],
    'names before colons are speakers',
  )
  const hearing = [
    'MODERATOR: "What happened to the gate?"',
    'PRESIDENT RUIZ: "It leaked from the first day."',
    'Ana Ruiz answered questions in Rowan.',
  ]
  t.match(said(...hearing)[1], 'Ana Ruiz: It leaked from the first day.', 'also with a title')
  t.equal(said(...hearing)[0]?.startsWith('Ana Ruiz:'), false, 'and a role alone is not the next speaker')
  t.same(tied('PELL: "Costs, mostly."', 'Ian Pell spoke at the gate.'), ['PELL < :'])
  t.same(said('PLEASE NOTE: "Salt Road" is sold out.'), [], 'but not every word before a colon')
})

t.test('transcripts', async (t) => {
  t.same(
    said(
      'Ian Pell and Mara Dole spoke on Rowan Radio on Monday.',
      'PELL: Costs. Nobody would pay for the bolts.',
      'DOLE: That is not true.',
    ),
    ['Ian Pell: Costs. Nobody would pay for the bolts.', 'Mara Dole: That is not true.'],
    'turns without marks are speech',
  )
})
