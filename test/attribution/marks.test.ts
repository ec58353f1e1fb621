import t from 'tap'
import { extract } from '../../src/extract.ts'
import { quotationsOf, said } from './helper.ts'

t.test('nested marks', async (t) => {
  t.same(
    said('“She called it ‘a slow disaster’ and left,” said Ian Pell.'),
    ['Ian Pell: She called it ‘a slow disaster’ and left,'],
    'of another kind are part of the words around them',
  )
  t.same(
    said('“It came as a sign of “Calm.” This is good for the town,” Ian Pell wrote.'),
    ['Ian Pell: It came as a sign of “Calm.” This is good for the town,'],
    'of the same kind too',
  )
  t.same(
    said('Ian Pell said it was “calm”. It was “dull”, said Mara Dole.'),
    ['Ian Pell: calm', 'Mara Dole: dull'],
    'but two quotations side by side are not nested',
  )
})

t.test('single marks as the style of the house', async (t) => {
  t.same(
    said("'It's the drivers' fault,' Ian Pell said. 'They don't look.'"),
    ["Ian Pell: It's the drivers' fault,", "Ian Pell: They don't look."],
    'beside apostrophes',
  )
  t.same(
    said('‘It’s the drivers’ fault,’ Ian Pell said.'),
    ['Ian Pell: It’s the drivers’ fault,'],
    'curly ones as well',
  )
  t.same(
    said("The drivers' union met in Rowan. Its members' votes weren't counted."),
    [],
    'apostrophes alone are not marks',
  )
})

t.test('leading apostrophes', async (t) => {
  t.same(said(`'Twas "a rough '90s", Ian Pell said.`), [`Ian Pell: a rough '90s`])
  t.same(said("The '90s were hard on Rowan, and 'twas said so often in the '80s as well."), [])
})

t.test('edits within the marks', async (t) => {
  t.same(said('"We [the board] … lost," Ian Pell said.'), ['Ian Pell: We [the board] … lost,'], 'are kept as printed')
  t.same(said('"They\'ve been great. ... All that we asked for, they gave," said Mara Dole.'), [
    "Mara Dole: They've been great. ... All that we asked for, they gave,",
  ])
  t.same(said('"We lost [sic] it all (twice)," Ian Pell said.'), ['Ian Pell: We lost [sic] it all (twice),'])
  t.same(said('Ian Pell [the mayor] left Rowan … on Monday.'), [], 'brackets and ellipses alone quote nobody')
})

t.test('inches, feet, decades and measures', async (t) => {
  t.same(
    said(`The keeper, who is 6'2" and has a 15" screen, left in the '90s. "Not now," Ian Pell said.`),
    ['Ian Pell: Not now,'],
    'are no marks',
  )
  t.same(
    said(`"He is 6'2" and still growing," Mara Dole said.`),
    [`Mara Dole: He is 6'2" and still growing,`],
    'nor within a quotation',
  )
})

t.test('the marks of other languages', async (t) => {
  t.same(said('«Oui», said Ian Pell. „Nein“, said Mara Dole.'), ['Ian Pell: Oui', 'Mara Dole: Nein'])
  const japanese = extract('彼女は「はい」と言った。', { language: 'ja' }).quotations
  t.match(
    japanese,
    [{ text: 'はい', marked: true, speaker: null, source: null, confidence: 0 }],
    'a language without cues has words, but no speakers',
  )
})

t.test('offsets', async (t) => {
  const text = '😀 Harbour 🚢 news: "It leaks 💧 a lot," said Mara Dole in a Facebook post.'
  const [quotation] = extract(text, { language: 'en' }).quotations
  const points = Array.from(text)
  t.ok(quotation)
  for (const span of [...quotation!.parts, quotation!.source!, quotation!.cue!, quotation!.medium!]) {
    t.equal(points.slice(span.start, span.end).join(''), span.text, `of "${span.text}" count code points`)
  }
  t.equal(quotation!.parts[0]!.start, 19)
})

t.test('marked words are marked', async (t) => {
  t.same(
    quotationsOf('"It leaks," said Mara Dole.').map(({ marked, kind }) => [marked, kind]),
    [[true, 'direct']],
  )
})
