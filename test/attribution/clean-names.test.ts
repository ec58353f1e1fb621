import t from 'tap'
import { quotationsOf, said } from './helper.ts'

t.test('what stands before a name', async (t) => {
  t.same(said('Historian Alan Brink wrote on Monday: "The gate leaks."'), ['Alan Brink: The gate leaks.'], 'a trade')
  t.same(said('"It leaks," said Auditor Ines Quill.'), ['Ines Quill: It leaks,'], 'an office')
  t.same(said('"It leaks," said Representative-elect Mara Dole.'), ['Mara Dole: It leaks,'], 'an office to come')
  t.same(
    said('"It leaks," Rowan City Public Advocate Helen Dole said.'),
    ['Helen Dole: It leaks,'],
    'whose office it is',
  )
  t.same(said('"It leaks," Texas-based Mark Dole said.'), ['Mark Dole: It leaks,'], 'a place')
  t.same(
    said('Plus Dole was late. Mara Dole built the gate. "It leaks," Dole said.'),
    ['Mara Dole: It leaks,'],
    'or the opening of a sentence is no part of it',
  )
})

t.test('what an office is for', async (t) => {
  t.same(
    said('Undersecretary for Harbour Affairs Wendy Dole said: "It leaks."'),
    ['Wendy Dole: It leaks.'],
    'is no part of a name',
  )
  t.same(
    said('Norland’s ambassador to Britain Rao Denari said: "It leaks."'),
    ['Rao Denari: It leaks.'],
    'nor is the country',
  )
  t.same(
    said('Deputy Director of Public Works Eva-Marie Dole said: "It leaks."'),
    ['Eva-Marie Dole: It leaks.'],
    'also before a given name of two',
  )
  t.same(said('"It leaks," said Gulls QB Wendy Dole.'), ['Wendy Dole: It leaks,'], 'nor a place in a team')
  t.same(said('"It leaks," said JB Dole.'), ['JB Dole: It leaks,'], 'but initials are')
})

t.test('an office of several words before a name', async (t) => {
  const words = '"It leaks and it will leak,"'
  t.same(
    said(`${words} said Housing and Urban Development Secretary Mara Dole.`),
    ['Mara Dole: It leaks and it will leak,'],
    'may have a field of two',
  )
  t.same(
    said(`${words} said Ohio Governor and presidential candidate Mara Dole.`),
    ['Mara Dole: It leaks and it will leak,'],
    'may be two offices',
  )
  t.same(said(`${words} said Ohio state senator Mara Dole.`), ['Mara Dole: It leaks and it will leak,'])
  t.same(said(`${words} said Harvard professor of law Mara Dole.`), ['Mara Dole: It leaks and it will leak,'])
  for (const phrase of [
    'a mayor and Mara Dole left',
    'a friend of singer Mara Dole',
    'a professor of law Mara Dole had met',
  ])
    t.notMatch(said(`${words} said ${phrase}.`).join(), /^Mara Dole:/, `not so in “${phrase}”`)
  t.same(
    said(`${words} said Tash and Ohio Senator Mara Dole.`).map((line) => line.startsWith('Mara Dole:')),
    [false],
    'nor where another person comes first',
  )
})

t.test('the strategist of somebody', async (t) => {
  t.same(
    said('"It leaks," said Dole strategist Ian Pell. Mara Dole was not there.'),
    ['Ian Pell: It leaks,'],
    'is who speaks',
  )
  t.same(said('Mara Dole was away. "It leaks," her lawyer Ian Pell said.'), ['Ian Pell: It leaks,'])
})

t.test("a nation's adjective", async (t) => {
  t.same(
    said('Mara Dole met a Mexican fisherman. "It leaks," the Mexican official said.').some((line) =>
      line.startsWith('Mexican:'),
    ),
    false,
    'names nobody',
  )
  t.same(
    said('Mark Cuban built the gate. "It leaks," Cuban said.'),
    ['Mark Cuban: It leaks,'],
    'unless it is a family name',
  )
})

t.test('a body', async (t) => {
  const [quotation] = quotationsOf(
    'Foro Penal, a rights group, counted 300 arrests on Monday.',
    '"They are held without charge," Foro Penal said.',
  )
  t.match(quotation?.speaker, { name: 'Foro Penal', kind: 'organisation' }, 'is a body where the article says so')
})

t.test('a small word with a capital behind a colon', async (t) => {
  t.same(said('Take the gate: That Mara Dole called it “a gift” was news.'), ['Mara Dole: a gift'], 'begins no name')
  t.same(said('Take the gate: Van Dole called it “a gift.”'), ['Van Dole: a gift.'], 'unless it is one')
})

t.test('a trade that only a sentence gives a capital', async (t) => {
  t.same(
    said('Cartographer Mara Dole drew it. "It leaks," Dole said.'),
    ['Mara Dole: It leaks,'],
    'is no part of a name',
  )
  t.same(said('"It leaks," said Olympian Ines Quill.'), ['Ines Quill: It leaks,'], 'nor one that is printed with it')
  t.same(
    said('Mara Dole and Ian Pell left. Farmer Pell said: "It leaks."'),
    ['Ian Pell: It leaks.'],
    'also before a family name that is known',
  )
  t.same(
    said('Baker Dole left early. "It leaks," Baker Dole said.'),
    ['Baker Dole: It leaks,'],
    'but may be a name itself',
  )
  t.same(
    said('Teacher Training Agency officials met on Monday. "It leaks," the Teacher Training Agency said.'),
    ['Teacher Training Agency: It leaks,'],
    'and part of that of a body',
  )
  t.same(said('"It leaks," Lord Goldsmith told them.'), ['Goldsmith: It leaks,'], 'as it may be a family name')
})

t.test('what follows a name', async (t) => {
  t.same(said('"It leaks," said Deborah Quill KC.'), ['Deborah Quill: It leaks,'], 'may be a rank')
  t.same(
    said('A court fined Barry Quill R5,000. Quill called it "a fair catch".'),
    ['Barry Quill: a fair catch'],
    'or a sum',
  )
})

t.test('two commas before a name', async (t) => {
  const words = '"She never rested,"'
  t.same(
    said(`Mara Dole won. ${words} said her coach, the former rower Ines Quill.`),
    ['Ines Quill: She never rested,'],
    'may hold one more word for whoever is meant',
  )
  t.same(
    said(`${words} said a spokesman for the family, the Rev. Ian Pell.`),
    ['Ian Pell: She never rested,'],
    'also behind whom they speak for',
  )
  t.same(
    said(`${words} according to the study’s lead author, Ines Quill.`),
    ['Ines Quill: She never rested,'],
    'and behind what they wrote',
  )
})

t.test('a family name that is a title as well', async (t) => {
  t.same(
    said('The petitioner, Farida Sheikh, was there. “It leaks,” Ms. Sheikh said.'),
    ['Farida Sheikh: It leaks,'],
    'is one behind a form of address',
  )
  t.same(said('“It leaks,” said Sheikh Ian Quill.'), ['Ian Quill: It leaks,'], 'unlike one in front of a name')
})
