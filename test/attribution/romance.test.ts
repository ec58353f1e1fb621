import t from 'tap'
import { extract } from '../../src/extract.ts'

const speakers = (text: string, language: string): (string | null)[] =>
  extract(text, { language }).quotations.map((quotation) => quotation.speaker?.name ?? null)
const cues = (text: string, language: string): (string | null)[] =>
  extract(text, { language }).quotations.map((quotation) => quotation.cue?.text ?? null)

t.test('Portuguese: a speech verb or its like names the speaker', async (t) => {
  t.same(speakers('"Não há dinheiro", afirmou o secretário da Fazenda, Tomás Gil, em entrevista coletiva.', 'pt'), [
    'Tomás Gil',
  ])
  t.same(speakers('Segundo o delegado Odair Mota, o suspeito "já era conhecido".', 'pt'), ['Odair Mota'])
  t.same(speakers('“Perdemos tudo”, queixou-se Nuno Prates. “Ninguém nos avisou”.', 'pt'), [
    'Nuno Prates',
    'Nuno Prates',
  ])
  t.same(
    speakers(
      'O presidente da Câmara, Rui Sá, classificou de "histórico" o acordo. O autarca disse que "o povo ganhou".',
      'pt',
    ),
    ['Rui Sá', 'Rui Sá'],
  )
  t.same(speakers('“Perdemos tudo”, desabafa Maria das Graças da Silva, de 54 anos.', 'pt'), [
    'Maria das Graças da Silva',
  ])
  t.same(speakers('A atriz Lola Prado voltou ao teatro. "Eu tinha medo", contou ela.', 'pt'), ['Lola Prado'])
})

t.test('Portuguese: a title or a term is nobody’s words', async (t) => {
  t.same(speakers('Seu romance "Caminho de sal" ganhou um prêmio.', 'pt'), [])
  t.same(speakers('A operação "Maré Alta" terminou. O chamado "plano verde" fracassou.', 'pt'), [])
})

t.test('a verb that no list holds is a verb of speech right behind a quotation', async (t) => {
  t.same(speakers('“Nos vamos a ir”, descaseteó el músico Darío Pinto.', 'es'), ['Darío Pinto'])
  t.same(speakers('Luc Ferrand a signé. « C’est un bon jour », s’esclaffe-t-il.', 'fr'), ['Luc Ferrand'])
  t.same(speakers('“Vamos embora”, reclamizou o músico Dario Pinto.', 'pt'), ['Dario Pinto'])
})

t.test('elsewhere it is none', async (t) => {
  t.same(
    cues('El músico llegó. La “puerta verde” descaseteó al público, según Darío Pinto.', 'es').includes('descaseteó'),
    false,
  )
})

t.test('a subject stands behind its verb and what else belongs to it', async (t) => {
  t.same(
    speakers('«No hay dinero», aseguró este lunes en rueda de prensa la portavoz del Gobierno, Carla Montes.', 'es'),
    ['Carla Montes'],
  )
  t.same(
    speakers(
      '« Tout avance », a assuré mardi devant la presse la ministre de la Transition écologique, Lydie Roche.',
      'fr',
    ),
    ['Lydie Roche'],
  )
  t.same(speakers('“Estamos prontos”, ressaltou à Lusa o comandante Paulo Teles.', 'pt'), ['Paulo Teles'])
})

t.test('who is told is no subject', async (t) => {
  t.same(speakers('La portavoz Carla Montes llegó tarde. «No hay dinero», dijo a los periodistas.', 'es'), [
    'Carla Montes',
  ])
})

t.test('a verb without a subject belongs to the speaker in play', async (t) => {
  t.same(
    speakers(
      'La ministra de Transportes, Lidia Roca, visitó las obras.\n«No habrá retrasos», dijo.\n«Abrirá en mayo», añadió.',
      'es',
    ),
    ['Lidia Roca', 'Lidia Roca'],
  )
  t.same(speakers('Los bomberos llegaron tarde. “No había agua”, dijeron.', 'es'), ['bomberos'])
  t.same(speakers('O prefeito Bruno Salles visitou as obras. "Não haverá atrasos", disse.', 'pt'), ['Bruno Salles'])
})

t.test('a verb with a subject of its own does not', async (t) => {
  t.same(speakers('La ministra Lidia Roca visitó las obras. «No habrá retrasos», dijo Bruno Salas.', 'es'), [
    'Bruno Salas',
  ])
  t.same(
    speakers('Lidia Roca visitou as obras. "Não haverá atrasos", disse ele, Bruno Salles.', 'pt').includes(
      'Lidia Roca',
    ),
    false,
  )
})

t.test('whose view a sentence gives', async (t) => {
  t.same(speakers('Para la experta Rosa Vidal, el plan es “un parche”.', 'es'), ['Rosa Vidal'])
  t.same(speakers('Pour Marc Daval, économiste, la mesure est « un pansement ».', 'fr'), ['Marc Daval'])
  t.same(speakers('Para a economista Rosa Vidal, o plano é "um remendo".', 'pt'), ['Rosa Vidal'])
})

t.test('what qualifies a noun follows it, also in the names of bodies', async (t) => {
  t.same(
    speakers('El Ministerio de Ciencia y Tecnología informó en un comunicado que “los datos son correctos”.', 'es'),
    ['Ministerio de Ciencia y Tecnología'],
  )
  t.same(
    speakers('La actriz Lola Prieto volvió. Elías Rey la vio. La intérprete argentina contó que “tenía miedo”.', 'es'),
    ['Lola Prieto'],
  )
  t.same(speakers('Le directeur de l’hôpital, le professeur Alain Brun, alerte : « Nous manquons de lits. »', 'fr'), [
    'Alain Brun',
  ])
})

t.test('two people are no body', async (t) => {
  t.same(speakers('Carlos Gómez y Luis Pérez firmaron. “Es un buen día”, declaró Pérez.', 'es'), ['Luis Pérez'])
})

t.test('names with particles and two family names', async (t) => {
  t.same(
    speakers(
      '“Hay que votar”, insistió el líder de Nueva Unión, Iván Duque Lara. Según Duque, todo está “listo”.',
      'es',
    ),
    ['Iván Duque Lara', 'Iván Duque Lara'],
  )
  t.same(speakers('“Estoy tranquilo”, confesó Luis de la Fuente Mora en una entrevista con Radio Sur.', 'es'), [
    'Luis de la Fuente Mora',
  ])
  t.same(speakers('« Les Français méritent mieux », a martelé Claire de La Tour, candidate.', 'fr'), [
    'Claire de La Tour',
  ])
})

t.test('the field of an office distinguishes its holder from others', async (t) => {
  const text =
    'Le Premier ministre Paul Vasseur a reçu le ministre de la Santé Olivier Brun. « Je reste », a lancé le ministre de la Santé.'
  t.same(speakers(text, 'fr'), ['Olivier Brun'])
})

t.test('a few marked words that nothing ties to a source are a term', async (t) => {
  t.same(speakers('Inés Robledo viaja a un “territorio amigo” del sur.', 'es'), [])
  t.same(speakers('Inés Robledo dijo que viaja a un “territorio amigo” del sur.', 'es'), ['Inés Robledo'])
})
