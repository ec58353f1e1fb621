import t from 'tap'
import { extract } from '../../src/extract.ts'

const speakers = (text: string, language: string): (string | null)[] =>
  extract(text, { language }).quotations.map((quotation) => quotation.speaker?.name ?? null)
const sources = (text: string, language: string): (string | null)[] =>
  extract(text, { language }).quotations.map((quotation) => quotation.source?.text ?? null)
const words = (text: string, language: string): string[] =>
  extract(text, { language }).quotations.map(({ text: quoted }) => quoted)

t.test('a verb that opens a sentence says something', async (t) => {
  t.same(speakers('Dijo Inés Roca que la lonja es «una ruina».', 'es'), ['Inés Roca'])
  t.same(speakers('La alcaldesa Inés Roca vio la lonja. Dijo que es «una ruina».', 'es'), ['Inés Roca'])
  t.same(speakers('O vereador Rui Prado viu o cais. Afirmou que é “uma ruína”.', 'pt'), ['Rui Prado'])
  t.same(speakers('Llegó Inés Roca con el barco «Gaviota».', 'es'), [], 'unless it is another verb')
})

t.test('so does a gerund that opens one', async (t) => {
  t.same(speakers('Inés Roca pidió calma. Agregando que “nadie ha de correr por los muelles”.', 'es'), ['Inés Roca'])
  t.same(
    speakers('Elías Rey llegó tarde. Hablando con Inés Roca, vio que el barco se llama “Gaviota”.', 'es'),
    [],
    'one with an object of its own says nothing of what follows',
  )
})

t.test('what opens a sentence with a preposition is no subject', async (t) => {
  t.same(speakers('El juez Martín Cobo falló ayer. En su auto, sostiene que la obra es “ilegal”.', 'es'), [
    'Martín Cobo',
  ])
  t.same(
    speakers('A vereadora Ana Rebelo disse que a obra é “ilegal”.', 'pt'),
    ['Ana Rebelo'],
    'but an article is none',
  )
})

t.test('an office with a capital is no part of the name behind it', async (t) => {
  t.same(speakers('Habló Ana Roca, rectora de Villar. La Rectora de la Escuela de Villar pidió “más aulas”.', 'es'), [
    'Ana Roca',
  ])
  t.same(speakers('Luis Peral pidió “más aulas”. La Red de Lectura pidió “más libros”.', 'es'), [
    'Luis Peral',
    'Red de Lectura',
  ])
})

t.test('a further office is one of whoever is in play', async (t) => {
  t.same(speakers('Habló el ingeniero Walter Sosa. El también gerente de la lonja pidió “más barcos”.', 'es'), [
    'Walter Sosa',
  ])
  t.same(
    speakers('Habló el ingeniero Walter Sosa. El gerente de la lonja pidió “más barcos”.', 'es'),
    ['gerente de la lonja'],
    'any other may be somebody else’s',
  )
})

t.test('“the journalist” who says something is rather one who has spoken', async (t) => {
  const opening = 'Hugo Rincón contó la disputa.'
  const quoted = '“Fue un gran día para todos nosotros”, dijo el periodista.'
  t.same(speakers(`${opening} Habló de la boda de su amigo Nicolás Lera. ${quoted}`, 'es'), ['Hugo Rincón'])
  t.same(
    speakers(`${opening} Nicolás Lera llegó tarde. ${quoted}`, 'es'),
    ['Nicolás Lera'],
    'unless another is in play',
  )
})

t.test('one of several is named behind them', async (t) => {
  t.same(speakers('“Es un robo”, protesta una de las afectadas, Sonia Mora.', 'es'), ['Sonia Mora'])
  t.same(speakers('“Não há pão”, diz um dos moradores, Rui Prado.', 'pt'), ['Rui Prado'])
  t.same(speakers('Una de las víctimas pide que el crimen no quede “impune”.', 'es'), ['víctimas'], 'or is not')
})

t.test('a verb of the present that no list holds is one before its subject', async (t) => {
  t.same(speakers('“Es un robo”, piensa Sonia Mora.', 'es'), ['Sonia Mora'])
  t.same(speakers('« C’est un vol », bougonnasse Leïla Ziani.', 'fr'), ['Leïla Ziani'])
  t.same(words('“Agua bajo el puente”, novela de Sonia Mora, ganó un premio.', 'es'), [], 'a noun with “of” is none')
})

t.test('what says how somebody is called is no speech', async (t) => {
  t.same(words('Propuso crear la “Comunidad Política del Norte” en mayo.', 'es'), [])
  t.same(words('La alcaldesa propuso una “comunidad del norte” en mayo.', 'es'), ['comunidad del norte'])
})

t.test('a pronoun before a verb may be its object', async (t) => {
  t.same(speakers('« C’est un vol », lui a répondu Leïla Ziani.', 'fr'), ['Leïla Ziani'])
  t.same(speakers('Paul Vasseur, lui, n’en démord pas : « Pas question de céder. »', 'fr'), ['Paul Vasseur'])
})

