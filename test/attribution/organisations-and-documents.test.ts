import t from 'tap'
import { quotationsOf, said, tied } from './helper.ts'

t.test('an organisation', async (t) => {
  t.same(said('"The gate must go," the Rowan Harbour Association said on Monday.'), [
    'Rowan Harbour Association: The gate must go,',
  ])
  t.equal(
    quotationsOf('"The gate must go," the Rowan Harbour Association said on Monday.')[0]?.speaker?.kind,
    'organisation',
  )
  t.same(
    said(
      'The Rowan Harbour Association met on Monday. Ian Pell was there.',
      '"The gate must go," the association said in a statement.',
    ),
    ['Rowan Harbour Association: The gate must go,'],
    'is meant by the noun in its name',
  )
  t.same(
    said('Ian Pell, the president of the Rowan Harbour Association, spoke on Monday. "The gate must go," he said.'),
    ['Ian Pell: The gate must go,'],
    'not where its president speaks',
  )
  t.same(said('"The gate must go," said Ian Pell of the Rowan Harbour Association.'), ['Ian Pell: The gate must go,'])
})

t.test("a name that does not show whether it is a body's or a person's", async (t) => {
  const kindOf = (...paragraphs: string[]) => quotationsOf(...paragraphs)[0]?.speaker?.kind
  const count = 'At the end of May, the organisation said, 40 boats were held “for political reasons.”'
  t.equal(kindOf(`Puerto Vela keeps a count of its own. ${count}`), 'organisation', 'is a body’s by the noun for it')
  t.equal(kindOf('“They are held,” said the rights group Puerto Vela.'), 'organisation', 'by the noun before it')
  t.equal(kindOf('“They are held,” said Tova Vela, whose rights group keeps a count.'), 'person', 'not by another’s')
  t.equal(kindOf('“They are held,” said group leader Tova Vela.'), 'person')
})

t.test("somebody's organisation", async (t) => {
  t.same(
    said(
      'Ian Pell, president of Harbour Watch, hoped for better.',
      `Pell's organization said 863 boats had been kept in port "for political reasons."`,
    ),
    ['Harbour Watch: for political reasons.'],
    'is the one that the article ties them to',
  )
  t.same(
    said('Harbour Watch, a group of fishermen, met on Monday. "The gate must go," the group said.'),
    ['Harbour Watch: The gate must go,'],
    '"the group" is the one in play',
  )
})

t.test('a government', async (t) => {
  t.same(tied('The government described the move as a gesture to "seek peace" on Monday.'), [
    'The government < described',
  ])
  t.match(
    tied(
      'Ten boats were released on Monday.',
      'Norland let them go in what the government described as a gesture to "seek peace" before the vote.',
    ),
    ['the government < described'],
    'in a clause of its own',
  )
  t.same(
    said('Norland released ten boats on Monday to "seek peace" with Ostland.').some((line) => /Ostland:/.test(line)),
    false,
    'not the country named last',
  )
})

t.test('a document', async (t) => {
  t.same(tied('"The bolts were never tested," the filing said.'), ['the filing < said'], 'is a source')
  t.same(
    said('Mara Dole sent a letter to the council on Monday. "The bolts were never tested," the letter said.'),
    ['Mara Dole: The bolts were never tested,'],
    'speaks for whoever wrote it',
  )
  t.same(said('Mara Dole wrote on Truth Social on Monday. "The bolts were never tested," her post read.'), [
    'Mara Dole: The bolts were never tested,',
  ])
  t.same(
    said('Sarah Dole met Robert Pell on Monday. "The bolts were never tested," her letter read.'),
    ['Sarah Dole: The bolts were never tested,'],
    'of hers is by the woman, whoever was named last',
  )
  for (const [name, own] of [
    ['Robert Pell', 'her'],
    ['Sarah Dole', 'his'],
  ] as const)
    t.notMatch(
      said(`${name} spoke on Monday. "The bolts were never tested," ${own} letter read.`).join(),
      name,
      `of ${own === 'her' ? 'hers is not by a man' : 'his is not by a woman'}`,
    )
  t.same(
    said(
      'Mara Dole read the report of the Harbour Board on Monday. "The bolts were never tested," the report said.',
    ).map((line) => line.startsWith('Mara Dole:')),
    [false],
    'not for whoever read it',
  )
  t.same(said('A sign at the gate reads "Keep out of the water".').length, 1, 'a sign speaks')
})

t.test('whoever issued a document', async (t) => {
  const statement = 'The statement said the bolts “were never tested.”'
  t.same(
    said(`“We regret it,” said the statement from Pell’s lawyer, Olin Tash. Ian Pell left. ${statement}`).at(-1),
    'Olin Tash: were never tested.',
    'is whom the article says it is from',
  )
  t.same(
    said(`Ian Pell left on Monday. In a statement on Monday, Mara Dole said an inquiry would follow. ${statement}`),
    ['Mara Dole: were never tested.'],
    'who says something in it',
  )
  t.same(
    said('Ian Pell’s campaign sent out an email on Monday. “We need you,” the email said.'),
    ['Pell campaign: We need you,'],
    'also a body that the article names by whose it is',
  )
  t.notMatch(said(`Mara Dole received a statement on Monday. ${statement}`).join(), 'Mara Dole', 'not who gets it')
})

