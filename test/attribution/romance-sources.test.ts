import t from 'tap'
import { extract } from '../../src/extract.ts'

const speakers = (text: string, language: string): (string | null)[] =>
  extract(text, { language }).quotations.map((quotation) => quotation.speaker?.name ?? null)
const sources = (text: string, language: string): (string | null)[] =>
  extract(text, { language }).quotations.map((quotation) => quotation.source?.text ?? null)

t.test('a noun that qualifies a source is no source of its own', async (t) => {
  t.same(sources('« Il était connu de nos services », a indiqué une source policière à l’AFP.', 'fr'), ['une source'])
  t.same(sources('Selon une source proche du dossier, il aurait agi « seul ».', 'fr'), ['une source'])
})

t.test('who is told belongs to the source only where it stands before its verb', async (t) => {
  t.same(speakers('"Se oyó una explosión", contó un testigo a la agencia.', 'es'), ['testigo'])
  t.same(speakers('"Ouviu-se uma explosão", contou um bombeiro à Lusa.', 'pt'), ['bombeiro'])
})

t.test('the subject of another clause is no source', async (t) => {
  t.same(
    speakers('Beatriz Lago llegó pronto.\n"Es un trabajo duro", dice mientras remienda una red de pescador.', 'es'),
    ['Beatriz Lago'],
  )
})

t.test('words for “as” or “according to” may stand between a quotation and its verb', async (t) => {
  t.same(
    speakers('«El plan es viable», según explicó ayer en rueda de prensa el portavoz del grupo, Iñaki Sola.', 'es'),
    ['Iñaki Sola'],
  )
  t.same(
    speakers('« Le plan est viable », comme l’a expliqué hier devant la presse le porte-parole, Loïc Prat.', 'fr'),
    ['Loïc Prat'],
  )
})

t.test('who calls himself something speaks', async (t) => {
  t.same(speakers('Mme Carron s’est dite « très inquiète ».', 'fr'), ['Carron'])
  t.same(speakers('La loi dite « Carron » est adoptée.', 'fr'), [])
})

t.test('a comma behind the marks makes no speech of a title or a term', async (t) => {
  t.same(speakers('Los tres fueron detenidos en la operación "Marea Alta", dirigida por Elías Rey.', 'es'), [])
  t.same(speakers('Elías Rey viaja a un "territorio amigo", al que representó durante años.', 'es'), [])
})

t.test('a tag behind it does', async (t) => {
  t.same(speakers('Elías Rey volvió ayer. Se lo preguntamos. "Territorio amigo", dijo Rey.', 'es'), ['Elías Rey'])
})

t.test('the Prime Minister is not the minister', async (t) => {
  const opening = 'Le Premier ministre Bohumil Tesar a reçu le ministre de la Santé Karel Novy.'
  t.same(speakers(`${opening} Le Premier ministre veut « avancer vite », a-t-il dit.`, 'fr'), ['Bohumil Tesar'])
  t.same(speakers(`${opening} « Je reste », a dit le ministre de la Santé.`, 'fr'), ['Karel Novy'])
})

t.test('what an office is for is nobody', async (t) => {
  t.same(speakers('Le chef de l’État Bohumil Tesar part. « Je pars », a lancé le chef de l’État.', 'fr'), [
    'Bohumil Tesar',
  ])
})

t.test('a determiner shows whom a noun of either gender stands for', async (t) => {
  const opening = 'Noor Ibarra, la portavoz, y Sasha Rueda, el portavoz, firmaron.'
  t.same(speakers(`${opening} "Es un buen día", dijo ella.`, 'es'), ['Noor Ibarra'])
  t.same(speakers(`${opening} "Es un buen día", dijo él.`, 'es'), ['Sasha Rueda'])
})

