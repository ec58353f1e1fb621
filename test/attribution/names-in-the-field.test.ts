import t from 'tap'
import { extract } from '../../src/extract.ts'
import { said } from './helper.ts'

const speakers = (text: string, language: string): (string | null)[] =>
  extract(text, { language }).quotations.map((quotation) => quotation.speaker?.name ?? null)

t.test('forms of address are no part of names', async (t) => {
  t.same(speakers('Don Fidencio Cano llegó. «No cabe», dijo.', 'es'), ['Fidencio Cano'], 'don in Spanish')
  t.same(said('Don Dole came late. “It fits,” he said.'), ['Don Dole: It fits,'], 'which is a name in English')
  t.same(said('Hajia Rakiya Dole came late. “It fits,” she said.'), ['Rakiya Dole: It fits,'])
  t.same(said('“It fits,” Det Con Leanne Pugh said.'), ['Leanne Pugh: It fits,'])
})

t.test('small words inside names are part of them', async (t) => {
  t.same(speakers('«Es un paso», dijo Joost van der Meulen.', 'es'), ['Joost van der Meulen'])
  t.same(speakers('«Es un paso», dijo Mireia Roca i Sala.', 'es'), ['Mireia Roca i Sala'])
  t.same(speakers('«Es un paso», dijo Mireia Roca y se fue.', 'es'), ['Mireia Roca'])
})

t.test('a saint with a given name alone is a place', async (t) => {
  const told = 'El presidente, el portugués Duarte Cano, explicó el fallo. «Se agradecen», afirmó.'
  t.same(speakers(`San Sebastián. La gala acabó tarde. ${told}`, 'es'), ['Duarte Cano'])
  t.same(speakers('«Se agradecen», afirmó Sebastián Cano.', 'es'), ['Sebastián Cano'])
})

t.test('one word of a long name', async (t) => {
  t.same(
    speakers('La rectora, Leonor Roca de la Cuesta, llegó. «Y llevaré abrigo», prometió Roca.', 'es'),
    ['Leonor Roca de la Cuesta'],
    'stands for all of it',
  )
})

t.test('what water and land are called is a place', async (t) => {
  const body = 'El Servicio Nacional del Fuego llegó al valle de Río Negro.'
  t.same(speakers(`${body} «La prioridad es proteger», indicaron desde el organismo.`, 'es'), [
    'Servicio Nacional del Fuego',
  ])
})

t.test('a body that is named after what offices are for', async (t) => {
  t.same(speakers('A Defesa Civil alerta que o rio “pode voltar a subir”.', 'pt'), ['Defesa Civil'])
  t.same(speakers('O ministro da Defesa Rui Prado alerta que o rio “pode voltar a subir”.', 'pt'), ['Rui Prado'])
})

t.test('the name of an association goes on in small letters', async (t) => {
  t.same(speakers('La Fédération des ports de plaisance dénonce « un recul ».', 'fr'), [
    'Fédération des ports de plaisance',
  ])
  t.same(speakers('La Fédération dénonce « un recul ».', 'fr'), ['Fédération'])
})

t.test('an agency that is told', async (t) => {
  t.same(
    speakers('"A adesão ronda os 95%", disse à Lusa Carlos Prado, dirigente do Sindicato Fluvial.', 'pt'),
    ['Carlos Prado'],
    'is no part of the name behind it',
  )
  t.same(speakers('"A adesão ronda os 95%", disse a Lusa.', 'pt'), ['Lusa'], 'and may speak itself')
})

t.test('the agency in a dateline', async (t) => {
  t.same(
    said('OSLO, Feb 12 (Reuters) - Fish farmer Northfjord cut its forecast.', '“It was cold,” it said in its report.'),
    ['Northfjord: It was cold,'],
    'is nobody in the article',
  )
  t.same(said('“It was cold,” Reuters reported.'), ['Reuters: It was cold,'], 'unlike one that reports')
})