t.test('what is read on something stands on it', async (t) => {
  t.same(sources('« C’est un vol », lit-on depuis hier sur une banderole.', 'fr'), ['une banderole'])
  t.same(sources('“Esto es un robo”, se leía en una pancarta.', 'es'), ['una pancarta'])
  t.same(
    sources('« C’est un vol », crie-t-on sur une place.', 'fr').includes('une place'),
    false,
    'unlike what is cried there',
  )
})

t.test('initials in brackets show where the name of a body ends', async (t) => {
  t.same(speakers('La Ligue des droits du port (LDP) dénonce une mesure « illégale ».', 'fr'), [
    'Ligue des droits du port',
  ])
  t.same(speakers('La operadora de la red de gas del norte (Redenor) anunció “cortes breves”.', 'es'), ['Redenor'])
  t.same(
    speakers('Marta Quiroga (PSOE) anunció “cortes breves”.', 'es'),
    ['Marta Quiroga'],
    'a party has a person’s name before it',
  )
})

t.test('initials behind a preposition are no part of a name', async (t) => {
  t.same(speakers('« Il n’y a plus rien », a écrit sur X Paul Vasseur.', 'fr'), ['Paul Vasseur'])
  t.same(speakers('“Não há dinheiro”, disse à RFI Luís Cano.', 'pt'), ['Luís Cano'])
  t.same(speakers('“No hay dinero”, dijo J.J. Prado.', 'es'), ['J.J. Prado'], 'but others are')
})

t.test('a communiqué that nobody has signed is that of whoever announces something in it', async (t) => {
  t.same(sources('Aguas del Norte cortó el agua por “causas de fuerza mayor”, según un comunicado.', 'es'), [
    'Aguas del Norte',
  ])
  t.same(
    sources('Aguas del Norte cortó el agua por “causas de fuerza mayor”, según un comunicado del juzgado.', 'es'),
    ['un comunicado'],
    'unlike another’s',
  )
})

t.test('a full stop behind the marks ends the sentence in them', async (t) => {
  t.same(speakers('Luis Cano no oculta su alegría. «Es un gran día. No lo esperaba».', 'es'), ['Luis Cano'])
  t.same(words('Luis Cano compró un barco. Ayer llegó a «Marea».', 'es'), [], 'unless the journalist began it')
})

t.test('a tag between dashes stands in the marks', async (t) => {
  t.same(speakers('«El horno ardía —cuenta Inés Roca, la panadera—. No dormimos».', 'es'), ['Inés Roca'])
  t.same(words('«El horno ardía —cuenta Inés Roca, la panadera—, y bien».', 'es'), ['El horno ardía y bien'])
  t.same(
    words('Inés Roca dijo: «El horno —el viejo, claro— ardía».', 'es'),
    ['El horno —el viejo, claro— ardía'],
    'any other aside belongs to the words',
  )
})

t.test('a sentence in marks above others is a quoted heading, a term is none', async (t) => {
  const after = 'Inés Roca habló ayer. «Haré todo por la lonja y por el puerto», dijo.'
  t.same(words(`Una frase.\n\n“Haré todo lo necesario”\n\n${after}`, 'es')[0], 'Haré todo lo necesario')
  t.same(words(`Una frase.\n\n“La lonja”\n\n${after}`, 'es').includes('La lonja'), false)
})

t.test('a relative pronoun right behind a name stands for it', async (t) => {
  t.same(sources('« C’est un vol », dit Leïla Ziani, qui ajoute : « Tout le monde le sait. »', 'fr'), [
    'Leïla Ziani',
    'Leïla Ziani',
  ])
  t.same(
    sources('Paul Vasseur vit à Paris, qui reste « un gouffre ».', 'fr').includes('Paris'),
    false,
    'not for a place',
  )
})

t.test('an object may stand between an apposition and its verb', async (t) => {
  t.same(speakers('Sa productrice, Inès Vidal, le décrit comme « un animal de scène ».', 'fr'), ['Inès Vidal'])
  t.same(speakers('Sua produtora, Inês Vidal, o define como “um bicho de palco”.', 'pt'), ['Inês Vidal'])
  t.same(
    speakers('Sa productrice, Inès Vidal, la patronne du port, dort à l’hôtel « Marée ».', 'fr'),
    [],
    'unlike a noun',
  )
})

t.test('small words lose their end before marks too', async (t) => {
  t.same(speakers('La mairie a cédé. Le préfet, Henri Royer, l’a qualifiée d’« historique ».', 'fr'), ['Henri Royer'])
  t.same(speakers('La gare d’« Aubigny » ferme.', 'fr'), [])
})

t.test('a relative pronoun stands for a body too', async (t) => {
  t.same(speakers('Une cellule a été ouverte, selon la préfecture, qui parle d’« un drame ».', 'fr'), ['préfecture'])
  t.same(
    speakers('Henri Royer, qui parle d’« un drame », part demain.', 'fr'),
    ['Henri Royer'],
    'as it does for a name',
  )
})

