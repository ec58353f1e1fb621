import t from 'tap'
import { extract } from '../../src/extract.ts'

/** The quotations of a text with their speakers, in order. */
const spoken = (text: string, language: string): (string | null)[][] =>
  extract(text, { language }).quotations.map((quotation) => [quotation.text, quotation.speaker?.name ?? null])

t.test('a dash opens speech, and another closes it before its tag', async (t) => {
  t.same(spoken('—No vamos a vender —dijo Inés Robledo—. La casa es nuestra.', 'es'), [
    ['No vamos a vender', 'Inés Robledo'],
    ['La casa es nuestra.', 'Inés Robledo'],
  ])
  t.same(spoken('— Não vamos vender — disse Inês Robalo. — A casa é nossa.', 'pt'), [
    ['Não vamos vender', 'Inês Robalo'],
    ['A casa é nossa.', 'Inês Robalo'],
  ])
  t.same(spoken('—No iré —aseguró el notario Blas Ortega—, aunque me llamen.', 'es'), [
    ['No iré aunque me llamen.', 'Blas Ortega'],
  ])
})

t.test('a comma or a question parts the tag from what a dash opens', async (t) => {
  t.same(spoken('— Nous n’irons pas, a répondu Luc Ferrand. C’est trop loin.', 'fr'), [
    ['Nous n’irons pas,', 'Luc Ferrand'],
    ['C’est trop loin.', 'Luc Ferrand'],
  ])
  t.same(spoken('—¿Por qué? —preguntó el notario Blas Ortega.', 'es'), [['¿Por qué?', 'Blas Ortega']])
})

t.test('a reply needs no tag beside a line that has one', async (t) => {
  const found = spoken('—¿Vendrás? —preguntó Blas Ortega.\n\n—Mañana no puedo.', 'es')
  t.same(
    found.map(([text]) => text),
    ['¿Vendrás?', 'Mañana no puedo.'],
  )
})

t.test('marks within what a dash opens are a part of it', async (t) => {
  t.same(spoken('—Me dijo «vete ya» y me fui —contó Inés Robledo.', 'es'), [
    ['Me dijo «vete ya» y me fui', 'Inés Robledo'],
  ])
})

t.test('the item of a list is no speech', async (t) => {
  t.same(spoken('Compramos:\n— el pan de Luis Vera.\n— la leche.\n— los huevos.', 'es'), [])
  t.same(spoken('- le pain\n- le lait\n- les œufs de Luc Ferrand', 'fr'), [])
})

t.test('an aside that a dash opens is none', async (t) => {
  t.same(spoken('El plan costará millones.\n— La oposición, que lo rechaza, votará en contra.', 'es'), [])
})

t.test('dashes inside a paragraph open nothing', async (t) => {
  t.same(spoken('El cuadro –expresó el alcalde Luis Vera– debe tener convicciones.', 'es'), [])
})

t.test('a tag inside the marks is no part of the words', async (t) => {
  const text = '« Nous n’avons pas dormi, raconte Élise Marchand, la boulangère. Le four brûlait encore. »'
  t.same(spoken(text, 'fr'), [['Nous n’avons pas dormi, Le four brûlait encore.', 'Élise Marchand']])
  t.same(spoken('Luc Ferrand est ému. « Le pain, c’est la vie, dit-il. Sans lui, le village meurt. »', 'fr'), [
    ['Le pain, c’est la vie, Sans lui, le village meurt.', 'Luc Ferrand'],
  ])
  t.same(spoken('« Tout est perdu, déplore Léa Morin, 34 ans. »', 'fr'), [['Tout est perdu,', 'Léa Morin']])
})

t.test('the part with such a tag is all that stands between the marks', async (t) => {
  const text = '« Tout est perdu, déplore Léa Morin. Il faut partir. »'
  const [quotation] = extract(text, { language: 'fr' }).quotations
  t.same(
    quotation?.parts.map(({ start, end }) => text.slice(start, end)),
    ['Tout est perdu, déplore Léa Morin. Il faut partir.'],
  )
  t.equal(quotation?.source?.text, 'Léa Morin')
})

t.test('a verb of speech with a subject before it is no tag', async (t) => {
  const text = '« Ma mère, qui dit tout, le savait », raconte Luc Ferrand.'
  t.same(spoken(text, 'fr'), [['Ma mère, qui dit tout, le savait', 'Luc Ferrand']])
})

t.test('languages that print no tags inside the marks have none', async (t) => {
  t.same(spoken('“We lost it all, said the man from Rowan, and left,” Mara Dole said.', 'en'), [
    ['We lost it all, said the man from Rowan, and left,', 'Mara Dole'],
  ])
})

t.test('a tag inside the marks ends with what it says of the speaker', async (t) => {
  const words = 'Si l’usine ferme,'
  const rest = 'le village mourra avec elle.'
  for (const tag of ['a prévenu la maire, Solène Roux,', 'a prévenu Solène Roux, maire de Lanne,', 'dit Solène Roux,'])
    t.same(spoken(`« ${words} ${tag} ${rest} »`, 'fr'), [[`${words} ${rest}`, 'Solène Roux']], tag)
})

t.test('words behind a tag without a subject go on those before it', async (t) => {
  t.same(
    spoken(
      'La edil Inés Roca llegó. Los daños son muchos. «Primero las personas», insistió, «y después el dinero».',
      'es',
    ),
    [['Primero las personas y después el dinero', 'Inés Roca']],
  )
  t.same(
    spoken('A edil Inês Robalo chegou. Os danos são muitos. “Dinheiro há”, disse, “o que não há é estrada”.', 'pt'),
    [['Dinheiro há o que não há é estrada', 'Inês Robalo']],
  )
  t.same(
    spoken('La edil Inés Roca llegó. «Primero las personas», insistió. Juan Soto citó «La vida breve».', 'es')[0],
    ['Primero las personas', 'Inés Roca'],
    'not those of the next sentence',
  )
})

t.test('two fragments with a conjunction between them have one source', async (t) => {
  t.same(spoken('Eike Holt kam. Bisherige Zusagen nannte er „Almosen“ und „Sonntagsreden“.', 'de'), [
    ['Almosen', 'Eike Holt'],
    ['Sonntagsreden', 'Eike Holt'],
  ])
})

t.test('a tag without a subject is of whoever the sentence before is about', async (t) => {
  const first = '“É pouco”, disse Inês Robalo.'
  t.same(
    spoken(`${first} O doutorando Rui Prado, que achou o pote, quase o jogou fora. “Abri”, lembra.`, 'pt')[1],
    ['Abri', 'Rui Prado'],
    'with what he is before the name',
  )
  t.same(spoken(`${first} Para o doutorando Rui Prado sobra o pote. “Abri”, lembra.`, 'pt')[1], ['Abri', 'Inês Robalo'])
})