t.test('an office and its body before a name', async (t) => {
  t.same(speakers('Para el coautor del trabajo Inés Roca, se trata de «la mejor prueba que hay».', 'es'), ['Inés Roca'])
  t.same(speakers('La ministra Rosa Cano rió. La diputada de la Liga Verde Inés Roca avisó de «el coladero».', 'es'), [
    'Inés Roca',
  ])
  t.same(speakers('La diputada de la Liga Verde avisó a Inés Roca de «el coladero».', 'es'), [
    'diputada de la Liga Verde',
  ])
})

t.test('firms by the last word of their name', async (t) => {
  t.same(
    said('Halo Labs is closing. I asked CEO Jonas Dole about it. “We would,” he told me.'),
    ['Jonas Dole: We would,'],
    'are no person that a pronoun might mean',
  )
})

t.test('a body named after an office or those who are in it', async (t) => {
  t.same(said('The Rowan County Sheriff’s Office said in a statement that it “respects the court.”'), [
    'Rowan County Sheriff’s Office: respects the court.',
  ])
  t.same(said("The Metalworkers' Federation said that its members were “paying the bill.”"), [
    "Metalworkers' Federation: paying the bill.",
  ])
  t.same(said('Dole’s Union rival was “furious,” said Mara Pell.'), ['Mara Pell: furious,'], 'not what is one’s own')
})

t.test('whom somebody speaks to is no part of the name', async (t) => {
  t.same(speakers('„Es ist kalt“, sagte Eike Holt der Deutschen Presse-Agentur.', 'de'), ['Eike Holt'])
  t.same(speakers('„Es ist kalt“, sagte Petra von der Lippe.', 'de'), ['Petra von der Lippe'], 'an article may be')
})

t.test('trades, posts and forms of address in front of names', async (t) => {
  t.same(said('“It was a tiny sound,” said Helmsman Dai Pell.'), ['Dai Pell: It was a tiny sound,'])
  t.same(said('“It was a tiny sound,” said Comrade Suleiman Dole.'), ['Suleiman Dole: It was a tiny sound,'])
  t.same(said('His captain, the New Zealander Tom Dole, admitted it. “That was me,” said Dole.'), [
    'Tom Dole: That was me,',
  ])
  t.same(speakers('Für die Bankenprofessorin Tatjana Holt kommt das früh. „Ja“, so Holt.', 'de'), ['Tatjana Holt'])
})

t.test('an adjective that begins a sentence is no name', async (t) => {
  t.same(speakers('Vorläufiger Verwalter ist Götz Holt. Er sagte: „Das Geld ist alle.“', 'de'), ['Götz Holt'])
  t.same(speakers('Deutlicher wird Priya Holt: „Das halte ich für übertrieben.“', 'de'), ['Priya Holt'])
  t.same(speakers('Heiliger sagte: „Das Geld ist alle.“ Mit Rolf Heiliger ging auch sie.', 'de'), ['Rolf Heiliger'])
})

t.test('a couple with one family name', async (t) => {
  const couple = 'Maureen and Clive Dole bought a boat.'
  t.same(said(`${couple} “It leaks,” said Mrs Dole. “It does,” said Mr Dole.`), [
    'Maureen Dole: It leaks,',
    'Clive Dole: It does,',
  ])
  t.same(
    said('Maureen Pell sold a boat. Maureen and Clive Dole met. “It leaks,” said Mrs Dole.').map(
      (one) => one.split(':')[0],
    ),
    ['Dole'],
    'not where the given name has another',
  )
})

t.test('a title that is a given name as well', async (t) => {
  t.same(said('“It was clear,” said Plains coach Dean Pell.'), ['Dean Pell: It was clear,'], 'behind a role')
  t.same(said('“It was clear,” said Law School Dean Mara Pell.'), ['Mara Pell: It was clear,'])
})

t.test('the name behind an office and what it is for', async (t) => {
  t.same(said('The head of the union Mara Dole said it was “late.”'), ['Mara Dole: late.'])
  t.same(said('The chair of the parish council Ann Pell said it was “late.”'), ['Ann Pell: late.'])
  t.same(said('“It is late,” said the chief executive of the trust Ian Pell.'), ['Ian Pell: It is late,'])
  t.same(
    said('The owner of the boat Mara Dole sold said it was “late.”'),
    ['owner of the boat Mara Dole sold: late.'],
    'unless it is the subject of another verb',
  )
})