t.test('a sentence may only say who it was', async (t) => {
  t.same(speakers('“Aqui não vem ninguém.” Quem diz é Rui Prado, o último morador.', 'pt'), ['Rui Prado'])
  t.same(speakers('“Aquí no viene nadie”. Quien lo dice es Inés Roca.', 'es'), ['Inés Roca'])
})

t.test('how something is called is no speech', async (t) => {
  t.same(words('Leo Prado publica un disco. Se llama “Marea baja” y sale en mayo.', 'es'), [])
  t.same(words('Léo Prado lança um disco. Chama-se “Maré Baixa” e sai em maio.', 'pt'), [])
  t.same(words('Leo Prado lo llamó “un milagro” en mayo.', 'es'), ['un milagro'], 'what somebody calls it is')
})

t.test('the subject of the verb before the words is their source', async (t) => {
  t.same(
    sources('« La loi tarde », estime le porte-parole du port, Oscar Brun, qui appelle à « du courage ».', 'fr')[1],
    'Oscar Brun',
  )
  t.same(
    sources('Oscar Brun appelle à « du courage », selon le porte-parole du port.', 'fr')[0],
    'le porte-parole',
    'unless another is said to be it',
  )
})

t.test('a body may be named after those who are in it', async (t) => {
  t.same(speakers('Médecins sans frontières dénonce une aide « tardive ».', 'fr'), ['Médecins sans frontières'])
  t.same(speakers('En nota, la ONG Médicos sin Fronteras criticó una ayuda “tardía”.', 'es'), [
    'ONG Médicos sin Fronteras',
  ])
  t.same(
    speakers('Los médicos sin contrato criticaron una ayuda “tardía”.', 'es').includes('médicos sin contrato'),
    false,
  )
})

t.test('an adjective makes another body of a noun for any', async (t) => {
  const opening = 'La Cofradía del Mar cerró la lonja.'
  t.notOk(speakers(`${opening} La compañía eléctrica habló de “varios millones”.`, 'es').includes('Cofradía del Mar'))
  t.same(speakers(`${opening} La organización habló de “varios millones”.`, 'es'), ['Cofradía del Mar'])
})

t.test('kin have names that no list holds', async (t) => {
  t.same(speakers('Elvira Pons se queja. “Es así siempre”, corrobora su marido, Jaume.', 'es'), ['Jaume'])
  t.same(
    speakers('Elvira Pons se queja. “Es así siempre”, corrobora su marido, cansado.', 'es').includes('Jaume'),
    false,
  )
})

t.test('no verb follows a contracted article or a possessive', async (t) => {
  t.same(
    speakers('El presidente del jurado, el portugués Duarte Cano, explicó el fallo. «Se agradecen», afirmó.', 'es'),
    ['Duarte Cano'],
  )
  t.same(speakers('Un hombre que prefirió no dar su nombre fue menos piadoso: «Es poco».', 'es'), ['hombre'])
})

t.test('what somebody says of a body', async (t) => {
  t.same(
    speakers('Seu advogado, Plínio Prado, disse que a comissão promove “um linchamento ao vivo”.', 'pt'),
    ['Plínio Prado'],
    'is not said by it',
  )
  t.same(
    speakers('Plínio Prado saiu. A comissão disse que promove “um debate ao vivo”.', 'pt'),
    ['comissão'],
    'unless it says so itself',
  )
})

t.test('a verb of two words ties a quotation', async (t) => {
  t.same(speakers('« On est à bout », laisse tomber Manon Prat, éducatrice à l’école des Jeunes-Érables.', 'fr'), [
    'Manon Prat',
  ])
})

t.test('a tag whose verb is in no list', async (t) => {
  const lost = 'A água levou a casa de Iracema Prado. Ficou uma imagem de Nossa Senhora.'
  t.same(speakers(`${lost}\n“Ficou de pé, olha só”, mostra ela, de 71 anos.`, 'pt'), ['Iracema Prado'], 'has a pronoun')
  t.same(speakers('Aurelio Cano debutó con dos frases. «Se me olvidó una», solía contar.', 'es'), ['Aurelio Cano'])
})

t.test('who is named in the sentence that a colon ends', async (t) => {
  t.same(
    speakers(
      'Le quotidien Le Rempart évoque « un choc ». La directrice, Inès Prat, ne boude pas : « Voilà notre réponse. »',
      'fr',
    ).at(-1),
    'Inès Prat',
    'speaks rather than somebody before it',
  )
})

t.test('the subject of a verb in no list is in play', async (t) => {
  t.same(speakers('Rosa Cano no aceptó. Al lado vive Sunil Roca, cocinero. «Si ella sale, salimos», cuenta.', 'es'), [
    'Sunil Roca',
  ])
  t.same(speakers('Rosa Cano no aceptó y saludó a Sunil Roca. «Si ella sale, salimos», cuenta.', 'es'), ['Rosa Cano'])
})
