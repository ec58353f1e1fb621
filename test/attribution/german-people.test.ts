import t from 'tap'
import { extract } from '../../src/extract.ts'
import { germanSource as source, germanWords as words } from './helper.ts'

const speaker = (text: string): string | null | undefined =>
  extract(text, { language: 'de' }).quotations.at(-1)?.speaker?.name

t.test('trades and standings in front of a name are no part of it', async (t) => {
  t.equal(speaker('„Das Tor hält“, sagte Rentnerin Ute Dole.'), 'Ute Dole')
  t.equal(speaker('„Das Tor hält“, sagte Oberhafenwart Dr. Paul Lang.'), 'Paul Lang')
  t.equal(speaker('Umweltschützer Bodo Kranz lachte. Das Tor sei „ein Witz“.'), 'Bodo Kranz')
  t.equal(speaker('Ihr Kollege Ivo Marek sprach von einem „Witz“.'), 'Ivo Marek', 'before names that are in no list')
  t.equal(speaker('„Das Tor hält“, sagte Martin Wiebke Dole.'), 'Martin Wiebke Dole', 'unlike another given name')
})

t.test('an office that a compound names is taken up by its last noun', async (t) => {
  t.equal(speaker('Polizeisprecher Arno Witte kam. Der Sprecher sagte, das Tor sei „dicht“.'), 'Arno Witte')
  t.equal(speaker('Hafenministerin Ute Dole kam. „Das Tor hält“, sagte die Ministerin.'), 'Ute Dole')
  t.equal(speaker('Der Abgeordnete Lutz Feil kam. „Das Tor hält“, sagte der Politiker.'), 'Lutz Feil')
  t.not(
    speaker('Hafenministerin Ute Dole kam. „Das Tor hält“, sagte der Sprecher.'),
    'Ute Dole',
    'unlike another office',
  )
})

t.test('the genitive of a name is that name', async (t) => {
  t.equal(speaker('Ines Krüger ging. Mara Dole wies Krügers Ruf nach „völliger Ruhe“ zurück.'), 'Ines Krüger')
  t.equal(speaker('Ines Krüger ging. „Das Tor hält“, sagte Mara Hermes.'), 'Mara Hermes', 'and no other name is')
})

t.test('what a verb with its particle holds in marks is said', async (t) => {
  t.same(words('Mara Dole warf der Gewerkschaft „Erpressung“ vor.'), ['Erpressung'])
  t.same(words('Mara Dole warf der Gewerkschaft „Morgenrot“ Geld zu.'), [], 'unlike the name of a body')
})

t.test('a document in which words stand is their source', async (t) => {
  t.equal(source('In dem Schreiben, das Paul Lang vorliegt, ist von „Verstößen“ die Rede.'), 'dem Schreiben')
  t.equal(source('Paul Lang sprach in dem Schreiben von „Verstößen“.'), 'Paul Lang', 'unless somebody speaks there')
})

t.test('a trade in no list', async (t) => {
  const speakers = (text: string) => extract(text, { language: 'de' }).quotations.map(({ speaker }) => speaker?.name)
  t.same(speakers('„Es hält“, sagte Apotheker Reto Dole.'), ['Reto Dole'], 'is no part of a name')
  t.same(
    speakers(
      'Richterin Mara Dole schwieg. Eine 78-jährige Pensionistin sagte aus. „Er hat Kaffee getrunken“, erzählte sie.',
    ),
    ['78-jährige Pensionistin'],
    'may be all that is told of a woman',
  )
  t.same(speakers('„Es hält“, sagte Berlin gestern.'), ['Berlin'], 'but not every word that ends so is a woman')
})