t.test('whose document speaks', async (t) => {
  t.same(
    said('Mayor Mara Dole spoke first.', '“It leaks,” a Pell campaign memo said.'),
    ['Pell campaign: It leaks,'],
    'is told by the body before its noun',
  )
  t.same(
    said('The Pell campaign sent a fundraising email on Monday. “Time is short,” the email said.'),
    ['Pell campaign: Time is short,'],
    'by the noun before it for one that was sent',
  )
  t.same(
    said('Mara Dole wrote to the council on Monday.', '“The gate leaks,” the letter said.'),
    ['Mara Dole: The gate leaks,'],
    'or by who wrote',
  )
  t.same(
    said('Mara Dole wrote to the council on Monday.', '“The gate leaks,” the law said.'),
    ['?: The gate leaks,'],
    'not where it is nothing that one person writes',
  )
})

t.test('a noun for a news outlet', async (t) => {
  const opening = 'Mara Dole told the Rowan Daily Herald that the Harbour Council was late.'
  t.same(
    said(opening, 'The tabloid asked whether she was "quite well."').map((line) => line.split(':')[0]),
    ['Rowan Daily Herald'],
    'is the outlet in play',
  )
  t.same(
    said(opening, 'According to the newspaper, "nothing has been done since May."').map((line) => line.split(':')[0]),
    ['Rowan Daily Herald'],
  )
  t.notMatch(
    said(opening, 'According to a newspaper in Ostby, "nothing has been done since May."').join(),
    'Herald:',
    'but not a new one',
  )
})

t.test('an editorial', async (t) => {
  t.same(
    said('“The gate has more spine,” reads a Friday editorial in The Rowan Register.'),
    ['Rowan Register: The gate has more spine,'],
    'speaks for the paper that it is in',
  )
  t.same(
    said('That did not please The Rowan Advocate.', '“She should come home,” the editorial read.'),
    ['Rowan Advocate: She should come home,'],
    'or that was named last',
  )
  t.notMatch(
    said('That did not please the Harbour Council.', '“She should come home,” the editorial read.').join(),
    'Harbour Council:',
    'but for no other body',
  )
})

t.test('“it” behind a document', async (t) => {
  t.same(
    said('The mayor got a letter from Ian Pell. “It leaks,” the letter said. It went on: “Nobody came.”'),
    ['Ian Pell: It leaks,', 'Ian Pell: Nobody came.'],
    'is the document that spoke',
  )
  t.same(
    said(
      'Mara Dole wrote to the council in an affidavit. “It leaks,” Dole wrote in the affidavit. It went on: “Nobody came.”',
    ),
    ['Mara Dole: It leaks,', 'Mara Dole: Nobody came.'],
    'or in which somebody did',
  )
  t.same(
    said(
      'The Harbour Society read the letter from Ian Pell. “We regret it,” the Harbour Society said. It added: “Nobody came.”',
    ),
    ['Harbour Society: We regret it,', 'Harbour Society: Nobody came.'],
    'not where a body has spoken since',
  )
})

t.test('the editorial board', async (t) => {
  t.same(
    said('The Rowan Gazette wants the gate. Mara Dole does not. "It is a gift," the editorial board wrote.'),
    ['Rowan Gazette: It is a gift,'],
    'is that of the paper in play',
  )
  t.same(
    said('Ian Pell leads the Rowan Harbour Board. The Rowan Gazette wants the gate. "It is a gift," the board wrote.'),
    ['Rowan Harbour Board: It is a gift,'],
    'and another board is not',
  )
})

t.test('a body that is named between commas', async (t) => {
  const before = '“Masts do not grow on trees,” spokesman Ian Pell of Kestrel Mobile said. '
  t.same(
    said(`${before}The regulator, Telewatch, said it was “studying the tariff with interest”.`).at(-1),
    'Telewatch: studying the tariff with interest',
    'is the speaker',
  )
  t.same(
    said(`${before}The regulator, Mara Dole said, was “studying the tariff with interest”.`).at(-1),
    'Mara Dole: studying the tariff with interest',
    'unless a person speaks there',
  )
})

t.test('a noun for what a body is', async (t) => {
  t.same(
    said('Rowan Medical Center has moved its waiting room. “Call before you come,” the hospital said.'),
    ['Rowan Medical Center: Call before you come,'],
    'stands for the one just named',
  )
  t.same(
    said(
      'The Department of Water and Sanitation was “gravely concerned”, it said. “Help will come,” the department said.',
    ).at(-1),
    'Department of Water and Sanitation: Help will come,',
    'whose name may have two fields',
  )
})
