import t from 'tap'
import { extract } from '../../src/extract.ts'
import { germanSource as source, germanWords as words } from './helper.ts'

const speaker = (text: string): string | undefined => extract(text, { language: 'de' }).quotations[0]?.speaker?.name

t.test('a pronoun or a name behind a judging verb is its subject', async (t) => {
  t.equal(source('Mara Dole kam. So bezeichnete sie es als „ein neues Kapitel“.'), 'sie')
  t.equal(source('Angesichts der Lage nannte Paul Lang, der Hafenmeister, das Tor „ein Sieb“.'), 'Paul Lang')
  t.not(source('Paul Lang kam. In ihr sah er „ein neues Kapitel“.'), 'ihr', 'not one behind a preposition')
})

t.test('a name may end as nouns do', async (t) => {
  t.equal(source('„Das Tor hält“, sagte Chen Qigang.'), 'Chen Qigang')
  t.equal(source('Die Regierung kam. „Das Tor hält“, sagte das Mädchen.'), 'das Mädchen')
})

t.test('a trade is a family name behind an office and a given name that no list holds', async (t) => {
  t.equal(source('Außenminister Joschka Fischer nannte das Tor „ein Sieb“.'), 'Joschka Fischer')
  t.equal(speaker('Der Fischer nannte das Tor „ein Sieb“.'), 'Fischer', 'else a trade')
})

t.test('a capitalised adjective begins the name of a body', async (t) => {
  t.equal(speaker('Der Deutsche Gewerkschaftsbund nannte das Tor „ein Sieb“.'), 'Deutsche Gewerkschaftsbund')
  t.equal(speaker('Das Auswärtige Amt nannte das Tor „ein Sieb“.'), 'Auswärtige Amt')
  t.equal(speaker('Die alte Behörde nannte das Tor „ein Sieb“.'), 'alte Behörde', 'unlike one in small letters')
})

t.test('an auxiliary may open a tag', async (t) => {
  t.equal(source('„Das Tor hält“, hatte Klenk im Mai gesagt.'), 'Klenk')
  t.same(words('Im Spiel „Zweite Welt“ haben Hacker das Tor gesprengt.'), [], 'and may not')
})

t.test('a name in apposition is that of the source before it', async (t) => {
  t.equal(source('Das Tor soll laut dem Ankläger des Gerichts, Mara Dole, „nie dicht“ gewesen sein.'), 'Mara Dole')
  t.not(
    source('Laut dem Bericht, den Mara Dole las, ist das Tor „nie dicht“ gewesen.'),
    'Mara Dole',
    'unlike another’s',
  )
})

t.test('the next sentence may say at length who said so', async (t) => {
  t.equal(source('„Ja, das Tor leckt“. Das musste Mara Dole am Montag einräumen.'), 'Mara Dole')
  t.not(source('„Ja, das Tor leckt“. Gestern musste Mara Dole gehen.'), 'Mara Dole', 'only where it takes that up')
})

t.test('a sentence takes up what a document holds', async (t) => {
  t.equal(source('Die Stadt gab eine Erklärung ab. Darin steht: „Das Tor hält.“'), 'eine Erklärung')
  t.not(source('Die Stadt gab eine Erklärung ab. Mara Dole ging: „Das Tor hält.“'), 'eine Erklärung')
})

t.test('words stand on what bears them', async (t) => {
  t.equal(source('„Das Tor hält“, stand auf einem Plakat.'), 'einem Plakat')
  t.not(source('„Das Tor hält“, sagte Mara Dole auf einem Plakat.'), 'einem Plakat')
})

t.test('what somebody cries is speech', async (t) => {
  t.same(words('Mara Dole rief bei dem Sturm immer wieder „Freies Meer“.'), ['Freies Meer'])
  t.same(words('Mara Dole rief die „Freie Küste“ an.'), [])
})

t.test('so is what somebody speaks of', async (t) => {
  t.same(words('Das ist Anlass, von einer „Massenflucht“ zu sprechen.'), ['Massenflucht'])
  t.same(words('Das ist der Anlass einer „Massenflucht“ gewesen.'), [])
})