t.test('whom pronouns show to be a man is not meant by “she”', async (t) => {
  t.same(
    speakers(
      'Minwo Park est architecte. Il vit seul. Soona Cha vend du pain. Il la connaît. « Tout change », dit-elle.',
      'fr',
    ),
    ['Soona Cha'],
  )
})

t.test('the second of two clauses has the subject that it prints', async (t) => {
  t.same(
    speakers(
      'Marc Ollivier a parlé d’« un bon compromis », tandis que Lise Hubert a dénoncé « un marché de dupes ».',
      'fr',
    ),
    ['Marc Ollivier', 'Lise Hubert'],
  )
})

t.test('a small word before a verb is no subject of it', async (t) => {
  t.same(speakers('Según dijo Arturo Lillo, comandante de bomberos, el incendio “fue intencional”.', 'es'), [
    'Arturo Lillo',
  ])
  t.same(speakers('Comme l’explique Arthur Collin, commandant des pompiers, l’incendie est « volontaire ».', 'fr'), [
    'Arthur Collin',
  ])
})

t.test('a demonstrative stands for whoever was mentioned last', async (t) => {
  t.same(speakers('La diputada Rosa Ampuero criticó a Julio Vidal. Este último habló de “una fantasía”.', 'es'), [
    'Julio Vidal',
  ])
  t.same(speakers('Marcos Peña demandó a su socio Julio Vidal. “Me quitó todo”, acusó este.', 'es'), ['Julio Vidal'])
  t.same(speakers('Lise Hubert a critiqué Gérard Pons. Ce dernier s’est dit « confiant ».', 'fr'), ['Gérard Pons'])
})

t.test('before a noun it stands for nobody', async (t) => {
  t.same(speakers('Rosa Ampuero criticó a Julio Vidal. Este lunes, la diputada pidió “respeto”.', 'es'), [
    'Rosa Ampuero',
  ])
  t.same(speakers('Lise Hubert a critiqué Gérard Pons. Ce dernier point est « réglé », a dit Lise Hubert.', 'fr'), [
    'Lise Hubert',
  ])
})

t.test('somebody may be called by where he is from', async (t) => {
  t.same(
    speakers(
      'Ezequiel Duarte llegó ayer. El argentino, de 52 años, dijo que su meta es “entrar en la liguilla”.',
      'es',
    ),
    ['Ezequiel Duarte'],
  )
})

t.test('behind another noun such a word says nothing of him', async (t) => {
  t.not(
    speakers('Ezequiel Duarte llegó ayer. La economía argentina “no despega”, según un informe.', 'es')[0],
    'Ezequiel Duarte',
  )
})

t.test('who asks a question does not give the answer', async (t) => {
  t.same(
    speakers('Interrogé par Radio-Val, Jean-Luc Morin a parlé. « Nous ne la permettrons pas », a-t-il martelé.', 'fr'),
    ['Jean-Luc Morin'],
  )
})

t.test('an office with its field is learnt from the name behind it', async (t) => {
  t.same(
    speakers(
      'El inspector general de Bomberos, Álvaro Manrique, llegó. El ministro, Jesús Palma, no vino. “Nada se oculta”, señaló el inspector.',
      'es',
    ),
    ['Álvaro Manrique'],
  )
})

t.test('a ministry is a body, though its field is an office’s too', async (t) => {
  t.same(speakers('El Ministerio de Salud confirmó tres casos. “Están estables”, informó la cartera.', 'es'), [
    'Ministerio de Salud',
  ])
})

t.test('a line of dialogue is not spoken by whoever has the tag of the next', async (t) => {
  t.same(speakers('—¿Cuándo empezó a pintar?\n—De niña —recuerda Nadia Corrales—. Mi abuela pintaba.', 'es'), [
    null,
    'Nadia Corrales',
    'Nadia Corrales',
  ])
})

const opening = 'Los lectores cuentan qué esperan del año nuevo y de la fiesta que viene en el puerto.'

