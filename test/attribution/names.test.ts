import t from 'tap'
import { quotationsOf, said, tied } from './helper.ts'

t.test('a family name', async (t) => {
  t.same(
    said('Mara Dole, an engineer, built the gate in 2019.', '"It leaks," Dole said.'),
    ['Mara Dole: It leaks,'],
    'is the person introduced by it before',
  )
  t.same(tied('Mara Dole, an engineer, built the gate in 2019.', '"It leaks," Dole said.'), ['Dole < said'])
  t.same(
    said('"It leaks," Dole said.', 'Mara Dole, an engineer, built the gate in 2019.'),
    ['Mara Dole: It leaks,'],
    'or after',
  )
  t.same(
    said('Mara Dole built the gate. "It leaks," Pell said.'),
    ['Pell: It leaks,'],
    'is not somebody of another name',
  )
})

t.test('accents', async (t) => {
  t.same(
    said('Interim President Elena Rodríguez spoke on Monday. "It is a stain," Rodriguez said.'),
    ['Elena Rodríguez: It is a stain,'],
    'do not make two people of one',
  )
  t.same(
    said('Elena Rodríguez met Marta Rodrigues on Monday. "It is a stain," Rodrigues said.'),
    ['Marta Rodrigues: It is a stain,'],
    'but other letters do',
  )
})

t.test('titles before names', async (t) => {
  t.same(said('"It leaks," Sen. Mara Dole said.'), ['Mara Dole: It leaks,'], 'are no part of them')
  t.same(said('"It leaks," Acting President Mara Dole said.'), ['Mara Dole: It leaks,'])
  t.same(said('"It leaks," Dr. Mara Dole said. Mr. Pell was not there.'), ['Mara Dole: It leaks,'])
  t.same(said('Ian Pell spoke first. "It leaks," the Rev. Mara Dole said.'), ['Mara Dole: It leaks,'])
})

t.test('the forms of a name', async (t) => {
  t.same(said('"It leaks," Mara Dole Jr. said.'), ['Mara Dole Jr.: It leaks,'], 'with a suffix')
  t.same(
    said(`"It leaks," said Ian O'Pell of Rowan. "Badly," O'Pell said.`).every((line) => line.startsWith("Ian O'Pell:")),
    true,
    'with an apostrophe',
  )
  t.same(
    said('"It leaks," said Ana van der Pell. "Badly," Van der Pell said.').every((line) =>
      line.startsWith('Ana van der Pell:'),
    ),
    true,
    'with particles',
  )
  t.same(said('"It leaks," said Mara J. Dole-Ruiz.'), ['Mara J. Dole-Ruiz: It leaks,'], 'with initials and hyphens')
})

t.test('the speaker', async (t) => {
  const quotation = quotationsOf(
    'Mara Dole, an engineer, built the gate in 2019.',
    '"It leaks," Dole said. Dole lives in Rowan.',
  )[0]
  t.match(quotation?.speaker, { name: 'Mara Dole', kind: 'person' })
  t.ok(quotation?.speaker?.aliases.includes('Dole'), 'has the other names by which the article mentions it')
  t.notOk(quotation?.speaker?.aliases.includes('Mara Dole'), 'beside its own')
})

t.test('a possessive', async (t) => {
  t.same(
    said('Mara Dole built the gate. Dole\'s verdict: "It leaks."'),
    ['Mara Dole: It leaks.'],
    'whose verdict it is',
  )
  t.same(
    said(`Mara Dole's lawyer, Ian Pell, said: "No comment on the gate."`),
    ['Ian Pell: No comment on the gate.'],
    'but not whose lawyer speaks',
  )
})

t.test('a family name that is also a given name', async (t) => {
  t.same(
    said(
      'Judy Clinton met her cousin Paul Clinton in Rowan. Ms. Clinton built the gate.',
      '"It leaks," she said. Clinton drew it herself.',
    ),
    ['Judy Clinton: It leaks,'],
    'tells nothing of its bearer',
  )
  t.same(
    said('Clinton Dole met Mara Ruiz in Rowan.', '"It leaks," he said.'),
    ['Clinton Dole: It leaks,'],
    'but a given name does',
  )
})