t.test('an example of slogans is speech, one of names is none', async (t) => {
  t.same(words('Sie hatten Parolen wie zum Beispiel „Freies Meer für alle Boote“.'), ['Freies Meer für alle Boote'])
  t.same(words('Es gibt Boote wie zum Beispiel „Freies Meer“.'), [])
})

t.test('longer words that end in no noun are no name', async (t) => {
  t.same(words('Mara Dole erklärte, das Geld sei „Ende der Woche in allen Häfen ausgegeben“.'), [
    'Ende der Woche in allen Häfen ausgegeben',
  ])
  t.same(words('Mara Dole kommt von der „Aktion Meer hilft“.'), [])
})

t.test('words in the first person are somebody’s', async (t) => {
  t.same(words('Die Gefahr einer „Invasion unserer Küste durch Boote“ wird beschworen.'), [
    'Invasion unserer Küste durch Boote',
  ])
  t.same(words('Die Gefahr einer „Invasion der Küste durch Boote“ wird beschworen.'), [])
})

t.test('what somebody says of himself is speech, an adverb in a relative clause is none', async (t) => {
  t.same(words('Mara Dole zeigte sich „tief erschüttert“.'), ['tief erschüttert'])
  t.same(words('Es gibt eine Regel, die sich „womöglich“ einem Vorschlag der Behörde anschließt.'), [])
})

t.test('a genitive behind the marks shows an object', async (t) => {
  t.same(words('Mara Dole kritisierte die „Untätigkeit“ des Rates.'), ['Untätigkeit'])
  t.same(words('Später wirft der „Arbeitskreis Hafen“ der Polizei vor, zu schweigen.'), [], 'unless it is a subject')
})

t.test('names of websites and what they mean are no speech', async (t) => {
  t.same(words('Laut der Website „kuestenblatt.de“ leckt das Tor.'), [])
  t.same(words('Die Insel „Rotes Kliff“ (Red Cliff) ist gesperrt.'), [])
  t.same(words('Das Tor ist „ein rotes Sieb“ (Ute Holm).'), ['ein rotes Sieb'], 'a person in brackets speaks')
})

t.test('who calls something so', async (t) => {
  t.equal(source('Die Kosten von 4,8 Millionen Euro nannte Mara Dole „erfunden“.'), 'Mara Dole', 'behind the verb')
  t.equal(source('Mara Dole nannte Ute Feil „mutig“.'), 'Mara Dole', 'unless somebody stands before it')
})

t.test('somebody by an age or by a place', async (t) => {
  const two = 'Kevin Feil traf früh. Dann verwandelte der eingewechselte Torben Siek einen Elfmeter.'
  t.equal(speaker(`${two} „Ich habe gar nichts gedacht“, meinte der 19-Jährige.`), 'Torben Siek', 'is in play')
  t.equal(speaker('Trainer Roland Dole kam. Es sei „wie Weihnachten“, betonte der Tiroler.'), 'Roland Dole')
  t.equal(
    speaker('Trainer Roland Dole kam. Es sei „wie Weihnachten“, betonte der Tiroler Gemeinderat.'),
    'Tiroler Gemeinderat',
    'where that is no adjective',
  )
})

t.test('a thing before its verb of speech', async (t) => {
  const year = 'Vorständin Claire Dole sprach von einem „Jahr zum Vergessen“. Kevin Feil kam.'
  const plan = 'Man wolle den Abbau „so sozialverträglich wie möglich gestalten“.'
  const last = (text: string) => extract(text, { language: 'de' }).quotations.at(-1)?.speaker?.name
  t.equal(last(`${year} Betriebsbedingte Kündigungen schloss Feil nicht aus. ${plan}`), 'Kevin Feil', 'says nothing')
  t.equal(source('Der Bericht nannte Mara Dole „mutig und klug“.'), 'Der Bericht', 'unlike a document')
})