t.test('a name above a paragraph in marks says who speaks in it', async (t) => {
  t.same(speakers(`${opening}\n\nMARISA BELTRÁN: UN AÑO MEJOR\n“Quiero paz y trabajo para todos.”`, 'es'), [
    'MARISA BELTRÁN',
  ])
  t.same(speakers(`${opening}\n\nRamón Cifuentes, pescador\n“Quiero paz y trabajo para todos.”`, 'es'), [
    'Ramón Cifuentes',
  ])
})

t.test('a heading that names nobody does not', async (t) => {
  t.same(speakers(`${opening}\n\nPAZ Y TRABAJO PARA TODOS\n“Quiero paz y trabajo para todos.”`, 'es'), [null])
  t.same(speakers(`${opening}\n\nMARISA BELTRÁN: UN AÑO MEJOR\n“Quiero paz”, dijo Inés Roca.`, 'es'), ['Inés Roca'])
  t.same(speakers(`${opening}\n\nMarisa Beltrán\n“Quiero paz y trabajo.”\n— Inés Roca, tras el acto.`, 'es'), [
    'Inés Roca',
  ])
})

t.test(
  'a noun behind a name and a comma is no apposition where it is the subject, or of the other gender',
  async (t) => {
    t.same(
      speakers(
        'Hugo Valdés llegó solo. Tras las críticas a Josefina Montalvo, el periodista recordó que “nadie” lo llamó.',
        'es',
      ),
      ['Hugo Valdés'],
    )
    t.same(speakers('Josefina Montalvo, la periodista, llegó tarde. “Nadie me llamó”, dijo la periodista.', 'es'), [
      'Josefina Montalvo',
    ])
  },
)

t.test('a given name is a man’s or a woman’s by the language of the article', async (t) => {
  t.same(speakers('Jean Morvan a reçu Lise Hubert. « Nous irons vite », a-t-il dit.', 'fr'), ['Jean Morvan'])
  t.same(speakers('Jean Morvan a reçu Lise Hubert. « Nous irons vite », a-t-elle dit.', 'fr'), ['Lise Hubert'])
})

t.test('a second family name', async (t) => {
  const names = (text: string) => extract(text, { language: 'es' }).quotations.map(({ speaker }) => speaker?.name)
  t.same(
    names('Rosa Pentón Díaz llegó. «La pesca se acabó», dijo Rosa Pentón.'),
    ['Rosa Pentón Díaz'],
    'may be left out',
  )
  t.same(names('Rosa Pentón llegó. «La pesca se acabó», dijo Rosa Pentón Díaz.'), ['Rosa Pentón Díaz'], 'or come later')
  t.same(names('Rosa Pentón llegó. «La pesca se acabó», dijo Rosa Díaz.'), ['Rosa Díaz'], 'while another is another')
})

t.test('a described speaker has the adjective behind the noun, and nothing else', async (t) => {
  const name = (text: string, language: string) => extract(text, { language }).quotations[0]?.speaker?.name
  t.equal(name('«La pesca se acabó», dijo un abogado particular.', 'es'), 'abogado particular')
  t.equal(
    name('« Le port est fermé », a dit une source gouvernementale franchement agacée.', 'fr'),
    'source gouvernementale',
  )
  t.equal(name('«La pesca se acabó», dijo una pescadora ayer en el puerto.', 'es'), 'pescadora')
})

t.test('an agent and an aside in other languages', async (t) => {
  const source = (text: string, language: string) => extract(text, { language }).quotations[0]?.source?.text
  t.equal(source('Luc Ferrand est là. Le ministre est qualifié de « gourou » par Jean Dolet.', 'fr'), 'Jean Dolet')
  t.equal(source('Inés Prado tuvo, como dijo Luis Robledo, un comienzo «turbulento» en marzo.', 'es'), 'Luis Robledo')
  t.equal(source('Inés Prado abrió, como alcaldesa, un «bar».', 'es'), undefined)
})