t.test('a misprinted family name', async (t) => {
  t.same(
    said('The mayor, Olin Sweaney, opened the gate on Monday. “It leaks,” Sweany said.'),
    ['Olin Sweaney: It leaks,'],
    'is the one it is nearly',
  )
  t.same(
    said('The mayor, Olin Sweaney, opened the gate on Monday. Ian Sweany watched. “It leaks,” Sweany said.'),
    ['Ian Sweany: It leaks,'],
    'unless somebody bears it',
  )
})

t.test('a family name that is also an office', async (t) => {
  t.same(
    said('Congressman Pete King came to Rowan.', '"It leaks," King said.', '"It will be mended," said King.'),
    ['Pete King: It leaks,', 'Pete King: It will be mended,'],
    'is a name where the article has its bearer',
  )
  t.notMatch(
    said('Congressman Pete King met the king of Ostby.', '"It leaks," the king said.').join(),
    'Pete King',
    'but no longer with an article',
  )
})

t.test('a family name that two bear', async (t) => {
  const opening = 'Ian Dole built the gate. His daughter Mara Dole opened it.'
  t.same(
    said(opening, 'Mara Dole was glad. Mara Dole thanked the crew.', '"It leaks," Dole wrote on Monday.'),
    ['Ian Dole: It leaks,'],
    'is not that of the one who is always named in full',
  )
  t.same(
    said(opening, 'Mara Dole was glad. Dole thanked the crew. Dole went home.', '"It leaks," Dole wrote on Monday.'),
    ['Mara Dole: It leaks,'],
    'but of the one who also bears it alone, and spoke last',
  )
})

t.test('a family name that is also a small word', async (t) => {
  t.same(
    said(
      'The group was led by Al From.',
      'Many called it “a party of waste,” From said.',
      '“Times change,” said From.',
    ),
    ['Al From: a party of waste,', 'Al From: Times change,'],
    'is one beside a verb of speech',
  )
  t.same(
    said('The group was led by Al From.', 'From the gate, “it leaks,” Mara Dole said.'),
    ['Mara Dole: it leaks,'],
    'but not at any beginning',
  )
})

t.test('a family name behind a noun for a body', async (t) => {
  const opening = 'Ayodele left the hall. Nobody knew the campaign Ayodele had hoped for.'
  t.equal(
    quotationsOf(opening, '"It leaks," Ayodele said.')[0]?.speaker?.kind,
    'person',
    'is still that of a person named before',
  )
  t.equal(
    quotationsOf('Nobody knew the rights group Foro Claro.', '"It leaks," Foro Claro said.')[0]?.speaker?.kind,
    'organisation',
    'but of a body where it is named so first',
  )
})

t.test('a rank before a name', async (t) => {
  t.same(
    said('The former guard and Marine John “Biscuit” Tash left.', '"It leaks," Tash said.'),
    ['John “Biscuit” Tash: It leaks,'],
    'is no part of it',
  )
  t.same(said('Marine Quill left.', '"It leaks," Quill said.').length, 1, 'though it may be a given name elsewhere')
})

t.test('a body whose name begins like a title', async (t) => {
  t.same(said('The Justice Department sued the harbour. "It leaks," the Justice Department said.'), [
    'Justice Department: It leaks,',
  ])
  t.same(said('"It leaks," Justice Mara Dole said.'), ['Mara Dole: It leaks,'], 'is not somebody with that title')
})

t.test('a verb that brings somebody on', async (t) => {
  t.same(
    said('The fishermen were losing. Enter Mara Dole. "I will mend the gate," Dole said.'),
    ['Mara Dole: I will mend the gate,'],
    'is no part of the name',
  )
})

t.test('a family name that two people bear', async (t) => {
  t.same(
    said(
      'Ian Tash, the fisherman, drowned on Monday. The sea took Ian Tash at night.',
      'On Friday, Mary Tash, mother of the fisherman Ian Tash, came to the gate. "Close it," Tash said.',
    ),
    ['Mary Tash: Close it,'],
    'is that of the one whom the sentence is about, not of whoever says who that is',
  )
  t.same(
    said(
      'Ian Tash, the fisherman, came on Monday. The sea had spared Ian Tash.',
      'On Friday, Mary Tash saw him at the gate. "Close it," Tash said.',
    ),
    ['Ian Tash: Close it,'],
    'and else that of whoever is named most',
  )
})
