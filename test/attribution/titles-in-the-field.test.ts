import t from 'tap'
import { extract } from '../../src/extract.ts'

const body = 'Mara Dole, an engineer, told the council that the wall was "rotten from the start".'

const inTitle = (title: string, text = body) =>
  extract(text, { title, language: 'en' }).titleQuotations.map(
    ({ speaker, text, repeats }) => `${speaker?.name ?? '?'}: ${text} (${repeats ?? 'new'})`,
  )

t.test('the title given beside a text', async (t) => {
  t.test('should quote whom the text quotes with the same words', async (t) => {
    t.same(inTitle("Wall 'rotten from the start', town hears"), ['Mara Dole: rotten from the start (0)'])
    t.same(
      inTitle("Wall 'rotten from the start'", `Wall 'rotten from the start'\n\n${body}`),
      ['Mara Dole: rotten from the start (0)'],
      'also where the page prints it above the text',
    )
  })

  t.test('should quote the one it names, or nobody, where the text does not have the words', async (t) => {
    t.same(inTitle("Wall 'could fall by spring', Dole warns"), ['Mara Dole: could fall by spring (new)'])
    t.same(inTitle("Town braces for 'worst storm in years'", 'The storm is to reach Rowan on Friday.'), [
      '?: worst storm in years (new)',
    ])
  })

  t.test('should not quote titles, terms and apostrophes', async (t) => {
    t.same(inTitle("Why 'Salt Road' Is the Film of the Year", 'The film by Noor Falk opened on Monday.'), [])
    t.same(inTitle("Rowan gets a 'smart' bin"), [])
    t.same(inTitle("Parents' fury over boys' toilets"), [])
  })

  t.test('should add nothing to the quotations of the text', async (t) => {
    const found = extract(body, { title: "Wall 'could fall by spring', Dole warns", language: 'en' })
    t.same(
      found.quotations.map(({ text }) => text),
      ['rotten from the start'],
    )
    t.same(extract(body, { language: 'en' }).titleQuotations, [], 'and nothing without a title')
  })

  t.test('should be given offsets of the title as received', async (t) => {
    const title = '🌊 Wall &#8216;rotten from the start&#8217;, town hears'
    const [quotation] = extract(body, { title, language: 'en' }).titleQuotations
    t.match(quotation, { text: 'rotten from the start' })
    t.equal(Array.from(title).slice(quotation!.start, quotation!.end).join(''), 'rotten from the start')
  })
})
